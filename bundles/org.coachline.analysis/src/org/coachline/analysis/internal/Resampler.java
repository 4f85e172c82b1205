/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.analysis.internal;

import java.util.Arrays;

/**
 * Brings a stream of samples to another rate: a band-limited interpolation, each output sample the sum of the input around it
 * under a windowed sinc whose band ends below half the lower of both rates. Output sample n lies exactly at input position
 * n * from / to: there is no delay.
 */
final class Resampler {

    /** Where output goes. */
    interface Sink {
        void accept(short[] samples, int count) throws org.coachline.analysis.SpeechDetectorException;
    }

    private static final int ZERO_CROSSINGS = 16;
    private static final int MOST_PHASES = 640;
    private static final double PASSED_SHARE = 0.92;
    private static final int BLOCK = 1 << 13;

    private final long from;
    private final long to;
    private final int half;
    private final int phases;
    private final float[][] taps;
    private final short[] out = new short[BLOCK];
    private float[] kept;
    /** The input position of kept[0]. */
    private long keptFrom;
    private int keptCount;
    private long produced;
    private long heard;

    Resampler(int from, int to) {
        int divisor = gcd(from, to);
        this.from = from / divisor;
        this.to = to / divisor;
        double band = PASSED_SHARE * Math.min(1.0, to / (double) from);
        half = (int) Math.ceil(ZERO_CROSSINGS / band);
        phases = (int) Math.min(MOST_PHASES, this.to);
        taps = new float[phases + 1][2 * half];
        for (int phase = 0; phase <= phases; phase++) {
            fill(taps[phase], phase / (double) phases, band);
        }
        kept = new float[4 * half + BLOCK];
        keptFrom = -half;
        keptCount = half;
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    /** The weights of the inputs from half - 1 before to half after the whole part of a position. */
    private void fill(float[] weights, double fraction, double band) {
        double total = 0;
        double[] exact = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            double distance = i - (half - 1) - fraction;
            double x = Math.PI * distance * band;
            double sinc = Math.abs(x) < 1e-9 ? 1 : Math.sin(x) / x;
            double along = distance / half;
            // Blackman's window: what it lets through beyond the band lies 74 dB down.
            double window = Math.abs(along) >= 1 ? 0 : 0.42 + 0.5 * Math.cos(Math.PI * along) + 0.08 * Math.cos(2 * Math.PI * along);
            exact[i] = sinc * window;
            total += exact[i];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) (exact[i] / total);
        }
    }

    void accept(short[] block, int offset, int count, Sink sink) throws org.coachline.analysis.SpeechDetectorException {
        heard += count;
        int at = offset;
        int end = offset + count;
        while (at < end) {
            int part = Math.min(end - at, BLOCK);
            append(block, at, part);
            at += part;
            produce(sink, Long.MAX_VALUE);
        }
    }

    /** The rest of the output, as if silence followed. */
    void finish(Sink sink) throws org.coachline.analysis.SpeechDetectorException {
        append(new short[half + 1], 0, half + 1);
        produce(sink, (heard * to + from - 1) / from);
    }

    private void append(short[] block, int offset, int count) {
        if (keptCount + count > kept.length) {
            kept = Arrays.copyOf(kept, keptCount + count);
        }
        for (int i = 0; i < count; i++) {
            kept[keptCount + i] = block[offset + i];
        }
        keptCount += count;
    }

    private void produce(Sink sink, long most) throws org.coachline.analysis.SpeechDetectorException {
        int filled = 0;
        while (produced < most) {
            long whole = produced * from / to;
            if (whole + half >= keptFrom + keptCount) {
                break;
            }
            long rest = produced * from % to;
            float[] weights = taps[(int) ((rest * phases + to / 2) / to)];
            int first = (int) (whole - half + 1 - keptFrom);
            float sum = 0;
            for (int i = 0; i < weights.length; i++) {
                sum += weights[i] * kept[first + i];
            }
            out[filled++] = (short) Math.clamp(Math.round(sum), Short.MIN_VALUE, Short.MAX_VALUE);
            produced++;
            if (filled == out.length) {
                sink.accept(out, filled);
                filled = 0;
            }
        }
        if (filled > 0) {
            sink.accept(out, filled);
        }
        int spent = (int) Math.clamp(produced * from / to - half + 1 - keptFrom, 0, keptCount);
        System.arraycopy(kept, spent, kept, 0, keptCount - spent);
        keptFrom += spent;
        keptCount -= spent;
    }
}
