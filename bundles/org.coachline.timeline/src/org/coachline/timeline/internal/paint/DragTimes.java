/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.paint;

import org.coachline.look.Spacing;
import org.coachline.look.Token;
import org.coachline.timeline.TimeAxis;
import org.coachline.timeline.TimeRange;
import org.coachline.timeline.internal.layout.Box;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;

/** Says in the ruler where a dragged moment would start and end. */
final class DragTimes {

    /** Where a pixel is less than this, a tenth of a second is too coarse. */
    private static final double FINE = 20_000;

    private final Style style;
    private final Scene scene;

    DragTimes(Style style, Scene scene) {
        this.style = style;
        this.scene = scene;
    }

    /** @param bottom where the lanes end */
    void paint(GC gc, TimeAxis axis, Box ruler, int bottom) {
        Preview preview = scene.preview();
        if (preview == null) {
            return;
        }
        TimeRange range = preview.range();
        if (preview.startCaught()) {
            guide(gc, ruler.x() + axis.pixel(range.start()), ruler, bottom);
        }
        if (preview.endCaught()) {
            guide(gc, ruler.x() + axis.pixel(range.end()), ruler, bottom);
        }
        int decimals = axis.microsPerPixel() < FINE ? 3 : 1;
        String start = scene.options().time(range.start(), decimals);
        String end = scene.options().time(range.end(), decimals);
        int left = ruler.x() + axis.pixel(range.start());
        int right = ruler.x() + axis.pixel(range.end());
        gc.setFont(style.small());
        gc.setAntialias(SWT.ON);
        if (range.length() == 0) {
            badge(gc, start, left, ruler);
        } else if (right - left < (width(start) + width(end)) / 2 + Spacing.GRID) {
            badge(gc, start + " \u2013 " + end, (left + right) / 2, ruler);
        } else {
            badge(gc, start, left, ruler);
            badge(gc, end, right, ruler);
        }
    }

    /** Shows through all lanes what a dragged edge has been caught by. */
    private void guide(GC gc, int x, Box ruler, int bottom) {
        style.hair(gc, Token.ACCENT, x, ruler.y(), 1, bottom - ruler.y());
    }

    private int width(String text) {
        return style.smallMeasure().width(text) + 2 * Spacing.GRID;
    }

    private void badge(GC gc, String text, int middle, Box ruler) {
        int width = width(text);
        int x = Math.max(ruler.x(), Math.min(ruler.right() - width, middle - width / 2));
        int height = style.metrics().small() + Spacing.GRID;
        int y = ruler.y() + (ruler.height() - height) / 2;
        gc.setBackground(style.color(Token.ACCENT));
        gc.fillRoundRectangle(x, y, width, height, 2 * Spacing.CORNER, 2 * Spacing.CORNER);
        gc.setForeground(style.color(Token.ACCENT_TEXT));
        gc.drawString(text, x + Spacing.GRID, y + Spacing.GRID / 2, true);
    }
}
