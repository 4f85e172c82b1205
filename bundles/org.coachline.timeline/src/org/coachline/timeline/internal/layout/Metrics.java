/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.layout;

import org.coachline.look.Spacing;

/**
 * Sizes that follow the height of the text, so that a larger font makes larger bars and never cut letters.
 *
 * @param text  the height of a line of body text
 * @param small the height of a line of small text
 */
public record Metrics(int text, int small) {

    /** The narrowest waveform lane. */
    public static final int WAVE_LEAST = 14 * Spacing.GRID;
    /** The tallest waveform lane when there is room to spare. */
    public static final int WAVE_MOST = 45 * Spacing.GRID;
    /** Rows of bars a lane may have before the rest is gathered. */
    public static final int MOST_ROWS = 6;

    /** The width of the column of lane headers. */
    public int header() {
        return Math.max(26 * Spacing.GRID, 8 * text);
    }

    /** The height of the overview. */
    public int overview() {
        return 11 * Spacing.GRID;
    }

    /** The height of the ruler. */
    public int ruler() {
        return grid(small + Spacing.MEDIUM);
    }

    /** The height of a moment's bar. */
    public int bar() {
        return Math.max(5 * Spacing.GRID, grid(text + Spacing.GRID));
    }

    /** From one row of bars to the next. */
    public int barPitch() {
        return bar() + Spacing.GRID;
    }

    /** The least width of a bar: its glyph with air. */
    public int barLeast() {
        return Spacing.GLYPH + 2 * Spacing.GRID + 2;
    }

    /** The height of a lane of moments. */
    public int momentLane(int rows) {
        return Math.max(1, rows) * barPitch() + Spacing.GRID;
    }

    /** The height of a line of the transcript. */
    public int cue() {
        return grid(text + 2);
    }

    /** The height of the transcript: a line for each voice. */
    public int transcript() {
        return 2 * cue() + Spacing.SMALL;
    }

    /** The height of a lane of something measured: its name and scale in two small lines. */
    public int track() {
        return grid(text + small + Spacing.GRID);
    }

    /** The height of a folded lane: a small line, in which its name fits. */
    public int folded() {
        return grid(small + 2);
    }

    /** How many rows of bars fit a lane of moments of a height, at least one. */
    public int rowsWithin(int height) {
        return Math.max(1, (height - Spacing.GRID) / barPitch());
    }

    private static int grid(int pixels) {
        return (pixels + Spacing.GRID - 1) / Spacing.GRID * Spacing.GRID;
    }
}
