/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.scoring;

import static org.coachline.insight.scoring.Cards.answers;
import static org.coachline.insight.scoring.Cards.card;
import static org.coachline.insight.scoring.Cards.failing;
import static org.coachline.insight.scoring.Cards.question;
import static org.coachline.insight.scoring.Cards.section;
import static org.coachline.insight.scoring.Cards.when;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.coachline.catalog.ScorecardEntry;
import org.coachline.insight.scoring.Score.Standing;
import org.coachline.model.catalog.FailScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Worked examples; what holds of any scorecard is in {@link ScoringPropertyTest}. */
class ScoringTest {

    private static final ScorecardEntry TWO = card(section("one", 3, question("a", 1), question("b", 2)), section("two", 1, question("c", 1)));

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void english() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void asBefore() {
        Locale.setDefault(before);
    }

    @Test
    void questionsAndSectionsCountByTheirWeights() {
        Score score = Scoring.of(TWO, answers("a=yes", "b=half", "c=yes"));
        // (1 x 4/4 + 2 x 1/4) / 3 = 0.5; (3 x 0.5 + 1 x 1) / 4 = 0.625.
        assertEquals(0.5, score.sections().get(0).share(), 1e-12);
        assertEquals(0.625, score.share(), 1e-12);
        assertTrue(score.complete());
    }

    @Test
    void theArithmeticIsWrittenStepByStep() {
        assertEquals(List.of("Section one: (1 × 4/4 + 2 × 1/4) ÷ 3 = 50%", "Section two: (1 × 4/4) ÷ 1 = 100%", "Whole: (3 × 50% + 1 × 100%) ÷ 4 = 62.5%"),
                Scoring.of(TWO, answers("a=yes", "b=half", "c=yes")).steps());
        assertEquals(List.of("Section one: (2 × 1/4) ÷ 2 = 25% (1 do not apply)", "Section two: nothing that counts (1 still open)", "Whole: (3 × 25%) ÷ 3 = 25%"),
                Scoring.of(TWO, answers("a=-", "b=half")).steps());
    }

    @Test
    void whatDoesNotApplyLeavesTheDenominatorAndASectionWithoutAnswersTheWhole() {
        Score score = Scoring.of(TWO, answers("a=-", "b=half"));
        assertEquals(0.25, score.share(), 1e-12);
        assertNull(score.sections().get(1).share());
        assertEquals(2, score.answered());
        assertEquals(3, score.asked());
        assertEquals(List.of("c"), score.missing().stream().map(Score.Question::id).toList());
    }

    @Test
    void withoutAnAnswerThereIsNoScore() {
        Score score = Scoring.of(TWO, List.of());
        assertNull(score.share());
        assertEquals("Nothing that counts has been answered yet.", score.steps().get(2));
    }

    @Test
    void anAnswerThatFailsItsSectionMakesThatZeroAndLeavesTheOthers() {
        ScorecardEntry card = card(section("one", 3, question("a", 1), failing("b", 2, FailScope.SECTION)), section("two", 1, question("c", 1)));
        Score score = Scoring.of(card, answers("a=yes", "b=no", "c=yes"));
        assertEquals(0, score.sections().get(0).share());
        // (3 x 0 + 1 x 1) / 4
        assertEquals(0.25, score.share(), 1e-12);
        assertEquals(List.of("Section one: (1 × 4/4 + 2 × 0/4) ÷ 3 = 33.3%", "“Question b” was answered “No”, which fails “Section one”: 0%",
                "Section two: (1 × 4/4) ÷ 1 = 100%", "Whole: (3 × 0% + 1 × 100%) ÷ 4 = 25%"), score.steps());
    }

