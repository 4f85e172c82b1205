/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.coachline.insight.calibration.Drift.Stance;
import org.junit.jupiter.api.Test;

class DriftTest {

    private static Drift drift(double... differences) {
        List<Drift.Difference> all = new ArrayList<>();
        for (int i = differences.length - 1; i >= 0; i--) {
            all.add(new Drift.Difference("call" + i, Instant.ofEpochSecond(i), differences[i]));
        }
        return Drift.of("kim", "Kim", all);
    }

    @Test
    void theMeanHasTheIntervalOfStudentsT() {
        // Mean -0.05, standard deviation sqrt(0.0010 / 4), t(4, 0.975) = 2.776445: half width 0.019632.
        Drift drift = drift(-0.07, -0.06, -0.05, -0.04, -0.03);
        assertEquals(-0.05, drift.mean(), 1e-12);
        assertEquals(-0.05 - 2.776445 * Math.sqrt(0.0010 / 4 / 5), drift.low(), 1e-6);
        assertEquals(-0.05 + 2.776445 * Math.sqrt(0.0010 / 4 / 5), drift.high(), 1e-6);
    }

    @Test
    void whoLiesSurelyBelowIsStrictAndSurelyAboveLenient() {
        assertEquals(Stance.STRICT, drift(-0.07, -0.06, -0.05, -0.04, -0.03).stance());
        assertEquals(Stance.LENIENT, drift(0.07, 0.06, 0.05, 0.04, 0.03).stance());
        assertEquals(Stance.EVEN, drift(-0.07, 0.06, -0.05, 0.04, 0.03).stance());
    }

    @Test
    void ofFewCallsNothingIsTold() {
        Drift drift = drift(-0.5, -0.5, -0.5, -0.5);
        assertEquals(Stance.UNKNOWN, drift.stance());
        assertEquals(4, drift.points().size());
        assertNull(drift.points().get(0).low());
    }

    @Test
    void eachPointKnowsTheMeanUpToItself() {
        Drift drift = drift(0.1, 0.3);
        assertEquals(0.1, drift.points().get(0).mean(), 1e-12);
        assertEquals(0.2, drift.points().get(1).mean(), 1e-12);
    }

    @Test
    void twoCalibrationsThatOpenAtOnceAreTwo() {
        Drift drift = Drift.of("kim", "Kim", List.of(new Drift.Difference("a", Instant.EPOCH, 0.1), new Drift.Difference("b", Instant.EPOCH, 0.3)));
        assertEquals(2, drift.points().size());
        assertEquals("a", drift.points().get(0).callId());
    }
}
