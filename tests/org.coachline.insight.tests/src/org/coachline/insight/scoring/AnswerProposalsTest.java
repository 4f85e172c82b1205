/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.scoring;

import static org.coachline.insight.scoring.Cards.card;
import static org.coachline.insight.scoring.Cards.failing;
import static org.coachline.insight.scoring.Cards.question;
import static org.coachline.insight.scoring.Cards.section;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.coachline.insight.scoring.AnswerProposals.Marked;
import org.coachline.model.catalog.FailScope;
import org.coachline.model.coaching.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnswerProposalsTest {

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void english() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void asBefore() {
        Locale.setDefault(before);
    }

    private static Map<String, AnswerProposal> propose(FailScope fails, Marked... marks) {
        return AnswerProposals.of(card(section("one", 1, failing("a", 1, fails), question("b", 0))), List.of(marks), key -> "Validate first");
    }

    @Test
    void theAnswerNearestToHowTheMomentsWentIsProposedWithItsReason() {
        Map<String, AnswerProposal> proposed = propose(FailScope.NOTHING, new Marked("1", "test/a", Verdict.USED_WELL), new Marked("2", "test/a", Verdict.USED_WELL),
                new Marked("3", "test/a", Verdict.PARTLY));
        assertEquals(Map.of("a", new AnswerProposal("a", "yes", "Yes", List.of("1", "2", "3"), "Validate first: 2 used well, 1 partly; that is 83% of what was possible.")), proposed);
    }

    @Test
    void ofTwoAnswersAsNearTheLowerIsProposed() {
        // 0.625 lies in the middle between yes (1) and half (0.25).
        assertEquals("half", propose(FailScope.NOTHING, new Marked("1", "test/a", Verdict.USED_WELL), new Marked("2", "test/a", Verdict.PARTLY),
                new Marked("3", "test/a", Verdict.PARTLY), new Marked("4", "test/a", Verdict.PARTLY)).get("a").optionId());
    }

    @Test
    void anAnswerThatFailsIsNeverProposed() {
        assertEquals("no", propose(FailScope.NOTHING, new Marked("1", "test/a", Verdict.MISSED)).get("a").optionId());
        assertEquals(Map.of(), propose(FailScope.ALL, new Marked("1", "test/a", Verdict.BACKFIRED)));
        assertEquals(Map.of(), propose(FailScope.SECTION, new Marked("1", "test/a", Verdict.BACKFIRED)));
    }

    @Test
    void momentsWithoutAVerdictOfOtherTechniquesAndOfWhatCountsNothingProposeNothing() {
        assertEquals(Map.of(), propose(FailScope.NOTHING, new Marked("1", "test/a", Verdict.NONE), new Marked("2", "test/z", Verdict.MISSED),
                new Marked("3", "test/b", Verdict.MISSED)));
    }
}
