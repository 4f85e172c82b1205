/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline;

/**
 * A waveform over a range of time: for each channel and each column of equal length the lowest and the highest sample and
 * the root of the mean square. Samples are on the 16-bit scale, -32768 to 32767; the root mean square is 0 to 32767.
 * Immutable: whoever makes one hands its arrays over and must not write to them again (they are not copied, because a
 * scrolling view makes hundreds a second).
 */
public final class WaveformData {

    private final TimeRange range;
    private final short[][] min;
    private final short[][] max;
    private final short[][] rms;

    /**
     * Takes the arrays over.
     *
     * @param range what the columns span together
     * @param min   [channel][column], at least one channel, all of one length
     * @param max   of the same shape
     * @param rms   of the same shape
     */
    public WaveformData(TimeRange range, short[][] min, short[][] max, short[][] rms) {
        if (min.length == 0 || max.length != min.length || rms.length != min.length) {
            throw new IllegalArgumentException("a waveform needs the same channels in minima, maxima and loudness");
        }
        for (int channel = 0; channel < min.length; channel++) {
            if (min[channel].length != min[0].length || max[channel].length != min[0].length
                    || rms[channel].length != min[0].length) {
                throw new IllegalArgumentException("channel " + channel + " has another number of columns");
            }
        }
        this.range = range;
        this.min = min;
        this.max = max;
        this.rms = rms;
    }

    /** What the columns span together. */
    public TimeRange range() {
        return range;
    }

    /** The number of channels. */
    public int channels() {
        return min.length;
    }

    /** The number of columns. */
    public int columns() {
        return min[0].length;
    }

    /** The lowest sample of a column. */
    public short min(int channel, int column) {
        return min[channel][column];
    }

    /** The highest sample of a column. */
    public short max(int channel, int column) {
        return max[channel][column];
    }

    /** The root of the mean square of a column. */
    public short rms(int channel, int column) {
        return rms[channel][column];
    }
}
