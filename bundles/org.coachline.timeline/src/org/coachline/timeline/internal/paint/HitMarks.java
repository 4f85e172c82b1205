/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.paint;

import java.util.ArrayList;
import java.util.List;

import org.coachline.look.Token;
import org.coachline.timeline.TimeAxis;
import org.coachline.timeline.TimeRange;
import org.coachline.timeline.internal.layout.Box;
import org.eclipse.swt.graphics.GC;
import org.jspecify.annotations.Nullable;

/** Draws where something was found: a bar for each, never more bars than pixels. Placed anew only when scale or hits change. */
final class HitMarks {

    private record Bar(int left, int right) {
    }

    private record Key(TimeAxis axis, List<TimeRange> hits) {

        // The list is replaced when it changes; comparing thousands of hits for each picture would cost more than placing them.
        boolean is(TimeAxis nowAxis, List<TimeRange> nowHits) {
            return hits == nowHits && axis.equals(nowAxis);
        }
    }

    private final Style style;
    private final Scene scene;
    private final int height;
    private final int least;
    private @Nullable Key key;
    private List<Bar> bars = List.of();

    /**
     * Marks of a kind.
     *
     * @param height of a bar
     * @param least  its least width
     */
    HitMarks(Style style, Scene scene, int height, int least) {
        this.style = style;
        this.scene = scene;
        this.height = height;
        this.least = least;
    }

    /** Draws the bars with their upper edge at {@code y}, as far as they lie in {@code part}. */
    void draw(GC gc, TimeAxis axis, Box bounds, Box part, int y) {
        Key known = key;
        if (known == null || !known.is(axis, scene.hits())) {
            key = new Key(axis, scene.hits());
            bars = place(axis, bounds.width());
        }
        if (bars.isEmpty()) {
            return;
        }
        gc.setBackground(style.color(Token.ACCENT));
        for (Bar bar : bars) {
            int left = Math.max(part.x(), bounds.x() + bar.left);
            int right = Math.min(part.right(), bounds.x() + bar.right);
            if (left < right) {
                gc.fillRectangle(left, y, right - left, height);
            }
        }
    }

    private List<Bar> place(TimeAxis axis, int width) {
        List<Bar> placed = new ArrayList<>();
        for (TimeRange hit : scene.hits()) {
            if (hit.end() < axis.visible().start() || hit.start() > axis.visible().end()) {
                continue;
            }
            int left = Math.max(0, axis.pixel(hit.start()));
            int right = Math.min(width, Math.max(left + least, axis.pixel(hit.end())));
            Bar before = placed.isEmpty() ? null : placed.getLast();
            if (before != null && left <= before.right) {
                placed.set(placed.size() - 1, new Bar(before.left, Math.max(before.right, right)));
            } else if (left < right) {
                placed.add(new Bar(left, right));
            }
        }
        return placed;
    }
}
