/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.coachline.model.catalog.CatalogPackage.Literals;
import org.coachline.model.catalog.TechniquePack;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;

/**
 * How much a pack may hold and how long its texts may be: several times what anybody has use for, and little enough that checking it
 * takes a moment whatever it is. Used once, by one thread.
 */
final class PackBounds {

    /** Of each kind of item. */
    static final int MOST_ITEMS = 2_000;
    /** Orders between techniques, looked through for circles. */
    static final int MOST_ORDERS = 4_000;
    static final int MOST_REPLACED = 500;
    static final int LONGEST_NAME = 200;
    static final int LONGEST_TEXT = 10_000;

    private final SourceLines lines;
    private final Problems problems;

    PackBounds(SourceLines lines, Problems problems) {
        this.lines = lines;
        this.problems = problems;
    }

    /** Whether the pack is small enough for being looked at closer. */
    boolean keeps(TechniquePack pack) {
        Map<EClass, Integer> counts = new LinkedHashMap<>();
        int orders = 0;
        boolean keeps = texts(pack);
        for (TreeIterator<EObject> all = pack.eAllContents(); all.hasNext();) {
            EObject each = all.next();
            int most = each.eClass() == Literals.TECHNIQUE_REPLACEMENT ? MOST_REPLACED : MOST_ITEMS;
            if (counts.merge(each.eClass(), 1, Integer::sum) == most + 1) {
                keeps = many(each, PackFormat.of(each.eClass()).element(), most);
            }
            if (each.eClass() == Literals.TECHNIQUE) {
                int before = orders;
                orders += ((List<?>) each.eGet(Literals.TECHNIQUE__PRECEDES)).size();
                if (before <= MOST_ORDERS && orders > MOST_ORDERS) {
                    keeps = many(each, PackFormat.nameOf(Literals.TECHNIQUE__PRECEDES), MOST_ORDERS);
                }
            }
            keeps &= texts(each);
        }
        return keeps;
    }

    private boolean many(EObject at, String what, int most) {
        problems.add(Rule.TOO_MANY, lines.of(at), most, what);
        return false;
    }

    private boolean texts(EObject item) {
        boolean keeps = true;
        for (EAttribute feature : item.eClass().getEAllAttributes()) {
            if (feature.getEAttributeType() != EcorePackage.Literals.ESTRING || !item.eIsSet(feature)) {
                continue;
            }
            List<?> values = item.eGet(feature) instanceof List<?> many ? many : List.of(item.eGet(feature));
            // What a text of its own says may be long; what names something may not.
            int most = PackFormat.isElement(feature) && !Reference.isReference(feature) ? LONGEST_TEXT : LONGEST_NAME;
            for (int i = 0; i < values.size(); i++) {
                int length = String.valueOf(values.get(i)).length();
                if (length > most) {
                    problems.add(Rule.TOO_LONG, lines.of(item, feature, i), PackFormat.nameOf(feature), length, most);
                    keeps = false;
                }
            }
        }
        return keeps;
    }
}
