/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.wave;

import org.coachline.look.Rgb;
import org.coachline.timeline.Amplitude;
import org.coachline.timeline.WaveformData;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/**
 * Turns columns of a waveform into pixels: the envelope light, the loudness strong within it, transparent elsewhere so that
 * tints show through. Works at device pixels, hence crisp at any zoom. Needs no display; any thread.
 */
public final class WaveRaster {

    private static final double HALF_PIXEL = 0.5;

    private WaveRaster() {
    }

    /**
     * Draws one channel.
     *
     * @param from     the first column to draw
     * @param columns  how many columns to spread over the width
     * @param width    of the result in device pixels
     * @param height   of the result in device pixels; full scale fills it
     * @param amplitude how loudness becomes height
     * @param gain     what samples are multiplied by; what then leaves the scale is cut
     * @param envelope the colour of the peaks
     * @param body     the colour of the loudness
     */
    public static ImageData draw(WaveformData data, int channel, int from, int columns, int width, int height,
            Amplitude amplitude, double gain, Rgb envelope, Rgb body) {
        PaletteData palette = new PaletteData(0xFF0000, 0xFF00, 0xFF);
        ImageData image = new ImageData(width, height, 24, palette);
        byte[] alpha = new byte[width * height];
        double middle = (height - 1) / 2.0;
        int previousTop = -1;
        int previousBottom = -1;
        for (int x = 0; x < width; x++) {
            int first = from + (int) ((long) x * columns / width);
            int last = Math.max(first + 1, from + (int) ((long) (x + 1) * columns / width));
            int min = Short.MAX_VALUE;
            int max = Short.MIN_VALUE;
            int rms = 0;
            for (int column = first; column < Math.min(last, data.columns()); column++) {
                min = Math.min(min, data.min(channel, column));
                max = Math.max(max, data.max(channel, column));
                rms = Math.max(rms, data.rms(channel, column));
            }
            // What would not rise above the hair line at zero leaves it as it is: silence looks like silence.
            double upper = middle * amplitude.part(max, gain);
            double lower = middle * amplitude.part(min, gain);
            double loud = middle * amplitude.part(rms, gain);
            if (max < min || Math.max(upper, -lower) < HALF_PIXEL) {
                previousTop = -1;
                continue;
            }
            int top = row(middle - upper, height);
            int bottom = row(middle - lower, height);
            // Deep in, neighbouring columns hold single samples: joined, they are a line instead of dots.
            int joinedTop = previousTop < 0 ? top : Math.min(top, previousBottom);
            int joinedBottom = previousTop < 0 ? bottom : Math.max(bottom, previousTop);
            int bodyTop = Math.max(top, row(middle - loud, height));
            int bodyBottom = Math.min(bottom, row(middle + loud, height));
            fill(image, alpha, x, joinedTop, joinedBottom, min == max ? body : envelope);
            if (loud >= HALF_PIXEL) {
                fill(image, alpha, x, bodyTop, bodyBottom, body);
            }
            previousTop = top;
            previousBottom = bottom;
        }
        image.alphaData = alpha;
        return image;
    }

    private static int row(double y, int height) {
        return (int) Math.max(0, Math.min(height - 1, Math.round(y)));
    }

    private static void fill(ImageData image, byte[] alpha, int x, int top, int bottom, Rgb colour) {
        for (int y = top; y <= bottom; y++) {
            int at = y * image.bytesPerLine + x * 3;
            image.data[at] = (byte) colour.red();
            image.data[at + 1] = (byte) colour.green();
            image.data[at + 2] = (byte) colour.blue();
            alpha[y * image.width + x] = (byte) 0xFF;
        }
    }

}
