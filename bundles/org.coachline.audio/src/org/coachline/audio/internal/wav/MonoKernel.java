/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.wav;

import org.coachline.audio.internal.peaks.PeakSum;

/** Sums up 16-bit mono: two frames a word, the earlier in its lower half. */
final class MonoKernel implements WordKernel {

    @Override
    public int sums() {
        return 1;
    }

    @Override
    public void add(int[] words, int from, int to, PeakSum[] sums, boolean squares) {
        PeakSum sum = sums[0];
        int first = from;
        int last = to;
        if (first % 2 == 1 && first < last) {
            sum.add(words[first++ / 2] >> 16);
        }
        if (last % 2 == 1 && first < last) {
            sum.add((short) words[--last / 2]);
        }
        if (squares) {
            all(words, first / 2, last / 2, sum);
        } else {
            extremes(words, first / 2, last / 2, sum);
        }
    }

    private static void extremes(int[] words, int from, int to, PeakSum sum) {
        int low = Integer.MAX_VALUE;
        int high = Integer.MIN_VALUE;
        for (int i = from; i < to; i++) {
            int later = words[i];
            int earlier = later << 16;
            low = Math.min(low, Math.min(earlier, later));
            high = Math.max(high, Math.max(earlier, later));
        }
        sum.add(low >> 16, high >> 16, 0, 2L * (to - from));
    }

    private static void all(int[] words, int from, int to, PeakSum sum) {
        int low = Short.MAX_VALUE;
        int high = Short.MIN_VALUE;
        long squares = 0;
        for (int i = from; i < to; i++) {
            int word = words[i];
            int a = word << 16 >> 16;
            int b = word >> 16;
            low = Math.min(low, Math.min(a, b));
            high = Math.max(high, Math.max(a, b));
            squares += a * a;
            squares += b * b;
        }
        sum.add(low, high, squares, 2L * (to - from));
    }
}
