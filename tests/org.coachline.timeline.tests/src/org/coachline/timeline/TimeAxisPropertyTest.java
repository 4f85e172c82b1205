/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;

/** What holds of the axis for any recording, view, width and zoom. */
class TimeAxisPropertyTest {

    private static final long DAY = 86_400_000_000L;

    @Provide
    Arbitrary<TimeAxis> axes() {
        return Combinators.combine(Arbitraries.longs().between(1, DAY), Arbitraries.longs().between(-DAY, DAY), Arbitraries.longs().between(0, DAY),
                Arbitraries.integers().between(1, 8_000)).as((duration, start, length, width) -> new TimeAxis(duration, new TimeRange(start, start + length), width));
    }

    @Property
    void whatIsSeenLiesWithinTheRecordingAndIsNeverEmpty(@ForAll("axes") TimeAxis axis) {
        assertTrue(axis.visible().start() >= 0 && axis.visible().end() <= axis.duration(), axis::toString);
        assertTrue(axis.visible().length() >= Math.min(TimeAxis.SHORTEST, axis.duration()), axis::toString);
    }

    @Property
    void aPixelIsFoundAgainFromItsTime(@ForAll("axes") TimeAxis axis, @ForAll @DoubleRange(min = 0, max = 1) double share) {
        double x = share * axis.width();
        double again = axis.x(axis.timeAt(x));
        // A time is a whole microsecond: half of one off, or as many pixels as that is where the view is finer.
        assertEquals(x, again, 0.5 / axis.microsPerPixel() + 1e-6, axis::toString);
    }

    @Property
    void aTimeIsFoundAgainFromItsPixel(@ForAll("axes") TimeAxis axis, @ForAll @DoubleRange(min = 0, max = 1) double share) {
        long micros = axis.visible().start() + Math.round(share * axis.visible().length());
        assertTrue(Math.abs(axis.timeAt(axis.x(micros)) - micros) <= 1, axis::toString);
    }

    @Property
    void timesAreNeverOutsideOfTheRecording(@ForAll("axes") TimeAxis axis, @ForAll @DoubleRange(min = -1e9, max = 1e9) double x) {
        long micros = axis.timeAt(x);
        assertTrue(micros >= 0 && micros <= axis.duration());
    }

    @Property
    void laterTimesAreNeverFurtherLeft(@ForAll("axes") TimeAxis axis, @ForAll @LongRange(min = 0, max = DAY) long one,
            @ForAll @LongRange(min = 0, max = DAY) long other) {
        assertTrue(axis.pixel(Math.min(one, other)) <= axis.pixel(Math.max(one, other)));
    }

    @Property
    void zoomingKeepsTheTimeUnderTheCursorUnlessAnEndGetsInTheWay(@ForAll("axes") TimeAxis axis, @ForAll @DoubleRange(min = 0.01, max = 100) double factor,
            @ForAll @DoubleRange(min = 0, max = 1) double share) {
        double x = share * axis.width();
        TimeAxis zoomed = axis.zoomed(factor, x);
        boolean atAnEnd = zoomed.visible().start() == 0 || zoomed.visible().end() == zoomed.duration();
        if (!atAnEnd) {
            // Each of the ranges and the time itself is rounded to a microsecond.
            assertTrue(Math.abs(zoomed.timeAt(x) - axis.timeAt(x)) <= 2, () -> axis + " -> " + zoomed);
        }
        assertTrue(factor >= 1 ? zoomed.visible().length() <= Math.max(axis.visible().length(), Math.min(TimeAxis.SHORTEST, axis.duration()))
                : zoomed.visible().length() >= axis.visible().length(), () -> axis + " -> " + zoomed);
    }

    @Property
    void scrollingKeepsTheScaleAndStopsAtTheEnds(@ForAll("axes") TimeAxis axis, @ForAll @LongRange(min = -DAY, max = DAY) long by) {
        TimeAxis scrolled = axis.scrolled(by);
        assertEquals(axis.visible().length(), scrolled.visible().length());
        long wanted = Math.max(0, Math.min(axis.duration() - axis.visible().length(), axis.visible().start() + by));
        assertEquals(wanted, scrolled.visible().start());
    }
}
