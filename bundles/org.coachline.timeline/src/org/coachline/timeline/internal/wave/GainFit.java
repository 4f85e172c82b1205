/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.wave;

import java.util.Arrays;

import org.coachline.timeline.WaveformData;

/** How many times as large a quiet channel can be drawn before it leaves its lane. */
public final class GainFit {

    private static final double FULL_SCALE = 32768;

    /** Numbers that can be read at a glance and compared between calls. */
    private static final int[] STEPS = {64, 48, 32, 24, 16, 12, 8, 6, 4, 3, 2};

    /** One column in so many may be cut: a cough or a click is not to keep a whole conversation small. */
    private static final int CUT_ONE_IN = 200;

    private GainFit() {
    }

    /**
     * The gain for a channel: 1 where it is loud enough as it is, or silent.
     *
     * @param whole a waveform of the whole recording; the coarser, the fewer columns of it may be cut
     * @return one of a few whole numbers, 1 to 64; costs a sort of the columns
     */
    public static int of(WaveformData whole, int channel) {
        int[] peaks = new int[whole.columns()];
        for (int column = 0; column < peaks.length; column++) {
            peaks[column] = Math.max(whole.max(channel, column), -whole.min(channel, column));
        }
        Arrays.sort(peaks);
        int loud = peaks.length == 0 ? 0 : peaks[peaks.length - 1 - peaks.length / CUT_ONE_IN];
        if (loud <= 0) {
            return 1;
        }
        return Arrays.stream(STEPS).filter(step -> loud * step <= FULL_SCALE).findFirst().orElse(1);
    }
}
