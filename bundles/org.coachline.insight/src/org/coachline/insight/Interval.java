/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight;

/**
 * A range of shares that the moments at hand are compatible with.
 *
 * @param low  0 to 1
 * @param high 0 to 1, not below {@code low}
 */
public record Interval(double low, double high) {

    /** @throws IllegalArgumentException when an end is outside of 0 to 1, or they are the wrong way round */
    public Interval {
        if (!(low >= 0 && low <= high && high <= 1)) {
            throw new IllegalArgumentException("not a range of shares: " + low + " to " + high);
        }
    }

    /**
     * Whether all of this range lies above all of another one, so that chance alone is a poor explanation.
     *
     * @param other another range
     * @return true when they do not touch and this one is the higher
     */
    public boolean above(Interval other) {
        return low > other.high;
    }
}
