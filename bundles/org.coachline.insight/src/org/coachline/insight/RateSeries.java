/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight;

import java.util.List;

/**
 * The course of a technique's rate.
 *
 * @param technique the technique, written {@code pack/item}
 * @param points    one for each piece of the period, in order, those without a chance included
 * @param total     over the whole period
 * @param trend     the second half of the pieces against the first; the middle one of an odd number belongs to the second. Where the halves
 *                  meet follows from the calendar alone, so that nobody can look for the cut that shows most
 */
public record RateSeries(String technique, List<RatePoint> points, ClusteredCount total, Comparison trend) {

    /** Keeps a copy. */
    public RateSeries {
        points = List.copyOf(points);
    }

    /**
     * Judges the trend of a course.
     *
     * @param technique the technique, written {@code pack/item}
     * @param points    in order
     * @param settings  threshold and confidence
     * @return the course with its trend
     */
    public static RateSeries of(String technique, List<RatePoint> points, InsightSettings settings) {
        ClusteredCount earlier = ClusteredCount.NONE;
        ClusteredCount later = ClusteredCount.NONE;
        for (int i = 0; i < points.size(); i++) {
            if (i < points.size() / 2) {
                earlier = earlier.plus(points.get(i).count());
            } else {
                later = later.plus(points.get(i).count());
            }
        }
        return new RateSeries(technique, points, earlier.plus(later), Comparison.of(earlier, later, settings));
    }
}
