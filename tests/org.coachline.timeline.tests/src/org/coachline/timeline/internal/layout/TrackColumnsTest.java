/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.layout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.coachline.timeline.TimeAxis;
import org.coachline.timeline.TimeRange;
import org.coachline.timeline.Track;
import org.coachline.timeline.Voice;
import org.junit.jupiter.api.Test;

class TrackColumnsTest {

    private static final float UNKNOWN = Float.NaN;
    private static final long SECOND = 1_000_000;

    private static Track.Curve curve(float... values) {
        return new Track.Curve(Voice.AGENT, "Agent", 0, SECOND, values, new float[0]);
    }

    /** An axis over so many seconds from 0. */
    private static TimeAxis axis(long seconds, int width) {
        return new TimeAxis(100 * SECOND, new TimeRange(0, seconds * SECOND), width);
    }

    @Test
    void aColumnOfSeveralValuesHasTheirMeanAndReach() {
        TrackColumns columns = TrackColumns.of(new CurveSums(curve(1, 3, 10, 20)), axis(4, 2), 0, 2);
        assertArrayEquals(new float[] {2, 15}, columns.middle());
        assertArrayEquals(new float[] {1, 10}, columns.low());
        assertArrayEquals(new float[] {3, 20}, columns.high());
    }

    @Test
    void whatIsUnknownDoesNotCountInAMean() {
        TrackColumns columns = TrackColumns.of(new CurveSums(curve(4, UNKNOWN, UNKNOWN, UNKNOWN)), axis(4, 2), 0, 2);
        assertEquals(4, columns.middle()[0]);
        assertTrue(Float.isNaN(columns.middle()[1]));
        assertTrue(Float.isNaN(columns.low()[1]) && Float.isNaN(columns.high()[1]));
    }

    @Test
    void columnsBetweenTwoValuesLieOnTheLineBetweenTheirMiddles() {
        TrackColumns columns = TrackColumns.of(new CurveSums(curve(10, 20)), axis(2, 8), 0, 8);
        assertArrayEquals(new float[] {10, 10, 10, 12.5f, 15, 17.5f, 20, 20}, columns.middle(), 1e-3f);
    }

    @Test
    void noLineIsDrawnIntoAGap() {
        TrackColumns columns = TrackColumns.of(new CurveSums(curve(10, UNKNOWN, 30)), axis(3, 12), 0, 12);
        for (int i = 4; i < 8; i++) {
            assertTrue(Float.isNaN(columns.middle()[i]), "column " + i);
        }
        assertEquals(10, columns.middle()[3]);
        assertEquals(30, columns.middle()[8]);
    }

    @Test
    void nothingIsKnownBeforeTheStartAndAfterTheEnd() {
        Track.Curve late = new Track.Curve(Voice.AGENT, "Agent", 2 * SECOND, SECOND, new float[] {7}, new float[0]);
        TrackColumns columns = TrackColumns.of(new CurveSums(late), axis(5, 5), -1, 5);
        assertTrue(Float.isNaN(columns.middle()[0]) && Float.isNaN(columns.middle()[2]));
        assertEquals(7, columns.middle()[3]);
        assertTrue(Float.isNaN(columns.middle()[4]));
    }

    @Test
    void theSpreadWidensTheReach() {
        Track.Curve spread = new Track.Curve(Voice.AGENT, "Agent", 0, SECOND, new float[] {10, 20}, new float[] {1, UNKNOWN});
        TrackColumns columns = TrackColumns.of(new CurveSums(spread), axis(2, 2), 0, 2);
        assertArrayEquals(new float[] {9, 20}, columns.low());
        assertArrayEquals(new float[] {11, 20}, columns.high());
    }

    @Test
    void valuesAboveAndBelowABaselineAreToldWithTheirSign() {
        Track track = new Track(List.of(), -12, 12, 0, "semitones", "", 1);
        assertEquals("+3.0 semitones", track.text(3));
        assertEquals("-0.5 semitones", track.text(-0.5));
        assertEquals("180 Hz", new Track(List.of(), 60, 400, UNKNOWN, "Hz", "", 0).text(180));
    }

    @Test
    void aSpreadOfAnotherLengthIsRefused() {
        float[] values = {1, 2};
        float[] one = {1};
        assertThrows(IllegalArgumentException.class, () -> new Track.Curve(Voice.AGENT, "Agent", 0, SECOND, values, one));
    }

    @Test
    void sumsOverStretchesAreThoseOverSingleValues() {
        float[] values = new float[1_000];
        float[] spread = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = i % 7 == 0 || i > 300 && i < 420 ? UNKNOWN : (i * 37) % 101;
            spread[i] = i % 5 == 0 ? UNKNOWN : i % 11;
        }
        CurveSums sums = new CurveSums(new Track.Curve(Voice.AGENT, "Agent", 0, SECOND, values, spread));
        for (int[] range : new int[][] {{0, 1_000}, {0, 64}, {1, 64}, {63, 65}, {10, 20}, {64, 128}, {100, 999}, {310, 400}, {5, 5}}) {
            double sum = 0;
            int known = 0;
            float least = Float.POSITIVE_INFINITY;
            float most = Float.NEGATIVE_INFINITY;
            for (int i = range[0]; i < range[1]; i++) {
                if (!Float.isNaN(values[i])) {
                    float reach = Float.isNaN(spread[i]) ? 0 : spread[i];
                    sum += values[i];
                    known++;
                    least = Math.min(least, values[i] - reach);
                    most = Math.max(most, values[i] + reach);
                }
            }
            CurveSums.Sum found = sums.sum(range[0], range[1]);
            assertEquals(sum, found.sum, 1e-6);
            assertEquals(known, found.known);
            assertEquals(least, found.least);
            assertEquals(most, found.most);
        }
    }
}
