/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.interchange.internal;

import java.util.Locale;

/** Times as timed text writes them, in microseconds. */
final class Clock {

    private static final long SECOND = 1_000_000;
    private static final long MINUTE = 60 * SECOND;
    private static final long HOUR = 60 * MINUTE;

    private Clock() {
    }

    static long micros(long hours, int minutes, int seconds, int millis) {
        return hours * HOUR + minutes * MINUTE + seconds * SECOND + millis * 1000L;
    }

    /** Thousandths, which is as fine as timed text can be; rounded. */
    static long millis(long micros) {
        return (micros + 500) / 1000;
    }

    /** Hours, minutes, seconds and thousandths, the last after a mark of the format's own. */
    static String text(long micros, char mark) {
        long millis = millis(micros);
        return String.format(Locale.ROOT, "%02d:%02d:%02d%c%03d", millis / 3_600_000, millis / 60_000 % 60, millis / 1000 % 60, mark, millis % 1000);
    }
}
