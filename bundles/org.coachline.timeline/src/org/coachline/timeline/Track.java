/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline;

import java.text.NumberFormat;
import java.util.List;

/**
 * What a {@link LaneSpec.TrackLane} shows: something measured all along the recording, a curve for each voice, on one scale.
 *
 * @param curves drawn in this order, later ones above
 * @param low    the value at the lane's bottom; lower ones are drawn there
 * @param high   the value at the lane's top, above {@code low}; higher ones are drawn there
 * @param baseline what values are compared with, drawn as a hair line; NaN where there is no such thing
 * @param unit   behind a number, in the user's language, as in "Hz"; numbers are told with their sign where {@code low} is below 0
 * @param scale  from where to where the lane reaches, in few words, for its header
 * @param digits how many decimals a number is told with
 */
public record Track(List<Curve> curves, double low, double high, double baseline, String unit, String scale, int digits) {

    /**
     * Evenly spaced values of one voice.
     *
     * @param voice  whose
     * @param name   the voice's name in the user's language
     * @param start  where the stretch that the first value stands for begins, in microseconds
     * @param hop    how long the stretch of each value is, in microseconds, at least 1
     * @param middle the values; NaN where nothing is known; not to be changed
     * @param spread how far around each value most of what it sums up lies, of the same length, or of length 0; not to be changed
     */
    public record Curve(Voice voice, String name, long start, long hop, float[] middle, float[] spread) {

        /** Refuses arrays that do not fit together. */
        public Curve {
            if (hop < 1 || spread.length != 0 && spread.length != middle.length) {
                throw new IllegalArgumentException("hop " + hop + ", " + middle.length + " values, " + spread.length + " spreads");
            }
        }

        /** The value at a time, or NaN. */
        public float at(long micros) {
            long index = Math.floorDiv(micros - start, hop);
            return index < 0 || index >= middle.length ? Float.NaN : middle[(int) index];
        }
    }

    /** Whether anything is known at all. Costs a look at the values before the first known one. */
    public boolean hasValues() {
        for (Curve curve : curves) {
            for (float value : curve.middle) {
                if (!Float.isNaN(value)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A value for people, with sign and unit. */
    public String text(double value) {
        NumberFormat format = NumberFormat.getNumberInstance();
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        String number = format.format(value);
        return (low < 0 && value > 0 ? "+" : "") + number + ' ' + unit;
    }

    /** Keeps a copy of the list. */
    public Track {
        curves = List.copyOf(curves);
        if (!(low < high)) {
            throw new IllegalArgumentException(low + " is not below " + high);
        }
    }
}
