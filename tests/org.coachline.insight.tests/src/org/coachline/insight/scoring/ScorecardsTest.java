/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.coachline.catalog.Catalog;
import org.coachline.catalog.ScorecardEntry;
import org.coachline.catalog.ScorecardModel;
import org.coachline.insight.calibration.CalibrationActs;
import org.coachline.library.Library;
import org.coachline.library.SeenTechnique;
import org.coachline.model.Documents;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Evaluation;
import org.coachline.model.coaching.KeptScorecard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScorecardsTest {

    /** Two cards of one version: in the second what was worth 1 of 4 is worth all. */
    private static final ScorecardEntry THEN = Cards.card(Cards.section("one", 1, Cards.question("a", 1)));
    private static final ScorecardEntry NOW = Cards.card(new ScorecardEntry.Section("one", "Section one", 1, List.of(new ScorecardEntry.Question("a", "Question a", 1, true,
            false, "", List.of(), List.of(new ScorecardEntry.Option("half", "Half", 4), new ScorecardEntry.Option("no", "No", 0))))));

    @TempDir
    Path temp;

    private Library library;

    @BeforeEach
    void makeLibrary() throws Exception {
        library = Library.create(temp.resolve("library"));
    }

    @AfterEach
    void closeLibrary() {
        library.close();
    }

    private static Catalog with(ScorecardEntry... cards) {
        return new Catalog(List.of(), List.of(), List.of(), List.of(cards), List.of());
    }

    private static Evaluation answered(ScorecardPin pin) {
        Evaluation evaluation = CoachingFactory.eINSTANCE.createEvaluation();
        pin.pin(evaluation);
        evaluation.getAnswers().add(CoachingFactory.eINSTANCE.createAnswer());
        evaluation.getAnswers().get(0).setQuestionId("a");
        evaluation.getAnswers().get(0).setOptionId("half");
        return evaluation;
    }

    @Test
    void aPackThatChangesAScorecardWithoutRaisingItsVersionChangesNoScore() throws Exception {
        Evaluation evaluation = answered(Scorecards.keep(library, THEN));
        ScorecardEntry found = Scorecards.of(library, with(NOW), evaluation).orElseThrow();
        assertEquals(THEN, found);
        assertEquals(0.25, Scoring.of(found, evaluation).share());
        assertEquals(1.0, Scoring.of(NOW, evaluation).share());
    }

    @Test
    void whatIsScoredAfterwardsIsScoredWithWhatThePackAsksNow() throws Exception {
        Scorecards.keep(library, THEN);
        Evaluation evaluation = answered(Scorecards.keep(library, NOW));
        assertEquals(NOW, Scorecards.of(library, with(NOW), evaluation).orElseThrow());
        assertEquals(NOW, Scorecards.of(library, with(), evaluation).orElseThrow());
    }

    @Test
    void whereNothingWasKeptNothingIsFoundRatherThanSomethingElse() throws Exception {
        assertEquals(Optional.empty(), Scorecards.of(library, with(NOW), answered(ScorecardPin.of(THEN))));
    }

    @Test
    void aScorecardThatAsksTheSameIsReadInTheLanguageOfNow() throws Exception {
        ScorecardEntry german = new ScorecardEntry(THEN.ref(), "Karte", THEN.version(), "", THEN.sections(), THEN.content());
        Evaluation evaluation = answered(Scorecards.keep(library, THEN));
        assertEquals("Karte", Scorecards.of(library, with(german), evaluation).orElseThrow().name());
    }

    @Test
    void anEvaluationOfBeforeKeepsToWhatWasKeptWithItsPack() throws Exception {
        KeptScorecard kept = CoachingFactory.eINSTANCE.createKeptScorecard();
        kept.setId(Documents.newId());
        kept.setScorecard(ScorecardModel.written(THEN));
        library.remember(new SeenTechnique(THEN.ref(), "Card", "", "", "", "", "", List.of(), List.of(), new String(Documents.write(kept), StandardCharsets.UTF_8)));
        Evaluation old = answered(new ScorecardPin(THEN.ref(), THEN.version(), null));
        assertEquals(0.25, Scoring.of(Scorecards.of(library, with(NOW), old).orElseThrow(), old).share());
    }

    @Test
    void whatIsAskedDecidesAndNotHowItIsCalledInAnotherPlace() {
        assertNotEquals(THEN.content(), NOW.content());
        assertEquals(THEN.content(), new ScorecardEntry(THEN.ref(), THEN.name(), "2.0", "A description", THEN.sections()).content());
        assertNotEquals(THEN.content(), Cards.card(Cards.section("one", 2, Cards.question("a", 1))).content());
        assertNotEquals(THEN.content(), Cards.card(Cards.section("one", 1, Cards.question("a", 0))).content());
    }

    @Test
    void aCallThatIsCalibratedOffersWhatItsCalibrationAskedFirst() throws Exception {
        Call call = CoachingFactory.eINSTANCE.createCall();
        call.setId(Documents.newId());
        library.save(call, 0);
        String kim = library.reviewerNamed("Kim");
        new CalibrationActs(library, with(THEN)).begin(call.getId(), THEN, kim, List.of(kim, library.reviewerNamed("Alex")), "",
                java.time.Instant.parse("2026-11-16T09:00:00Z"), "Kim");
        assertEquals(List.of(THEN, NOW), Scorecards.offeredFor(library, with(NOW), call.getId()));
        assertEquals(List.of(THEN), Scorecards.offeredFor(library, with(THEN), call.getId()));
    }
}
