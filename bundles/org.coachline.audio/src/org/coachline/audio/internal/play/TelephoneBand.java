/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.play;

/**
 * Leaves what a telephone carries, 300 to 3400 Hz (the band of ITU-T G.712): Butterworth filters of the fourth order at each
 * end, as two biquads each by R. Bristow-Johnson's "Audio EQ Cookbook" formulae. Turned on and off by a glide of 10 ms. One
 * channel, one thread.
 */
final class TelephoneBand {

    private static final double LOWEST = 300;
    private static final double HIGHEST = 3400;
    /** A filter's edge has to stay clear of half the sample rate; a recording that ends there needs none. */
    private static final double HIGHEST_PART = 0.45;
    /** The two quality factors of a Butterworth filter of the fourth order. */
    private static final double[] QUALITIES = {0.541196, 1.306563};
    private static final double GLIDE_SECONDS = 0.01;

    private final Biquad[] filters;
    private final float slope;
    private float share;

    TelephoneBand(int sampleRate) {
        boolean upper = HIGHEST < HIGHEST_PART * sampleRate;
        filters = new Biquad[upper ? 4 : 2];
        for (int i = 0; i < 2; i++) {
            filters[i] = new Biquad(LOWEST / sampleRate, QUALITIES[i], true);
            if (upper) {
                filters[2 + i] = new Biquad(HIGHEST / sampleRate, QUALITIES[i], false);
            }
        }
        slope = (float) (1 / (GLIDE_SECONDS * sampleRate));
    }

    /** Changes the samples in place, from index 0 on. */
    void process(float[] samples, int count, boolean on) {
        if (!on && share == 0) {
            return;
        }
        for (int i = 0; i < count; i++) {
            float filtered = samples[i];
            for (Biquad filter : filters) {
                filtered = filter.next(filtered);
            }
            share = on ? Math.min(1, share + slope) : Math.max(0, share - slope);
            samples[i] += share * (filtered - samples[i]);
        }
        if (share == 0) {
            for (Biquad filter : filters) {
                filter.reset();
            }
        }
    }

    /** A filter of the second order, in transposed direct form II. */
    private static final class Biquad {

        private final double b0;
        private final double b1;
        private final double a1;
        private final double a2;
        private double z1;
        private double z2;

        Biquad(double turns, double quality, boolean high) {
            double cosine = Math.cos(2 * Math.PI * turns);
            double alpha = Math.sin(2 * Math.PI * turns) / (2 * quality);
            double a0 = 1 + alpha;
            double sum = high ? -(1 + cosine) : 1 - cosine;
            b1 = sum / a0;
            b0 = Math.abs(sum) / 2 / a0;
            a1 = -2 * cosine / a0;
            a2 = (1 - alpha) / a0;
        }

        float next(float in) {
            double out = b0 * in + z1;
            z1 = b1 * in - a1 * out + z2;
            z2 = b0 * in - a2 * out;
            return (float) out;
        }

        void reset() {
            z1 = 0;
            z2 = 0;
        }
    }
}
