/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.coachline.model.catalog.CatalogItem;
import org.coachline.model.catalog.CatalogPackage.Literals;
import org.coachline.model.catalog.TechniquePack;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * A place in a pack that names something by id.
 *
 * @param from    what holds the reference
 * @param feature the attribute that holds it
 * @param index   which of the attribute's values
 * @param key     {@code pack/item} of what is named
 * @param target  what it is to name
 */
record Reference(CatalogItem from, EAttribute feature, int index, String key, EClass target) {

    private static final Map<EAttribute, EClass> TARGETS = Map.of(
            Literals.TECHNIQUE__CATEGORY, Literals.TECHNIQUE_CATEGORY,
            Literals.TECHNIQUE__SUITS, Literals.CALLER_TYPE,
            Literals.TECHNIQUE__PRECEDES, Literals.TECHNIQUE,
            Literals.CALLER_TYPE__FITS, Literals.TECHNIQUE,
            Literals.SCORECARD_QUESTION__TECHNIQUES, Literals.TECHNIQUE,
            Literals.ROLE_PLAY_CARD__CALLER_TYPE, Literals.CALLER_TYPE,
            Literals.ROLE_PLAY_CARD__PRACTISES, Literals.TECHNIQUE);

    /** All references of a pack, those left empty aside. */
    static List<Reference> all(TechniquePack pack) {
        List<Reference> all = new ArrayList<>();
        for (TreeIterator<EObject> contents = pack.eAllContents(); contents.hasNext();) {
            if (!(contents.next() instanceof CatalogItem from)) {
                continue;
            }
            for (EAttribute feature : from.eClass().getEAllAttributes()) {
                EClass target = TARGETS.get(feature);
                if (target != null) {
                    List<String> values = values(from, feature);
                    for (int i = 0; i < values.size(); i++) {
                        if (!values.get(i).isBlank()) {
                            all.add(new Reference(from, feature, i, key(pack, values.get(i)), target));
                        }
                    }
                }
            }
        }
        return all;
    }

    /** Whether a feature's values name something. */
    static boolean isReference(EAttribute feature) {
        return TARGETS.containsKey(feature);
    }

    /** {@code pack/item} of what is written as {@code item} or {@code pack/item}. */
    static String key(TechniquePack pack, String written) {
        return written.indexOf('/') < 0 ? pack.getId() + '/' + written : written;
    }

    /** Id of the pack that it refers to. */
    String pack() {
        return key.substring(0, key.indexOf('/'));
    }

    /** Id of what it refers to, within its pack. */
    String item() {
        return key.substring(key.indexOf('/') + 1);
    }

    private static List<String> values(CatalogItem from, EAttribute feature) {
        Object value = from.eGet(feature);
        if (value instanceof List<?> list) {
            return list.stream().map(String.class::cast).toList();
        }
        return value == null ? List.of() : List.of((String) value);
    }
}
