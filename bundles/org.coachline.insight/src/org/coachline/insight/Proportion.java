/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/**
 * So many out of so many.
 *
 * @param hits how many, 0 to {@code of}
 * @param of   out of how many
 */
public record Proportion(int hits, int of) {

    private static final double ERROR_OF_95 = 0.05;

    /** @throws IllegalArgumentException when there are more hits than there could be, or fewer than none */
    public Proportion {
        if (hits < 0 || of < hits) {
            throw new IllegalArgumentException("not a proportion: " + hits + " of " + of);
        }
    }

    /**
     * The share itself.
     *
     * @return 0 to 1
     * @throws ArithmeticException when it is out of none: such a share does not exist
     */
    public double share() {
        if (of == 0) {
            throw new ArithmeticException("a share of nothing");
        }
        return hits / (double) of;
    }

    /**
     * The 95 % score interval of Wilson, without continuity correction: E. B. Wilson, "Probable inference, the law of
     * succession, and statistical inference", Journal of the American Statistical Association 22 (1927), 209-212;
     * recommended for small numbers by L. D. Brown, T. T. Cai and A. DasGupta, "Interval estimation for a binomial
     * proportion", Statistical Science 16 (2001), 101-133. It takes the chances to be independent of each other; moments of
     * one call are less than that, so the true uncertainty is usually larger.
     *
     * @return the interval; all of 0 to 1 when it is out of none
     */
    public Interval wilson95() {
        return wilson(1 - ERROR_OF_95);
    }

    /**
     * The same for another confidence.
     *
     * @param confidence above 0, below 1
     * @return the interval; all of 0 to 1 when it is out of none
     */
    public Interval wilson(double confidence) {
        if (of == 0) {
            return new Interval(0, 1);
        }
        org.apache.commons.statistics.interval.Interval found = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(of, hits, 1 - confidence);
        // The ends of "none" and "all" are exactly 0 and 1; rounding would leave them a hair off.
        return new Interval(hits == 0 ? 0 : found.getLowerBound(), hits == of ? 1 : found.getUpperBound());
    }

    /** Wilson's interval of a share of a size that need not be whole, which the library does not have. */
    static Interval wilson(double share, double size, double z) {
        double z2 = z * z;
        double middle = (share + z2 / (2 * size)) / (1 + z2 / size);
        double half = z / (1 + z2 / size) * Math.sqrt(share * (1 - share) / size + z2 / (4 * size * size));
        return new Interval(share == 0 ? 0 : Math.max(0, middle - half), share == 1 ? 1 : Math.min(1, middle + half));
    }
}
