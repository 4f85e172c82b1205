/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.layout;

/** A rectangle in pixels at 100 % zoom. */
public record Box(int x, int y, int width, int height) {

    /** The first column to the right of it. */
    public int right() {
        return x + width;
    }

    /** The first row below it. */
    public int bottom() {
        return y + height;
    }

    /** Whether a pixel lies in it. */
    public boolean contains(int px, int py) {
        return px >= x && px < x + width && py >= y && py < y + height;
    }

    /** Whether it shares a pixel with another. */
    public boolean intersects(Box other) {
        return other.x < right() && x < other.right() && other.y < bottom() && y < other.bottom();
    }

    /** What it shares with another; of no width or height where that is nothing. */
    public Box cutTo(Box other) {
        int left = Math.max(x, other.x);
        int top = Math.max(y, other.y);
        return new Box(left, top, Math.max(0, Math.min(right(), other.right()) - left),
                Math.max(0, Math.min(bottom(), other.bottom()) - top));
    }
}
