/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.sampling;

import org.apache.commons.statistics.distribution.HypergeometricDistribution;
import org.coachline.insight.internal.Quantiles;

/**
 * How sure one may be after hearing some of a known number of calls, if those were drawn at random and every call was as likely as any other.
 *
 * @param heard      how many calls are heard, 0 to {@code of}
 * @param of         how many there are
 * @param confidence such as 0.95
 */
public record Certainty(int heard, int of, double confidence) {

    /** @throws IllegalArgumentException when more are heard than there are, or the confidence is no share */
    public Certainty {
        if (heard < 0 || of < heard || !(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("heard " + heard + " of " + of + " at " + confidence);
        }
    }

    /**
     * How far a share among the calls heard may lie from that among all, at most: half of the width of the usual interval for a share of
     * one half, where it is widest, with the correction for a finite population (W. G. Cochran, Sampling Techniques, 3rd edition
     * 1977, chapter 3).
     *
     * @return 0 (all are heard) to 1 (nothing is known)
     */
    public double margin() {
        if (heard == 0) {
            return of == 0 ? 0 : 1;
        }
        if (heard == of) {
            return 0;
        }
        double correction = (of - heard) / (double) (of - 1);
        return Math.min(1, Quantiles.normal(confidence) * Math.sqrt(0.25 / heard * correction));
    }

    /**
     * The fewest calls with some fault that would have been met at least once with this confidence: if none was met, there are fewer than
     * these. Exact, by the hypergeometric distribution; tables of it are in the International Standard for Phytosanitary Measures 31
     * (FAO, 2008), which asks the same of consignments.
     *
     * @return a number of calls, at most one more than there are: nothing can be said then
     */
    public int detectable() {
        int low = 0;
        int high = of + 1;
        // None among the heard gets less likely with every faulty call more.
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (HypergeometricDistribution.of(of, middle, heard).probability(0) <= 1 - confidence) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    /**
     * How many calls must be heard to meet some fault at least once, if so many have it.
     *
     * @param of         how many calls there are
     * @param faulty     how many of them have the fault, at least 1
     * @param confidence such as 0.95
     * @return the fewest that are enough
     */
    public static int needed(int of, int faulty, double confidence) {
        int low = 0;
        int high = of;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (HypergeometricDistribution.of(of, faulty, middle).probability(0) <= 1 - confidence) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }
}
