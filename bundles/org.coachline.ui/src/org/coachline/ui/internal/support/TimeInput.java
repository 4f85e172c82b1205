/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.support;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places in a recording as people type them: {@code 1:24.8}, {@code 84.8} or {@code 1:02:14}. */
public final class TimeInput {

    private static final Pattern TYPED = Pattern.compile("(?:(?:(\\d+):)?(\\d+):)?(\\d+(?:[.,]\\d{1,6})?)");

    private TimeInput() {
    }

    /**
     * Reads a place.
     *
     * @return microseconds
     * @throws IllegalArgumentException with the text, when it is of another form
     */
    public static long parse(String text) {
        Matcher parts = TYPED.matcher(text.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException(text);
        }
        double seconds = Double.parseDouble(parts.group(3).replace(',', '.'));
        long minutes = parts.group(2) == null ? 0 : Long.parseLong(parts.group(2));
        long hours = parts.group(1) == null ? 0 : Long.parseLong(parts.group(1));
        return Math.round(seconds * 1e6) + (hours * 60 + minutes) * 60_000_000L;
    }

    /** Writes a place to the millisecond; what {@link #parse} reads. */
    public static String text(long micros) {
        long millis = Math.round(micros / 1000.0);
        long minutes = millis / 60_000;
        String rest = String.format(Locale.ROOT, "%02d.%03d", millis / 1000 % 60, millis % 1000);
        return minutes >= 60 ? String.format(Locale.ROOT, "%d:%02d:%s", minutes / 60, minutes % 60, rest) : minutes + ":" + rest;
    }
}
