/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.tags;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coachline.audio.RecordingStart;
import org.jspecify.annotations.Nullable;

/** Dates with times as they stand in tags. */
public final class TagDate {

    /** ISO 8601, with the separators that EBU Tech 3285 allows beside; a zone only where it is said. */
    private static final Pattern DATE_TIME = Pattern.compile(
            "(\\d{4})[-_:./ ](\\d\\d)[-_:./ ](\\d\\d)[T ](\\d\\d)[-_:./ ](\\d\\d)[-_:./ ](\\d\\d)(?:[.,]\\d{1,9})?(?: ?(Z|UTC|GMT|[+-]\\d\\d(?::?\\d\\d)?))?");

    private TagDate() {
    }

    /** The start that a text of date and time says, or null if it says none. */
    public static @Nullable RecordingStart parse(String text) {
        Matcher parts = DATE_TIME.matcher(text.strip());
        if (!parts.matches()) {
            return null;
        }
        try {
            LocalDateTime clock = LocalDateTime.of(number(parts, 1), number(parts, 2), number(parts, 3), number(parts, 4), number(parts, 5), number(parts, 6));
            return new RecordingStart(clock, offset(parts.group(7)));
        } catch (DateTimeException noSuchTime) {
            // Recorders without a clock write zeros, which are no date.
            return null;
        }
    }

    private static @Nullable ZoneOffset offset(@Nullable String zone) {
        if (zone == null) {
            return null;
        }
        return Character.isLetter(zone.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(zone);
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
