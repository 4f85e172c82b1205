/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.wav;

import org.coachline.audio.internal.peaks.PeakSum;

/** Sums up 8-bit stereo as one channel: bytes are looked up, and the rest is as in {@link MixedKernel}. */
final class MixedByteKernel implements WordKernel {

    private final short[] values;

    MixedByteKernel(short[] values) {
        this.values = values;
    }

    @Override
    public int sums() {
        return 1;
    }

    @Override
    public void add(int[] words, int from, int to, PeakSum[] sums, boolean squares) {
        short[] table = values;
        int low = Integer.MAX_VALUE;
        int high = Integer.MIN_VALUE;
        for (int frame = from; frame < to; frame++) {
            int both = sum(table, words, frame);
            low = Math.min(low, both);
            high = Math.max(high, both);
        }
        long all = 0;
        for (int frame = from; frame < to && squares; frame++) {
            int half = sum(table, words, frame) / 2;
            all += half * half;
        }
        sums[0].add(low / 2, high / 2, all, to - from);
    }

    private static int sum(short[] table, int[] words, int frame) {
        int pair = words[frame >> 1] >>> (frame & 1) * 16;
        return table[pair & 0xFF] + table[pair >>> 8 & 0xFF];
    }
}
