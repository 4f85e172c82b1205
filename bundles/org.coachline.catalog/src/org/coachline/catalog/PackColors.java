/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog;

/**
 * How well the colours that packs bring are seen. The two grounds are those that lanes have in the workbench's light and dark
 * theme; a test holds them to what the workbench has, which this bundle may not ask.
 */
public final class PackColors {

    /** Ground of a lane in the light theme, {@code 0xRRGGBB}. */
    public static final int LIGHT_GROUND = 0xFAFBFC;
    /** Ground of a lane in the dark theme, {@code 0xRRGGBB}. */
    public static final int DARK_GROUND = 0x23272D;
    /** What text must reach: WCAG 2.2, success criterion 1.4.3. */
    public static final double TEXT = 4.5;

    private static final int STEPS = 100;

    private PackColors() {
    }

    /**
     * The contrast of two colours as WCAG 2.2 defines it.
     *
     * @param one   {@code 0xRRGGBB}
     * @param other {@code 0xRRGGBB}
     * @return 1 to 21
     */
    public static double ratio(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /**
     * Reads a colour as packs write it.
     *
     * @param written {@code #RRGGBB}
     * @return {@code 0xRRGGBB}
     */
    public static int parse(String written) {
        return Integer.parseInt(written.substring(1), 16);
    }

    /**
     * The colour for the dark theme: mixed with as little white as lets it be read there.
     *
     * @param light the colour for the light theme, {@code 0xRRGGBB}
     * @return {@code 0xRRGGBB}
     */
    public static int inDark(int light) {
        for (int step = 0; step < STEPS; step++) {
            int mixed = mixed(light, step / (double) STEPS);
            if (ratio(mixed, DARK_GROUND) >= TEXT) {
                return mixed;
            }
        }
        return 0xFFFFFF;
    }

    /**
     * A colour as packs write it.
     *
     * @param color {@code 0xRRGGBB}
     * @return {@code #RRGGBB}
     */
    public static String written(int color) {
        return String.format("#%06X", color);
    }

    private static int mixed(int color, double white) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int part = color >> shift & 0xFF;
            mixed |= (int) Math.round(part + (0xFF - part) * white) << shift;
        }
        return mixed;
    }

    private static double luminance(int color) {
        return 0.2126 * linear(color >> 16 & 0xFF) + 0.7152 * linear(color >> 8 & 0xFF) + 0.0722 * linear(color & 0xFF);
    }

    private static double linear(int component) {
        double share = component / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
