/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.look;

/**
 * An opaque colour in the sRGB space.
 *
 * @param red   0 to 255
 * @param green 0 to 255
 * @param blue  0 to 255
 */
public record Rgb(int red, int green, int blue) {

    /** Checks that each component is a byte; throws {@link IllegalArgumentException} otherwise. */
    public Rgb {
        if ((red | green | blue) < 0 || red > 255 || green > 255 || blue > 255) {
            throw new IllegalArgumentException("not a colour: " + red + ", " + green + ", " + blue);
        }
    }

    /**
     * Reads the notation of style sheets.
     *
     * @param hex a number sign and six hexadecimal digits, as in {@code #12806F}
     * @return the colour; throws {@link IllegalArgumentException} for anything else
     */
    public static Rgb of(String hex) {
        if (!hex.matches("#[0-9A-Fa-f]{6}")) {
            throw new IllegalArgumentException("not a colour: " + hex);
        }
        int value = Integer.parseInt(hex.substring(1), 16);
        return new Rgb(value >> 16, value >> 8 & 0xFF, value & 0xFF);
    }

    /** The notation of style sheets: a number sign and six upper-case hexadecimal digits. */
    public String hex() {
        return String.format("#%02X%02X%02X", red, green, blue);
    }

    /** The three components in one number, red in bits 16 to 23, as Java2D and image data want them. */
    public int packed() {
        return red << 16 | green << 8 | blue;
    }

    /**
     * This colour laid over another one.
     *
     * @param ground what lies beneath
     * @param alpha  how much of this colour shows, 0 (nothing) to 1 (all)
     * @return the mixture, rounded by component
     */
    public Rgb over(Rgb ground, double alpha) {
        if (!(alpha >= 0 && alpha <= 1)) {
            throw new IllegalArgumentException("not a share: " + alpha);
        }
        return new Rgb(mix(red, ground.red, alpha), mix(green, ground.green, alpha), mix(blue, ground.blue, alpha));
    }

    private static int mix(int above, int below, double alpha) {
        return (int) Math.round(above * alpha + below * (1 - alpha));
    }
}
