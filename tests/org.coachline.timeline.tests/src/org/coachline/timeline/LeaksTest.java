/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.coachline.look.Palette;
import org.coachline.look.Theme;
import org.coachline.timeline.demo.MadeUpCall;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.DeviceData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** A timeline that was closed leaves nothing behind: no image, font or other handle, no listener, no thread, not itself. */
class LeaksTest {

    private static final int TIMES = 1_000;

    /** What the display counts that has not been disposed of, by kind. */
    private static Map<String, Integer> handles(Display display) {
        DeviceData data = display.getDeviceData();
        Assumptions.assumeTrue(data.tracking, "skipped: the display was opened by somebody who does not count");
        Map<String, Integer> found = new TreeMap<>();
        for (Object each : data.objects) {
            found.merge(each.getClass().getSimpleName(), 1, Integer::sum);
        }
        return found;
    }

    private static TimelineControl opened(Shell shell, MadeUpCall call) {
        Viewport viewport = new Viewport(MadeUpCall.DURATION);
        TimelineControl control = new TimelineControl(shell, viewport, Palette.of(Theme.LIGHT)::get);
        control.setLanes(MadeUpCall.lanes());
        control.setMoments(MadeUpCall.moments());
        control.setCues(MadeUpCall.cues());
        control.setTrack("pitch", MadeUpCall.pitch());
        control.setWaveform(call);
        shell.layout();
        return control;
    }

    @Test
    void aThousandOpeningsAndClosingsLeaveNoHandleAndNoListenerBehind() {
        Shell shell = Windows.open(700, 400);
        shell.open();
        MadeUpCall call = new MadeUpCall();
        try {
            // The first ones fill what the toolkit keeps for itself.
            for (int i = 0; i < 3; i++) {
                TimelineControl control = opened(shell, call);
                Windows.settle(control);
                control.dispose();
            }
            Map<String, Integer> before = handles(shell.getDisplay());
            for (int i = 0; i < TIMES; i++) {
                TimelineControl control = opened(shell, call);
                // Most are seen, some zoomed and in other colours, some closed before they were ever drawn.
                if (i % 4 != 0) {
                    Windows.paint(control);
                }
                if (i % 10 == 0) {
                    control.zoomIn();
                    control.setColors(Palette.of(Theme.DARK)::get);
                    Windows.settle(control);
                }
                control.dispose();
            }
            assertEquals(before, handles(shell.getDisplay()));
            assertEquals(0, call.listeners(), "listeners of the waveform");
        } finally {
            shell.dispose();
        }
    }

    @Test
    void itsThreadsEnd() throws InterruptedException {
        Shell shell = Windows.open(700, 400);
        shell.open();
        for (int i = 0; i < 5; i++) {
            TimelineControl control = opened(shell, new MadeUpCall());
            Windows.settle(control);
            control.dispose();
        }
        shell.dispose();
        List<Thread> left = new ArrayList<>();
        for (Thread each : Thread.getAllStackTraces().keySet()) {
            if (each.getName().equals("Coachline waveforms")) {
                left.add(each);
            }
        }
        for (Thread each : left) {
            each.join(60_000);
            assertTrue(!each.isAlive(), "a thread of a closed timeline goes on");
        }
    }

    @Test
    void aClosedTimelineIsGarbageThoughItsViewportLivesOn() {
        Shell shell = Windows.open(700, 400);
        shell.open();
        Viewport viewport = new Viewport(MadeUpCall.DURATION);
        WeakReference<TimelineControl> reference = closed(shell, viewport);
        // What was queued for it runs before.
        Windows.until(() -> {
            System.gc();
            return reference.get() == null;
        });
        viewport.setPlayhead(1_000_000);
        shell.dispose();
    }

    private static WeakReference<TimelineControl> closed(Shell shell, Viewport viewport) {
        TimelineControl control = new TimelineControl(shell, viewport, Palette.of(Theme.LIGHT)::get);
        control.setLanes(MadeUpCall.lanes());
        control.setWaveform(new MadeUpCall());
        shell.layout();
        Windows.settle(control);
        control.dispose();
        return new WeakReference<>(control);
    }

    /** Then nothing needs to be erased before, which is what would flicker. */
    @Test
    void itDrawsEveryPixelOfWhatItIsAskedToDraw() {
        Shell shell = Windows.open(700, 400);
        shell.open();
        TimelineControl control = opened(shell, new MadeUpCall());
        Windows.settle(control);
        RGB nobodys = new RGB(255, 0, 254);
        Color color = new Color(nobodys);
        Point size = control.getSize();
        for (Rectangle piece : List.of(new Rectangle(0, 0, size.x, size.y), new Rectangle(200, 0, 15, size.y), new Rectangle(3, 50, 400, 120))) {
            Image image = new Image(control.getDisplay(), size.x, size.y);
            GC gc = new GC(image);
            gc.setBackground(color);
            gc.fillRectangle(0, 0, size.x, size.y);
            gc.setClipping(piece);
            Event event = new Event();
            event.gc = gc;
            event.x = piece.x;
            event.y = piece.y;
            event.width = piece.width;
            event.height = piece.height;
            control.notifyListeners(SWT.Paint, event);
            gc.dispose();
            ImageData data = image.getImageData();
            image.dispose();
            int area = control.getClientArea().width;
            int left = 0;
            for (int x = piece.x; x < Math.min(area, piece.x + piece.width); x++) {
                for (int y = piece.y; y < piece.y + piece.height; y++) {
                    left += data.palette.getRGB(data.getPixel(x, y)).equals(nobodys) ? 1 : 0;
                }
            }
            assertEquals(0, left, piece::toString);
        }
        shell.dispose();
    }
}
