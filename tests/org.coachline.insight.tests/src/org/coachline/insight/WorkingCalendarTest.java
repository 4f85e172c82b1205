/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coachline.insight.WorkingCalendar.Hours;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final WorkingCalendar OFFICE = WorkingCalendar.weekdays(BERLIN);

    private static Duration worked(WorkingCalendar calendar, String from, String to) {
        return calendar.between(Instant.parse(from), Instant.parse(to));
    }

    @Test
    void onlyWorkingHoursCount() {
        // 2026-03-02 is a Monday; Berlin is an hour ahead of UTC.
        assertEquals(Duration.ofHours(2), worked(OFFICE, "2026-03-02T09:00:00Z", "2026-03-02T11:00:00Z"));
        assertEquals(Duration.ofMinutes(30), worked(OFFICE, "2026-03-02T15:30:00Z", "2026-03-02T20:00:00Z"));
        assertEquals(Duration.ZERO, worked(OFFICE, "2026-03-02T17:00:00Z", "2026-03-03T07:00:00Z"));
    }

    @Test
    void nightsAndWeekendsAreLeftOut() {
        assertEquals(Duration.ofHours(2), worked(OFFICE, "2026-03-06T15:00:00Z", "2026-03-09T09:00:00Z"));
    }

    @Test
    void aHolidayIsNotWorked() {
        WorkingCalendar calendar = WorkingCalendar.daily(BERLIN, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), WorkingCalendar.NINE_TO_FIVE,
                Set.of(LocalDate.of(2026, 3, 3)));
        assertEquals(Duration.ofHours(2), worked(calendar, "2026-03-02T15:00:00Z", "2026-03-04T09:00:00Z"));
    }

    @Test
    void anHourThatIsSkippedIsNotWorkedAndOneThatComesTwiceIsWorkedTwice() {
        WorkingCalendar nights = WorkingCalendar.daily(BERLIN, Set.of(DayOfWeek.SUNDAY), new Hours(LocalTime.of(1, 0), LocalTime.of(4, 0)), Set.of());
        assertEquals(Duration.ofHours(2), worked(nights, "2026-03-28T20:00:00Z", "2026-03-29T20:00:00Z"));
        assertEquals(Duration.ofHours(4), worked(nights, "2026-10-24T20:00:00Z", "2026-10-25T20:00:00Z"));
        assertEquals(Duration.ofHours(3), worked(nights, "2026-11-07T20:00:00Z", "2026-11-08T20:00:00Z"));
    }

    @Test
    void backwardsIsNegative() {
        assertEquals(Duration.ofHours(-2), worked(OFFICE, "2026-03-02T11:00:00Z", "2026-03-02T09:00:00Z"));
    }

    @Test
    void aDayMayHaveSeveralStretchesUpToMidnight() {
        WorkingCalendar split = new WorkingCalendar(BERLIN,
                Map.of(DayOfWeek.MONDAY, List.of(new Hours(LocalTime.of(20, 0), LocalTime.MIDNIGHT), new Hours(LocalTime.of(8, 0), LocalTime.of(12, 0)))), Set.of());
        assertEquals(Duration.ofHours(8), worked(split, "2026-03-02T00:00:00Z", "2026-03-03T00:00:00Z"));
    }

    @Test
    void whatHappensAfterWorkHasUntilTheEndOfTheNextDayOfWork() {
        assertEquals(Optional.of(Instant.parse("2026-03-02T23:00:00Z")), OFFICE.sameDayUntil(Instant.parse("2026-03-02T10:00:00Z")));
        assertEquals(Optional.of(Instant.parse("2026-03-09T23:00:00Z")), OFFICE.sameDayUntil(Instant.parse("2026-03-06T18:00:00Z")));
    }

    @Test
    void hoursThatOverlapOrEndBeforeTheyBeginAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Hours(LocalTime.of(9, 0), LocalTime.of(9, 0)));
        assertThrows(IllegalArgumentException.class, () -> new WorkingCalendar(BERLIN, Map.of(DayOfWeek.MONDAY,
                List.of(new Hours(LocalTime.of(8, 0), LocalTime.of(12, 0)), new Hours(LocalTime.of(11, 0), LocalTime.of(13, 0)))), Set.of()));
        assertThrows(IllegalArgumentException.class, () -> new WorkingCalendar(BERLIN, Map.of(), Set.of()));
    }
}
