/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.look;

/**
 * How well one colour is read on another, as the Web Content Accessibility Guidelines 2.2 define it
 * (<a href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">contrast ratio</a>,
 * <a href="https://www.w3.org/TR/WCAG22/#dfn-relative-luminance">relative luminance</a>).
 */
public final class Contrast {

    /** What text must reach on its ground: success criterion 1.4.3, level AA. */
    public static final double TEXT = 4.5;

    /** What a glyph, an edge or another meaningful graphic must reach: success criterion 1.4.11, level AA. */
    public static final double GRAPHIC = 3;

    private Contrast() {
    }

    /**
     * The contrast of two colours, whichever is the ground.
     *
     * @return 1 (the same) to 21 (black and white)
     */
    public static double ratio(Rgb one, Rgb other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** Relative luminance, 0 for black to 1 for white. */
    public static double luminance(Rgb colour) {
        return 0.2126 * linear(colour.red()) + 0.7152 * linear(colour.green()) + 0.0722 * linear(colour.blue());
    }

    private static double linear(int component) {
        double share = component / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
