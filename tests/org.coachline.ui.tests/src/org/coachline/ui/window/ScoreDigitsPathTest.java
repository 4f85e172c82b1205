/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.coachline.catalog.ScorecardEntry;
import org.coachline.insight.scoring.ScorecardPin;
import org.coachline.insight.scoring.Scorecards;
import org.coachline.library.Library;
import org.coachline.library.ScorecardRow;
import org.coachline.model.Documents;
import org.coachline.model.coaching.Answer;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Evaluation;
import org.coachline.model.coaching.KeptScorecard;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.ScorecardState;
import org.coachline.testsupport.HandReckoned;
import org.coachline.ui.Session;
import org.coachline.ui.internal.edit.EvaluationCommands;
import org.coachline.ui.internal.edit.EvaluationCommands.Place;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.scoring.EvaluationView;
import org.coachline.ui.internal.support.Preferences;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the window shows of a score that somebody reckoned by hand. */
class ScoreDigitsPathTest {

    private final Window window = new Window();
    @TempDir
    private Path folder;
    private OpenReview review;

    @BeforeEach
    void openACallThatIsScoredWithAScorecardOfTheTeams() throws Exception {
        window.until("the first start is over", () -> !Session.get().isOpening());
        Path place = folder.resolve("library");
        String call;
        try (Library made = Library.create(place)) {
            call = CallFixture.call(made, folder.resolve("recordings"), "Delivery");
            KeptScorecard kept = CoachingFactory.eINSTANCE.createKeptScorecard();
            kept.setId(Documents.newId());
            kept.setPack(ScorecardRow.PACK);
            kept.setState(ScorecardState.PUBLISHED);
            kept.setPublishedAt(Instant.EPOCH);
            kept.setPublishedBy("Kim");
            kept.setScorecard(HandReckoned.card());
            made.save(kept, 0);
            ScorecardEntry card = Scorecards.own(made, made.scoring().scorecards().all().get(0));
            Review scored = CoachingFactory.eINSTANCE.createReview();
            scored.setId(Documents.newId());
            scored.setCallId(call);
            scored.setReviewerId(made.reviewerNamed(Preferences.reviewer()));
            Evaluation evaluation = CoachingFactory.eINSTANCE.createEvaluation();
            ScorecardPin.of(card).pin(evaluation);
            scored.setEvaluation(evaluation);
            made.save(scored, 0);
        }
        window.openLibrary(place);
        review = Window.review(window.open(call));
        window.view(EvaluationView.ID, EvaluationView.class);
        window.until("its questions are asked", () -> ((Label) window.control("state")).getText().startsWith("By hand 1.0"));
    }

    @AfterEach
    void closeAll() {
        window.closeEditors();
        Session.get().close();
    }

    private void answer(HandReckoned wanted) {
        Evaluation evaluation = Objects.requireNonNull(review.review().document().getEvaluation());
        List<Answer> before = new ArrayList<>(evaluation.getAnswers());
        for (Answer each : before) {
            review.edit(EvaluationCommands.answer(review.review().domain(), evaluation, new Place(each.getSectionId(), each.getQuestionId()), null, false, List.of()));
        }
        for (Answer each : List.copyOf(wanted.evaluation().getAnswers())) {
            review.edit(EvaluationCommands.answer(review.review().domain(), evaluation, new Place(each.getSectionId(), each.getQuestionId()), each.getOptionId(),
                    each.isNotApplicable(), List.of()));
        }
    }

    private String label(String id) {
        return ((Label) window.control(id)).getText();
    }

    @Test
    void theRunningScoreAndItsArithmeticAreTheDigitsReckonedByHand() {
        for (HandReckoned each : HandReckoned.ALL) {
            answer(each);
            window.until("the score is " + each.percent(), () -> label("share").equals(each.percent()));
            window.until("the arithmetic is there", () -> label("steps").equals(String.join("\n", each.steps())));
        }
    }

    @Test
    void aQuestionWithoutWeightIsNotScored() {
        answer(HandReckoned.USUAL);
        Table questions = (Table) window.control("questions");
        window.until("the score is there", () -> label("share").equals("63.9%"));
        assertEquals("The c2?", questions.getItem(11).getText(0));
        assertEquals("not scored", questions.getItem(11).getText(2));
        assertEquals("1 of 3", questions.getItem(10).getText(2));
        assertEquals("33.3%", questions.getItem(9).getText(2));
    }
}
