/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.play;

import java.util.Arrays;

/**
 * Finds clicks and puts in their place what the sound around lets expect. A click is what a linear prediction of the sound
 * misses by eight times its usual error, and what stands out of the sound itself; pulses of a voice do the first, not the
 * second. The gap is filled by least squares interpolation of an autoregressive signal (A. Janssen, R. Veldhuis and L. Vries,
 * "Adaptive interpolation of discrete-time signals that can be modeled as autoregressive processes", IEEE Trans. ASSP 34,
 * 1986). One thread.
 */
final class ClickRepair {

    private static final double LONGEST_SECONDS = 0.002;
    private static final double STANDS_OUT = 8;
    /** How far a repair must move a sample, in root mean squares of the sound around: less was no click. */
    private static final double WORTH_REPAIR = 2.5;
    /** So many samples of a stretch are certainly not of a click. */
    private static final double ORDINARY_PART = 0.96;
    /** What moves less than this part of what moved most was no part of the click. */
    private static final double SOUND_PART = 0.3;
    /** -46 dB of full scale: quieter clicks are left. */
    private static final double AUDIBLE = 0.005;
    /** The median of the size of a normally distributed value, in standard deviations. */
    private static final double MEDIAN_DEVIATIONS = 0.6745;

    private final int order;
    private final int longest;
    private final int joined;

    ClickRepair(int sampleRate) {
        order = Math.min(24, 10 + sampleRate / 4000);
        longest = Math.max(4, (int) (LONGEST_SECONDS * sampleRate));
        joined = Math.max(4, sampleRate / 1500);
    }

    /**
     * Repairs, in place, clicks that begin in a stretch.
     *
     * @param first the first sample that may be looked at
     * @param from  where the stretch begins
     * @param count its length
     * @param last  the sample after the last one that may be looked at
     */
    void process(float[] samples, int first, int from, int count, int last) {
        int start = Math.max(first, from - count);
        int length = last - start;
        if (length <= 4 * order) {
            return;
        }
        double[] sound = new double[length];
        for (int i = 0; i < length; i++) {
            sound[i] = samples[start + i];
        }
        double[] errors = errors(sound, prediction(tamed(sound)));
        double limit = Math.max(AUDIBLE, STANDS_OUT / MEDIAN_DEVIATIONS * median(errors));
        int end = from + count - start;
        for (int i = Math.max(order, from - start); i < end; i++) {
            if (errors[i] > limit) {
                int after = gapEnd(errors, limit, i);
                if (after - i <= longest + order && after + order < length) {
                    fill(sound, samples, start, i, after);
                }
                i = after;
            }
        }
    }

    /** The sound with what sticks out cut off: a click of full scale would otherwise be all that the prediction learns. */
    private static double[] tamed(double[] sound) {
        double[] heights = new double[sound.length];
        Arrays.setAll(heights, i -> Math.abs(sound[i]));
        Arrays.sort(heights);
        double limit = heights[(int) (ORDINARY_PART * (heights.length - 1))];
        double[] tamed = new double[sound.length];
        Arrays.setAll(tamed, i -> Math.max(-limit, Math.min(limit, sound[i])));
        return tamed;
    }

    private int gapEnd(double[] errors, double limit, int from) {
        int after = from + 1;
        for (int i = from + 1; i < Math.min(errors.length, after + joined); i++) {
            if (errors[i] > limit) {
                after = i + 1;
            }
        }
        return after;
    }

