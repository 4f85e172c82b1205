/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

import org.coachline.catalog.PackProblem;
import org.coachline.model.catalog.CatalogItem;
import org.coachline.model.catalog.Scorecard;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

/** A scorecard outside of any file: each of its parts has a line of its own, so that problems lead back to parts. For one use. */
public final class OneScorecard {

    private final Scorecard scorecard;
    private final List<EObject> parts = new ArrayList<>();
    private final SourceLines lines = new SourceLines();
    private final Problems problems = new Problems("");

    /** @param scorecard only read */
    public OneScorecard(Scorecard scorecard) {
        this.scorecard = scorecard;
        add(scorecard);
        for (TreeIterator<EObject> all = scorecard.eAllContents(); all.hasNext();) {
            add(all.next());
        }
    }

    private void add(EObject part) {
        parts.add(part);
        lines.put(part, parts.size());
    }

    /** Tells what is wrong with which part. */
    public void problems(BiConsumer<EObject, PackProblem> consumer) {
        for (EObject part : parts) {
            if (part instanceof CatalogItem item && PackRules.blank(item.getName())) {
                problems.add(Rule.NO_NAME, lines.of(item));
            }
        }
        new ScorecardRules(lines, problems, this::ids).check(scorecard);
        for (PackProblem each : problems.inOrderOfLines()) {
            consumer.accept(parts.get(Math.min(each.line(), parts.size()) - 1), each);
        }
    }

    private void ids(List<? extends EObject> items) {
        Set<String> seen = new HashSet<>();
        for (EObject each : items) {
            String id = ((CatalogItem) each).getId();
            if (!seen.add(id)) {
                problems.add(Rule.DUPLICATE_ID, lines.of(each), id, 1);
            }
        }
    }
}
