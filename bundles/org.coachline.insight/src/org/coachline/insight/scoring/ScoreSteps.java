/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.scoring;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import org.coachline.insight.internal.Messages;
import org.coachline.insight.scoring.Score.Standing;
import org.coachline.model.catalog.FailScope;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

/** Writes the arithmetic of a score for people, in the language of the machine. For one use, by one thread. */
final class ScoreSteps {

    private final NumberFormat number = NumberFormat.getNumberInstance();
    private final NumberFormat percent = NumberFormat.getPercentInstance();

    ScoreSteps() {
        number.setMaximumFractionDigits(2);
        percent.setMaximumFractionDigits(1);
    }

    List<String> of(List<Score.Section> sections, List<Score.Failure> failures, @Nullable Double share) {
        List<String> steps = new ArrayList<>();
        sections.forEach(each -> section(each, failures, steps));
        List<String> terms = new ArrayList<>();
        double weights = 0;
        for (Score.Section each : sections) {
            if (each.share() != null) {
                terms.add(NLS.bind(Messages.Score_times, number.format(each.weight()), percent.format(each.share())));
                weights += each.weight();
            }
        }
        for (Score.Failure each : failures) {
            if (each.scope() == FailScope.ALL) {
                steps.add(NLS.bind(Messages.Score_failsAll, each.question(), each.answer()));
            }
        }
        if (share == null) {
            steps.add(Messages.Score_nothing);
        } else if (failures.stream().noneMatch(each -> each.scope() == FailScope.ALL)) {
            steps.add(NLS.bind(Messages.Score_whole, new Object[] {sum(terms), number.format(weights), percent.format(share)}));
        }
        return steps;
    }

    private void section(Score.Section section, List<Score.Failure> failures, List<String> steps) {
        List<String> terms = new ArrayList<>();
        int notApplicable = 0;
        int notAsked = 0;
        int open = 0;
        for (Score.Question each : section.questions()) {
            if (each.points() != null && each.counts()) {
                terms.add(NLS.bind(Messages.Score_term,
                        new Object[] {number.format(each.weight()), number.format(each.points()), number.format(each.most())}));
            }
            notApplicable += each.standing() == Standing.NOT_APPLICABLE ? 1 : 0;
            notAsked += each.standing() == Standing.NOT_ASKED ? 1 : 0;
            open += each.standing() == Standing.OPEN ? 1 : 0;
        }
        StringBuilder step = new StringBuilder();
        if (terms.isEmpty()) {
            step.append(NLS.bind(Messages.Score_sectionEmpty, section.name()));
        } else {
            step.append(NLS.bind(Messages.Score_section, new Object[] {section.name(), sum(terms), number.format(section.possible()),
                    percent.format(section.earned() / section.possible())}));
        }
        left(step, notApplicable, Messages.Score_notApplicable);
        left(step, notAsked, Messages.Score_notAsked);
        left(step, open, Messages.Score_open);
        steps.add(step.toString());
        failures.stream().filter(each -> each.scope() == FailScope.SECTION && each.sectionId().equals(section.id()))
                .forEach(each -> steps.add(NLS.bind(Messages.Score_failsSection, new Object[] {each.question(), each.answer(), section.name()})));
    }

    private static String sum(List<String> terms) {
        return String.join(" + ", terms);
    }

    private static void left(StringBuilder step, int count, String text) {
        if (count > 0) {
            step.append(' ').append(NLS.bind(text, count));
        }
    }
}
