/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.look;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a glyph, in a square whose corners are (0, 0) at the top left and (1, 1) at the bottom right. Whoever draws
 * scales it; {@link #outline} serves drawing surfaces that know polygons alone.
 */
public sealed interface GlyphShape {

    /** A point in the unit square. */
    record Point(double x, double y) {
    }

    /** A filled disc. */
    record Disc(double centreX, double centreY, double radius) implements GlyphShape {
    }

    /**
     * A circle's line.
     *
     * @param radius from the centre to the middle of the line
     * @param width  of the line
     */
    record Ring(double centreX, double centreY, double radius, double width) implements GlyphShape {
    }

    /** The left half of a disc, filled. */
    record LeftHalfDisc(double centreX, double centreY, double radius) implements GlyphShape {
    }

    /** A filled polygon, closed from the last point to the first. */
    record Polygon(List<Point> points) implements GlyphShape {
        /** Keeps a copy of the points. */
        public Polygon {
            points = List.copyOf(points);
        }
    }

    /**
     * The shape's outline as a polygon; of a ring the middle of its line.
     *
     * @param segments how many straight pieces stand for a full circle, at least 8
     * @return the corners in order, not repeated at the end
     */
    default List<Point> outline(int segments) {
        if (segments < 8) {
            throw new IllegalArgumentException("too few segments for a circle: " + segments);
        }
        return switch (this) {
        case Disc disc -> arc(disc.centreX, disc.centreY, disc.radius, 0, 2 * Math.PI, segments);
        case Ring ring -> arc(ring.centreX, ring.centreY, ring.radius, 0, 2 * Math.PI, segments);
        case LeftHalfDisc half -> {
            List<Point> points = arc(half.centreX, half.centreY, half.radius, Math.PI / 2, Math.PI, segments / 2);
            points.add(new Point(half.centreX, half.centreY - half.radius));
            yield points;
        }
        case Polygon polygon -> polygon.points;
        };
    }

    /** Whether the shape is painted at a point of the unit square. */
    default boolean covers(double x, double y) {
        return switch (this) {
        case Disc disc -> Math.hypot(x - disc.centreX, y - disc.centreY) <= disc.radius;
        case Ring ring -> Math.abs(Math.hypot(x - ring.centreX, y - ring.centreY) - ring.radius) <= ring.width / 2;
        case LeftHalfDisc half -> x <= half.centreX && Math.hypot(x - half.centreX, y - half.centreY) <= half.radius;
        case Polygon polygon -> inside(polygon.points, x, y);
        };
    }

    /** By the even-odd rule: how often a ray to the right crosses an edge. */
    private static boolean inside(List<Point> points, double x, double y) {
        boolean inside = false;
        for (int i = 0, before = points.size() - 1; i < points.size(); before = i++) {
            Point a = points.get(i);
            Point b = points.get(before);
            if (a.y > y != b.y > y && x < (b.x - a.x) * (y - a.y) / (b.y - a.y) + a.x) {
                inside = !inside;
            }
        }
        return inside;
    }

    private static List<Point> arc(double x, double y, double radius, double from, double extent, int pieces) {
        List<Point> points = new ArrayList<>(pieces + 1);
        for (int i = 0; i < pieces; i++) {
            double angle = from + extent * i / pieces;
            points.add(new Point(x + radius * Math.cos(angle), y + radius * Math.sin(angle)));
        }
        return points;
    }
}
