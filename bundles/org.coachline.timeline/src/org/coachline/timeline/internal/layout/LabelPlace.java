/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.layout;

/**
 * Where a bar's label goes and how much of it: inside where all of it fits, beside the bar where all of it fits there,
 * else shortened on whichever side has more room. It never leaves the room it was given.
 *
 * @param side where
 * @param text what, never wider than the room on that side; empty where there is no room for anything
 */
public record LabelPlace(Side side, String text) {

    /** Which side of the bar's edge. */
    public enum Side {
        /** In the bar. */
        INSIDE,
        /** To the right of it. */
        BESIDE
    }

    /**
     * Finds the place.
     *
     * @param inside the room in the bar, in pixels
     * @param beside the room from the bar to its neighbour or the lane's end, in pixels
     */
    public static LabelPlace of(String label, int inside, int beside, TextMeasure measure) {
        int width = measure.width(label);
        if (width <= inside) {
            return new LabelPlace(Side.INSIDE, label);
        }
        if (width <= beside) {
            return new LabelPlace(Side.BESIDE, label);
        }
        return inside >= beside ? new LabelPlace(Side.INSIDE, measure.shorten(label, inside))
                : new LabelPlace(Side.BESIDE, measure.shorten(label, beside));
    }
}
