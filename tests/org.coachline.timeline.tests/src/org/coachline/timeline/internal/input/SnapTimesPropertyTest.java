/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.coachline.timeline.TimeRange;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** What holds of snapping, whatever there is to be caught by. */
class SnapTimesPropertyTest {

    private static final long HOUR = 3_600_000_000L;

    @Provide
    Arbitrary<long[]> times() {
        return Arbitraries.longs().between(0, HOUR).array(long[].class).ofMaxSize(20);
    }

    @Property
    void whatIsCaughtIsTheNearestTimeWithinReachAndEverythingElseStays(@ForAll("times") long[] times,
            @ForAll @LongRange(min = 0, max = HOUR) long micros, @ForAll @LongRange(min = 0, max = HOUR) long reach) {
        long caught = new SnapTimes(times).caught(micros, reach);
        long nearest = Arrays.stream(times).map(each -> Math.abs(each - micros)).min().orElse(Long.MAX_VALUE);
        if (nearest <= reach) {
            assertEquals(nearest, Math.abs(caught - micros));
            assertTrue(Arrays.stream(times).anyMatch(each -> each == caught));
        } else {
            assertEquals(micros, caught);
        }
    }

    @Property
    void aRangeKeepsItsLengthAndMovesNoFurtherThanTheReach(@ForAll("times") long[] times,
            @ForAll @LongRange(min = 0, max = HOUR) long one, @ForAll @LongRange(min = 0, max = HOUR) long other,
            @ForAll @LongRange(min = 0, max = HOUR) long reach) {
        TimeRange range = TimeRange.between(one, other);
        TimeRange caught = new SnapTimes(times).caught(range, reach);
        assertEquals(range.length(), caught.length());
        assertTrue(Math.abs(caught.start() - range.start()) <= reach);
    }
}
