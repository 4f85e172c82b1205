/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.analysis.internal;

import java.util.Arrays;

/** The level of a channel in steps of ten milliseconds; two bytes a step. */
public final class Levels {

    /** Steps a second. */
    static final int STEPS = 100;
    /** Microseconds a step. */
    static final long STEP_MICROS = 1_000_000 / STEPS;
    /** What stands for no sound at all, in dB below full scale. */
    static final float SILENT_DB = -100;

    private static final double FULL_SCALE = 32768.0 * 32768.0;
    private static final float A_DECIBEL = 256;

    private final int sampleRate;
    private short[] decibels = new short[STEPS * 60];
    private int steps;
    private long sum;
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
        int at = offset;
        int end = offset + count;
        while (at < end) {
            int until = (int) Math.min(end, at + Math.max(1, nextEdge - samples));
            long more = 0;
            for (int i = at; i < until; i++) {
                more += block[i] * block[i];
            }
            sum += more;
            summed += until - at;
            samples += until - at;
            at = until;
            if (samples >= nextEdge) {
                endStep();
            }
        }
    }

    private void endStep() {
        if (steps == decibels.length) {
            decibels = Arrays.copyOf(decibels, decibels.length + decibels.length / 2);
        }
        decibels[steps++] = (short) Math.round(A_DECIBEL * decibel(summed == 0 ? 0 : (double) sum / summed / FULL_SCALE));
        sum = 0;
        summed = 0;
        nextEdge = edge(steps + 1L);
    }

    /** How many whole steps were heard. */
    int steps() {
        return steps;
    }

    /** The level of a step in dB below full scale. */
    float decibel(int step) {
        return decibels[step] / A_DECIBEL;
    }

    static double decibel(double power) {
        return power <= 0 ? SILENT_DB : Math.max(SILENT_DB, 10 * Math.log10(power));
    }

    /** The power of a level. */
    static double power(double decibel) {
        return Math.pow(10, decibel / 10);
    }
}
