/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.layout;

import org.coachline.timeline.TimeAxis;
import org.coachline.timeline.Track;

/**
 * A curve as it falls on columns of pixels. Where a column holds several values it has their mean and reach; where a value
 * holds several columns, columns lie on the straight line between the middles of neighbouring values. A gap stays a gap.
 *
 * @param first  the column of index 0, counted from the axis' pixel 0
 * @param middle a value a column, NaN where nothing is known
 * @param low    the least that a column reaches down to
 * @param high   the most that it reaches up to
 */
public record TrackColumns(int first, float[] middle, float[] low, float[] high) {

    /**
     * Sums up the columns from {@code first} to the one before {@code end}. Costs the values and columns in sight.
     */
    public static TrackColumns of(CurveSums curve, TimeAxis axis, int first, int end) {
        return of(curve, axis.visible().start(), axis.microsPerPixel(), first, end);
    }

    /**
     * As {@link #of(CurveSums, TimeAxis, int, int)}, at any scale.
     *
     * @param start  where column 0 begins, in microseconds
     * @param micros how many microseconds a column is wide
     */
    public static TrackColumns of(CurveSums curve, double start, double micros, int first, int end) {
        int columns = Math.max(0, end - first);
        TrackColumns made = new TrackColumns(first, new float[columns], new float[columns], new float[columns]);
        boolean dense = micros >= curve.curve().hop();
        for (int i = 0; i < columns; i++) {
            long from = Math.round(start + (first + i) * micros);
            if (dense) {
                made.sum(i, curve, from, Math.round(start + (first + i + 1) * micros));
            } else {
                made.between(i, curve.curve(), from);
            }
        }
        return made;
    }

    private void sum(int column, CurveSums sums, long from, long to) {
        Track.Curve curve = sums.curve();
        int begin = (int) Math.clamp(Math.floorDiv(from - curve.start(), curve.hop()), 0, curve.middle().length);
        int end = (int) Math.clamp(Math.ceilDiv(to - curve.start(), curve.hop()), begin, curve.middle().length);
        CurveSums.Sum sum = sums.sum(begin, end);
        set(column, sum.known == 0 ? Float.NaN : (float) (sum.sum / sum.known), sum.least, sum.most);
    }

    private void between(int column, Track.Curve curve, long time) {
        double place = (time - curve.start()) / (double) curve.hop() - 0.5;
        int left = (int) Math.floor(place);
        float before = value(curve, left);
        float after = value(curve, left + 1);
        double part = place - left;
        if (Float.isNaN(before) || Float.isNaN(after)) {
            // Half a stretch before the first value and after the last there is no neighbour to draw a line to.
            int only = part < 0.5 ? left : left + 1;
            float value = part < 0.5 ? before : after;
            float reach = Float.isNaN(value) ? 0 : reach(curve, only);
            set(column, value, value - reach, value + reach);
            return;
        }
        float value = (float) (before + (after - before) * part);
        float reach = (float) (reach(curve, left) + (reach(curve, left + 1) - reach(curve, left)) * part);
        set(column, value, value - reach, value + reach);
    }

    private static float value(Track.Curve curve, int index) {
        return index < 0 || index >= curve.middle().length ? Float.NaN : curve.middle()[index];
    }

    private static float reach(Track.Curve curve, int index) {
        return CurveSums.reach(curve, index);
    }

    private void set(int column, float value, float least, float most) {
        middle[column] = value;
        low[column] = Float.isNaN(value) ? Float.NaN : least;
        high[column] = Float.isNaN(value) ? Float.NaN : most;
    }
}