    private void fill(double[] sound, float[] samples, int start, int from, int to) {
        double[] guess = sound.clone();
        double before = guess[from - 1];
        for (int i = from; i < to; i++) {
            guess[i] = before + (guess[to] - before) * (i - from + 1) / (to - from + 1);
        }
        double power = 0;
        for (double value : guess) {
            power += value * value;
        }
        double[] filter = prediction(guess);
        interpolate(guess, filter, from, to);
        double moved = 0;
        for (int i = from; i < to; i++) {
            moved = Math.max(moved, Math.abs(guess[i] - sound[i]));
        }
        if (moved <= Math.max(AUDIBLE, WORTH_REPAIR * Math.sqrt(power / guess.length))) {
            return;
        }
        // Errors go on after a click for as long as the prediction remembers it: what hardly moved was sound.
        int first = from;
        int end = to;
        while (Math.abs(guess[first] - sound[first]) < SOUND_PART * moved) {
            first++;
        }
        while (Math.abs(guess[end - 1] - sound[end - 1]) < SOUND_PART * moved) {
            end--;
        }
        System.arraycopy(sound, from, guess, from, first - from);
        System.arraycopy(sound, end, guess, end, to - end);
        interpolate(guess, filter, first, end);
        for (int i = first; i < end; i++) {
            sound[i] = guess[i];
            samples[start + i] = (float) guess[i];
        }
    }

    /**
     * The filter that predicts a sample, as the one whose output is the error: first coefficient 1. By Levinson and Durbin's
     * recursion.
     */
    private double[] prediction(double[] sound) {
        double[] shaped = new double[sound.length];
        for (int i = 0; i < sound.length; i++) {
            shaped[i] = sound[i] * (0.5 - 0.5 * Math.cos(2 * Math.PI * (i + 0.5) / sound.length));
        }
        double[] correlation = new double[order + 1];
        for (int lag = 0; lag <= order; lag++) {
            for (int i = lag; i < shaped.length; i++) {
                correlation[lag] += shaped[i] * shaped[i - lag];
            }
        }
        double[] filter = new double[order + 1];
        filter[0] = 1;
        double error = correlation[0] * 1.0001 + 1e-12;
        for (int i = 1; i <= order; i++) {
            double sum = correlation[i];
            for (int k = 1; k < i; k++) {
                sum += filter[k] * correlation[i - k];
            }
            double reflection = -sum / error;
            double[] former = filter.clone();
            for (int k = 1; k < i; k++) {
                filter[k] = former[k] + reflection * former[i - k];
            }
            filter[i] = reflection;
            error *= 1 - reflection * reflection;
        }
        return filter;
    }

    private double[] errors(double[] sound, double[] filter) {
        double[] errors = new double[sound.length];
        for (int i = order; i < sound.length; i++) {
            double sum = 0;
            for (int k = 0; k <= order; k++) {
                sum += filter[k] * sound[i - k];
            }
            errors[i] = Math.abs(sum);
        }
        return errors;
    }

    private double median(double[] errors) {
        double[] sorted = Arrays.copyOfRange(errors, order, errors.length);
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** Makes the samples of a gap those with which the prediction errors over it are smallest. */
    private void interpolate(double[] sound, double[] filter, int from, int to) {
        double[] products = new double[order + 1];
        for (int lag = 0; lag <= order; lag++) {
            for (int k = 0; k + lag <= order; k++) {
                products[lag] += filter[k] * filter[k + lag];
            }
        }
        int size = to - from;
        double[][] factor = new double[size][size];
        double[] right = new double[size];
        for (int i = 0; i < size; i++) {
            for (int k = -order; k <= order; k++) {
                int at = from + i + k;
                if (at >= 0 && at < sound.length && (at < from || at >= to)) {
                    right[i] -= products[Math.abs(k)] * sound[at];
                }
            }
            for (int j = 0; j <= i; j++) {
                factor[i][j] = i - j <= order ? products[i - j] : 0;
            }
        }
        solve(factor, right);
        System.arraycopy(right, 0, sound, from, size);
    }

    /** Solves a symmetric positive definite system in place, by Cholesky's method. */
    private static void solve(double[][] matrix, double[] right) {
        int size = right.length;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= matrix[i][k] * matrix[j][k];
                }
                matrix[i][j] = i == j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / matrix[j][j];
            }
        }
        for (int i = 0; i < size; i++) {
            for (int k = 0; k < i; k++) {
                right[i] -= matrix[i][k] * right[k];
            }
            right[i] /= matrix[i][i];
        }
        for (int i = size - 1; i >= 0; i--) {
            for (int k = i + 1; k < size; k++) {
                right[i] -= matrix[k][i] * right[k];
            }
            right[i] /= matrix[i][i];
        }
    }
}
