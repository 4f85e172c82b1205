/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

import org.coachline.look.Palette;
import org.coachline.look.Rgb;
import org.coachline.look.Theme;
import org.coachline.timeline.internal.layout.Bands.Band;
import org.coachline.timeline.internal.wave.Tile;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;

/** Zoomed in as far as it goes, in a real window. */
class SingleSamplesTest {

    private static final int RATE = 8000;

    /** A tone of 500 Hz, sample by sample, given in pieces only as fast as it is let. */
    private static final class Tone implements WaveformSource {
        private final Semaphore let = new Semaphore(0);
        private final AtomicInteger given = new AtomicInteger();

        @Override
        public int channels() {
            return 1;
        }

        @Override
        public int sampleRate() {
            return RATE;
        }

        @Override
        public WaveformData fetch(TimeRange range, int columns, FetchMonitor monitor) {
            let.acquireUninterruptibly();
            short[] values = new short[columns];
            for (int i = 0; i < columns; i++) {
                double sample = Math.floor((range.start() + i * (double) range.length() / columns) * RATE / 1e6 + 1e-5);
                values[i] = (short) (20_000 * Math.sin(2 * Math.PI * 500 * sample / RATE));
            }
            given.incrementAndGet();
            return new WaveformData(range, new short[][] { values }, new short[][] { values }, new short[][] { values });
        }

        @Override
        public void addChangeListener(Runnable listener) {
            // It does not change.
        }

        @Override
        public void removeChangeListener(Runnable listener) {
            // As above.
        }
    }

    @Test
    void theWholeViewIsDrawnAsSamplesThoughItsPiecesComeOneByOne() {
        Shell shell = Windows.open(1200, 300);
        TimelineControl control = new TimelineControl(shell, new Viewport(10_000_000), Palette.of(Theme.LIGHT)::get);
        control.setLanes(List.of(new LaneSpec.WaveformLane("agent", "Agent", 0, Voice.AGENT)));
        Tone tone = new Tone();
        control.setWaveform(tone);
        shell.open();
        tone.let.release(1000);
        Windows.settle(control);
        control.getViewport().show(new TimeRange(2_000_000, 2_005_000));
        Windows.settle(control);
        tone.let.drainPermits();
        // So that the sample before the first in sight is in a piece of its own, which comes after those in sight.
        double piece = Tile.WIDTH * control.getAxis().microsPerPixel();
        long start = Math.round(Math.ceil(6_000_000 / piece) * piece) + 50;
        control.getViewport().show(new TimeRange(start, start + 5_000));
        Windows.paint(control);
        while (!control.isIdle()) {
            int before = tone.given.get();
            tone.let.release();
            Windows.until(() -> tone.given.get() > before || control.isIdle());
            Windows.paint(control);
            Windows.paint(control);
        }
        Image image = new Image(control.getDisplay(), 1200, 300);
        GC gc = new GC(control);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageData picture = image.getImageData();
        image.dispose();
        Band band = control.screen().bandOf("agent");
        int left = control.getHeaderWidth() + 4;
        int middle = (left + 1196) / 2;
        int first = dots(picture, left, middle, band);
        int second = dots(picture, middle, 1196, band);
        tone.let.release(1000);
        shell.dispose();
        assertTrue(first > 50 && second > 50 && Math.abs(first - second) < 60, first + " and " + second);
    }

    /** Pixels in the colour of dots. */
    private static int dots(ImageData picture, int from, int to, Band band) {
        Rgb body = Palette.of(Theme.LIGHT).get(Voice.AGENT.body());
        RGB wanted = new RGB(body.red(), body.green(), body.blue());
        int found = 0;
        for (int x = from; x < to; x++) {
            for (int y = band.y(); y < band.bottom(); y++) {
                found += picture.palette.getRGB(picture.getPixel(x, y)).equals(wanted) ? 1 : 0;
            }
        }
        return found;
    }
}
