/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.coachline.catalog.PackProblem;
import org.coachline.catalog.Severity;

/** Collects what is wrong with one pack file. Used by one thread at a time. */
final class Problems {

    /** Enough to mend by; a broken or hostile file could yield one a line. */
    private static final int MOST = 200;

    private final String file;
    private final List<PackProblem> all = new ArrayList<>();
    private int unlisted;

    Problems(String file) {
        this.file = file;
    }

    void add(Rule rule, int line, Object... details) {
        PackProblem problem = rule.at(file, line, details);
        // An error beyond the limit still takes a warning's place, so that a flood of warnings cannot hide one.
        if (all.size() < MOST) {
            all.add(problem);
        } else {
            unlisted++;
            if (problem.severity() == Severity.ERROR && !hasError()) {
                all.set(MOST - 1, problem);
            }
        }
    }

    boolean hasError() {
        return all.stream().anyMatch(each -> each.severity() == Severity.ERROR);
    }

    List<PackProblem> inOrderOfLines() {
        List<PackProblem> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparingInt(PackProblem::line));
        if (unlisted > 0) {
            int line = sorted.get(sorted.size() - 1).line();
            sorted.add(Rule.AND_MORE.at(file, line, unlisted));
        }
        return List.copyOf(sorted);
    }
}
