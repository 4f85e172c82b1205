/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * Tells the time of day at which something in a call was said. Immutable; any thread.
 *
 * @param start when the call began
 * @param zone  where its clock hangs
 */
public record CallClock(Instant start, ZoneId zone) {

    private static final long MICROS_OF_DAY = 86_400_000_000L;

    /**
     * The time of day as {@code hh:mm:ss}, with decimals where wanted; cut, not rounded.
     *
     * @param micros   since the call's start
     * @param decimals of the second, 0 to 6
     */
    public String text(long micros, int decimals) {
        LocalDateTime at = LocalDateTime.ofInstant(start.plus(micros, ChronoUnit.MICROS), zone);
        StringBuilder text = new StringBuilder(16);
        two(text, at.getHour());
        two(text.append(':'), at.getMinute());
        two(text.append(':'), at.getSecond());
        if (decimals > 0) {
            String digits = String.format(java.util.Locale.ROOT, "%06d", at.getNano() / 1000);
            text.append('.').append(digits, 0, decimals);
        }
        return text.toString();
    }

    /** Microseconds since midnight at the call's start, so that marks can stand at round times of day. */
    public long microsOfDay() {
        return Math.floorMod(LocalDateTime.ofInstant(start, zone).toLocalTime().toNanoOfDay() / 1000, MICROS_OF_DAY);
    }

    private static void two(StringBuilder text, int number) {
        if (number < 10) {
            text.append('0');
        }
        text.append(number);
    }
}
