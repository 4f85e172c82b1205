/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.analysis.internal;

import java.util.Arrays;

import org.coachline.analysis.ChannelTrack;

/** The level of one channel in steps of ten milliseconds, collected as it streams by. For one thread. */
public final class Levels {

    /** Steps a second. */
    static final int STEPS = 100;
    /** Microseconds a step. */
    static final long STEP_MICROS = 1_000_000 / STEPS;

    private static final double FULL_SCALE = 32768.0 * 32768.0;

    private final int sampleRate;
    private float[] powers = new float[STEPS * 60];
    private int steps;
    private double sum;
    private int summed;
    private long samples;
    private long nextEdge;

    /** @param sampleRate samples a second */
    public Levels(int sampleRate) {
        this.sampleRate = sampleRate;
        nextEdge = edge(1);
    }

    private long edge(long step) {
        // Rates such as 11,025 have no whole number of samples a step: edges are rounded, so that errors do not add up.
        return step * sampleRate / STEPS;
    }

    /** Hears more samples. */
    public void accept(short[] block, int offset, int count) {
        for (int i = offset; i < offset + count; i++) {
            sum += (double) block[i] * block[i];
            summed++;
            samples++;
            if (samples >= nextEdge) {
                endStep();
            }
        }
    }

    private void endStep() {
        if (steps == powers.length) {
            powers = Arrays.copyOf(powers, powers.length * 2);
        }
        powers[steps++] = summed == 0 ? 0 : (float) (sum / summed / FULL_SCALE);
        sum = 0;
        summed = 0;
        nextEdge = edge(steps + 1L);
    }

    /** How many whole steps were heard. */
    int steps() {
        return steps;
    }

    /** The level of each step in dB below full scale. */
    float[] decibels() {
        float[] result = new float[steps];
        for (int i = 0; i < steps; i++) {
            result[i] = (float) decibel(powers[i]);
        }
        return result;
    }

    /** The level of each second, the last of which may be shorter. */
    public double[] perSecond() {
        double[] result = new double[(steps + STEPS - 1) / STEPS];
        for (int second = 0; second < result.length; second++) {
            int from = second * STEPS;
            int to = Math.min(steps, from + STEPS);
            double power = 0;
            for (int i = from; i < to; i++) {
                power += powers[i];
            }
            result[second] = decibel(power / (to - from));
        }
        return result;
    }

    static double decibel(double power) {
        return power <= 0 ? ChannelTrack.SILENT_DB : Math.max(ChannelTrack.SILENT_DB, 10 * Math.log10(power));
    }
}
