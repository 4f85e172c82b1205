/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Objects;

import org.coachline.look.Palette;
import org.coachline.look.Theme;
import org.coachline.look.Token;
import org.coachline.timeline.demo.MadeUpCall;
import org.coachline.timeline.internal.access.TimelineAccess.Placed;
import org.coachline.timeline.internal.layout.Box;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The magnified strip around a dragged edge, in a real window. */
class MagnifiedStripTest {

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
        control.setWaveform(new MadeUpCall());
        control.setMoments(MadeUpCall.moments());
        shell.open();
        Windows.settle(control);
    }

    @AfterEach
    void close() {
        if (opened != null) {
            opened.dispose();
        }
    }

    /** A bar that is wide enough to be dragged by its edges. */
    private Box wide() {
        return control.screen().moments().stream().map(Placed::box).filter(each -> each.width() > 40 && each.x() > control.getHeaderWidth() + 200
                && each.x() < WIDTH - 200)
                .findFirst().orElseThrow();
    }

    private void drag(Box bar, int by) {
        int y = bar.y() + bar.height() / 2;
        Windows.mouse(control, SWT.MouseDown, 1, bar.x() + 1, y, 0);
        Windows.mouse(control, SWT.MouseMove, 0, bar.x() + 1 + by, y, SWT.BUTTON1 | SWT.ALT);
    }

    private ImageData picture() {
        Windows.paint(control);
        Image image = new Image(control.getDisplay(), WIDTH, HEIGHT);
        GC gc = new GC(control);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        return data;
    }

    private static int count(ImageData picture, Token token, Box area) {
        RGB wanted = new RGB(token.in(Theme.LIGHT).red(), token.in(Theme.LIGHT).green(), token.in(Theme.LIGHT).blue());
        int found = 0;
        for (int y = area.y(); y < area.bottom(); y++) {
            for (int x = area.x(); x < area.right(); x++) {
                found += picture.palette.getRGB(picture.getPixel(x, y)).equals(wanted) ? 1 : 0;
            }
        }
        return found;
    }

    @Test
    void itIsThereWhileAnEdgeIsDraggedAndShowsBothVoices() {
        Box bar = wide();
        assertNull(control.screen().strip());
        drag(bar, -10);
        Box strip = Objects.requireNonNull(control.screen().strip());
        assertFalse(strip.intersects(new Box(bar.x() - 10, bar.y(), 1, bar.height())));
        // Painting asks for what is missing.
        picture();
        Windows.until(() -> control.screen().isIdle());
        ImageData picture = picture();
        assertEquals(strip.width(), count(picture, Token.ACCENT, new Box(strip.x(), strip.y(), strip.width(), 1)));
        Box above = new Box(strip.x(), strip.y() + strip.height() / 4, strip.width(), strip.height() * 3 / 8);
        Box below = new Box(strip.x(), strip.y() + strip.height() * 5 / 8, strip.width(), strip.height() * 3 / 8);
        int agent = count(picture, Token.AGENT, above) + count(picture, Token.AGENT_ENVELOPE, above);
        int customer = count(picture, Token.CUSTOMER, below) + count(picture, Token.CUSTOMER_ENVELOPE, below);
        assertTrue(agent + customer > 0, "neither voice is drawn");
    }

    @Test
    void itMovesWithTheEdge() {
        Box bar = wide();
        drag(bar, -10);
        Box before = Objects.requireNonNull(control.screen().strip());
        Windows.mouse(control, SWT.MouseMove, 0, bar.x() + 31, bar.y() + 2, SWT.BUTTON1 | SWT.ALT);
        Box after = Objects.requireNonNull(control.screen().strip());
        assertEquals(before.x() + 40, after.x());
        ImageData picture = picture();
        assertEquals(after.width(), count(picture, Token.ACCENT, new Box(after.x(), after.y(), after.width(), 1)));
    }

    @Test
    void escTakesItAwayAndLeavesThePictureAsItWas() {
        Windows.settle(control);
        Box bar = wide();
        int y = bar.y() + bar.height() / 2;
        Windows.mouse(control, SWT.MouseDown, 1, bar.x() + 1, y, 0);
        ImageData before = picture();
        Windows.mouse(control, SWT.MouseMove, 0, bar.x() - 20, y, SWT.BUTTON1 | SWT.ALT);
        assertNotNull(control.screen().strip());
        picture();
        Windows.key(control, SWT.ESC, 0);
        assertNull(control.screen().strip());
        Windows.settle(control);
        assertTrue(Arrays.equals(before.data, picture().data), "something of the strip is left");
    }

    @Test
    void aBodyHasNone() {
        Box bar = wide();
        int y = bar.y() + bar.height() / 2;
        Windows.mouse(control, SWT.MouseDown, 1, bar.x() + bar.width() / 2, y, 0);
        Windows.mouse(control, SWT.MouseMove, 0, bar.x() + bar.width() / 2 + 20, y, SWT.BUTTON1);
        assertNull(control.screen().strip());
    }

    @Test
    void deepInItStaysAway() {
        long start = MadeUpCall.moments().get(0).start();
        viewport.show(new TimeRange(start - 500_000, start + 1_000_000));
        Windows.settle(control);
        Box bar = control.screen().moments().stream().map(Placed::box).filter(each -> each.x() > control.getHeaderWidth() + 20).findFirst()
                .orElseThrow();
        drag(bar, -15);
        assertTrue(control.isDragging());
        assertNull(control.screen().strip());
    }
}
