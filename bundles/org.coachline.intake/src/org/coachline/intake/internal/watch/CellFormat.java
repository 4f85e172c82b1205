/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.internal.watch;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How a workbook shows the number in a cell (ECMA-376 part 1, 18.8.30 and 18.8.31), as far as that changes what is read: days and times become
 * ISO 8601, lengths of time hours, minutes and seconds, shares percents, and numbers that are shown with zeros before them keep these.
 *
 * @param kind   what it shows
 * @param digits the least digits of a padded number
 */
record CellFormat(Kind kind, int digits) {

    /** As it stands. */
    static final CellFormat PLAIN = new CellFormat(Kind.PLAIN, 0);

    private static final double LAST_DAY = 2_958_466;
    private static final LocalDateTime DAY_0 = LocalDateTime.of(1899, 12, 30, 0, 0);
    private static final LocalDateTime DAY_0_MAC = LocalDateTime.of(1904, 1, 1, 0, 0);
    private static final int SECONDS_A_DAY = 86_400;
    private static final Pattern ELAPSED = Pattern.compile("\\[(?:h+|m+|s+)\\]");

    /** What a number may be. */
    enum Kind {
        /** A number. */
        PLAIN,
        /** A day, a time of day, or both. */
        DATE,
        /** A length of time, which may be more than a day. */
        ELAPSED,
        /** A share. */
        PERCENT,
        /** A number that is shown with zeros before it. */
        PADDED
    }

    /**
     * The format of a style.
     *
     * @param id   of the format: 14 to 22, 45 and 47 show days and times, 46 a length of time, 9 and 10 percents
     * @param code its code; empty for one that is built in
     */
    static CellFormat of(String id, String code) {
        if (code.isEmpty()) {
            Kind kind = id.matches("1[4-9]|2[0-2]|45|47") ? Kind.DATE : id.equals("46") ? Kind.ELAPSED : id.equals("9") || id.equals("10") ? Kind.PERCENT : Kind.PLAIN;
            return new CellFormat(kind, 0);
        }
        // Of several sections the first is for numbers that are not negative; quoted and escaped letters are text.
        String bare = code.replaceAll("\"[^\"]*\"|\\\\.|_.|\\*.", "").split(";", 2)[0].toLowerCase(Locale.ROOT);
        if (ELAPSED.matcher(bare).find()) {
            return new CellFormat(Kind.ELAPSED, 0);
        }
        String letters = bare.replaceAll("\\[[^\\]]*\\]", "");
        if (letters.contains("general")) {
            return PLAIN;
        }
        if (letters.matches(".*[ymdhs].*")) {
            return new CellFormat(Kind.DATE, 0);
        }
        if (letters.contains("%")) {
            return new CellFormat(Kind.PERCENT, 0);
        }
        return letters.matches("00+") ? new CellFormat(Kind.PADDED, letters.length()) : PLAIN;
    }

    /** A number as people see it, but for how many places are shown; the text itself where it is no number. */
    String show(String text, boolean from1904) {
        double value;
        try {
            value = Double.parseDouble(text.strip());
        } catch (NumberFormatException e) {
            // It is shown as it stands.
            return text;
        }
        return switch (kind) {
        case DATE -> day(text, value, from1904);
        case ELAPSED -> elapsed(text, value);
        case PERCENT -> whole(Double.toString(Math.round(value * 1e6) / 1e4), Math.round(value * 1e6) / 1e4) + '%';
        case PADDED -> value >= 0 && value == Math.rint(value) && value < 1e15 ? String.format(Locale.ROOT, "%0" + digits + 'd', (long) value) : whole(text, value);
        case PLAIN -> whole(text, value);
        };
    }

    /** 201 and not 201.0, and a long number without an exponent. */
    private static String whole(String text, double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value) : text.strip();
    }

    private static String day(String text, double days, boolean from1904) {
        if (days < 0 || days > LAST_DAY) {
            return text;
        }
        LocalDateTime time = (from1904 ? DAY_0_MAC : DAY_0).plusSeconds(Math.round(days * SECONDS_A_DAY));
        // A fraction alone is a time of day.
        return days < 1 ? time.toLocalTime().format(DateTimeFormatter.ISO_LOCAL_TIME) : time.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
    }

    private static String elapsed(String text, double days) {
        if (days < 0 || days > LAST_DAY) {
            return text;
        }
        long seconds = Math.round(days * SECONDS_A_DAY);
        return String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
