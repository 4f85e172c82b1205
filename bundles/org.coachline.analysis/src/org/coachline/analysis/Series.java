/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.analysis;

import java.util.Arrays;

/**
 * One number for each step of a recording, from its beginning: what a thin lane draws. Immutable.
 *
 * <p>Not-a-number stands where there is nothing to say, such as the pitch of a second without voice.
 */
public final class Series {

    private final float[] values;
    private final long stepMicros;

    private Series(float[] values, long stepMicros) {
        this.values = values;
        this.stepMicros = stepMicros;
    }

    /**
     * A series of these values, which are copied.
     *
     * @param values     one a step; not-a-number where there is none
     * @param stepMicros length of a step, in microseconds
     */
    public static Series of(float[] values, long stepMicros) {
        if (stepMicros <= 0) {
            throw new IllegalArgumentException("a step of " + stepMicros + " microseconds");
        }
        return new Series(values.clone(), stepMicros);
    }

    /** How many steps there are. */
    public int size() {
        return values.length;
    }

    /** The length of a step, in microseconds: step {@code i} begins at {@code i} times this. */
    public long stepMicros() {
        return stepMicros;
    }

    /** The value of a step, which may be not-a-number. */
    public float value(int step) {
        return values[step];
    }

    /** The value at a position; not-a-number before the beginning and after the end. */
    public float at(long micros) {
        long step = Math.floorDiv(micros, stepMicros);
        return step < 0 || step >= values.length ? Float.NaN : values[(int) step];
    }

    /** A copy of all values. */
    public float[] toArray() {
        return values.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Series series && series.stepMicros == stepMicros && Arrays.equals(series.values, values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return values.length + " values of " + stepMicros + " microseconds";
    }
}
