/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final InsightSettings SETTINGS = InsightSettings.usual(ZoneOffset.UTC);

    /** One chance a call. */
    private static ClusteredCount count(int calls, int used) {
        ClusteredCount sum = ClusteredCount.NONE;
        for (int i = 0; i < calls; i++) {
            sum = sum.plus(ClusteredCount.ofCall(i < used ? 1 : 0, 1));
        }
        return sum;
    }

    /** What it says before its arithmetic, and after. */
    private static String said(Comparison comparison) {
        return comparison.sentence().replaceFirst("\\. Difference .* counted together:", "…");
    }

    @Test
    void aChangeSpeaksOfBeforeAndAfter() {
        assertEquals("Before: 10 of 50 chances in 50 calls. After: 40 of 50 in 50 calls… it rose.", said(Comparison.of(count(50, 10), count(50, 40), SETTINGS)));
        assertEquals("Before: 40 of 50 chances in 50 calls. After: 10 of 50 in 50 calls… it fell.", said(Comparison.of(count(50, 40), count(50, 10), SETTINGS)));
    }

    @Test
    void whoIsBesideOthersIsNotSaidToHaveChanged() {
        assertEquals("The others: 10 of 50 chances in 50 calls. This agent: 40 of 50 in 50 calls… more often than the others.",
                said(Comparison.withOthers(count(50, 10), count(50, 40), SETTINGS)));
        assertEquals("The others: 40 of 50 chances in 50 calls. This agent: 10 of 50 in 50 calls… less often than the others.",
                said(Comparison.withOthers(count(50, 40), count(50, 10), SETTINGS)));
        assertEquals("The others: 20 of 50 chances in 50 calls. This agent: 21 of 50 in 50 calls… no difference is shown.",
                said(Comparison.withOthers(count(50, 20), count(50, 21), SETTINGS)));
    }

    @Test
    void bothAreJudgedAlike() {
        Comparison change = Comparison.of(count(50, 10), count(50, 40), SETTINGS);
        Comparison beside = Comparison.withOthers(count(50, 10), count(50, 40), SETTINGS);
        assertEquals(change.change(), beside.change());
        assertEquals(change.difference(), beside.difference());
    }
}
