/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {

    /** Values of method 3 in table I of R. G. Newcombe, Statistics in Medicine 17 (1998), 857-872. */
    @ParameterizedTest
    @CsvSource({"81,263,0.2553,0.3662", "15,148,0.0624,0.1605", "0,20,0.0000,0.1611", "1,29,0.0061,0.1718"})
    void wilsonIntervalIsThePublishedOne(int hits, int of, double low, double high) {
        Interval interval = new Proportion(hits, of).wilson95();
        assertEquals(low, interval.low(), 0.00005);
        assertEquals(high, interval.high(), 0.00005);
    }

    @ParameterizedTest
    @CsvSource({"0,1", "1,1", "5,5", "4,11", "0,0", "1000000,1000000"})
    void intervalHoldsTheShareAndStaysWithinNothingAndAll(int hits, int of) {
        Interval interval = new Proportion(hits, of).wilson95();
        assertTrue(interval.low() >= 0 && interval.high() <= 1);
        if (of > 0) {
            double share = new Proportion(hits, of).share();
            assertTrue(interval.low() <= share && share <= interval.high());
        }
    }

    @Test
    void intervalsMirrorEachOther() {
        Interval some = new Proportion(4, 11).wilson95();
        Interval others = new Proportion(7, 11).wilson95();
        assertEquals(1 - some.low(), others.high(), 1e-12);
        assertEquals(1 - some.high(), others.low(), 1e-12);
    }

    @Test
    void aShareOfNothingDoesNotExist() {
        assertThrows(ArithmeticException.class, () -> new Proportion(0, 0).share());
    }

    @Test
    void moreHitsThanChancesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Proportion(3, 2));
    }

    @Test
    void touchingIntervalsAreNotAboveEachOther() {
        assertFalse(new Interval(0.5, 0.9).above(new Interval(0.1, 0.5)));
        assertTrue(new Interval(0.51, 0.9).above(new Interval(0.1, 0.5)));
    }
}
