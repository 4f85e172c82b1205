/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.wav;

import org.coachline.audio.internal.peaks.PeakSum;

/**
 * Sums up 16-bit stereo as one channel: half of left and right together, cut towards zero. Cutting keeps the order, so the
 * extremes are found among the sums and only these two are halved.
 */
final class MixedKernel implements WordKernel {

    @Override
    public int sums() {
        return 1;
    }

    @Override
    public void add(int[] words, int from, int to, PeakSum[] sums, boolean squares) {
        int low = Integer.MAX_VALUE;
        int high = Integer.MIN_VALUE;
        for (int i = from; i < to; i++) {
            int both = (words[i] << 16 >> 16) + (words[i] >> 16);
            low = Math.min(low, both);
            high = Math.max(high, both);
        }
        sums[0].add(low / 2, high / 2, squares ? squares(words, from, to) : 0, to - from);
    }

    private static long squares(int[] words, int from, int to) {
        long squares = 0;
        for (int i = from; i < to; i++) {
            int half = ((words[i] << 16 >> 16) + (words[i] >> 16)) / 2;
            squares += half * half;
        }
        return squares;
    }
}
