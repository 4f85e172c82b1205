/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.internal.watch;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Days and times as recorders write them. */
public final class Times {

    /** Seconds since 1970. */
    public static final String EPOCH = "epoch";
    /** As the standards have it, with or without a zone: ISO 8601, RFC 1123. */
    public static final String STANDARD = "iso";

    /** Tried in this order; where a day may be read in two ways, the first is taken and that is said. */
    public static final List<String> FORMS = List.of(STANDARD, "uuuu-MM-dd HH:mm[:ss][.SSS]", "dd.MM.uuuu HH:mm[:ss]", "d.M.uuuu H:mm[:ss]", "dd/MM/uuuu HH:mm[:ss]",
            "MM/dd/uuuu HH:mm[:ss]", "d/M/uuuu H:mm[:ss]", "M/d/uuuu H:mm[:ss]", "M/d/uuuu h:mm[:ss] a", "uuuu/MM/dd HH:mm[:ss]", "dd-MM-uuuu HH:mm[:ss]",
            "uuuuMMdd HHmmss", "uuuuMMddHHmmss", "uuuuMMdd'T'HHmmss", "uuuuMMdd-HHmmss", "uuuuMMdd_HHmmss", "d MMM uuuu H:mm[:ss]", "MMM d, uuuu h:mm[:ss] a",
            "uuuu-MM-dd", "dd.MM.uuuu", "dd/MM/uuuu", "MM/dd/uuuu", "M/d/uuuu", "uuuuMMdd", EPOCH);

    private static final double MILLIS_FROM = 1e11;
    private static final Map<String, DateTimeFormatter> FORMATTERS = new ConcurrentHashMap<>();

    private Times() {
    }

    /** A way to read text, strictly: no 31st of June. The letters are those of Java; {@code yyyy} is a year like {@code uuuu}. */
    public static DateTimeFormatter formatter(String form) {
        return FORMATTERS.computeIfAbsent(form, key -> new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(key.replace('y', 'u')).toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT));
    }

    /**
     * An instant out of a text.
     *
     * @param zone for what names none
     * @throws DateTimeException where the text is not of the form
     */
    public static Instant instant(String text, String form, ZoneId zone) {
        String said = text.strip();
        if (form.equals(EPOCH)) {
            return epoch(said);
        }
        if (form.equals(STANDARD)) {
            return standard(said, zone);
        }
        TemporalAccessor read = formatter(form).parse(said);
        ZoneId named = read.query(TemporalQueries.zone());
        LocalDate day = LocalDate.from(read);
        LocalTime time = read.query(TemporalQueries.localTime());
        return day.atTime(time == null ? LocalTime.MIDNIGHT : time).atZone(named == null ? zone : named).toInstant();
    }

    /** Seconds or, where they would be in another age, milliseconds since 1970. */
    public static Instant epoch(String text) {
        try {
            double number = Double.parseDouble(text.strip());
            double seconds = Math.abs(number) >= MILLIS_FROM ? number / 1_000 : number;
            if (seconds > 0 && seconds < 1e11) {
                return Instant.ofEpochMilli(Math.round(seconds * 1_000));
            }
        } catch (NumberFormatException e) {
            throw new DateTimeException(text, e);
        }
        throw new DateTimeException(text);
    }

    private static Instant standard(String said, ZoneId zone) {
        DateTimeException last = new DateTimeException(said);
        for (DateTimeFormatter form : List.of(DateTimeFormatter.ISO_DATE_TIME, SPACED, BASIC_OFFSET, DateTimeFormatter.RFC_1123_DATE_TIME)) {
            try {
                TemporalAccessor read = form.parseBest(said, ZonedDateTime::from, OffsetDateTime::from, LocalDateTime::from);
                return read instanceof LocalDateTime local ? local.atZone(zone).toInstant() : Instant.from(read);
            } catch (DateTimeException e) {
                last = e;
            }
        }
        throw last;
    }

    private static final DateTimeFormatter SPACED = new DateTimeFormatterBuilder().append(DateTimeFormatter.ISO_LOCAL_DATE).appendLiteral(' ')
            .append(DateTimeFormatter.ISO_LOCAL_TIME).optionalStart().appendPattern("[ ]XXX").optionalEnd().optionalStart().appendPattern("[ ]XX").optionalEnd()
            .toFormatter(Locale.ROOT);
    private static final DateTimeFormatter BASIC_OFFSET = new DateTimeFormatterBuilder().append(DateTimeFormatter.ISO_LOCAL_DATE_TIME).appendPattern("XX")
            .toFormatter(Locale.ROOT);

    /** Whether a text is of a form. */
    public static boolean fits(String text, String form) {
        try {
            instant(text, form, ZoneOffset.UTC);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Whether a text of a form says its zone itself. */
    public static boolean saysZone(String text, String form) {
        return form.equals(EPOCH) || fits(text, form) && !instant(text, form, ZoneOffset.UTC).equals(instant(text, form, ZoneOffset.ofHours(5)));
    }

    /** The forms that all texts are of, the likeliest first; none where there is no text. */
    public static List<String> guess(Collection<String> texts) {
        List<String> said = texts.stream().filter(each -> !each.isBlank()).toList();
        List<String> forms = new ArrayList<>();
        if (!said.isEmpty()) {
            for (String form : FORMS) {
                if (said.stream().allMatch(each -> fits(each, form))) {
                    forms.add(form);
                }
            }
        }
        return forms;
    }

    /** Whether two forms read some text as other times. */
    public static boolean disagree(String one, String other, Collection<String> texts) {
        return texts.stream().filter(each -> !each.isBlank()).anyMatch(each -> !instant(each, one, ZoneOffset.UTC).equals(instant(each, other, ZoneOffset.UTC)));
    }

    /** A time of day out of a text, or the midnight that a mere day begins with. */
    public static LocalTime time(String text, String form) {
        TemporalAccessor read = formatter(form).parse(text.strip());
        return read.isSupported(ChronoField.HOUR_OF_DAY) ? LocalTime.from(read) : LocalTime.MIDNIGHT;
    }

    /** A length of time in microseconds: seconds, or hours, minutes and seconds with colons. */
    public static long length(String text) {
        long all = 0;
        try {
            String[] parts = text.strip().split(":");
            if (parts.length > 3) {
                throw new DateTimeException(text);
            }
            for (int i = 0; i < parts.length - 1; i++) {
                all = (all + Long.parseLong(parts[i])) * 60;
            }
            double seconds = all + Double.parseDouble(parts[parts.length - 1].replace(',', '.'));
            if (seconds >= 0 && seconds < 1e7) {
                return Math.round(seconds * 1e6);
            }
        } catch (NumberFormatException e) {
            throw new DateTimeException(text, e);
        }
        throw new DateTimeException(text);
    }
}
