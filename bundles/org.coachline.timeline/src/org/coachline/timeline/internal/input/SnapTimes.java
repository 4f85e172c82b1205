/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.input;

import java.util.Arrays;

import org.coachline.timeline.TimeRange;

/**
 * The times that a dragged edge is caught by when it comes near. Immutable; of several near ones the nearest wins, and of two
 * equally near ones the earlier.
 */
public final class SnapTimes {

    /** Catches nothing. */
    public static final SnapTimes NONE = new SnapTimes(new long[0]);

    private final long[] sorted;

    /** Takes times in any order, in microseconds. Costs n log n. */
    public SnapTimes(long... times) {
        sorted = times.clone();
        Arrays.sort(sorted);
    }

    /**
     * The time near another one that catches it, or that other one itself. Costs log n.
     *
     * @param reach how near it must be, in microseconds
     */
    public long caught(long micros, long reach) {
        int at = Arrays.binarySearch(sorted, micros);
        if (at >= 0) {
            return micros;
        }
        int after = -at - 1;
        long best = micros;
        long distance = reach + 1;
        if (after > 0 && micros - sorted[after - 1] < distance) {
            best = sorted[after - 1];
            distance = micros - best;
        }
        if (after < sorted.length && sorted[after] - micros < distance) {
            best = sorted[after];
        }
        return best;
    }

    /** Whether a time is one of these. */
    public boolean holds(long micros) {
        return Arrays.binarySearch(sorted, micros) >= 0;
    }

    /** A range moved so that the edge which is nearest to being caught is; the range itself where neither is near. */
    public TimeRange caught(TimeRange range, long reach) {
        long byStart = caught(range.start(), reach) - range.start();
        long byEnd = caught(range.end(), reach) - range.end();
        boolean start = byStart != 0 || holds(range.start());
        boolean end = byEnd != 0 || holds(range.end());
        if (start && (!end || Math.abs(byStart) <= Math.abs(byEnd))) {
            return range.shiftedBy(byStart);
        }
        return end ? range.shiftedBy(byEnd) : range;
    }
}
