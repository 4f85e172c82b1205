/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.insight;

import java.util.List;
import java.util.Objects;

import org.coachline.look.Token;

/**
 * A chart as records, which Coachline paints in every theme and on paper. Across, places lie from 0 (left) to 1 (right), down from 0 (top)
 * to 1 (bottom) of the picture below the titles. The lists are copied by whoever asked, in the chart's own time.
 *
 * @param title    what the chart shows, as a finding, in one line; that there is too little to say, where there is
 * @param subtitle whose figures these are, how many, and of which time
 * @param height   of the picture below the titles, in pixels at 100 %, where it is some 900 wide; brought within 60 and 2,000
 * @param shapes   drawn in this order, later ones above
 * @param columns  titles of the table of all figures, for those who do not see the picture; at least one
 * @param rows     the table's rows, each with a cell for each column
 * @since 1.0
 */
public record InsightDrawing(String title, String subtitle, int height, List<Shape> shapes, List<String> columns, List<List<String>> rows) {

    /** How many characters of words are drawn: more than any picture has room for. */
    public static final int MOST_CHARACTERS = 500;

    /**
     * Something that is drawn; colours are tokens, so that they are right in every theme.
     *
     * @since 1.0
     */
    public sealed interface Shape {
        /** Its colour. */
        Token ink();
    }

    /**
     * A filled rectangle, at least a pixel wide and high.
     *
     * @param strength 0 (not seen) to 1 (its colour)
     * @since 1.0
     */
    public record Bar(double left, double top, double right, double bottom, Token ink, double strength) implements Shape {
        /** Refuses what is not a number, or lies the wrong way round. */
        public Bar {
            check(ink, left, top, right, bottom, strength);
            if (right < left || bottom < top) {
                throw new IllegalArgumentException("a bar lies the wrong way round: " + left + ", " + top + " to " + right + ", " + bottom);
            }
        }
    }

    /**
     * A straight line.
     *
     * @since 1.0
     */
    public record Line(double fromX, double fromY, double toX, double toY, Token ink) implements Shape {
        /** Refuses what is not a number. */
        public Line {
            check(ink, fromX, fromY, toX, toY);
        }
    }

    /**
     * Words of one line, cut where the picture ends.
     *
     * @param x where they begin
     * @param y of their base line
     * @since 1.0
     */
    public record Words(double x, double y, String text, Token ink) implements Shape {
        /** Refuses what is not a number; cuts what is too long. */
        public Words {
            check(ink, x, y);
            Objects.requireNonNull(text, "words without a text");
            text = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
        }
    }

    private static void check(Token ink, double... numbers) {
        Objects.requireNonNull(ink, "a shape without a colour");
        for (double number : numbers) {
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException("a shape has a place that is not a number");
            }
        }
    }
}
