/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.look;

import java.util.List;
import java.util.Optional;

import org.coachline.look.GlyphShape.Disc;
import org.coachline.look.GlyphShape.LeftHalfDisc;
import org.coachline.look.GlyphShape.Point;
import org.coachline.look.GlyphShape.Polygon;
import org.coachline.look.GlyphShape.Ring;

/**
 * The sign of a verdict: a shape and a colour, the same in lanes, tables, charts, workbooks and print, and told apart by
 * shape alone where there is no colour.
 */
public enum VerdictGlyph {
    /** A filled disc. */
    USED_WELL("used-well", Token.USED_WELL, "\u25CF", new Disc(0.5, 0.5, 0.46)),
    /** A ring whose left half is filled. */
    PARTLY("partly", Token.PARTLY, "\u25D0", new Ring(0.5, 0.5, 0.39, 0.14), new LeftHalfDisc(0.5, 0.5, 0.39)),
    /** An open ring. */
    MISSED("missed", Token.MISSED, "\u25CB", new Ring(0.5, 0.5, 0.37, 0.18)),
    /** A filled diamond. */
    BACKFIRED("backfired", Token.BACKFIRED, "\u25C6",
            new Polygon(List.of(new Point(0.5, 0), new Point(1, 0.5), new Point(0.5, 1), new Point(0, 0.5)))),
    /** A ribbon: a moment without a technique, which has no verdict and counts in no rate. */
    BOOKMARK("bookmark", Token.QUIET_TEXT, "\u2691", new Polygon(List.of(new Point(0.2, 0.04), new Point(0.8, 0.04),
            new Point(0.8, 0.96), new Point(0.5, 0.7), new Point(0.2, 0.96))));

    /** How finely a pixel at an edge is looked at, in each direction. */
    private static final int SAMPLES = 8;

    private final String id;
    private final Token token;
    private final String character;
    private final List<GlyphShape> shapes;

    VerdictGlyph(String id, Token token, String character, GlyphShape... shapes) {
        this.id = id;
        this.token = token;
        this.character = character;
        this.shapes = List.of(shapes);
    }

    /** The verdict's id, as in files and on the command line; it never changes. */
    public String id() {
        return id;
    }

    /** The colour to draw it in. */
    public Token token() {
        return token;
    }

    /** The nearest Unicode character, for plain text and cells that cannot draw. */
    public String character() {
        return character;
    }

    /** What to draw, in this order, all in one colour. */
    public List<GlyphShape> shapes() {
        return shapes;
    }

    /**
     * The glyph as a picture without a colour, for surfaces that take pixels alone.
     *
     * @param side width and height in pixels, 1 or more
     * @return how much of each pixel is painted, 0 to 255 as unsigned bytes, row by row from the top; a new array
     */
    public byte[] mask(int side) {
        byte[] mask = new byte[side * side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                int painted = 0;
                for (int sample = 0; sample < SAMPLES * SAMPLES; sample++) {
                    double atX = (x + (sample % SAMPLES + 0.5) / SAMPLES) / side;
                    double atY = (y + (sample / SAMPLES + 0.5) / SAMPLES) / side;
                    painted += shapes.stream().anyMatch(each -> each.covers(atX, atY)) ? 1 : 0;
                }
                mask[y * side + x] = (byte) Math.round(255f * painted / (SAMPLES * SAMPLES));
            }
        }
        return mask;
    }

    /** The glyph of that {@link #id()}, or nothing. */
    public static Optional<VerdictGlyph> of(String id) {
        for (VerdictGlyph glyph : values()) {
            if (glyph.id.equals(id)) {
                return Optional.of(glyph);
            }
        }
        return Optional.empty();
    }
}
