/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.coachline.timeline.TimeRange;
import org.junit.jupiter.api.Test;

class SnapTimesTest {

    private final SnapTimes times = new SnapTimes(500, 100, 300);

    @Test
    void aNearTimeCatches() {
        assertEquals(300, times.caught(292, 10));
        assertEquals(300, times.caught(308, 10));
    }

    @Test
    void oneTooFarAwayDoesNot() {
        assertEquals(289, times.caught(289, 10));
        assertEquals(0, times.caught(0, 10));
        assertEquals(511, times.caught(511, 10));
    }

    @Test
    void theNearestOfSeveralCatches() {
        assertEquals(300, times.caught(210, 1000));
        assertEquals(100, times.caught(190, 1000));
        assertEquals(100, times.caught(200, 1000));
    }

    @Test
    void withoutReachNothingIsMoved() {
        assertEquals(299, times.caught(299, 0));
        assertEquals(new TimeRange(299, 501), times.caught(new TimeRange(299, 501), 0));
    }

    @Test
    void aRangeKeepsItsLengthAndIsCaughtByItsNearerEdge() {
        assertEquals(new TimeRange(300, 420), times.caught(new TimeRange(297, 417), 10));
        assertEquals(new TimeRange(302, 500), times.caught(new TimeRange(306, 504), 5));
        assertEquals(new TimeRange(300, 498), times.caught(new TimeRange(301, 499), 5));
    }

    @Test
    void aRangeWithAnEdgeInPlaceStaysThere() {
        assertEquals(new TimeRange(100, 495), times.caught(new TimeRange(100, 495), 10));
    }

    @Test
    void nothingIsCaughtByNothing() {
        assertEquals(new TimeRange(1, 2), SnapTimes.NONE.caught(new TimeRange(1, 2), 1000));
    }
}
