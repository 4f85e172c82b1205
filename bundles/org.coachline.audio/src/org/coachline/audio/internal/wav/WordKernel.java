/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.wav;

import java.nio.ByteOrder;
import org.coachline.audio.internal.peaks.PeakSum;
import org.jspecify.annotations.Nullable;

/** Sums up frames that lie in little-endian 32-bit words. */
@FunctionalInterface
interface WordKernel {

    /** Adds the frames {@code from} to {@code to} (exclusive), counted from the first word, to a sum a channel. */
    void add(int[] words, int from, int to, PeakSum[] sums);

    /** The kernel for a layout, or null if it has none. */
    static @Nullable WordKernel of(WavLayout layout) {
        int channels = layout.format().channels();
        if (channels > 2) {
            return null;
        }
        return switch (layout.coding()) {
            case PCM -> layout.sampleBytes() != 2 || layout.order() != ByteOrder.LITTLE_ENDIAN ? null
                    : channels == 2 ? WordKernel::stereo16 : WordKernel::mono16;
            case UNSIGNED_8 -> new ByteKernel(Tables.UNSIGNED_8, 0, 0, 0, channels);
            case MULAW -> new ByteKernel(Tables.MULAW, 0, 0, -1, channels);
            case ALAW -> new ByteKernel(Tables.ALAW, 0x55, -1, -1, channels);
            case FLOAT -> null;
        };
    }

    private static void stereo16(int[] words, int from, int to, PeakSum[] sums) {
        int leftLow = Short.MAX_VALUE;
        int leftHigh = Short.MIN_VALUE;
        int rightLow = Short.MAX_VALUE;
        int rightHigh = Short.MIN_VALUE;
        long leftSquares = 0;
        long rightSquares = 0;
        for (int i = from; i < to; i++) {
            int word = words[i];
            int left = word << 16 >> 16;
            int right = word >> 16;
            leftLow = Math.min(leftLow, left);
            leftHigh = Math.max(leftHigh, left);
            rightLow = Math.min(rightLow, right);
            rightHigh = Math.max(rightHigh, right);
            leftSquares += left * left;
            rightSquares += right * right;
        }
        sums[0].add(leftLow, leftHigh, leftSquares, to - from);
        sums[1].add(rightLow, rightHigh, rightSquares, to - from);
    }

    private static void mono16(int[] words, int from, int to, PeakSum[] sums) {
        PeakSum sum = sums[0];
        int first = from;
        int last = to;
        if (first % 2 == 1 && first < last) {
            sum.add(words[first++ / 2] >> 16);
        }
        if (last % 2 == 1 && first < last) {
            sum.add((short) words[--last / 2]);
        }
        int low = Short.MAX_VALUE;
        int high = Short.MIN_VALUE;
        long squares = 0;
        for (int i = first / 2; i < last / 2; i++) {
            int word = words[i];
            int a = word << 16 >> 16;
            int b = word >> 16;
            low = Math.min(low, Math.min(a, b));
            high = Math.max(high, Math.max(a, b));
            squares += a * a;
            squares += b * b;
        }
        sum.add(low, high, squares, last - first);
    }
}
