/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight;

import org.coachline.insight.internal.Quantiles;
import org.coachline.library.TechniqueTally;

/**
 * Used out of chances, counted over calls, with what is needed to tell how far moments of one call resemble each other. Immutable;
 * counts of different calls add up.
 *
 * @param calls            how many calls have a chance
 * @param used             moments used well or partly
 * @param chances          moments with a verdict
 * @param usedSquares      sum over calls of the square of used
 * @param usedTimesChances sum over calls of used times chances
 * @param chancesSquares   sum over calls of the square of chances
 */
public record ClusteredCount(long calls, long used, long chances, long usedSquares, long usedTimesChances, long chancesSquares) {

    /** No call at all. */
    public static final ClusteredCount NONE = new ClusteredCount(0, 0, 0, 0, 0, 0);

    /** @throws IllegalArgumentException when more were used than there were chances, or there are fewer chances than calls */
    public ClusteredCount {
        if (calls < 0 || used < 0 || chances < used || chances < calls) {
            throw new IllegalArgumentException("not a count: " + used + " of " + chances + " in " + calls + " calls");
        }
    }

    /**
     * One call.
     *
     * @param used    moments used well or partly
     * @param chances moments with a verdict; a call without any counts nothing
     * @return its count
     */
    public static ClusteredCount ofCall(long used, long chances) {
        return chances == 0 ? NONE : new ClusteredCount(1, used, chances, used * used, used * chances, chances * chances);
    }

    /**
     * What a library has summed up.
     *
     * @param tally over different calls
     * @return the same as a count
     */
    public static ClusteredCount of(TechniqueTally tally) {
        long used = tally.usedWell() + tally.partly();
        return new ClusteredCount(tally.calls(), used, used + tally.missed() + tally.backfired(), tally.usedSquares(), tally.usedTimesChances(),
                tally.chancesSquares());
    }

    /**
     * Both together.
     *
     * @param other a count of other calls
     * @return the sum
     */
    public ClusteredCount plus(ClusteredCount other) {
        return new ClusteredCount(calls + other.calls, used + other.used, chances + other.chances, usedSquares + other.usedSquares,
                usedTimesChances + other.usedTimesChances, chancesSquares + other.chancesSquares);
    }

    /**
     * Used out of chances, as if every moment stood for itself.
     *
     * @return the proportion, with its Wilson interval
     */
    public Proportion proportion() {
        return new Proportion(Math.toIntExact(used), Math.toIntExact(chances));
    }

    /**
     * The share that was used.
     *
     * @return 0 to 1
     * @throws ArithmeticException when there is no chance
     */
    public double share() {
        return proportion().share();
    }

    /**
     * How many times less the moments say than as many independent ones would: J. N. K. Rao and A. J. Scott, "A simple method for the
     * analysis of clustered binary data", Biometrics 48 (1992), 577-585, with the variance of the ratio over calls,
     * {@code v = G / (G - 1) * sum((used - share * chances)^2) / n^2}, and {@code d = n * v / (share * (1 - share))}. Where all or
     * none were used that says nothing, as it does of one call; moments of one call are then taken to be alike, the most cautious
     * assumption, so that d is the sum of the squared chances over the chances (L. Kish, Survey Sampling, 1965).
     *
     * @return the design effect; 1 for no chances
     */
    public double designEffect() {
        if (chances == 0) {
            return 1;
        }
        if (calls < 2 || used == 0 || used == chances) {
            return chancesSquares / (double) chances;
        }
        double p = used / (double) chances;
        double residuals = usedSquares - 2 * p * usedTimesChances + p * p * chancesSquares;
        double variance = calls / (calls - 1.0) * Math.max(0, residuals) / ((double) chances * chances);
        return chances * variance / (p * (1 - p));
    }

    /**
     * How many independent chances these are worth: chances over the design effect, where that is above 1, times
     * {@code (t(n - 1) / t(G - 1))^2} for the few calls the effect is estimated from (E. L. Korn and B. I. Graubard, "Confidence
     * intervals for proportions with small expected number of positive counts estimated from survey data", Survey Methodology 24
     * (1998), 193-201).
     *
     * @param confidence of the interval to be made, such as 0.95
     * @return 0 to {@code chances}
     */
    public double effectiveChances(double confidence) {
        if (chances == 0) {
            return 0;
        }
        double moments = Quantiles.student(chances - 1, confidence);
        double clusters = Quantiles.student(calls - 1, confidence);
        double ratio = Math.min(1, moments / clusters);
        return chances / Math.max(1, designEffect()) * ratio * ratio;
    }

    /**
     * Wilson's score interval of the share over the effective chances: clustered by call (compared with others by N. Dean and
     * M. Pagano, "Evaluating confidence interval methods for binomial proportions in clustered surveys", Journal of Survey Statistics
     * and Methodology 3 (2015), 484-503).
     *
     * @param confidence such as 0.95
     * @return the interval; all of 0 to 1 without a chance
     */
    public Interval interval(double confidence) {
        return chances == 0 ? new Interval(0, 1) : Proportion.wilson(used / (double) chances, effectiveChances(confidence), Quantiles.normal(confidence));
    }

    /**
     * How far this share lies above another one.
     *
     * @param other      a count of other calls
     * @param confidence such as 0.95
     * @return the difference with its interval, clustered by call
     * @throws ArithmeticException when one of them has no chance
     */
    public Difference minus(ClusteredCount other, double confidence) {
        return Difference.of(share(), interval(confidence), other.share(), other.interval(confidence));
    }
}
