/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.paint;

import org.coachline.look.Spacing;
import org.coachline.look.Token;
import org.coachline.timeline.LaneDrawing;
import org.coachline.timeline.LaneSpec;
import org.coachline.timeline.TimeAxis;
import org.coachline.timeline.internal.guest.Guests;
import org.coachline.timeline.internal.layout.Box;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;

/** Paints what a partner has drawn. */
final class GuestRenderer implements LaneRenderer {

    private final Style style;
    private final Ground ground;
    private final Guests guests;
    private final LaneSpec.DrawnLane lane;

    GuestRenderer(Style style, Ground ground, Guests guests, LaneSpec.DrawnLane lane) {
        this.style = style;
        this.ground = ground;
        this.guests = guests;
        this.lane = lane;
    }

    @Override
    public Drawn render(GC gc, TimeAxis axis, Box bounds) {
        guests.see(lane, axis);
        LaneDrawing drawing = guests.drawing(lane);
        Box part = Ground.clip(gc, bounds);
        if (part.width() > 0 && part.height() > 0) {
            ground.fill(gc, part);
            ground.select(gc, axis, bounds, part);
            for (LaneDrawing.Shape shape : drawing.shapes()) {
                int left = bounds.x() + column(axis, shape.start());
                int right = bounds.x() + column(axis, shape.end());
                boolean words = shape instanceof LaneDrawing.Words;
                if (left <= part.right() && (right >= part.x() || words)) {
                    draw(gc, shape, left, right, bounds);
                }
            }
            gc.setAlpha(255);
            leftOut(gc, bounds);
            ground.line(gc, bounds, part);
        }
        return (x, y) -> bounds.contains(x, y) ? at(drawing, axis, bounds, x, y) : null;
    }

    /** A pixel far beyond what is seen is as good as any other, and keeps coordinates small. */
    private static int column(TimeAxis axis, long micros) {
        return Math.clamp(axis.pixel(micros), -axis.width(), 2 * axis.width());
    }

    private void draw(GC gc, LaneDrawing.Shape shape, int left, int right, Box bounds) {
        switch (shape) {
        case LaneDrawing.Bar bar -> {
            int top = row(bounds, bar.top());
            gc.setAlpha((int) Math.round(255 * Math.clamp(bar.strength(), 0, 1)));
            gc.setBackground(style.color(bar.ink()));
            gc.fillRectangle(left, top, Math.max(1, right - left), Math.max(1, row(bounds, bar.bottom()) - top));
        }
        case LaneDrawing.Line line -> {
            gc.setAlpha(255);
            gc.setAntialias(SWT.ON);
            gc.setLineWidth(1);
            gc.setForeground(style.color(line.ink()));
            gc.drawLine(left, row(bounds, line.from()), right, row(bounds, line.to()));
            gc.setAntialias(SWT.OFF);
        }
        case LaneDrawing.Words words -> {
            gc.setAlpha(255);
            gc.setFont(style.small());
            gc.setForeground(style.color(words.ink()));
            gc.drawString(style.smallMeasure().shorten(words.text(), Math.max(0, bounds.right() - left)), left, row(bounds, words.top()), true);
        }
        }
    }

    private void leftOut(GC gc, Box bounds) {
        String text = guests.leftOut(lane);
        if (text != null) {
            gc.setFont(style.small());
            gc.setForeground(style.color(Token.QUIET_TEXT));
            String shown = style.smallMeasure().shorten(text, bounds.width() - Spacing.MEDIUM);
            gc.drawString(shown, bounds.right() - Spacing.GRID - style.smallMeasure().width(shown), bounds.bottom() - style.metrics().small() - 1, true);
        }
    }

    private static int row(Box bounds, double part) {
        return bounds.y() + (int) Math.round(Math.clamp(part, 0, 1) * (bounds.height() - 1));
    }

    private Hit at(LaneDrawing drawing, TimeAxis axis, Box bounds, int x, int y) {
        String found = null;
        for (LaneDrawing.Shape shape : drawing.shapes()) {
            if (shape instanceof LaneDrawing.Bar bar && contains(bar, axis, bounds, x, y)) {
                found = bar.hover();
            }
        }
        return found == null ? new Hit.Lane(lane) : new Hit.Tracked(lane, found);
    }

    private static boolean contains(LaneDrawing.Bar bar, TimeAxis axis, Box bounds, int x, int y) {
        int left = bounds.x() + column(axis, bar.start());
        int right = Math.max(left + 1, bounds.x() + column(axis, bar.end()));
        return x >= left && x < right && y >= row(bounds, bar.top()) && y <= row(bounds, bar.bottom());
    }
}
