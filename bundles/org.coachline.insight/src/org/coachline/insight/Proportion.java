/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight;

/**
 * So many out of so many.
 *
 * @param hits how many, 0 to {@code of}
 * @param of   out of how many
 */
public record Proportion(int hits, int of) {

    /** The 97.5th percentile of the standard normal distribution: two-sided 95 %. */
    private static final double Z95 = 1.959963984540054;

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
        if (of == 0) {
            return new Interval(0, 1);
        }
        double n = of;
        double p = hits / n;
        double z2 = Z95 * Z95;
        double middle = (p + z2 / (2 * n)) / (1 + z2 / n);
        double half = Z95 / (1 + z2 / n) * Math.sqrt(p * (1 - p) / n + z2 / (4 * n * n));
        // The ends of "none" and "all" are exactly 0 and 1; rounding would leave them a hair off.
        return new Interval(hits == 0 ? 0 : middle - half, hits == of ? 1 : middle + half);
    }
}
