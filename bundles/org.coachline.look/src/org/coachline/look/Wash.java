/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.look;

/** The few strengths at which a colour is laid over a ground so that what stands there stays readable. */
public enum Wash {
    /** The selected range, over lanes and tints, in {@link Token#ACCENT}. */
    SELECTION(0.11),
    /** The visible window in the overview, in {@link Token#ACCENT}. */
    WINDOW(0.16),
    /** The body of a moment's bar, in its verdict's colour. */
    BAR(0.14),
    /** The body of a selected moment's bar, in its verdict's colour. */
    BAR_SELECTED(0.24),
    /** The edge of a moment's bar, in its verdict's colour. */
    BAR_EDGE(0.6),
    /** Something under the mouse, in {@link Token#TEXT}. */
    HOVER(0.06);

    private final double alpha;

    Wash(double alpha) {
        this.alpha = alpha;
    }

    /** How much of the upper colour shows, 0 to 1. */
    public double alpha() {
        return alpha;
    }

    /** The colour that results where {@code upper} is laid over {@code ground} at this strength. */
    public Rgb of(Rgb upper, Rgb ground) {
        return upper.over(ground, alpha);
    }
}
