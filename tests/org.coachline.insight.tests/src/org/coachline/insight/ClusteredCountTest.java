/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClusteredCountTest {

    /**
     * Pups alive at 21 days of pups alive at 4 days, a litter each: C. S. Weil, "Selection of the valid number of sampling units",
     * Food and Cosmetics Toxicology 8 (1970), as Table 1 of Rao and Scott (1992).
     */
    private static final int[][] CONTROL = {{13, 13}, {12, 12}, {9, 9}, {9, 9}, {8, 8}, {8, 8}, {12, 13}, {11, 12}, {9, 10}, {9, 10}, {8, 9}, {11, 13},
        {4, 5}, {5, 7}, {7, 10}, {7, 10}};
    private static final int[][] TREATED = {{12, 12}, {11, 11}, {10, 10}, {9, 9}, {10, 11}, {9, 10}, {9, 10}, {8, 9}, {8, 9}, {4, 5}, {7, 9}, {4, 7},
        {5, 10}, {3, 6}, {3, 10}, {0, 7}};

    private static ClusteredCount sum(int[][] calls) {
        ClusteredCount sum = ClusteredCount.NONE;
        for (int[] call : calls) {
            sum = sum.plus(ClusteredCount.ofCall(call[0], call[1]));
        }
        return sum;
    }

    @Test
    void theDesignEffectIsThatOfRaoAndScottsExample() {
        // 1.232495 and 3.952861: the R package PF (function rsb) for the same table.
        assertEquals(1.232495, sum(CONTROL).designEffect(), 1e-6);
        assertEquals(3.952861, sum(TREATED).designEffect(), 1e-6);
    }

    @Test
    void momentsOfOneCallThatAreAlikeCountLessThanAsManyFromCallsOfTheirOwn() {
        ClusteredCount alike = sum(new int[][] {{4, 4}, {0, 4}, {4, 4}, {0, 4}, {4, 4}, {0, 4}});
        ClusteredCount apart = sum(new int[][] {{1, 1}, {0, 1}, {1, 1}, {0, 1}, {1, 1}, {0, 1}, {1, 1}, {0, 1}, {1, 1}, {0, 1}, {1, 1}, {0, 1}, {1, 1},
            {0, 1}, {1, 1}, {0, 1}, {1, 1}, {0, 1}, {1, 1}, {0, 1}, {1, 1}, {0, 1}, {1, 1}, {0, 1}});
        assertEquals(apart.proportion(), alike.proportion());
        assertTrue(width(alike.interval(0.95)) > 1.5 * width(apart.interval(0.95)));
    }

    @Test
    void oneChanceACallIsAsGoodAsWilson() {
        ClusteredCount sum = ClusteredCount.NONE;
        for (int i = 0; i < 200; i++) {
            sum = sum.plus(ClusteredCount.ofCall(i % 4 == 0 ? 1 : 0, 1));
        }
        assertEquals(sum.proportion().wilson95().low(), sum.interval(0.95).low(), 1e-3);
        assertEquals(sum.proportion().wilson95().high(), sum.interval(0.95).high(), 1e-3);
    }

    @Test
    void whereEverythingWasUsedEachCallCountsOnceAtMost() {
        ClusteredCount all = sum(new int[][] {{5, 5}, {5, 5}, {5, 5}, {5, 5}});
        assertEquals(5, all.designEffect(), 1e-12);
        assertTrue(all.effectiveChances(0.95) <= 4);
        assertEquals(1, all.interval(0.95).high());
        assertTrue(all.interval(0.95).low() < 0.5);
    }

    @Test
    void countsOfOtherCallsAddUp() {
        assertEquals(sum(new int[][] {{1, 2}, {3, 4}}), ClusteredCount.ofCall(1, 2).plus(ClusteredCount.ofCall(3, 4)));
        assertEquals(ClusteredCount.NONE, ClusteredCount.ofCall(0, 0));
    }

    /** Newcombe (1998), Table II, method 10. */
    @ParameterizedTest
    @CsvSource({"56, 70, 48, 80, 0.0524, 0.3339", "9, 10, 3, 10, 0.1705, 0.8090", "6, 7, 2, 7, 0.0582, 0.8062", "5, 56, 0, 29, -0.0381, 0.1926",
        "0, 10, 0, 20, -0.1611, 0.2775", "0, 10, 0, 10, -0.2775, 0.2775", "10, 10, 0, 20, 0.6791, 1.0000", "10, 10, 0, 10, 0.6075, 1.0000"})
    void theIntervalOfADifferenceIsNewcombes(int hits, int of, int otherHits, int otherOf, double low, double high) {
        Proportion one = new Proportion(hits, of);
        Proportion other = new Proportion(otherHits, otherOf);
        Difference difference = Difference.of(one.share(), one.wilson95(), other.share(), other.wilson95());
        assertEquals(low, difference.low(), 5e-5);
        assertEquals(high, difference.high(), 5e-5);
    }

    @Test
    void aDifferenceThatCallsExplainIsNotClaimed() {
        // As moments 12 of 24 against 20 of 24 would be a difference; as calls, half of which went wholly wrong, it is none.
        ClusteredCount before = sum(new int[][] {{4, 4}, {0, 4}, {4, 4}, {0, 4}, {4, 4}, {0, 4}});
        ClusteredCount after = sum(new int[][] {{4, 4}, {4, 4}, {4, 4}, {0, 4}, {4, 4}, {4, 4}});
        assertTrue(Difference.of(after.share(), after.proportion().wilson95(), before.share(), before.proportion().wilson95()).up());
        assertFalse(after.minus(before, 0.95).up());
    }

    private static double width(Interval interval) {
        return interval.high() - interval.low();
    }
}
