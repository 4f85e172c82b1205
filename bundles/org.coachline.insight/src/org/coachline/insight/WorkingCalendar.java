/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * When people work. Hours are those on the wall: where clocks change, an hour that is skipped is not worked and one that comes twice is
 * worked twice. Immutable; a question costs time linear in the number of days.
 */
public final class WorkingCalendar {

    /** What is usual where nobody set other hours. */
    public static final Hours NINE_TO_FIVE = new Hours(LocalTime.of(9, 0), LocalTime.of(17, 0));

    /** Nobody works for so long without a day; whoever sets holidays for a lifetime must not make a question endless. */
    private static final int MOST_DAYS_OFF = 3_660;

    private final ZoneId zone;
    private final Map<DayOfWeek, List<Hours>> hours;
    private final Set<LocalDate> holidays;

    /**
     * A stretch of a day.
     *
     * @param from  when it begins
     * @param until when it ends, not part of it; midnight is the end of the day
     */
    public record Hours(LocalTime from, LocalTime until) {

        /** @throws IllegalArgumentException when it ends before it begins */
        public Hours {
            if (!until.equals(LocalTime.MIDNIGHT) && !from.isBefore(until)) {
                throw new IllegalArgumentException("hours must end after they begin: " + from + " to " + until);
            }
        }
    }

    private record Stretch(Instant from, Instant until) {
    }

    /**
     * Keeps copies.
     *
     * @param zone     whose wall clock counts
     * @param hours    of each day of the week; days that are missing are free
     * @param holidays days without work
     * @throws IllegalArgumentException when no day of the week has hours, or hours of a day overlap
     */
    public WorkingCalendar(ZoneId zone, Map<DayOfWeek, List<Hours>> hours, Set<LocalDate> holidays) {
        this.zone = zone;
        this.holidays = Set.copyOf(holidays);
        this.hours = new EnumMap<>(DayOfWeek.class);
        hours.forEach((day, list) -> {
            List<Hours> sorted = list.stream().sorted(Comparator.comparing(Hours::from)).toList();
            for (int i = 1; i < sorted.size(); i++) {
                LocalTime end = sorted.get(i - 1).until();
                if (end.equals(LocalTime.MIDNIGHT) || end.isAfter(sorted.get(i).from())) {
                    throw new IllegalArgumentException("hours overlap on " + day);
                }
            }
            if (!sorted.isEmpty()) {
                this.hours.put(day, sorted);
            }
        });
        if (this.hours.isEmpty()) {
            throw new IllegalArgumentException("a week without work");
        }
    }

    /**
     * Monday to Friday from nine to five, without holidays.
     *
     * @param zone whose wall clock counts
     * @return the calendar
     */
    public static WorkingCalendar weekdays(ZoneId zone) {
        return daily(zone, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), NINE_TO_FIVE, Set.of());
    }

    /**
     * The same hours on several days of the week.
     *
     * @param zone     whose wall clock counts
     * @param days     of the week
     * @param hours    of each of them
     * @param holidays days without work
     * @return the calendar
     */
    public static WorkingCalendar daily(ZoneId zone, Set<DayOfWeek> days, Hours hours, Set<LocalDate> holidays) {
        Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
        days.forEach(day -> week.put(day, List.of(hours)));
        return new WorkingCalendar(zone, week, holidays);
    }

    /**
     * Whose wall clock counts.
     *
     * @return the zone
     */
    public ZoneId zone() {
        return zone;
    }

    /**
     * Hours of each day of the week.
     *
     * @return the earliest first; days without work are missing
     */
    public Map<DayOfWeek, List<Hours>> hours() {
        return Collections.unmodifiableMap(hours);
    }

    /**
     * Days without work.
     *
     * @return whatever day of the week they are
     */
    public Set<LocalDate> holidays() {
        return holidays;
    }

    private List<Stretch> work(LocalDate day) {
        List<Stretch> stretches = new ArrayList<>();
        if (!holidays.contains(day)) {
            for (Hours each : hours.getOrDefault(day.getDayOfWeek(), List.of())) {
                Instant from = day.atTime(each.from).atZone(zone).toInstant();
                Instant until = each.until.equals(LocalTime.MIDNIGHT) ? day.plusDays(1).atStartOfDay(zone).toInstant()
                        : day.atTime(each.until).atZone(zone).toInstant();
                if (from.isBefore(until)) {
                    stretches.add(new Stretch(from, until));
                }
            }
        }
        return stretches;
    }

    /**
     * How long is worked between two times.
     *
     * @param from the first
     * @param to   the second
     * @return what lies in working hours; negative when the second lies before the first
     */
    public Duration between(Instant from, Instant to) {
        if (to.isBefore(from)) {
            return between(to, from).negated();
        }
        Duration sum = Duration.ZERO;
        LocalDate last = to.atZone(zone).toLocalDate();
        for (LocalDate day = from.atZone(zone).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            for (Stretch work : work(day)) {
                Instant begin = work.from.isBefore(from) ? from : work.from;
                Instant end = work.until.isAfter(to) ? to : work.until;
                if (begin.isBefore(end)) {
                    sum = sum.plus(Duration.between(begin, end));
                }
            }
        }
        return sum;
    }

    /**
     * By when something that happened must be answered to be answered the same day: before the end of the day on which work goes on
     * or begins again. What happens in the evening, at night or on a holiday has until the end of the next day of work.
     *
     * @param happened when
     * @return the beginning of the day after that day; nothing when no day of work comes within ten years
     */
    public Optional<Instant> sameDayUntil(Instant happened) {
        LocalDate day = happened.atZone(zone).toLocalDate();
        for (int i = 0; i < MOST_DAYS_OFF; i++, day = day.plusDays(1)) {
            if (work(day).stream().anyMatch(work -> work.until.isAfter(happened))) {
                return Optional.of(day.plusDays(1).atStartOfDay(zone).toInstant());
            }
        }
        return Optional.empty();
    }
}
