/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.coachline.insight.WorkingCalendar.Hours;

/** Working hours as {@code mon-thu 09:00-12:00 13:00-17:00; fri 09:00-15:00}, and holidays as {@code 2026-12-25, 2027-01-01}. */
public final class CalendarText {

    private static final int MOST_DAYS = 400;
    private static final int SHORT = 3;
    private static final DayOfWeek[] WEEK = DayOfWeek.values();

    private CalendarText() {
    }

    /** Hours as a text; days that follow one another and have the same hours are written once. */
    public static String of(Map<DayOfWeek, List<Hours>> hours) {
        List<String> groups = new ArrayList<>();
        int first = 0;
        while (first < WEEK.length) {
            List<Hours> of = hours.getOrDefault(WEEK[first], List.of());
            int last = first;
            while (last + 1 < WEEK.length && hours.getOrDefault(WEEK[last + 1], List.of()).equals(of)) {
                last++;
            }
            if (!of.isEmpty()) {
                String days = name(WEEK[first]) + (last == first ? "" : '-' + name(WEEK[last]));
                groups.add(days + ' ' + of.stream().map(each -> each.from() + "-" + (each.until().equals(LocalTime.MIDNIGHT) ? "24:00" : each.until()))
                        .collect(Collectors.joining(" ")));
            }
            first = last + 1;
        }
        return String.join("; ", groups);
    }

    private static String name(DayOfWeek day) {
        return day.name().substring(0, SHORT).toLowerCase(Locale.ROOT);
    }

    /**
     * Reads hours.
     *
     * @throws IllegalArgumentException        when the text is none of this form
     * @throws java.time.DateTimeException when a time is none
     */
    public static Map<DayOfWeek, List<Hours>> hours(String text) {
        Map<DayOfWeek, List<Hours>> hours = new EnumMap<>(DayOfWeek.class);
        for (String group : text.split(";")) {
            String[] words = group.strip().split("\\s+");
            if (words.length < 2) {
                throw new IllegalArgumentException(group);
            }
            List<Hours> of = new ArrayList<>();
            for (int i = 1; i < words.length; i++) {
                String[] ends = words[i].split("-", -1);
                if (ends.length != 2) {
                    throw new IllegalArgumentException(words[i]);
                }
                of.add(new Hours(LocalTime.parse(ends[0]), ends[1].equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(ends[1])));
            }
            for (DayOfWeek day : week(words[0])) {
                if (hours.put(day, of) != null) {
                    throw new IllegalArgumentException(words[0]);
                }
            }
        }
        return hours;
    }

    private static Set<DayOfWeek> week(String text) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String part : text.split(",", -1)) {
            String[] ends = part.split("-", -1);
            DayOfWeek first = day(ends[0]);
            DayOfWeek last = ends.length == 1 ? first : day(ends[1]);
            if (ends.length > 2 || last.compareTo(first) < 0) {
                throw new IllegalArgumentException(part);
            }
            days.addAll(EnumSet.range(first, last));
        }
        return days;
    }

    private static DayOfWeek day(String text) {
        for (DayOfWeek day : WEEK) {
            if (name(day).equalsIgnoreCase(text)) {
                return day;
            }
        }
        throw new IllegalArgumentException(text);
    }

    /** Days as a text, the earliest first. */
    public static String of(Set<LocalDate> days) {
        return new TreeSet<>(days).stream().map(LocalDate::toString).collect(Collectors.joining(", "));
    }

    /**
     * Reads days.
     *
     * @throws IllegalArgumentException        when there are more than a person can mean
     * @throws java.time.DateTimeException when a day is none
     */
    public static Set<LocalDate> days(String text) {
        Set<LocalDate> days = new TreeSet<>();
        for (String each : text.split("[,\\s]+")) {
            days.add(LocalDate.parse(each));
            if (days.size() > MOST_DAYS) {
                throw new IllegalArgumentException(text);
            }
        }
        return days;
    }
}
