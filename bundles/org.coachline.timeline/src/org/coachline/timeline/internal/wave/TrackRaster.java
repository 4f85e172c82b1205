/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.wave;

import java.util.List;

import org.coachline.look.Rgb;
import org.coachline.timeline.Track;
import org.coachline.timeline.internal.layout.CurveSums;
import org.coachline.timeline.internal.layout.TrackColumns;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/**
 * Turns a tile of what was measured into pixels: each voice a line with smooth edges, and behind it, paler, how far the values reach;
 * transparent elsewhere. A line drawn by the toolkit takes some hundred times as long. Needs no display; any thread.
 */
public final class TrackRaster {

    /** Pale enough for the line of another voice to be seen through it. */
    private static final double REACH = 90 / 255.0;
    private static final int FULL = 255;

    /**
     * A voice's colours.
     *
     * @param line  of the values
     * @param reach of how far they reach
     */
    public record Ink(Rgb line, Rgb reach) {
    }

    private final ImageData image;
    private final byte[] alpha;

    private TrackRaster(int width, int height) {
        image = new ImageData(width, height, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        alpha = new byte[width * height];
        image.alphaData = alpha;
    }

    /**
     * Draws the curves of a track, later ones above earlier ones.
     *
     * @param curves those of the track
     * @param inks   one for each
     * @param width  of the result in device pixels, over which the tile is spread
     * @param height of the result in device pixels
     * @param air    how many of these stay free at the top, and at the bottom
     * @param stroke how thick the lines are, in device pixels
     */
    public static ImageData draw(Track track, List<CurveSums> curves, List<Ink> inks, Tile tile, int width, int height, double air, double stroke) {
        TrackRaster raster = new TrackRaster(width, height);
        double scale = tile.microsPerPixel() * Tile.WIDTH / width;
        double start = tile.index() * (tile.microsPerPixel() * Tile.WIDTH);
        for (int i = 0; i < curves.size(); i++) {
            // One column more to each side, so that lines go on from tile to tile.
            TrackColumns columns = TrackColumns.of(curves.get(i), start, scale, -1, width + 1);
            double room = height - 1 - 2 * air;
            double[] middle = raster.rows(columns.middle(), track, air, room);
            double[] low = raster.rows(columns.low(), track, air, room);
            double[] high = raster.rows(columns.high(), track, air, room);
            for (int x = 0; x < width; x++) {
                if (low[x + 1] - high[x + 1] >= 1) {
                    raster.run(x, high[x + 1], low[x + 1] + 1, inks.get(i).reach(), REACH);
                }
            }
            for (int x = 0; x < width; x++) {
                raster.line(x, middle[x], middle[x + 1], middle[x + 2], inks.get(i).line(), stroke);
            }
        }
        return raster.image;
    }

    /** Heights from the top, or NaN; whole ones, so that what lies flat is as crisp as a hair line. */
    private double[] rows(float[] values, Track track, double air, double room) {
        double[] rows = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            rows[i] = Float.isNaN(values[i]) ? Double.NaN
                    : Math.round(air + room * (1 - Math.clamp((values[i] - track.low()) / (track.high() - track.low()), 0, 1)));
        }
        return rows;
    }

    /** A column of a line: from halfway to the neighbour on the left to halfway to that on the right. */
    private void line(int x, double before, double here, double after, Rgb ink, double stroke) {
        if (Double.isNaN(here)) {
            return;
        }
        double left = Double.isNaN(before) ? here : (before + here) / 2;
        double right = Double.isNaN(after) ? here : (after + here) / 2;
        double top = Math.min(here, Math.min(left, right));
        double bottom = Math.max(here, Math.max(left, right));
        // A steep line is as thick across as a flat one, hence a little longer in each column only.
        run(x, top + (1 - stroke) / 2, bottom + (1 + stroke) / 2, ink, 1);
    }

    /** Lays a colour over a column from one height to another, as much of it as a pixel is covered. */
    private void run(int x, double top, double bottom, Rgb ink, double share) {
        double from = Math.max(0, top);
        double to = Math.min(image.height, bottom);
        for (int y = (int) from; y < to; y++) {
            double covered = share * (Math.min(to, y + 1) - Math.max(from, y));
            int at = y * image.width + x;
            double below = (alpha[at] & FULL) / (double) FULL * (1 - covered);
            double all = covered + below;
            if (all > 0) {
                int pixel = y * image.bytesPerLine + x * 3;
                put(pixel, ink.red(), covered, below, all);
                put(pixel + 1, ink.green(), covered, below, all);
                put(pixel + 2, ink.blue(), covered, below, all);
                alpha[at] = (byte) Math.round(all * FULL);
            }
        }
    }

    private void put(int at, int ink, double covered, double below, double all) {
        image.data[at] = (byte) Math.round((ink * covered + (image.data[at] & FULL) * below) / all);
    }
}
