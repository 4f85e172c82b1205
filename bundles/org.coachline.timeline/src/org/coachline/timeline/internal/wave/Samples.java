/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.wave;

import java.util.function.Function;

import org.coachline.timeline.TimeAxis;
import org.coachline.timeline.WaveformData;
import org.jspecify.annotations.Nullable;

/**
 * The single samples of a channel that are in sight, where a sample is wider than a few pixels: read from columns that are
 * finer than samples. Any thread.
 *
 * @param first  the number of the first sample, counted from the recording's start
 * @param rate   samples a second
 * @param values at 16-bit scale
 */
public record Samples(long first, int rate, short[] values) {

    /** From how many pixels a sample on its dots and lines can be told apart. */
    public static final double PIXELS = 4;

    private static final double MICROS = 1e6;

    /** Whether samples of that rate are wide enough on an axis to be drawn one by one. */
    public static boolean areWide(TimeAxis axis, int rate) {
        return rate > 0 && MICROS / rate / axis.microsPerPixel() >= PIXELS;
    }

    /**
     * The samples of the visible range and one more to each side.
     *
     * @param tiles the columns of a tile, or nothing where they have not arrived
     * @return nothing where a tile is missing or has columns that sum up several samples
     */
    public static @Nullable Samples of(TimeAxis axis, int rate, int channel, Function<Tile, @Nullable WaveformData> tiles) {
        long first = Math.max(0, (long) Math.floor(axis.visible().start() * rate / MICROS) - 1);
        long last = Math.min((long) Math.floor((axis.duration() - 1) * rate / MICROS), (long) Math.ceil(axis.visible().end() * rate / MICROS) + 1);
        short[] values = new short[(int) Math.max(0, last - first + 1)];
        for (int i = 0; i < values.length; i++) {
            double middle = (first + i + 0.5) * MICROS / rate;
            Tile tile = Tile.at(axis.microsPerPixel(), (long) middle);
            WaveformData data = tiles.apply(tile);
            if (data == null || channel >= data.channels()) {
                return null;
            }
            double part = (middle - data.range().start()) / Math.max(1, data.range().length());
            int column = (int) Math.clamp((long) Math.floor(part * data.columns()), 0, data.columns() - 1);
            if (data.min(channel, column) != data.max(channel, column)) {
                return null;
            }
            values[i] = data.max(channel, column);
        }
        return new Samples(first, rate, values);
    }

    /** The middle of the time for which a sample stands, in microseconds. */
    public double time(int index) {
        return (first + index + 0.5) * MICROS / rate;
    }
}
