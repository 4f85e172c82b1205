/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.wav;

import org.coachline.audio.internal.peaks.PeakSum;

/**
 * Sums up 8-bit samples. Bytes are made to rise with what they mean by a few bit operations, so that minimum and maximum are
 * found among bytes and only these two are looked up; squares are looked up for each.
 *
 * <p>The key of a byte {@code x} is {@code y ^ ((y >> 7 ^ flip) & curve | -128)} with {@code y = x ^ mask}: a mu-law byte is
 * inverted when its sign bit is set and moved down by 128 when not; an A-law byte, once its even bits are turned, the other
 * way round; an unsigned byte is only moved.
 */
final class ByteKernel implements WordKernel {

    private final int mask;
    private final int flip;
    private final int curve;
    private final boolean stereo;
    private final short[] values;
    private final short[] valuesByKey = new short[256];
    private final int[] squares = new int[256];

    ByteKernel(short[] values, int mask, int flip, int curve, int channels) {
        this.values = values;
        this.mask = mask;
        this.flip = flip;
        this.curve = curve;
        this.stereo = channels == 2;
        for (int code = 0; code < 256; code++) {
            squares[code] = values[code] * values[code];
            valuesByKey[key((byte) code, mask, flip, curve) + 128] = values[code];
        }
    }

    private static int key(int signedByte, int mask, int flip, int curve) {
        int turned = signedByte ^ mask;
        return turned ^ ((turned >> 7 ^ flip) & curve | -128);
    }

    @Override
    public int sums() {
        return stereo ? 2 : 1;
    }

    @Override
    public void add(int[] words, int from, int to, PeakSum[] sums, boolean squared) {
        int perWord = stereo ? 2 : 4;
        int first = Math.min(to, Math.ceilDiv(from, perWord) * perWord);
        int last = Math.max(first, to / perWord * perWord);
        addOne(words, from, first, sums);
        if (stereo) {
            addStereo(words, first / 2, last / 2, sums, squared);
        } else {
            addMono(words, first / 4, last / 4, sums[0], squared);
        }
        addOne(words, last, to, sums);
    }

    private void addOne(int[] words, int from, int to, PeakSum[] sums) {
        for (int sample = from * sums.length; sample < to * sums.length; sample++) {
            sums[sample % sums.length].add(values[words[sample >> 2] >>> (sample & 3) * 8 & 0xFF]);
        }
    }

    private void addStereo(int[] words, int from, int to, PeakSum[] sums, boolean squared) {
        int m = mask;
        int f = flip;
        int c = curve;
        int leftLow = Byte.MAX_VALUE;
        int leftHigh = Byte.MIN_VALUE;
        int rightLow = Byte.MAX_VALUE;
        int rightHigh = Byte.MIN_VALUE;
        for (int i = from; i < to; i++) {
            int word = words[i];
            int left = key(word << 24 >> 24, m, f, c);
            int right = key(word << 16 >> 24, m, f, c);
            int leftNext = key(word << 8 >> 24, m, f, c);
            int rightNext = key(word >> 24, m, f, c);
            leftLow = Math.min(leftLow, Math.min(left, leftNext));
            leftHigh = Math.max(leftHigh, Math.max(left, leftNext));
            rightLow = Math.min(rightLow, Math.min(right, rightNext));
            rightHigh = Math.max(rightHigh, Math.max(right, rightNext));
        }
        if (to > from) {
            sums[0].add(valuesByKey[leftLow + 128], valuesByKey[leftHigh + 128], squared ? squares(words, from, to, 0, 16) : 0, 2L * (to - from));
            sums[1].add(valuesByKey[rightLow + 128], valuesByKey[rightHigh + 128], squared ? squares(words, from, to, 8, 24) : 0, 2L * (to - from));
        }
    }

    private void addMono(int[] words, int from, int to, PeakSum sum, boolean squared) {
        int m = mask;
        int f = flip;
        int c = curve;
        int low = Byte.MAX_VALUE;
        int high = Byte.MIN_VALUE;
        for (int i = from; i < to; i++) {
            int word = words[i];
            int k0 = key(word << 24 >> 24, m, f, c);
            int k1 = key(word << 16 >> 24, m, f, c);
            int k2 = key(word << 8 >> 24, m, f, c);
            int k3 = key(word >> 24, m, f, c);
            low = Math.min(low, Math.min(Math.min(k0, k1), Math.min(k2, k3)));
            high = Math.max(high, Math.max(Math.max(k0, k1), Math.max(k2, k3)));
        }
        if (to > from) {
            long all = squared ? squares(words, from, to, 0, 16) + squares(words, from, to, 8, 24) : 0;
            sum.add(valuesByKey[low + 128], valuesByKey[high + 128], all, 4L * (to - from));
        }
    }

    /** The squares of two bytes of each word, told by how far up they lie. */
    private long squares(int[] words, int from, int to, int one, int other) {
        int[] table = squares;
        long all = 0;
        for (int i = from; i < to; i++) {
            int word = words[i];
            all += table[word >>> one & 0xFF];
            all += table[word >>> other & 0xFF];
        }
        return all;
    }
}
