/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.coachline.library.CallFigures;
import org.coachline.model.CatalogRef;
import org.coachline.model.coaching.Resolution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamplerTest {

    private final List<CallFigures> calls = new ArrayList<>();

    private void calls(String agent, String queue, String callerType, int number, double hardness, int reviews) {
        for (int i = 0; i < number; i++) {
            calls.add(new CallFigures("call-" + calls.size(), agent, null, queue, new CatalogRef("p", callerType, "1"), Resolution.UNKNOWN, null, null, 0,
                    hardness, reviews));
        }
    }

    private Sample draw(int count, long seed, double hardWeight) {
        return Sampler.draw(calls, new SampleSettings(count, seed, hardWeight, 0.95));
    }

    private static List<String> ids(Sample sample) {
        return sample.drawn().stream().map(drawn -> drawn.call().callId()).toList();
    }

    private static Map<String, Long> by(Sample sample, Function<Sample.Drawn, String> what) {
        return sample.drawn().stream().collect(Collectors.groupingBy(what, Collectors.counting()));
    }

    @Test
    void theSameSeedDrawsTheSameCallsWhateverTheirOrder() {
        calls("kim", "a", "x", 40, 0.3, 0);
        calls("sam", "b", "y", 40, 0.3, 0);
        List<String> first = ids(draw(10, 7, 4));
        Collections.shuffle(calls, new Random(1));
        assertEquals(first, ids(draw(10, 7, 4)));
        assertNotEquals(first, ids(draw(10, 8, 4)));
    }

    @Test
    void callsThatComeLaterMoveNoOtherOfTheirGroup() {
        calls("kim", "a", "x", 40, 0, 0);
        List<String> first = ids(draw(10, 7, 0));
        calls("kim", "a", "x", 2, 0, 0);
        assertTrue(ids(draw(12, 7, 0)).containsAll(first));
    }

    @Test
    void agentsAreTreatedAlikeHoweverManyCallsTheyHave() {
        calls("kim", "a", "x", 100, 0, 0);
        calls("sam", "a", "x", 10, 0, 0);
        calls("pat", "a", "x", 10, 0, 0);
        assertEquals(Map.of("kim", 3L, "sam", 3L, "pat", 3L), by(draw(9, 1, 4), drawn -> drawn.call().agentId()));
    }

    @Test
    void whoWasReviewedBeforeWaits() {
        calls("kim", "a", "x", 20, 0, 0);
        calls("kim", "a", "x", 4, 0, 1);
        calls("sam", "a", "x", 20, 0, 0);
        assertEquals(Map.of("kim", 1L, "sam", 5L), by(draw(6, 1, 4), drawn -> drawn.call().agentId()));
    }

    @Test
    void groupsAreDrawnInProportion() {
        calls("kim", "a", "x", 60, 0, 0);
        calls("kim", "b", "x", 30, 0, 0);
        calls("kim", "a", "y", 10, 0, 0);
        assertEquals(Map.of("a p/x", 6L, "b p/x", 3L, "a p/y", 1L), by(draw(10, 3, 4), drawn -> drawn.stratum().queue() + ' ' + drawn.stratum().callerType()));
    }

    @Test
    void hardCallsAreLikelierByTheirWeight() {
        calls("kim", "a", "x", 500, 0, 0);
        calls("kim", "a", "x", 500, 1, 0);
        long hard = 0;
        for (int seed = 0; seed < 200; seed++) {
            hard += draw(5, seed, 4).drawn().stream().filter(drawn -> drawn.call().hardness() > 0).count();
        }
        // Five times as likely: five of six draws; of 1,000 of them 833, give or take 40 in 999 of 1,000 cases.
        assertEquals(833, hard, 40);
    }

    @Test
    void onlyADrawThatTreatsAllCallsAlikeStandsForAll() {
        calls("kim", "a", "x", 10, 0.5, 0);
        assertTrue(draw(3, 1, 0).representative());
        assertFalse(draw(3, 1, 1).representative());
        calls("kim", "a", "x", 1, 0, 1);
        assertFalse(draw(3, 1, 0).representative());
    }

    @Test
    void agentsOfUnequalWorkloadDrawnAlikeDoNotStandForAll() {
        calls("kim", "a", "x", 100, 0, 0);
        calls("sam", "a", "x", 10, 0, 0);
        assertFalse(draw(6, 1, 0).representative());
    }

    @Test
    void moreThanThereAreCannotBeDrawn() {
        calls("kim", "a", "x", 3, 0, 0);
        calls("kim", "a", "x", 2, 0, 1);
        assertEquals(3, draw(10, 1, 4).drawn().size());
        assertEquals(0, draw(10, 1, 4).agents().get(0).certainty().margin());
    }

    /** International Standard for Phytosanitary Measures 31 (FAO, 2008), appendix 2: 95 % confidence, level of detection 5 %. */
    @ParameterizedTest
    @CsvSource({"100, 45", "200, 51", "300, 54", "400, 55", "500, 56", "600, 56", "700, 57", "1000, 57", "2000, 58"})
    void enoughToMeetAFaultIsWhatThePublishedTableSays(int of, int needed) {
        assertEquals(needed, Certainty.needed(of, of / 20, 0.95));
        assertTrue(new Certainty(needed, of, 0.95).detectable() <= of / 20);
    }

    @Test
    void theMarginShrinksToNothingWhenAllAreHeard() {
        // 1.96 * sqrt(0.25 / 100) without a bound, times sqrt(900 / 999) for 100 of 1,000.
        assertEquals(0.0980 * Math.sqrt(900 / 999.0), new Certainty(100, 1_000, 0.95).margin(), 1e-4);
        assertEquals(0, new Certainty(1_000, 1_000, 0.95).margin());
        assertEquals(1, new Certainty(0, 1_000, 0.95).margin());
        assertEquals(1_001, new Certainty(0, 1_000, 0.95).detectable());
    }
}
