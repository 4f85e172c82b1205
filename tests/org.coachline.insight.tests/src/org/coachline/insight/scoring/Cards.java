/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.scoring;

import java.util.ArrayList;
import java.util.List;
import org.coachline.catalog.ScorecardEntry;
import org.coachline.insight.MomentBuilder;
import org.coachline.model.catalog.FailScope;

/** Scorecards for tests, written short. */
final class Cards {

    private Cards() {
    }

    static ScorecardEntry card(ScorecardEntry.Section... sections) {
        return new ScorecardEntry(MomentBuilder.ref("card"), "Card", "1.0", "", List.of(sections));
    }

    static ScorecardEntry.Section section(String id, double weight, ScorecardEntry.Question... questions) {
        return new ScorecardEntry.Section(id, "Section " + id, weight, List.of(questions));
    }

    /** Yes is worth 4, half 1, no nothing. */
    static ScorecardEntry.Question question(String id, double weight, ScorecardEntry.Condition... conditions) {
        return failing(id, weight, FailScope.NOTHING, conditions);
    }

    /** Its "no" fails. */
    static ScorecardEntry.Question failing(String id, double weight, FailScope fails, ScorecardEntry.Condition... conditions) {
        return new ScorecardEntry.Question(id, "Question " + id, weight, true, false, false, "", List.of(conditions),
                List.of("test/" + id), List.of(new ScorecardEntry.Option("yes", "Yes", 4), new ScorecardEntry.Option("half", "Half", 1),
                        new ScorecardEntry.Option("no", "No", 0, fails, false)));
    }

    static ScorecardEntry.Condition when(String question, String... answers) {
        return new ScorecardEntry.Condition(question, List.of(answers));
    }

    /** Answers as {@code question=option}; N/A is written -. */
    static List<GivenAnswer> answers(String... written) {
        List<GivenAnswer> answers = new ArrayList<>();
        for (String each : written) {
            String[] parts = each.split("=");
            answers.add(new GivenAnswer(parts[0], parts[1].equals("-") ? null : parts[1], parts[1].equals("-"), ""));
        }
        return answers;
    }
}
