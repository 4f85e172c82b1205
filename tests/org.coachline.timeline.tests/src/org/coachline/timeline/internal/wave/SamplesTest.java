/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.wave;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;

import org.coachline.timeline.TimeAxis;
import org.coachline.timeline.TimeRange;
import org.coachline.timeline.WaveformData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SamplesTest {

    private static final int RATE = 44_100;
    private static final TimeAxis AXIS = new TimeAxis(60_000_000, new TimeRange(20_000_000, 20_005_000), 1200);

    /** What a reader of a recording gives whose sample n has the value n modulo 30,000. */
    private static WaveformData columns(Tile tile, int columns) {
        short[] values = new short[columns];
        for (int i = 0; i < columns; i++) {
            double time = tile.range().start() + i * (double) tile.range().length() / columns;
            values[i] = (short) (Math.floor(time * RATE / 1e6 + 1e-5) % 30_000);
        }
        return new WaveformData(tile.range(), new short[][] { values }, new short[][] { values }, new short[][] { values });
    }

    private static @Nullable WaveformData fine(Tile tile) {
        return columns(tile, Tile.WIDTH);
    }

    @Test
    void everySampleInSightIsThereOnceWithItsOwnValue() {
        Samples samples = Objects.requireNonNull(Samples.of(AXIS, RATE, 0, SamplesTest::fine));
        short[] wanted = new short[samples.values().length];
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = (short) ((samples.first() + i) % 30_000);
        }
        assertArrayEquals(wanted, samples.values());
        assertTrue(samples.time(0) < AXIS.visible().start());
        assertTrue(samples.time(wanted.length - 1) > AXIS.visible().end());
    }

    @Test
    void theLastSampleIsTheRecordingsLast() {
        TimeAxis end = new TimeAxis(1_000_000, new TimeRange(995_000, 1_000_000), 1200);
        Samples samples = Objects.requireNonNull(Samples.of(end, 8000, 0, tile -> StillSource.data(tile.range(), Tile.WIDTH, (short) 0)));
        assertEquals(7999, samples.first() + samples.values().length - 1);
    }

    @Test
    void columnsThatSumUpSeveralSamplesAreNotTakenForSamples() {
        assertNull(Samples.of(AXIS, RATE, 0, tile -> StillSource.data(tile.range(), Tile.WIDTH, (short) 5)));
    }

    @Test
    void nothingIsDrawnOfSamplesThatHaveNotArrived() {
        assertNull(Samples.of(AXIS, RATE, 0, tile -> null));
    }

    @Test
    void samplesAreToldApartOnlyWhereOneIsWiderThanItsDot() {
        assertTrue(Samples.areWide(AXIS, RATE));
        assertFalse(Samples.areWide(new TimeAxis(60_000_000, new TimeRange(0, 1_000_000), 1200), RATE));
        assertFalse(Samples.areWide(AXIS, 0));
        assertNotNull(Samples.of(AXIS, RATE, 0, SamplesTest::fine));
    }
}
