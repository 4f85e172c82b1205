/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.look;

/** Distances on the grid of four, in pixels at 100 % zoom. */
public final class Spacing {

    /** The grid itself: between a glyph and its word. */
    public static final int GRID = 4;
    /** Between things that belong together. */
    public static final int SMALL = 2 * GRID;
    /** Around the content of a panel, between unrelated things. */
    public static final int MEDIUM = 3 * GRID;
    /** Between sections. */
    public static final int LARGE = 6 * GRID;
    /** The side of a verdict's glyph beside text. */
    public static final int GLYPH = 10;
    /** The height of a table's row, so that tables have air. */
    public static final int ROW = 6 * GRID;
    /** The rounding of a bar's or a key cap's corners. */
    public static final int CORNER = GRID;

    private Spacing() {
    }
}
