/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.layout;

import org.coachline.timeline.Track;

/**
 * A curve together with sums over stretches of its values, so that a column which stands for thousands of them does not cost
 * thousands of looks. Immutable; making one costs a look at each value.
 */
public final class CurveSums {

    private static final int STRETCH = 64;

    private final Track.Curve curve;
    private final double[] sums;
    private final int[] known;
    private final float[] least;
    private final float[] most;

    /** What some values amount to. */
    static final class Sum {
        double sum;
        int known;
        float least = Float.POSITIVE_INFINITY;
        float most = Float.NEGATIVE_INFINITY;

        private void add(double value, int count, float low, float high) {
            sum += value;
            known += count;
            least = Math.min(least, low);
            most = Math.max(most, high);
        }
    }

    /** Sums a curve up. */
    public CurveSums(Track.Curve curve) {
        this.curve = curve;
        int stretches = curve.middle().length / STRETCH;
        sums = new double[stretches];
        known = new int[stretches];
        least = new float[stretches];
        most = new float[stretches];
        for (int i = 0; i < stretches; i++) {
            Sum sum = new Sum();
            single(sum, i * STRETCH, (i + 1) * STRETCH);
            sums[i] = sum.sum;
            known[i] = sum.known;
            least[i] = sum.least;
            most[i] = sum.most;
        }
    }

    /** The curve itself. */
    public Track.Curve curve() {
        return curve;
    }

    /** What the values from one to the one before another amount to. */
    Sum sum(int begin, int end) {
        Sum sum = new Sum();
        int first = Math.ceilDiv(begin, STRETCH);
        int last = end / STRETCH;
        if (first >= last) {
            single(sum, begin, end);
            return sum;
        }
        single(sum, begin, first * STRETCH);
        for (int i = first; i < last; i++) {
            sum.add(sums[i], known[i], least[i], most[i]);
        }
        single(sum, last * STRETCH, end);
        return sum;
    }

    private void single(Sum sum, int begin, int end) {
        for (int i = begin; i < end; i++) {
            float value = curve.middle()[i];
            if (!Float.isNaN(value)) {
                float reach = reach(curve, i);
                sum.add(value, 1, value - reach, value + reach);
            }
        }
    }

    /** How far around a value most of what it sums up lies. */
    static float reach(Track.Curve curve, int index) {
        return curve.spread().length == 0 || Float.isNaN(curve.spread()[index]) ? 0 : curve.spread()[index];
    }
}
