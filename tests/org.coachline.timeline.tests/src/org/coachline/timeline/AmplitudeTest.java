/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AmplitudeTest {

    private static final double EXACT = 1e-9;

    @Test
    void linearIsTheShareOfFullScaleWithItsSign() {
        assertEquals(0.5, Amplitude.LINEAR.part(16384, 1), EXACT);
        assertEquals(-0.25, Amplitude.LINEAR.part(-8192, 1), EXACT);
    }

    @Test
    void aDecibelIsTheSameHeightEverywhere() {
        double loud = Amplitude.DECIBELS.level(-10, 1) - Amplitude.DECIBELS.level(-20, 1);
        double quiet = Amplitude.DECIBELS.level(-40, 1) - Amplitude.DECIBELS.level(-50, 1);
        assertEquals(10.0 / 60, loud, EXACT);
        assertEquals(loud, quiet, EXACT);
    }

    @Test
    void theFloorLiesInTheMiddleAndWhatIsQuieterToo() {
        assertEquals(0, Amplitude.DECIBELS.level(Amplitude.FLOOR, 1), EXACT);
        assertEquals(0, Amplitude.DECIBELS.part(1, 1), EXACT);
        assertEquals(0, Amplitude.DECIBELS.part(0, 1), EXACT);
    }

    @Test
    void fullScaleLiesAtTheEdgeOnBothSides() {
        assertEquals(-1, Amplitude.DECIBELS.part(-32768, 1), EXACT);
        assertEquals(1, Amplitude.DECIBELS.level(0, 1), EXACT);
    }

    @Test
    void gainMovesUpByItsDecibelsAndIsCutAtTheEdge() {
        assertEquals(Amplitude.DECIBELS.level(-20, 1), Amplitude.DECIBELS.level(-40, 10), EXACT);
        assertEquals(1, Amplitude.DECIBELS.part(20_000, 8), EXACT);
        assertEquals(1, Amplitude.LINEAR.part(20_000, 8), EXACT);
    }
}
