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
import org.coachline.timeline.internal.layout.Box;
import org.coachline.timeline.internal.layout.Ticks;
import org.eclipse.swt.graphics.GC;

/** Draws the times. */
final class RulerRenderer implements LaneRenderer {

    /** Where a pixel is less than this, marks are less than a tenth of a second apart. */
    private static final double FINE = 2_000;
    private static final int LONG = 8;
    private static final int SHORT = 4;

    private final Style style;
    private final Scene scene;

    RulerRenderer(Style style, Scene scene) {
        this.style = style;
        this.scene = scene;
    }

    @Override
    public Drawn render(GC gc, TimeAxis axis, Box bounds) {
        Box part = Ground.clip(gc, bounds);
        if (part.width() > 0 && part.height() > 0) {
            gc.setBackground(style.color(Token.HEADER));
            gc.fillRectangle(part.x(), part.y(), part.width(), part.height());
            gc.setFont(style.small());
            int label = style.smallMeasure().width(scene.options().time(axis.duration(), axis.microsPerPixel() < FINE ? 3 : 1));
            for (Ticks.Tick tick : Ticks.of(axis, label + Spacing.MEDIUM, scene.options())) {
                int x = bounds.x() + tick.x();
                boolean near = x <= part.right() && x + label + Spacing.SMALL >= part.x();
                if (!near) {
                    continue;
                }
                String text = tick.label();
                int height = text == null ? SHORT : LONG;
                gc.setAlpha(text == null ? 110 : 255);
                style.hair(gc, Token.QUIET_TEXT, x, bounds.bottom() - 1 - height, 1, height);
                gc.setAlpha(255);
                gc.setForeground(style.color(Token.QUIET_TEXT));
                if (text != null && x + Spacing.GRID + style.smallMeasure().width(text) <= bounds.right()) {
                    gc.drawString(text, x + Spacing.GRID, bounds.y() + Spacing.GRID, true);
                }
            }
            style.hair(gc, Token.LINE, part.x(), bounds.bottom() - 1, part.width(), 1);
        }
        return (x, y) -> bounds.contains(x, y) ? new Hit.Ruler() : null;
    }
}
