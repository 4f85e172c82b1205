/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight;

import static org.coachline.insight.MomentBuilder.bookmark;
import static org.coachline.insight.MomentBuilder.moment;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.coachline.model.coaching.Verdict;
import org.junit.jupiter.api.Test;

class TechniqueRatesTest {

    @Test
    void usedWellAndPartlyCountAsUsedOutOfAllWithAVerdict() {
        TechniqueRate rate = TechniqueRates.rates(List.of(moment("a", Verdict.USED_WELL).make(),
                moment("a", Verdict.PARTLY).make(), moment("a", Verdict.MISSED).make(), moment("a", Verdict.BACKFIRED).make(),
                moment("a", Verdict.MISSED).make()), 1).get(0);
        assertEquals(new TechniqueRate(MomentBuilder.ref("a"), 1, 1, 2, 1, 1, false), rate);
        assertEquals(new Proportion(2, 5), rate.proportion());
    }

    @Test
    void bookmarksAndUnjudgedMomentsCountNowhere() {
        assertTrue(TechniqueRates.rates(List.of(bookmark().make(), moment("a", Verdict.NONE).make()), 1).isEmpty());
    }

    @Test
    void versionsOfOneTechniqueCountTogetherUnderTheNewest() {
        List<TechniqueRate> rates = TechniqueRates.rates(List.of(moment("p/a@1.9.0", Verdict.MISSED).make(),
                moment("p/a@1.10.0", Verdict.MISSED).make(), moment("p/a@1.2.0", Verdict.PARTLY).make()), 1);
        assertEquals(1, rates.size());
        assertEquals("1.10.0", rates.get(0).technique().version());
        assertEquals(3, rates.get(0).chances());
    }

    @Test
    void theSameIdInTwoPacksIsTwoTechniques() {
        assertEquals(2, TechniqueRates.rates(
                List.of(moment("p/a@1", Verdict.MISSED).make(), moment("q/a@1", Verdict.MISSED).make()), 1).size());
    }

    @Test
    void fewerChancesThanAskedForAreTooFew() {
        List<MomentFacts> four = List.of(moment("a", Verdict.MISSED).make(), moment("a", Verdict.MISSED).make(),
                moment("a", Verdict.MISSED).make(), moment("a", Verdict.MISSED).make());
        assertTrue(TechniqueRates.rates(four, 5).get(0).tooFew());
        assertFalse(TechniqueRates.rates(four, 4).get(0).tooFew());
        assertThrows(IllegalArgumentException.class, () -> TechniqueRates.rates(four, 0));
    }

    @Test
    void callsAreCountedOnceEach() {
        TechniqueRate rate = TechniqueRates.rates(List.of(moment("a", Verdict.MISSED).in("one", null).make(),
                moment("a", Verdict.MISSED).in("two", null).make(), moment("a", Verdict.PARTLY).in("one", null).make()), 1).get(0);
        assertEquals(2, rate.calls());
    }

    @Test
    void mostChancesComeFirstThenTheKey() {
        List<String> order = TechniqueRates.rates(List.of(moment("c", Verdict.MISSED).make(), moment("b", Verdict.MISSED).make(),
                moment("d", Verdict.MISSED).make(), moment("d", Verdict.MISSED).make()), 1).stream()
                .map(rate -> rate.technique().item()).toList();
        assertEquals(List.of("d", "b", "c"), order);
    }
}
