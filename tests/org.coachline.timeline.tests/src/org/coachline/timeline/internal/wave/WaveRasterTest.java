/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.wave;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.coachline.look.Rgb;
import org.coachline.timeline.TimeRange;
import org.coachline.timeline.Amplitude;
import org.coachline.timeline.WaveformData;
import org.eclipse.swt.graphics.ImageData;
import org.junit.jupiter.api.Test;

class WaveRasterTest {

    private static final Rgb LIGHT = new Rgb(1, 2, 3);
    private static final Rgb STRONG = new Rgb(4, 5, 6);

    private static ImageData draw(WaveformData data, int width, int height, double gain) {
        return WaveRaster.draw(data, 0, 0, data.columns(), width, height, Amplitude.LINEAR, gain, LIGHT, STRONG);
    }

    /** A column from top to bottom: a dot for nothing, e for envelope, b for body. */
    private static String column(ImageData image, int x) {
        StringBuilder text = new StringBuilder();
        for (int y = 0; y < image.height; y++) {
            text.append(image.getAlpha(x, y) == 0 ? '.' : image.getPixel(x, y) == LIGHT.packed() ? 'e' : 'b');
        }
        return text.toString();
    }

    private static WaveformData one(int min, int max, int rms) {
        return new WaveformData(new TimeRange(0, 1), new short[][] { { (short) min } }, new short[][] { { (short) max } },
                new short[][] { { (short) rms } });
    }

    @Test
    void fullScaleFillsTheHeight() {
        assertEquals("eeeebbbeeee".length(), column(draw(one(-32768, 32767, 8000), 1, 11, 1), 0).length());
        assertEquals("eeeebbbeeee", column(draw(one(-32768, 32767, 6000), 1, 11, 1), 0));
    }

    @Test
    void theBodyLiesWithinTheEnvelope() {
        assertEquals(".....bbe...", column(draw(one(-13107, 0, 8000), 1, 11, 1), 0));
    }

    @Test
    void silenceLeavesEverythingTransparent() {
        assertEquals("...........", column(draw(one(0, 0, 0), 1, 11, 1), 0));
        assertEquals("...........", column(draw(one(-300, 300, 100), 1, 11, 1), 0));
    }

    @Test
    void gainEnlargesAndIsCutAtTheEdges() {
        assertEquals("eeeeeeeeeee", column(draw(one(-8192, 8191, 0), 1, 11, 8), 0));
    }

    @Test
    void narrowerThanItsColumnsEachPixelShowsTheirExtremes() {
        WaveformData data = new WaveformData(new TimeRange(0, 4), new short[][] { { 0, -32768, 0, 0 } },
                new short[][] { { 0, 0, 32767, 0 } }, new short[][] { { 0, 0, 0, 0 } });
        assertEquals("eeeeeeeeeee", column(draw(data, 1, 11, 1), 0));
    }

    @Test
    void singleSamplesAreJoinedToALine() {
        WaveformData data = new WaveformData(new TimeRange(0, 2), new short[][] { { 32767, -32768 } },
                new short[][] { { 32767, -32768 } }, new short[][] { { 0, 0 } });
        ImageData image = draw(data, 2, 11, 1);
        assertEquals("b..........", column(image, 0));
        assertEquals("bbbbbbbbbbb", column(image, 1));
    }
}
