/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model;

import java.util.Locale;

/** Positions and lengths in recordings and calls: microseconds in the model, minutes and seconds for people. */
public final class Positions {

    /** Microseconds in a second. */
    public static final long SECOND = 1_000_000L;

    private static final long MINUTE = 60 * SECOND;
    private static final long HOUR = 60 * MINUTE;

    private Positions() {
    }

    /**
     * Seconds, as programs exchange them, to microseconds.
     *
     * @param seconds may have a fraction; finite
     * @return microseconds, rounded to the nearest
     */
    public static long fromSeconds(double seconds) {
        return Math.round(seconds * SECOND);
    }

    /**
     * Microseconds to seconds, as programs exchange them.
     *
     * @param micros microseconds
     * @return seconds
     */
    public static double toSeconds(long micros) {
        return micros / (double) SECOND;
    }

    /**
     * A position for people: {@code 2:14}, or {@code 1:02:14} from an hour on; fractions are cut off, not rounded, as a clock does.
     *
     * @param micros microseconds
     * @return minutes and seconds
     */
    public static String clock(long micros) {
        long size = Math.abs(micros);
        String sign = micros < 0 ? "-" : "";
        long minutes = size / MINUTE % 60;
        long seconds = size / SECOND % 60;
        return size >= HOUR ? String.format(Locale.ROOT, "%s%d:%02d:%02d", sign, size / HOUR, minutes, seconds)
                : String.format(Locale.ROOT, "%s%d:%02d", sign, minutes, seconds);
    }

    /**
     * A position for people with tenths of a second: {@code 1:26.9}.
     *
     * @param micros microseconds
     * @return minutes, seconds and tenths
     */
    public static String preciseClock(long micros) {
        return clock(micros) + '.' + Math.abs(micros) / (SECOND / 10) % 10;
    }
}
