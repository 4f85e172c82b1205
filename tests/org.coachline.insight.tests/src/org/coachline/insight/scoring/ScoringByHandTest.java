/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Locale;
import org.coachline.catalog.ScorecardEntry;
import org.coachline.catalog.ScorecardModel;
import org.coachline.insight.debrief.EvaluationScore;
import org.coachline.model.CatalogRef;
import org.coachline.testsupport.HandReckoned;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScoringByHandTest {

    private static final ScorecardEntry CARD = ScorecardModel.entry(new CatalogRef("test", "by-hand", "1.0.0"), HandReckoned.card());

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void speakEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @Test
    void scoresAreWhatSomebodyReckonsByHand() {
        for (HandReckoned each : HandReckoned.ALL) {
            Score score = Scoring.of(CARD, each.evaluation());
            assertEquals(each.share(), score.share(), 1e-12);
            assertEquals(each.percent(), ScoreText.percent(score.share()));
            assertEquals(each.steps(), score.steps());
        }
    }

    @Test
    void whatAnAgentReadsIsReckonedTheSameWay() {
        for (HandReckoned each : HandReckoned.ALL) {
            EvaluationScore score = EvaluationScore.of(each.evaluation(), CARD);
            assertEquals(each.share(), score.share(), 1e-12);
            assertEquals(each.steps(), score.steps());
        }
    }

    @Test
    void halvesAreRoundedUpAndFloatingPointIsNotSeen() {
        assertEquals("6.3%", ScoreText.percent(0.0625));
        assertEquals("56.3%", ScoreText.percent(0.5625));
        assertEquals("1.2%", ScoreText.percent(0.01245));
        assertEquals("30%", ScoreText.percent(0.1 + 0.2));
        assertEquals("66.7%", ScoreText.percent(2.0 / 3));
        assertEquals("100.1%", ScoreText.percent(1.0005));
        assertEquals("0.3", ScoreText.number(0.1 + 0.2));
        assertEquals("1250.125", ScoreText.number(1250.125));
    }

    @Test
    void aScorecardWithoutWeightsOnlyCountsAnswers() {
        ScorecardEntry card = Cards.card(Cards.section("one", 1, Cards.question("a", 0), Cards.question("b", 0)));
        Score score = Scoring.of(card, Cards.answers("a=yes"));
        assertFalse(score.scored());
        assertNull(score.share());
        assertEquals(1, score.answered());
        assertEquals(2, score.asked());
        assertEquals(List.of("Section one: nothing that counts (1 still open) (1 not scored)", "Nothing of this scorecard is scored; its answers are only counted."),
                score.steps());
    }
}
