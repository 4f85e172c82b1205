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
 * way round; an unsigned byte is only moved. Four keys are made at once, in their bytes' places in a word. Shifted up, a byte is compared
 * with what is below it in the word; that decides only among equal ones.
 */
final class ByteKernel implements WordKernel {

    private static final int EACH = 0x0101_0101;
    private static final int SIGNS = 0x8080_8080;

    private final int masks;
    private final int curves;
    private final int turns;
    private final boolean stereo;
    private final short[] values;
    private final short[] valuesByKey = new short[256];
    private final int[] squares = new int[256];

    ByteKernel(short[] values, int mask, int flip, int curve, int channels) {
        this.values = values;
        this.masks = (mask & 0xFF) * EACH;
        this.curves = (curve & 0x7F) * EACH;
        this.turns = masks ^ (flip & 0x7F) * EACH & curves ^ SIGNS;
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

    /** The keys of four bytes at once, each in its byte's place: where a sign bit is set, one taken from it leaves the seven bits below. */
    private static int keys(int word, int masks, int curves, int turns) {
        int signs = (word ^ masks) & SIGNS;
        return word ^ (signs - (signs >>> 7) & curves) ^ turns;
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
        int m = masks;
        int c = curves;
        int t = turns;
        int leftLow = Integer.MAX_VALUE;
        int leftHigh = Integer.MIN_VALUE;
        int rightLow = Integer.MAX_VALUE;
        int rightHigh = Integer.MIN_VALUE;
        for (int i = from; i < to; i++) {
            int keys = keys(words[i], m, c, t);
            leftLow = Math.min(leftLow, Math.min(keys << 24, keys << 8));
            leftHigh = Math.max(leftHigh, Math.max(keys << 24, keys << 8));
            rightLow = Math.min(rightLow, Math.min(keys << 16, keys));
            rightHigh = Math.max(rightHigh, Math.max(keys << 16, keys));
        }
        if (to > from) {
            sums[0].add(value(leftLow), value(leftHigh), squared ? squares(words, from, to, 0, 16) : 0, 2L * (to - from));
            sums[1].add(value(rightLow), value(rightHigh), squared ? squares(words, from, to, 8, 24) : 0, 2L * (to - from));
        }
    }

    private void addMono(int[] words, int from, int to, PeakSum sum, boolean squared) {
        int m = masks;
        int c = curves;
        int t = turns;
        int low = Integer.MAX_VALUE;
        int high = Integer.MIN_VALUE;
        for (int i = from; i < to; i++) {
            int keys = keys(words[i], m, c, t);
            low = Math.min(low, Math.min(Math.min(keys << 24, keys << 16), Math.min(keys << 8, keys)));
            high = Math.max(high, Math.max(Math.max(keys << 24, keys << 16), Math.max(keys << 8, keys)));
        }
        if (to > from) {
            long all = squared ? squares(words, from, to, 0, 16) + squares(words, from, to, 8, 24) : 0;
            sum.add(value(low), value(high), all, 4L * (to - from));
        }
    }

    /** The value of a key that is the uppermost byte of a word. */
    private short value(int word) {
        return valuesByKey[(word >> 24) + 128];
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
