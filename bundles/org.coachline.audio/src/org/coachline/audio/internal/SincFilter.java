/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal;

/**
 * A Kaiser-windowed sinc (J. O. Smith, "Digital Audio Resampling") that gives a signal's value between its samples, tabulated
 * at 512 phases with linear interpolation between them. Without delay: a value is centred on its own time. Immutable.
 */
public final class SincFilter {

    private static final int ZERO_CROSSINGS = 16;
    private static final int PHASES = 512;
    private static final double KAISER_BETA = 8;
    /** The band that is kept, of the lower rate's half: leaves room for the window's slope. */
    private static final double BAND = 0.93;

    private final int reach;
    /** The right half of the filter, PHASES entries a sample. */
    private final float[] filter;

    /** A filter for going from one rate to another, in frames a second. */
    public SincFilter(double inRate, double outRate) {
        double cutoff = BAND * Math.min(1, outRate / inRate);
        this.reach = (int) Math.ceil(ZERO_CROSSINGS / cutoff);
        this.filter = filter(cutoff, reach);
    }

    private static float[] filter(double cutoff, int reach) {
        float[] half = new float[reach * PHASES + 2];
        double bottom = bessel(KAISER_BETA);
        for (int i = 0; i <= reach * PHASES; i++) {
            double x = (double) i / PHASES;
            double edge = x / reach;
            double kaiser = bessel(KAISER_BETA * Math.sqrt(Math.max(0, 1 - edge * edge))) / bottom;
            double angle = Math.PI * cutoff * x;
            half[i] = (float) (kaiser * cutoff * (i == 0 ? 1 : Math.sin(angle) / angle));
        }
        return half;
    }

    /** The modified Bessel function of the first kind, order zero, by its power series. */
    private static double bessel(double x) {
        double sum = 1;
        double term = 1;
        for (int k = 1; term > sum * 1e-12; k++) {
            term *= x / 2 / k * (x / 2 / k);
            sum += term;
        }
        return sum;
    }

    /** Samples on each side of a value that have a say. */
    public int reach() {
        return reach;
    }

    /**
     * The value at {@code centre + fraction}, at the samples' scale.
     *
     * @param samples  holds at least {@link #reach} samples up to {@code centre}, and as many after it
     * @param fraction 0 to 1
     */
    public float at(short[] samples, int centre, double fraction) {
        return half(samples, centre, -1, fraction) + half(samples, centre + 1, 1, 1 - fraction);
    }

    private float half(short[] samples, int from, int direction, double distance) {
        float phase = (float) (distance * PHASES);
        int index = (int) phase;
        float between = phase - index;
        float sum = 0;
        int at = from;
        for (int tap = 0; tap < reach; tap++, at += direction, index += PHASES) {
            float weight = filter[index] + between * (filter[index + 1] - filter[index]);
            sum += weight * samples[at];
        }
        return sum;
    }

    /** As {@link #at(short[], int, double)}, for samples of any scale. */
    public float at(float[] samples, int centre, double fraction) {
        return half(samples, centre, -1, fraction) + half(samples, centre + 1, 1, 1 - fraction);
    }

    private float half(float[] samples, int from, int direction, double distance) {
        float phase = (float) (distance * PHASES);
        int index = (int) phase;
        float between = phase - index;
        float sum = 0;
        int at = from;
        for (int tap = 0; tap < reach; tap++, at += direction, index += PHASES) {
            float weight = filter[index] + between * (filter[index + 1] - filter[index]);
            sum += weight * samples[at];
        }
        return sum;
    }
}
