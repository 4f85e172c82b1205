/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.debrief;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.coachline.catalog.ScorecardEntry;
import org.coachline.insight.MomentBuilder;
import org.coachline.model.coaching.Answer;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Evaluation;
import org.junit.jupiter.api.Test;

class DebriefLinesTest {

    private final ScorecardEntry.Question waited = question("waited");
    private final ScorecardEntry.Question told = question("told", new ScorecardEntry.Condition("waited", List.of("yes")));
    private final ScorecardEntry card = new ScorecardEntry(MomentBuilder.ref("card"), "Card", "1.0", "",
            List.of(new ScorecardEntry.Section("section", "Section", 1, List.of(waited, told))));
    private final Evaluation evaluation = CoachingFactory.eINSTANCE.createEvaluation();

    private static ScorecardEntry.Question question(String id, ScorecardEntry.Condition... conditions) {
        return new ScorecardEntry.Question(id, "Question " + id, 1, true, false, false, "", List.of(conditions), List.of(),
                List.of(new ScorecardEntry.Option("yes", "Yes", 1), new ScorecardEntry.Option("no", "No", 0)));
    }

    private void answer(String question, String option) {
        Answer answer = CoachingFactory.eINSTANCE.createAnswer();
        answer.setSectionId("section");
        answer.setQuestionId(question);
        answer.setOptionId(option);
        evaluation.getAnswers().add(answer);
    }

    private List<String> lines() {
        return DebriefLines.of(List.of(), List.of(), evaluation, Optional.of(card)).stream().map(DebriefLine::id).toList();
    }

    @Test
    void anAnswerToWhatIsNotAskedIsNotTold() {
        answer("waited", "no");
        answer("told", "no");
        assertEquals(List.of("q1"), lines());
    }

    @Test
    void anAnswerToWhatIsAskedIsTold() {
        answer("waited", "yes");
        answer("told", "no");
        assertEquals(List.of("q1", "q2"), lines());
    }
}
