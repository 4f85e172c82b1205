/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline;

import java.util.List;
import java.util.Objects;

import org.coachline.look.Token;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link LaneSpec.DrawnLane} shows of a stretch of the recording: records that the timeline paints, so that nothing of a
 * partner's runs where the user's keys and clicks are answered. Across they lie in microseconds of the recording, down from 0
 * (the lane's top) to 1 (its bottom), whatever height the lane has; what lies beyond is cut off. Immutable; any thread.
 *
 * @param shapes drawn in this order, later ones above; of more than {@link #MOST} the rest is left out, and the lane says so
 */
public record LaneDrawing(List<Shape> shapes) {

    /** How many shapes of a drawing are drawn: some four for each pixel of a wide screen. */
    public static final int MOST = 10_000;
    /** How many characters of a text are drawn. */
    public static final int MOST_CHARACTERS = 500;

    /** Nothing. */
    public static final LaneDrawing EMPTY = new LaneDrawing(List.of());

    /** Keeps a copy; refuses {@code null} shapes. */
    public LaneDrawing {
        shapes = List.copyOf(shapes);
    }

    /** Something that is drawn. */
    public sealed interface Shape {
        /** Its leftmost microsecond. */
        long start();

        /** Its rightmost microsecond, not before {@link #start}. */
        long end();

        /** Its colour. */
        Token ink();
    }

    /**
     * A filled rectangle, at least a pixel wide and high.
     *
     * @param strength 0 (not seen) to 1 (its colour)
     * @param hover    what is said under the mouse, or nothing
     */
    public record Bar(long start, long end, double top, double bottom, Token ink, double strength, @Nullable String hover) implements Shape {
        /** Refuses what is not a number, or ends before it begins; cuts what is too long. */
        public Bar {
            check(start, end, ink, top, bottom, strength);
            if (bottom < top) {
                throw new IllegalArgumentException("a bar's bottom lies above its top: " + top + " to " + bottom);
            }
            hover = hover == null || hover.length() <= MOST_CHARACTERS ? hover : hover.substring(0, MOST_CHARACTERS);
        }
    }

    /** A straight line, a pixel thick, from a height at its start to a height at its end. */
    public record Line(long start, double from, long end, double to, Token ink) implements Shape {
        /** Refuses what is not a number, or ends before it begins. */
        public Line {
            check(start, end, ink, from, to);
        }
    }

    /** Words of one line that begin at a time, with their upper edge at a height. */
    public record Words(long start, double top, String text, Token ink) implements Shape {
        /** Refuses what is not a number; cuts what is too long. */
        public Words {
            check(start, start, ink, top);
            text = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
        }

        @Override
        public long end() {
            return start;
        }
    }

    private static void check(long start, long end, Token ink, double... numbers) {
        Objects.requireNonNull(ink, "a shape without a colour");
        if (end < start) {
            throw new IllegalArgumentException("a shape ends before it starts: " + start + " to " + end);
        }
        for (double number : numbers) {
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException("a shape at " + start + " has a place that is not a number");
            }
        }
    }
}
