/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.wave;

import org.coachline.timeline.TimeRange;

/**
 * A piece of the waveform of a fixed width at a scale, counted from the recording's start, so that scrolling meets the same
 * tiles again.
 *
 * @param microsPerPixel the scale
 * @param index          0 is the tile at the recording's start
 */
public record Tile(double microsPerPixel, long index) {

    /** The width of a tile in pixels at 100 % zoom. */
    public static final int WIDTH = 256;

    /** The tile at a scale in which a time lies. */
    public static Tile at(double microsPerPixel, long micros) {
        return new Tile(microsPerPixel, (long) Math.floor(micros / (microsPerPixel * WIDTH)));
    }

    /** The time that the tile spans, rounded to microseconds. */
    public TimeRange range() {
        double length = microsPerPixel * WIDTH;
        return new TimeRange(Math.round(index * length), Math.round((index + 1) * length));
    }

    /** The neighbour so many tiles to the right. */
    public Tile next(int tiles) {
        return new Tile(microsPerPixel, index + tiles);
    }
}
