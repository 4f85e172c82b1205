/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;

class TimeAxisTest {

    private static final long MINUTE = 60_000_000;

    @Test
    void aWholeRecordingFillsTheWidth() {
        TimeAxis axis = TimeAxis.whole(MINUTE, 600);
        assertEquals(0, axis.pixel(0));
        assertEquals(600, axis.pixel(MINUTE));
        assertEquals(100_000, axis.microsPerPixel());
        assertEquals(30_000_000, axis.timeAt(300));
    }

    @Test
    void aTimeComesBackFromItsPixelWithinAPixel() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            TimeAxis axis = any(random);
            long time = axis.visible().start() + (long) (random.nextDouble() * axis.visible().length());
            long back = axis.timeAt(axis.pixel(time));
            assertTrue(Math.abs(back - time) <= axis.microsPerPixel() + 1, axis + " " + time + " " + back);
        }
    }

    @Test
    void aPixelComesBackFromItsTime() {
        Random random = new Random(8);
        for (int i = 0; i < 2000; i++) {
            TimeAxis axis = any(random);
            if (axis.microsPerPixel() > 2) {
                int pixel = random.nextInt(axis.width());
                assertTrue(Math.abs(axis.pixel(axis.timeAt(pixel)) - pixel) <= 1, axis + " " + pixel);
            }
        }
    }

    @Test
    void zoomKeepsTheTimeUnderTheCursor() {
        TimeAxis axis = new TimeAxis(10 * MINUTE, new TimeRange(2 * MINUTE, 6 * MINUTE), 1000);
        for (int x = 0; x <= 1000; x += 50) {
            for (double factor : new double[] { 1.1, 1.5, 4, 0.9, 0.8 }) {
                TimeAxis zoomed = axis.zoomed(factor, x);
                assertEquals(x, zoomed.x(axis.timeAt(x)), 1, "at " + x + " by " + factor);
            }
        }
    }

    @Test
    void zoomingInAndOutComesBack() {
        TimeAxis axis = new TimeAxis(10 * MINUTE, new TimeRange(2 * MINUTE, 6 * MINUTE), 1000);
        TimeAxis back = axis.zoomed(2, 300).zoomed(0.5, 300);
        assertEquals(axis.visible().start(), back.visible().start(), 2);
        assertEquals(axis.visible().end(), back.visible().end(), 2);
    }

    @Test
    void zoomStopsAtTheWholeAndAtTheShortestRange() {
        TimeAxis axis = TimeAxis.whole(MINUTE, 1000);
        assertEquals(axis, axis.zoomed(0.01, 500));
        assertEquals(TimeAxis.SHORTEST, axis.zoomed(1e9, 500).visible().length());
    }

    @Test
    void aZoomThatIsNoneIsRefused() {
        TimeAxis axis = TimeAxis.whole(MINUTE, 1000);
        assertThrows(IllegalArgumentException.class, () -> axis.zoomed(0, 1));
        assertThrows(IllegalArgumentException.class, () -> axis.zoomed(Double.NaN, 1));
    }

    @Test
    void scrollingStopsAtTheEndsAndKeepsTheScale() {
        TimeAxis axis = new TimeAxis(MINUTE, new TimeRange(20_000_000, 30_000_000), 1000);
        assertEquals(new TimeRange(0, 10_000_000), axis.scrolled(-MINUTE).visible());
        assertEquals(new TimeRange(50_000_000, 60_000_000), axis.scrolled(MINUTE).visible());
        assertEquals(axis.microsPerPixel(), axis.scrolled(1_234_567).microsPerPixel());
    }

    @Test
    void whatLiesOutsideOfTheRecordingIsCutOff() {
        assertEquals(new TimeRange(0, MINUTE), new TimeAxis(MINUTE, new TimeRange(-5, 2 * MINUTE), 10).visible());
        assertEquals(0, TimeAxis.whole(MINUTE, 100).timeAt(-50));
        assertEquals(MINUTE, TimeAxis.whole(MINUTE, 100).timeAt(150));
    }

    @Test
    void anEmptyRecordingAndNoWidthAreSurvived() {
        TimeAxis axis = new TimeAxis(0, new TimeRange(0, 0), 0);
        assertEquals(1, axis.width());
        assertEquals(0, axis.timeAt(10));
        assertTrue(axis.microsPerPixel() > 0);
    }

    @Test
    void aRecordingShorterThanTheShortestRangeIsSeenWhole() {
        assertEquals(new TimeRange(0, 1000), TimeAxis.whole(1000, 100).zoomed(5, 50).visible());
    }

    @Test
    void farAwayTimesStayWithinNumbers() {
        TimeAxis axis = new TimeAxis(Long.MAX_VALUE / 4, new TimeRange(0, 5000), 5000);
        assertEquals(1_000_000_000, axis.pixel(Long.MAX_VALUE / 4));
    }

    private static TimeAxis any(Random random) {
        long duration = 10_000 + (long) (random.nextDouble() * 4 * 3_600_000_000L);
        long one = (long) (random.nextDouble() * duration);
        long other = (long) (random.nextDouble() * duration);
        return new TimeAxis(duration, TimeRange.between(one, other), 1 + random.nextInt(4000));
    }
}
