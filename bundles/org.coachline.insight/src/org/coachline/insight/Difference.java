/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight;

/**
 * How far one share lies above another one, and what the moments at hand are compatible with.
 *
 * @param value the first share minus the second, -1 to 1
 * @param low   lower end of the interval, not above the value
 * @param high  upper end of the interval, not below the value
 */
public record Difference(double value, double low, double high) {

    /** @throws IllegalArgumentException when an end is outside of -1 to 1, or they are not in order */
    public Difference {
        if (!(low >= -1 && low <= value && value <= high && high <= 1)) {
            throw new IllegalArgumentException("not a difference: " + value + " in " + low + " to " + high);
        }
    }

    /**
     * The hybrid score interval of R. G. Newcombe, "Interval estimation for the difference between independent proportions:
     * comparison of eleven methods", Statistics in Medicine 17 (1998), 873-890 (method 10): the distances of both shares from the ends
     * of their own intervals, put together like standard deviations. That this works with any sound interval of each share, and so with
     * one clustered by call, is shown by G. Y. Zou and A. Donner, "Construction of confidence limits about effect measures: a general
     * approach", Statistics in Medicine 27 (2008), 1693-1702.
     *
     * @param one       a share
     * @param itsRange  its interval
     * @param other     another share, independent of the first
     * @param otherRange its interval, of the same confidence
     * @return the first minus the other
     */
    public static Difference of(double one, Interval itsRange, double other, Interval otherRange) {
        double value = one - other;
        double low = value - Math.hypot(one - itsRange.low(), otherRange.high() - other);
        double high = value + Math.hypot(itsRange.high() - one, other - otherRange.low());
        // Rounding must not carry an end past its bound.
        return new Difference(value, Math.max(-1, low), Math.min(1, high));
    }

    /**
     * Whether all that is compatible with the moments lies above nothing.
     *
     * @return true when the first share is the higher one
     */
    public boolean up() {
        return low > 0;
    }

    /**
     * Whether all that is compatible with the moments lies below nothing.
     *
     * @return true when the first share is the lower one
     */
    public boolean down() {
        return high < 0;
    }
}