    @Test
    void anAnswerThatFailsAllMakesTheWholeZero() {
        ScorecardEntry card = card(section("one", 3, question("a", 1)), section("two", 1, failing("c", 1, FailScope.ALL)));
        Score score = Scoring.of(card, answers("a=yes", "c=no"));
        assertEquals(0, score.share());
        assertEquals(1, score.sections().get(0).share());
        assertEquals("“Question c” was answered “No”, which fails the whole: 0%", score.steps().get(2));
    }

    @Test
    void theLowestAnswerOfAnAutoFailQuestionFailsAll() {
        ScorecardEntry.Question auto = new ScorecardEntry.Question("a", "A?", 1, true, true, "", List.of(), question("a", 1).options());
        assertEquals(0, Scoring.of(card(section("one", 1, auto)), answers("a=no")).share());
        assertEquals(0.25, Scoring.of(card(section("one", 1, auto)), answers("a=half")).share(), 1e-12);
    }

    @Test
    void whatIsNotAskedCountsNowhereWhateverWasAnsweredToItBefore() {
        ScorecardEntry card = card(section("one", 1, question("a", 1), failing("b", 1, FailScope.ALL, when("a", "half", "no"))));
        Score asked = Scoring.of(card, answers("a=no", "b=no"));
        assertEquals(Standing.ANSWERED, asked.question("b").orElseThrow().standing());
        assertEquals(0, asked.share());
        Score notAsked = Scoring.of(card, answers("a=yes", "b=no"));
        assertEquals(Standing.NOT_ASKED, notAsked.question("b").orElseThrow().standing());
        assertEquals(1, notAsked.share());
        assertEquals(1, notAsked.asked());
        assertTrue(notAsked.complete());
    }

    @Test
    void whatHangsOnAQuestionThatIsNotAskedIsNotAskedEither() {
        ScorecardEntry card = card(section("one", 1, question("a", 1), question("b", 1, when("a", "no"))), section("two", 1, question("c", 1, when("b", "yes"))));
        Score score = Scoring.of(card, answers("a=yes", "b=yes", "c=yes"));
        assertEquals(Standing.NOT_ASKED, score.question("c").orElseThrow().standing());
        assertNull(score.sections().get(1).share());
    }

    @Test
    void aQuestionWithoutWeightIsAskedAndCountsNothing() {
        ScorecardEntry card = card(section("one", 1, question("gate", 0), question("a", 1, when("gate", "yes"))));
        Score score = Scoring.of(card, answers("gate=yes", "a=half"));
        assertEquals(0.25, score.share(), 1e-12);
        assertEquals("Section one: (1 × 1/4) ÷ 1 = 25% (1 not scored)", score.steps().get(0));
        assertFalse(Scoring.of(card, List.of()).complete());
    }

    @Test
    void anAnswerThatNeedsACommentIsIncompleteWithoutOne() {
        ScorecardEntry.Question asked = new ScorecardEntry.Question("a", "A?", 1, true, false, false, "", List.of(), List.of(),
                List.of(new ScorecardEntry.Option("yes", "Yes", 1), new ScorecardEntry.Option("no", "No", 0, FailScope.NOTHING, true)));
        ScorecardEntry card = card(section("one", 1, asked));
        assertTrue(Scoring.of(card, answers("a=yes")).complete());
        assertFalse(Scoring.of(card, answers("a=no")).complete());
        assertTrue(Scoring.of(card, List.of(new GivenAnswer("a", "no", false, "They shouted."))).complete());
    }

    @Test
    void notApplicableIsNoAnswerWhereTheQuestionDoesNotAllowIt() {
        ScorecardEntry.Question always = new ScorecardEntry.Question("a", "A?", 1, false, false, "", List.of(), question("a", 1).options());
        assertEquals(Standing.OPEN, Scoring.of(card(section("one", 1, always)), answers("a=-")).question("a").orElseThrow().standing());
    }

    @Test
    void anOptionTheQuestionDoesNotHaveIsNoAnswer() {
        assertEquals(Standing.OPEN, Scoring.of(TWO, answers("a=perhaps")).question("a").orElseThrow().standing());
    }
}
