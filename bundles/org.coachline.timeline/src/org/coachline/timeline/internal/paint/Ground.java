/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.paint;

import org.coachline.look.Token;
import org.coachline.look.Wash;
import org.coachline.timeline.TimeAxis;
import org.coachline.timeline.TimeRange;
import org.coachline.timeline.Viewport;
import org.coachline.timeline.internal.layout.Box;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.jspecify.annotations.Nullable;

/** What all lanes stand on: the lane's colour and the wash of the selection. */
final class Ground {

    private final Style style;
    private final Viewport viewport;

    Ground(Style style, Viewport viewport) {
        this.style = style;
        this.viewport = viewport;
    }

    /** The part of a lane that is asked for, as far as it is to be painted now. */
    static Box clip(GC gc, Box bounds) {
        Rectangle clip = gc.getClipping();
        return bounds.cutTo(new Box(clip.x, clip.y, clip.width, clip.height));
    }

    /** The range that a part of a lane shows, a pixel more on both sides. */
    static TimeRange range(TimeAxis axis, Box bounds, Box part) {
        long start = axis.timeAt(part.x() - bounds.x() - 1);
        return new TimeRange(start, Math.max(start, axis.timeAt(part.right() - bounds.x() + 1)));
    }

    void fill(GC gc, Box part) {
        gc.setBackground(style.color(Token.LANE));
        gc.fillRectangle(part.x(), part.y(), part.width(), part.height());
    }

    /** Lays the wash of the selection over what is there. */
    void select(GC gc, TimeAxis axis, Box bounds, Box part) {
        Box selected = selected(axis, bounds);
        if (selected != null) {
            Box cut = selected.cutTo(part);
            gc.setAlpha((int) Math.round(Wash.SELECTION.alpha() * 255));
            gc.setBackground(style.color(Token.ACCENT));
            gc.fillRectangle(cut.x(), cut.y(), cut.width(), cut.height());
            gc.setAlpha(255);
        }
    }

    /** The selection's part of a lane. */
    @Nullable
    Box selected(TimeAxis axis, Box bounds) {
        TimeRange range = viewport.selection();
        if (range == null) {
            return null;
        }
        int left = bounds.x() + axis.pixel(range.start());
        int right = bounds.x() + axis.pixel(range.end());
        return new Box(left, bounds.y(), Math.max(1, right - left), bounds.height());
    }

    /** The hair line below a lane. */
    void line(GC gc, Box bounds, Box part) {
        style.hair(gc, Token.LINE, part.x(), bounds.bottom() - 1, part.width(), 1);
    }
}
