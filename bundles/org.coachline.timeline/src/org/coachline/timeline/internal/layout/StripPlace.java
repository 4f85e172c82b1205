/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.layout;

import org.coachline.look.Spacing;

/**
 * Where a strip stands that magnifies what lies around an edge: above the lane of the edge, else below it, else to the side, so that it
 * never covers the edge. Pixels of the control.
 */
public final class StripPlace {

    /** From the strip to what it must not cover. */
    public static final int GAP = Spacing.SMALL;

    private StripPlace() {
    }

    /**
     * Finds a place.
     *
     * @param area   of the lanes, which the strip does not leave
     * @param edge   the column of the edge
     * @param top    the first row of the edge's lane
     * @param bottom the first row below it
     * @param width  of the strip
     * @param height of the strip
     * @return its place; smaller than asked for only where the area is
     */
    public static Box of(Box area, int edge, int top, int bottom, int width, int height) {
        int wide = Math.min(width, area.width());
        int tall = Math.min(height, area.height());
        int x = Math.clamp(edge - wide / 2, area.x(), area.right() - wide);
        if (top - GAP - tall >= area.y()) {
            return new Box(x, top - GAP - tall, wide, tall);
        }
        if (bottom + GAP + tall <= area.bottom()) {
            return new Box(x, bottom + GAP, wide, tall);
        }
        boolean right = area.right() - edge >= edge - area.x();
        int beside = right ? edge + 2 * GAP : edge - 2 * GAP - wide;
        return new Box(Math.clamp(beside, area.x(), area.right() - wide), Math.clamp(top, area.y(), area.bottom() - tall), wide, tall);
    }
}
