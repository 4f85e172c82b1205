/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.wave;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.coachline.timeline.TimeRange;
import org.coachline.timeline.WaveformData;
import org.junit.jupiter.api.Test;

class GainFitTest {

    private static final TimeRange WHOLE = new TimeRange(0, 1_000_000);

    private static int fit(int columns, int height) {
        return GainFit.of(StillSource.data(WHOLE, columns, (short) height), 0);
    }

    @Test
    void theLargestStepThatStaysWithinTheLaneIsTaken() {
        assertEquals(32, fit(400, 1000));
        assertEquals(8, fit(400, 4096));
        assertEquals(6, fit(400, 4097));
        assertEquals(2, fit(400, 16_384));
    }

    @Test
    void whatIsLoudEnoughStaysAsItIs() {
        assertEquals(1, fit(400, 16_385));
        assertEquals(1, fit(400, 32_767));
    }

    @Test
    void silenceIsNotBlownUp() {
        assertEquals(1, fit(400, 0));
        assertEquals(1, fit(0, 0));
    }

    @Test
    void nothingIsDrawnMoreThan64TimesAsLarge() {
        assertEquals(64, fit(400, 3));
    }

    @Test
    void oneClickDoesNotKeepAConversationSmall() {
        WaveformData quiet = StillSource.data(WHOLE, 400, (short) 1000);
        short[] high = new short[400];
        short[] low = new short[400];
        short[] rms = new short[400];
        for (int column = 0; column < 400; column++) {
            high[column] = column == 7 ? 32_767 : quiet.max(0, column);
            low[column] = quiet.min(0, column);
            rms[column] = quiet.rms(0, column);
        }
        assertEquals(32, GainFit.of(new WaveformData(WHOLE, new short[][] {low}, new short[][] {high}, new short[][] {rms}), 0));
    }
}
