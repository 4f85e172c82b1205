/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.scoring;

import java.util.ArrayList;
import java.util.List;
import org.coachline.insight.internal.Messages;
import org.coachline.insight.scoring.Score.Standing;
import org.coachline.model.catalog.FailScope;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

/** Writes the arithmetic of a score for people, in the language of the machine. For one use, by one thread. */
final class ScoreSteps {

    List<String> of(List<Score.Section> sections, List<Score.Failure> failures, @Nullable Double share) {
        List<String> steps = new ArrayList<>();
        sections.forEach(each -> section(each, failures, steps));
        List<String> terms = new ArrayList<>();
        double weights = 0;
        for (Score.Section each : sections) {
            if (each.share() != null) {
                terms.add(NLS.bind(Messages.Score_times, ScoreText.number(each.weight()), ScoreText.percent(each.share())));
                weights += each.weight();
            }
        }
        for (Score.Failure each : failures) {
            if (each.scope() == FailScope.ALL) {
                steps.add(NLS.bind(Messages.Score_failsAll, new Object[] {each.question(), each.answer(), ScoreText.percent(0)}));
            }
        }
        if (share == null) {
            steps.add(sections.stream().flatMap(each -> each.questions().stream()).anyMatch(Score.Question::scored) ? Messages.Score_nothing : Messages.Score_unscored);
        } else if (failures.stream().noneMatch(each -> each.scope() == FailScope.ALL)) {
            steps.add(NLS.bind(Messages.Score_whole, new Object[] {sum(terms), ScoreText.number(weights), ScoreText.percent(share)}));
        }
        return steps;
    }

    private void section(Score.Section section, List<Score.Failure> failures, List<String> steps) {
        List<String> terms = new ArrayList<>();
        int notApplicable = 0;
        int notAsked = 0;
        int open = 0;
        int unscored = 0;
        for (Score.Question each : section.questions()) {
            if (each.points() != null && each.counts()) {
                terms.add(NLS.bind(Messages.Score_term,
                        new Object[] {ScoreText.number(each.weight()), ScoreText.number(each.points()), ScoreText.number(each.most())}));
            }
            notApplicable += each.standing() == Standing.NOT_APPLICABLE ? 1 : 0;
            notAsked += each.standing() == Standing.NOT_ASKED ? 1 : 0;
            open += each.standing() == Standing.OPEN ? 1 : 0;
            unscored += each.standing() == Standing.ANSWERED && !each.scored() ? 1 : 0;
        }
        StringBuilder step = new StringBuilder();
        if (terms.isEmpty()) {
            step.append(NLS.bind(Messages.Score_sectionEmpty, section.name()));
        } else {
            step.append(NLS.bind(Messages.Score_section, new Object[] {section.name(), sum(terms), ScoreText.number(section.possible()),
                    ScoreText.percent(section.earned() / section.possible())}));
        }
        left(step, notApplicable, Messages.Score_notApplicable);
        left(step, notAsked, Messages.Score_notAsked);
        left(step, open, Messages.Score_open);
        left(step, unscored, Messages.Score_notScored);
        steps.add(step.toString());
        failures.stream().filter(each -> each.scope() == FailScope.SECTION && each.sectionId().equals(section.id()))
                .forEach(each -> steps.add(NLS.bind(Messages.Score_failsSection, new Object[] {each.question(), each.answer(), section.name(), ScoreText.percent(0)})));
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
