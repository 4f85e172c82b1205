/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/**
 * How days and times are written for people: in lists, sentences, charts and on paper, all in the way of the machine's place (its
 * {@linkplain java.util.Locale.Category#FORMAT locale for formats}), so that one day is never written in two ways. What programs read is written
 * in ISO 8601 and not here. A time is given in the zone in which it is to be told. Any thread.
 */
public final class WrittenTime {

    private static final String DAY_OF_YEAR = "MMMd";
    private static final String MONTH_OF_YEAR = "yMMM";

    private WrittenTime() {
    }

    private static Locale locale() {
        return Locale.getDefault(Locale.Category.FORMAT);
    }

    /**
     * A day where there is little room: day and month, with the year where that is not the present one.
     *
     * @param day the day
     * @return as in "24 Nov"
     */
    public static String shortDay(LocalDate day) {
        return day.getYear() == LocalDate.now().getYear() ? DateTimeFormatter.ofLocalizedPattern(DAY_OF_YEAR).withLocale(locale()).format(day) : day(day);
    }

    /**
     * A day with its year.
     *
     * @param day something that has a day
     * @return as in "24 Nov 2026"
     */
    public static String day(TemporalAccessor day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale()).format(day);
    }

    /**
     * A day with its month in full, for titles and for paper.
     *
     * @param day something that has a day
     * @return as in "24 November 2026"
     */
    public static String longDay(TemporalAccessor day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale()).format(day);
    }

    /**
     * A day with its weekday.
     *
     * @param day something that has a day
     * @return as in "Tuesday, 24 November 2026"
     */
    public static String weekday(TemporalAccessor day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale()).format(day);
    }

    /**
     * Hours and minutes.
     *
     * @param time something that has a time of day
     * @return as in "15:04"
     */
    public static String time(TemporalAccessor time) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale()).format(time);
    }

    /**
     * Hours, minutes and seconds.
     *
     * @param time something that has a time of day
     * @return as in "15:04:27"
     */
    public static String exactTime(TemporalAccessor time) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM).withLocale(locale()).format(time);
    }

    /**
     * A day with hours and minutes.
     *
     * @param time something that has a day and a time of day
     * @return as in "24 Nov 2026, 15:04"
     */
    public static String dayAndTime(TemporalAccessor time) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale()).format(time);
    }

    /**
     * A day with hours and minutes where there is little room: without the year, where that is the present one.
     *
     * @param time when
     * @return as in "24 Nov, 15:04"
     */
    public static String shortDayAndTime(ZonedDateTime time) {
        return shortDay(time.toLocalDate()) + ", " + time(time);
    }

    /**
     * A day with hours, minutes and seconds.
     *
     * @param time something that has a day and a time of day
     * @return as in "24 Nov 2026, 15:04:27"
     */
    public static String exactDayAndTime(TemporalAccessor time) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM).withLocale(locale()).format(time);
    }

    /**
     * A day with its month in full, and hours and minutes, for titles and for paper.
     *
     * @param time something that has a day and a time of day
     * @return as in "24 November 2026 at 15:04"
     */
    public static String longDayAndTime(TemporalAccessor time) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT).withLocale(locale()).format(time);
    }

    /**
     * A day with its weekday, and hours and minutes.
     *
     * @param time something that has a day and a time of day
     * @return as in "Tuesday, 24 November 2026 at 15:04"
     */
    public static String weekdayAndTime(TemporalAccessor time) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT).withLocale(locale()).format(time);
    }

    /**
     * The same for what formats by a pattern of its own, such as the axis of a chart.
     *
     * @param months whether months of years are written, and not days of a year
     * @return a pattern in the letters of {@link DateTimeFormatter}, which {@link java.text.SimpleDateFormat} reads alike
     */
    public static String pattern(boolean months) {
        return DateTimeFormatterBuilder.getLocalizedDateTimePattern(months ? MONTH_OF_YEAR : DAY_OF_YEAR, IsoChronology.INSTANCE, locale());
    }
}
