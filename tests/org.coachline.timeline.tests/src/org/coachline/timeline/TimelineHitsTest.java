/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.coachline.look.Palette;
import org.coachline.look.Theme;
import org.coachline.look.Token;
import org.coachline.timeline.demo.MadeUpCall;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How the timeline marks what was found. */
class TimelineHitsTest {

    private static final int WIDTH = 1000;
    private static final int HEIGHT = 600;

    private final Viewport viewport = new Viewport(MadeUpCall.DURATION);
    private @Nullable Shell opened;
    private TimelineControl control;

    @BeforeEach
    void open() {
        Shell shell = Windows.open(WIDTH, HEIGHT);
        opened = shell;
        viewport.show(new TimeRange(60_000_000, 106_000_000));
        control = new TimelineControl(shell, viewport, Palette.of(Theme.LIGHT)::get);
        control.setLanes(MadeUpCall.lanes());
        control.setCues(MadeUpCall.cues());
        shell.open();
        Windows.settle(control);
    }

    @AfterEach
    void close() {
        if (opened != null) {
            opened.dispose();
        }
    }

    private ImageData picture() {
        Windows.settle(control);
        Image image = new Image(control.getDisplay(), WIDTH, HEIGHT);
        GC gc = new GC(control);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        return data;
    }

    /** The lines of the picture that differ, top to bottom. */
    private static List<Integer> changed(ImageData one, ImageData other) {
        List<Integer> lines = new ArrayList<>();
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                if (one.getPixel(x, y) != other.getPixel(x, y)) {
                    lines.add(y);
                    break;
                }
            }
        }
        return lines;
    }

    private static int accents(ImageData picture, int line) {
        RGB wanted = new RGB(Token.ACCENT.in(Theme.LIGHT).red(), Token.ACCENT.in(Theme.LIGHT).green(), Token.ACCENT.in(Theme.LIGHT).blue());
        int found = 0;
        for (int x = 0; x < WIDTH; x++) {
            found += picture.palette.getRGB(picture.getPixel(x, line)).equals(wanted) ? 1 : 0;
        }
        return found;
    }

    @Test
    void aHitInSightIsMarkedInTheOverviewAndInTheTranscriptLane() {
        ImageData before = picture();
        control.setHits(List.of(new TimeRange(70_000_000, 75_000_000)));
        ImageData after = picture();
        List<Integer> lines = changed(before, after);
        assertFalse(lines.isEmpty());
        int first = lines.getFirst();
        int last = lines.getLast();
        assertTrue(accents(after, first) > accents(before, first), "overview");
        assertTrue(last - first > 20, "overview and transcript lane are apart");
        // In the lane as long as what was said: 5 of 46 seconds.
        assertEquals(5.0 / 46, accents(after, last) / (double) control.screen().axis().width(), 0.005);
    }

    @Test
    void aHitOutOfSightIsMarkedInTheOverviewOnly() {
        ImageData before = picture();
        control.setHits(List.of(new TimeRange(200_000_000, 201_000_000)));
        List<Integer> lines = changed(before, picture());
        assertFalse(lines.isEmpty());
        assertTrue(lines.getLast() - lines.getFirst() < 8, lines::toString);
    }

    @Test
    void withoutHitsEverythingLooksAsBefore() {
        ImageData before = picture();
        control.setHits(List.of(new TimeRange(80_000_000, 81_000_000), new TimeRange(70_000_000, 75_000_000)));
        assertEquals(70_000_000, control.getHits().getFirst().start());
        control.setHits(List.of());
        assertEquals(List.of(), changed(before, picture()));
    }
}
