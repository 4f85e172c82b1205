/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline;

/** Times in a recording as people write them. */
public final class TimeText {

    private static final long SECOND = 1_000_000;
    private static final long[] DIVISORS = { SECOND, 100_000, 10_000, 1_000, 100, 10, 1 };

    private TimeText() {
    }

    /**
     * A time as a clock shows it: {@code m:ss}, from an hour on {@code h:mm:ss}, with decimals where wanted. Cut, not rounded,
     * so that a running clock never shows a second before it is reached.
     *
     * @param micros   0 or more; less counts as 0
     * @param decimals of the second, 0 to 6
     */
    public static String clock(long micros, int decimals) {
        long time = Math.max(0, micros);
        long seconds = time / SECOND;
        StringBuilder text = new StringBuilder(16);
        if (seconds >= 3600) {
            text.append(seconds / 3600).append(':');
            twoDigits(text, seconds / 60 % 60);
        } else {
            text.append(seconds / 60);
        }
        text.append(':');
        twoDigits(text, seconds % 60);
        if (decimals > 0) {
            String digits = Long.toString(time % SECOND / DIVISORS[decimals]);
            text.append('.').append("0".repeat(decimals - digits.length())).append(digits);
        }
        return text.toString();
    }

    private static void twoDigits(StringBuilder text, long number) {
        if (number < 10) {
            text.append('0');
        }
        text.append(number);
    }
}
