/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.peaks;

/** Adds up peaks of buckets or of samples. One thread. */
public final class PeakSum {

    private int min = Short.MAX_VALUE;
    private int max = Short.MIN_VALUE;
    private double squares;
    private long frames;

    /** Adds samples that were summed up already. */
    public void add(int low, int high, double sumOfSquares, long count) {
        min = Math.min(min, low);
        max = Math.max(max, high);
        squares += sumOfSquares;
        frames += count;
    }

    /** Adds one sample. */
    public void add(int sample) {
        add(sample, sample, (long) sample * sample, 1);
    }

    /** Adds samples. */
    public void add(short[] samples, int from, int to) {
        int low = Short.MAX_VALUE;
        int high = Short.MIN_VALUE;
        long sum = 0;
        for (int i = from; i < to; i++) {
            int value = samples[i];
            low = Math.min(low, value);
            high = Math.max(high, value);
            sum += value * value;
        }
        add(low, high, sum, to - from);
    }

    /** Forgets everything. */
    public void reset() {
        min = Short.MAX_VALUE;
        max = Short.MIN_VALUE;
        squares = 0;
        frames = 0;
    }

    /** Whether nothing was added. */
    public boolean isEmpty() {
        return frames == 0;
    }

    /** The lowest sample, 0 if there was none. */
    public short min() {
        return (short) (frames == 0 ? 0 : min);
    }

    /** The highest sample, 0 if there was none. */
    public short max() {
        return (short) (frames == 0 ? 0 : max);
    }

    /** The root mean square, rounded to the nearest, at most 32767. */
    public short rms() {
        return frames == 0 ? 0 : (short) Math.min(Short.MAX_VALUE, Math.round(Math.sqrt(squares / frames)));
    }
}
