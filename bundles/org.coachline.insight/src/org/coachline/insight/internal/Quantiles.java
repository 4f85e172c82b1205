/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** The points of distributions that intervals are built from, by Apache Commons Statistics. Thread-safe. */
public final class Quantiles {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    /** Student's distribution takes tens of microseconds a point, and a table of intervals asks for the same few again and again. */
    private static final Map<Point, Double> STUDENT = new ConcurrentHashMap<>();
    private static final int MOST_KEPT = 10_000;

    private record Point(long freedom, double confidence) {
    }

    private Quantiles() {
    }

    /**
     * The two-sided point of the standard normal distribution.
     *
     * @param confidence above 0, below 1: 0.95 gives 1.96
     * @return the point
     */
    public static double normal(double confidence) {
        return NORMAL.inverseSurvivalProbability((1 - confidence) / 2);
    }

    /**
     * The two-sided point of Student's distribution.
     *
     * @param freedom    degrees of freedom, taken for 1 when below
     * @param confidence above 0, below 1
     * @return the point
     */
    public static double student(long freedom, double confidence) {
        if (STUDENT.size() > MOST_KEPT) {
            STUDENT.clear();
        }
        return STUDENT.computeIfAbsent(new Point(Math.max(1, freedom), confidence),
                point -> TDistribution.of(point.freedom).inverseSurvivalProbability((1 - point.confidence) / 2));
    }
}
