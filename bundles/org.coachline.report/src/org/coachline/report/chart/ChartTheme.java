/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.chart;

import org.coachline.look.Palette;
import org.coachline.look.Theme;

/** What a chart is drawn for. Whatever a colour says, a shape, a hatching or a number says too, in each of them. */
public enum ChartTheme {
    /** A light screen. */
    LIGHT(Theme.LIGHT),
    /** A dark screen. */
    DARK(Theme.DARK),
    /** White and few strong colours on a black screen. */
    HIGH_CONTRAST(Theme.HIGH_CONTRAST),
    /** Paper: dark ink on white, areas hatched, so that a grey copy says the same. */
    PRINT(Theme.LIGHT);

    private final Theme colours;

    ChartTheme(Theme colours) {
        this.colours = colours;
    }

    /**
     * What fits a screen of some colours.
     *
     * @param theme of the workbench
     * @return never {@link #PRINT}
     */
    public static ChartTheme of(Theme theme) {
        return switch (theme) {
        case LIGHT -> LIGHT;
        case DARK -> DARK;
        case HIGH_CONTRAST -> HIGH_CONTRAST;
        };
    }

    /**
     * Its colours.
     *
     * @return those of the look
     */
    public Palette palette() {
        return Palette.of(colours);
    }
}
