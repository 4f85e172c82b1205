/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.block;

import java.util.Arrays;

/**
 * Decodes GSM 06.10 full-rate frames, bit-exactly as ETSI EN 300 961 (formerly GSM 06.10) prescribes in section 5.3, with its
 * tables 5.1 to 5.6. Arithmetic is that of 16-bit saturating fixed point. What one frame leaves to the next (the last
 * 120 residual samples, the last lag, the filter coefficients, the states of lattice and de-emphasis) is its state.
 */
final class GsmFrameDecoder {

    private static final int SUBFRAME = 40;
    private static final int HISTORY = 120;
    private static final int ORDER = 8;
    private static final int PULSES = 13;

    private static final int[] LAR_BITS = {6, 6, 5, 5, 4, 4, 3, 3};
    private static final int[] LAR_LEAST = {-32, -32, -16, -16, -8, -8, -4, -4};
    private static final int[] LAR_OFFSET = {0, 0, 2048, -2560, 94, -1792, -341, -1144};
    private static final int[] LAR_INVERSE = {13107, 13107, 13107, 13107, 19223, 17476, 31454, 29708};
    private static final int[] GAINS = {3277, 11469, 21299, 32767};
    private static final int[] MANTISSAS = {18431, 20479, 22527, 24575, 26623, 28671, 30719, 32767};
    private static final int DE_EMPHASIS = 28180;

    /** The residual: the last 120 samples, then room for the frame's 160. */
    private final int[] residual = new int[HISTORY + 4 * SUBFRAME];
    private final int[] lastRatios = new int[ORDER];
    private final int[] ratios = new int[ORDER];
    private final int[] reflections = new int[ORDER];
    private final int[] lattice = new int[ORDER + 1];
    private int lastLag = SUBFRAME;
    private int emphasis;

    /** Decodes the next 160 samples. */
    void decode(GsmBits bits, short[] out, int offset) {
        for (int i = 0; i < ORDER; i++) {
            int code = bits.next(LAR_BITS[i]) + LAR_LEAST[i] << 10;
            int scaled = multiply(LAR_INVERSE[i], clip(code - (LAR_OFFSET[i] << 1)));
            ratios[i] = clip(scaled + scaled);
        }
        for (int subframe = 0; subframe < 4; subframe++) {
            excite(bits, HISTORY + subframe * SUBFRAME);
        }
        synthesise(out, offset, 0, 13, 1);
        synthesise(out, offset, 13, 27, 2);
        synthesise(out, offset, 27, 40, 3);
        synthesise(out, offset, 40, 160, 4);
        System.arraycopy(residual, residual.length - HISTORY, residual, 0, HISTORY);
        System.arraycopy(ratios, 0, lastRatios, 0, ORDER);
    }

    /** Sections 5.3.1 and 5.3.2: the residual of a subframe, from its pulses and what lies one lag back. */
    private void excite(GsmBits bits, int start) {
        int lag = bits.next(7);
        int gain = GAINS[bits.next(2)];
        int grid = bits.next(2);
        int maximum = bits.next(6);
        lastLag = lag < SUBFRAME || lag > HISTORY ? lastLag : lag;
        for (int i = start; i < start + SUBFRAME; i++) {
            residual[i] = multiply(gain, residual[i - lastLag]);
        }
        int exponent = maximum > 15 ? (maximum >> 3) - 1 : 0;
        int mantissa = maximum - (exponent << 3);
        if (mantissa == 0) {
            exponent = -4;
            mantissa = 7;
        } else {
            while (mantissa <= 7) {
                mantissa = mantissa << 1 | 1;
                exponent--;
            }
            mantissa -= 8;
        }
        int shift = 6 - exponent;
        int rounding = shift > 0 ? 1 << shift - 1 : 0;
        for (int pulse = 0; pulse < PULSES; pulse++) {
            int value = (2 * bits.next(3) - 7) * 4096;
            int at = start + grid + 3 * pulse;
            residual[at] = clip(residual[at] + (clip(multiply(MANTISSAS[mantissa], value) + rounding) >> shift));
        }
    }

    /** Sections 5.3.3 and 5.3.4: samples {@code from} to {@code to} through the lattice whose coefficients that stretch of a frame has. */
    private void synthesise(short[] out, int offset, int from, int to, int quarter) {
        for (int i = 0; i < ORDER; i++) {
            reflections[i] = reflection(between(lastRatios[i], ratios[i], quarter));
        }
        for (int k = from; k < to; k++) {
            int value = residual[HISTORY + k];
            for (int i = ORDER - 1; i >= 0; i--) {
                value = clip(value - multiply(reflections[i], lattice[i]));
                lattice[i + 1] = clip(lattice[i] + multiply(reflections[i], value));
            }
            lattice[0] = value;
            emphasis = clip(value + multiply(emphasis, DE_EMPHASIS));
            out[offset + k] = (short) (clip(emphasis + emphasis) & ~7);
        }
    }

    private static int between(int last, int now, int quarter) {
        return switch (quarter) {
            case 1 -> clip(clip((last >> 2) + (now >> 2)) + (last >> 1));
            case 2 -> clip((last >> 1) + (now >> 1));
            case 3 -> clip(clip((last >> 2) + (now >> 2)) + (now >> 1));
            default -> now;
        };
    }

    /** From a logarithmic area ratio to a reflection coefficient, by three straight lines. */
    private static int reflection(int ratio) {
        int size = Math.min(Short.MAX_VALUE, Math.abs(ratio));
        int result = size < 11059 ? size << 1 : size < 20070 ? size + 11059 : clip((size >> 2) + 26112);
        return ratio < 0 ? -result : result;
    }

    /** The product of two fractions, rounded. Of the two that would saturate, -1 and -1, none of the factors used here can be one. */
    private static int multiply(int a, int b) {
        return a * b + 16384 >> 15;
    }

    private static int clip(int value) {
        return Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, value));
    }

    /** A copy of what the next frame depends on. */
    short[] state() {
        short[] state = new short[HISTORY + 2 * ORDER + 3];
        int at = 0;
        for (int[] part : new int[][] {Arrays.copyOf(residual, HISTORY), lastRatios, lattice, {lastLag, emphasis}}) {
            for (int value : part) {
                state[at++] = (short) value;
            }
        }
        return state;
    }

    /** Goes on from a copy. */
    void restore(short[] state) {
        int at = 0;
        for (int[] part : new int[][] {residual, lastRatios, lattice}) {
            int length = part == residual ? HISTORY : part.length;
            for (int i = 0; i < length; i++) {
                part[i] = state[at++];
            }
        }
        lastLag = state[at];
        emphasis = state[at + 1];
    }
}
