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
import java.util.regex.Pattern;

import org.coachline.catalog.PackProblem;
import org.coachline.catalog.Severity;

/** Collects what is wrong with one pack file. Used by one thread at a time. */
final class Problems {

    /** Enough to mend by; a broken or hostile file could yield one a line. */
    private static final int MOST = 200;

    private static final Pattern TAG = Pattern.compile("<([A-Za-z]+)(?: [^>]*)?/?>");

    private final String file;
    private final boolean yaml;
    private final List<PackProblem> all = new ArrayList<>();
    private int unlisted;

    Problems(String file) {
        this.file = file;
        yaml = PackSyntax.isYaml(file);
    }

    /** Whoever writes YAML has keys where the texts have tags. */
    private static String inYaml(String text) {
        return TAG.matcher(text).replaceAll("“$1”");
    }

    void add(Rule rule, int line, Object... details) {
        addIn(file, rule, line, details);
    }

    /** Of another file of the same pack. */
    void addIn(String other, Rule rule, int line, Object... details) {
        // A flood is counted, and costs no words.
        if (all.size() >= MOST && (rule.severity() != Severity.ERROR || hasError())) {
            unlisted++;
            return;
        }
        PackProblem written = rule.at(other, line, details);
        PackProblem problem = yaml ? new PackProblem(written.severity(), other, written.line(), inYaml(written.message()), inYaml(written.remedy())) : written;
        if (all.size() < MOST) {
            all.add(problem);
        } else {
            // An error beyond the limit still takes a warning's place, so that a flood of warnings cannot hide one.
            unlisted++;
            all.set(MOST - 1, problem);
        }
    }

    boolean hasError() {
        return all.stream().anyMatch(each -> each.severity() == Severity.ERROR);
    }

    List<PackProblem> inOrderOfLines() {
        List<PackProblem> sorted = new ArrayList<>(all);
        // The pack's own file first, then its translations.
        sorted.sort(Comparator.comparing((PackProblem each) -> !each.file().equals(file)).thenComparing(PackProblem::file)
                .thenComparingInt(PackProblem::line));
        if (unlisted > 0) {
            PackProblem last = sorted.get(sorted.size() - 1);
            sorted.add(Rule.AND_MORE.at(last.file(), last.line(), unlisted));
        }
        return List.copyOf(sorted);
    }
}
