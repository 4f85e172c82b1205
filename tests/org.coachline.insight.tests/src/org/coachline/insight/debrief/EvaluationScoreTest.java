/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.debrief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.coachline.catalog.Catalog;
import org.coachline.catalog.ScorecardEntry;
import org.coachline.insight.MomentBuilder;
import org.coachline.model.coaching.Answer;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Evaluation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EvaluationScoreTest {

    private static final List<ScorecardEntry.Option> YES_NO = List.of(new ScorecardEntry.Option("yes", "Yes", 4), new ScorecardEntry.Option("half", "Half", 1),
            new ScorecardEntry.Option("no", "No", 0));

    private static ScorecardEntry.Question question(String id, double weight, boolean autoFail) {
        return new ScorecardEntry.Question(id, "Question " + id, weight, true, autoFail, "", List.of(), YES_NO);
    }

    private static final Catalog CATALOG = new Catalog(List.of(), List.of(), List.of(), List.of(new ScorecardEntry(MomentBuilder.ref("card"), "Card", "3", "",
            List.of(new ScorecardEntry.Section("one", "One", 3, List.of(question("a", 1, false), question("b", 2, false))),
                    new ScorecardEntry.Section("two", "Two", 1, List.of(question("c", 1, true)))))), List.of());

    private static Evaluation evaluation(String version) {
        Evaluation evaluation = CoachingFactory.eINSTANCE.createEvaluation();
        evaluation.setScorecard(MomentBuilder.ref("card"));
        evaluation.setScorecardVersion(version);
        return evaluation;
    }

    private static void answer(Evaluation evaluation, String section, String question, @Nullable String option) {
        Answer answer = CoachingFactory.eINSTANCE.createAnswer();
        answer.setSectionId(section);
        answer.setQuestionId(question);
        answer.setOptionId(option);
        answer.setNotApplicable(option == null);
        evaluation.getAnswers().add(answer);
    }

    @Test
    void questionsAndSectionsCountByTheirWeights() {
        Evaluation evaluation = evaluation("3");
        answer(evaluation, "one", "a", "yes");
        answer(evaluation, "one", "b", "half");
        answer(evaluation, "two", "c", "yes");
        EvaluationScore score = EvaluationScore.of(evaluation, CATALOG).orElseThrow();
        // (1 x 4/4 + 2 x 1/4) / 3 = 0.5; (3 x 0.5 + 1 x 1) / 4 = 0.625.
        assertEquals(0.5, score.sections().get(0).share(), 1e-12);
        assertEquals(0.625, score.share(), 1e-12);
        assertEquals(List.of(), score.failed());
    }

    @Test
    void whatDoesNotApplyLeavesTheDenominatorAndASectionWithoutAnswersTheWhole() {
        Evaluation evaluation = evaluation("3");
        answer(evaluation, "one", "a", null);
        answer(evaluation, "one", "b", "half");
        EvaluationScore score = EvaluationScore.of(evaluation, CATALOG).orElseThrow();
        assertEquals(0.25, score.share(), 1e-12);
        assertNull(score.sections().get(1).share());
        assertEquals(2, score.answered());
        assertEquals(3, score.questions());
    }

    @Test
    void theLowestAnswerToAQuestionThatFailsAllIsNamed() {
        Evaluation evaluation = evaluation("3");
        answer(evaluation, "one", "a", "no");
        answer(evaluation, "two", "c", "no");
        assertEquals(List.of("Question c"), EvaluationScore.of(evaluation, CATALOG).orElseThrow().failed());
    }

    @Test
    void withoutAnAnswerThereIsNoResult() {
        assertNull(EvaluationScore.of(evaluation("3"), CATALOG).orElseThrow().share());
    }

    @Test
    void pointsOfAnotherVersionAreNotReckoned() {
        assertTrue(EvaluationScore.of(evaluation("2"), CATALOG).isEmpty());
    }
}
