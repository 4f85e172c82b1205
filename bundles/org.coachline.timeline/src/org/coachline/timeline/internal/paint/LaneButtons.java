/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.paint;

import org.coachline.look.Spacing;
import org.coachline.look.Token;
import org.coachline.timeline.LaneSpec;
import org.coachline.timeline.internal.layout.Bands.Band;
import org.coachline.timeline.internal.layout.Box;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.jspecify.annotations.Nullable;

/** What every lane's header has: a triangle that folds the lane, a frame that shows it alone, and an edge to pull. */
final class LaneButtons {

    /** The room that the triangle takes before the name. */
    static final int FOLD = 4 * Spacing.GRID;
    /** The room that the frame takes behind the name. */
    static final int ALONE = 5 * Spacing.GRID;

    private static final int EDGE = 4;
    private static final int ARROW = 4;

    private final Style style;
    private final Scene scene;

    LaneButtons(Style style, Scene scene) {
        this.style = style;
        this.scene = scene;
    }

    /** @param lit whether they stand out, because the lane is the one that keys act on */
    void draw(GC gc, Band band, Box bounds, boolean lit) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(style.color(Token.QUIET_TEXT));
        if (!scene.isAlone()) {
            triangle(gc, fold(bounds), band.folded());
        }
        frame(gc, alone(bounds), lit);
        gc.setAntialias(SWT.OFF);
    }

    private static void triangle(GC gc, Box box, boolean folded) {
        int x = box.x() + box.width() / 2;
        int y = box.y() + box.height() / 2;
        gc.fillPolygon(folded ? new int[] { x - 2, y - ARROW, x + 3, y, x - 2, y + ARROW }
                : new int[] { x - ARROW, y - 2, x + ARROW, y - 2, x, y + 3 });
    }

    private void frame(GC gc, Box box, boolean lit) {
        boolean on = scene.isAlone();
        if (on) {
            gc.setBackground(style.color(Token.ACCENT));
            gc.fillRoundRectangle(box.x() + 1, box.y(), box.width() - 2, box.height(), Spacing.SMALL, Spacing.SMALL);
        }
        Token ink = on ? Token.ACCENT_TEXT : Token.QUIET_TEXT;
        if (!on && !lit) {
            gc.setAlpha(150);
        }
        Box frame = new Box(box.x() + box.width() / 2 - 5, box.y() + box.height() / 2 - 4, 11, 9);
        style.frame(gc, ink, frame);
        style.hair(gc, ink, frame.x() + 2, frame.y() + 3, frame.width() - 4, 3);
        gc.setAlpha(255);
    }

    /** What of them is under the mouse, or nothing. */
    @Nullable Hit at(Band band, Box bounds, int x, int y) {
        LaneSpec lane = band.lane();
        if (alone(bounds).contains(x, y)) {
            return new Hit.Alone(lane, scene.isAlone());
        }
        if (scene.isAlone()) {
            return null;
        }
        if (!band.folded() && y >= bounds.bottom() - EDGE) {
            return new Hit.Edge(lane);
        }
        return fold(bounds).contains(x, y) ? new Hit.Fold(lane, band.folded()) : null;
    }

    private Box fold(Box bounds) {
        return new Box(bounds.x() + 2, line(bounds).y(), FOLD, line(bounds).height());
    }

    private Box alone(Box bounds) {
        return new Box(bounds.right() - 1 - ALONE, line(bounds).y(), ALONE, line(bounds).height());
    }

    /** The line that the name stands in. */
    Box line(Box bounds) {
        int height = Math.min(bounds.height() - 1, style.metrics().text() + 2);
        int air = Math.min(Spacing.GRID - 1, (bounds.height() - 1 - height) / 2);
        return new Box(bounds.x(), bounds.y() + air, bounds.width(), height);
    }
}
