/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.analysis.internal;

import java.util.Arrays;
import java.util.List;

import org.coachline.analysis.Loudness;
import org.coachline.analysis.Series;

/**
 * Measures a channel's loudness as ITU-R BS.1770-5 says: two filters (K-weighting), mean power, and for the whole an
 * absolute and a relative gate over blocks of 400 ms that overlap by three quarters; EBU Tech 3341 has the same blocks as momentary
 * loudness. The standard gives the filters' coefficients for 48 kHz only; those of other rates come from the analogue filters
 * behind them (B. De Man, "Evaluation of Implementations of the EBU R128 Loudness Measurement", AES Convention 145, 2018).
 */
final class LoudnessMeter {

    private static final int STEPS_A_BLOCK = 4;
    private static final double OFFSET_DB = -0.691;
    private static final double ABSOLUTE_GATE_LUFS = -70;
    private static final double RELATIVE_GATE_LU = -10;
    private static final float HUNDREDTHS = 100;
    private static final long STEP_MICROS = 1_000_000 / Loudness.STEPS_A_SECOND;

    private static final double SHELF_HZ = 1681.974450955533;
    private static final double SHELF_DB = 3.999843853973347;
    private static final double SHELF_Q = 0.7071752369554196;
    private static final double SHELF_SLOPE = 0.4996667741545416;
    private static final double LOW_CUT_HZ = 38.13547087602444;
    private static final double LOW_CUT_Q = 0.5003270373238773;
    private static final double FULL_SCALE = 32768;

    private final int sampleRate;
    private final double[] shelf;
    private final double[] lowCut;
    private float[] powers = new float[Loudness.STEPS_A_SECOND * 60];
    private int steps;
    private double sum;
    private int summed;
    private long samples;
    private long nextEdge;
    private double shelf1;
    private double shelf2;
    private double cut1;
    private double cut2;

    LoudnessMeter(int sampleRate) {
        this.sampleRate = sampleRate;
        shelf = shelf(sampleRate);
        lowCut = lowCut(sampleRate);
        nextEdge = edge(1);
    }

    /** b0, b1, b2, a1, a2 of the first filter: the head as a hard ball lifts what is high. */
    private static double[] shelf(int rate) {
        if (rate <= 2.2 * SHELF_HZ) {
            // What the filter lifts lies above all that such a recording can hold.
            return new double[] {1, 0, 0, 0, 0};
        }
        double k = Math.tan(Math.PI * SHELF_HZ / rate);
        double high = Math.pow(10, SHELF_DB / 20);
        double band = Math.pow(high, SHELF_SLOPE);
        double a0 = 1 + k / SHELF_Q + k * k;
        return new double[] {(high + band * k / SHELF_Q + k * k) / a0, 2 * (k * k - high) / a0, (high - band * k / SHELF_Q + k * k) / a0,
            2 * (k * k - 1) / a0, (1 - k / SHELF_Q + k * k) / a0};
    }

    /** The same of the second, which cuts what is low. */
    private static double[] lowCut(int rate) {
        double k = Math.tan(Math.PI * LOW_CUT_HZ / rate);
        double a0 = 1 + k / LOW_CUT_Q + k * k;
        return new double[] {1, -2, 1, 2 * (k * k - 1) / a0, (1 - k / LOW_CUT_Q + k * k) / a0};
    }

    private long edge(long step) {
        return step * sampleRate / Loudness.STEPS_A_SECOND;
    }

    void accept(short[] block, int offset, int count) {
        int at = offset;
        int end = offset + count;
        while (at < end) {
            int until = (int) Math.min(end, at + Math.max(1, nextEdge - samples));
            filter(block, at, until);
            summed += until - at;
            samples += until - at;
            at = until;
            if (samples >= nextEdge) {
                endStep();
            }
        }
    }

    /** Both filters in transposed direct form II, their states in local variables while it runs. */
    private void filter(short[] block, int from, int until) {
        double b0 = shelf[0];
        double b1 = shelf[1];
        double b2 = shelf[2];
        double a1 = shelf[3];
        double a2 = shelf[4];
        double d1 = lowCut[3];
        double d2 = lowCut[4];
        double s1 = shelf1;
        double s2 = shelf2;
        double t1 = cut1;
        double t2 = cut2;
        double power = 0;
        for (int i = from; i < until; i++) {
            double x = block[i];
            double y = b0 * x + s1;
            s1 = b1 * x - a1 * y + s2;
            s2 = b2 * x - a2 * y;
            double z = y + t1;
            t1 = -2 * y - d1 * z + t2;
            t2 = y - d2 * z;
            power += z * z;
        }
        shelf1 = s1;
        shelf2 = s2;
        cut1 = quiet(t1);
        cut2 = quiet(t2);
        sum += power;
    }

    /** Nothing instead of next to nothing, which processors are slow with. */
    private static double quiet(double state) {
        return Math.abs(state) < 1e-12 ? 0 : state;
    }

    private void endStep() {
        if (steps == powers.length) {
            powers = Arrays.copyOf(powers, powers.length + powers.length / 2);
        }
        powers[steps++] = summed == 0 ? 0 : (float) (sum / summed / (FULL_SCALE * FULL_SCALE));
        sum = 0;
        summed = 0;
        nextEdge = edge(steps + 1L);
    }

    /** What was measured of this channel alone. */
    Loudness loudness() {
        float[] momentary = new float[steps];
        for (int i = 0; i < steps; i++) {
            int first = Math.max(0, i - STEPS_A_BLOCK + 1);
            double power = 0;
            for (int j = first; j <= i; j++) {
                power += powers[j];
            }
            momentary[i] = Math.round(HUNDREDTHS * Math.max(Loudness.SILENT_LUFS, lufs(power / (i - first + 1)))) / HUNDREDTHS;
        }
        return new Loudness(integrated(List.of(this)), Series.of(momentary, STEP_MICROS));
    }

    /** The integrated loudness of channels together, each with the weight 1; not-a-number when nothing passes the gates. */
    static double integrated(List<LoudnessMeter> channels) {
        int steps = channels.stream().mapToInt(each -> each.steps).min().orElse(0);
        double[] blocks = new double[Math.max(0, steps - STEPS_A_BLOCK + 1)];
        for (int i = 0; i < blocks.length; i++) {
            for (LoudnessMeter channel : channels) {
                for (int j = i; j < i + STEPS_A_BLOCK; j++) {
                    blocks[i] += channel.powers[j] / STEPS_A_BLOCK;
                }
            }
        }
        double gate = lufs(meanAbove(blocks, ABSOLUTE_GATE_LUFS)) + RELATIVE_GATE_LU;
        double loudness = lufs(meanAbove(blocks, Math.max(gate, ABSOLUTE_GATE_LUFS)));
        return Double.isInfinite(loudness) ? Double.NaN : Math.round(HUNDREDTHS * loudness) / (double) HUNDREDTHS;
    }

    private static double meanAbove(double[] blocks, double gateLufs) {
        double least = Math.pow(10, (gateLufs - OFFSET_DB) / 10);
        double total = 0;
        int counted = 0;
        for (double block : blocks) {
            if (block > least) {
                total += block;
                counted++;
            }
        }
        return counted == 0 ? 0 : total / counted;
    }

    private static double lufs(double power) {
        return OFFSET_DB + 10 * Math.log10(power);
    }
}
