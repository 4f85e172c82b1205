/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.coachline.insight.InsightSettings;
import org.coachline.insight.SameDayClock;
import org.coachline.insight.WorkingCalendar;
import org.coachline.insight.WorkingCalendar.Hours;
import org.coachline.insight.day.DeliveryClock.State;
import org.coachline.library.ReviewTimes;
import org.coachline.model.coaching.ReviewStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeliveryClockTest {

    /** Monday to Friday from nine to five, and two hours of warning. */
    private static final InsightSettings SETTINGS = InsightSettings.usual(ZoneOffset.UTC);
    private static final long TEN_MINUTES = 600_000_000L;

    private Locale before;

    @BeforeEach
    void speakEnglish() {
        before = Locale.getDefault();
        Locale.setDefault(Locale.UK);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    private static ReviewTimes review(@Nullable String start, @Nullable String delivered) {
        return new ReviewTimes("review", "call", "", delivered == null ? ReviewStatus.DRAFT : ReviewStatus.DELIVERED,
                start == null ? null : Instant.parse(start), TEN_MINUTES, null, delivered == null ? null : Instant.parse(delivered), null);
    }

    private static DeliveryClock clock(String start, @Nullable String delivered, String now) {
        return DeliveryClock.of(review(start, delivered), Instant.parse(now), SETTINGS).orElseThrow();
    }

    @Test
    void itRunsWhileThereIsWorkingTimeLeft() {
        // 2026-03-02 is a Monday.
        DeliveryClock clock = clock("2026-03-02T09:00:00Z", null, "2026-03-02T12:30:00Z");
        assertEquals(State.RUNNING, clock.state());
        assertEquals(Duration.ofMinutes(270), clock.time());
        assertEquals("4 h 30 min left", clock.text());
    }

    @Test
    void itIsAboutToBeLateWhenTheTeamSaysSo() {
        assertEquals(State.RUNNING, clock("2026-03-02T09:00:00Z", null, "2026-03-02T14:59:00Z").state());
        assertEquals(State.SOON, clock("2026-03-02T09:00:00Z", null, "2026-03-02T15:00:00Z").state());
        InsightSettings early = SETTINGS.withLateWarning(Duration.ofHours(5));
        assertEquals(State.SOON, DeliveryClock.of(review("2026-03-02T09:00:00Z", null), Instant.parse("2026-03-02T12:30:00Z"), early).orElseThrow().state());
    }

    @Test
    void afterWorkItIsDueTheSameDayStill() {
        DeliveryClock clock = clock("2026-03-02T09:00:00Z", null, "2026-03-02T19:00:00Z");
        assertEquals(State.SOON, clock.state());
        assertEquals("due today", clock.text());
    }

    @Test
    void itIsLateWhenTheDayIsOver() {
        DeliveryClock clock = clock("2026-03-06T09:00:00Z", null, "2026-03-09T10:15:00Z");
        assertEquals(State.LATE, clock.state());
        assertEquals("late by 1 h 15 min", clock.text());
        assertEquals("late", clock("2026-03-06T09:00:00Z", null, "2026-03-07T10:15:00Z").text());
    }

    @Test
    void aCallInTheEveningHasTheWholeNextDayOfWork() {
        DeliveryClock clock = clock("2026-03-06T18:00:00Z", null, "2026-03-07T10:00:00Z");
        assertEquals(State.RUNNING, clock.state());
        assertEquals(Duration.ofHours(8), clock.time());
        assertEquals(Instant.parse("2026-03-10T00:00:00Z"), clock.until());
    }

    @Test
    void deliveryStopsIt() {
        DeliveryClock inTime = clock("2026-03-02T09:00:00Z", "2026-03-02T11:10:00Z", "2026-03-20T09:00:00Z");
        assertEquals(State.IN_TIME, inTime.state());
        assertEquals("delivered the same day, after 2 h", inTime.text());
        assertTrue(inTime.isDelivered());
        assertEquals("delivered late, after 8 h 50 min", clock("2026-03-02T09:00:00Z", "2026-03-03T10:00:00Z", "2026-03-20T09:00:00Z").text());
    }

    private static InsightSettings team(String zone, Set<DayOfWeek> days, Hours hours, LocalDate... holidays) {
        return SETTINGS.withCalendar(WorkingCalendar.daily(ZoneId.of(zone), days, hours, Set.of(holidays)));
    }

    private static DeliveryClock clock(InsightSettings settings, String start, String now) {
        return DeliveryClock.of(review(start, null), Instant.parse(now), settings).orElseThrow();
    }

    @Test
    void aCallOverMidnightCountsForTheDayInWhichItEnds() {
        // From Monday 23:55 to Tuesday 00:05.
        DeliveryClock clock = clock("2026-03-02T23:55:00Z", null, "2026-03-03T09:00:00Z");
        assertEquals(Instant.parse("2026-03-04T00:00:00Z"), clock.until());
        assertEquals(Duration.ofHours(8), clock.time());
        assertEquals(State.SOON, clock("2026-03-02T23:55:00Z", null, "2026-03-03T23:59:59.999Z").state());
        assertEquals(State.LATE, clock("2026-03-02T23:55:00Z", null, "2026-03-04T00:00:00Z").state());
    }

    @Test
    void overAWeekendAndAHolidayNoTimeIsLost() {
        InsightSettings christmas = team("Europe/Berlin", EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), WorkingCalendar.NINE_TO_FIVE, LocalDate.of(2026, 12, 24),
                LocalDate.of(2026, 12, 25), LocalDate.of(2027, 1, 1));
        // Wednesday evening; Thursday and Friday are holidays, then comes a weekend.
        DeliveryClock clock = clock(christmas, "2026-12-23T17:00:00Z", "2026-12-27T12:00:00Z");
        assertEquals(State.RUNNING, clock.state());
        assertEquals(Duration.ofHours(8), clock.time());
        assertEquals(Instant.parse("2026-12-28T23:00:00Z"), clock.until());
        assertEquals("late", clock(christmas, "2026-12-23T12:00:00Z", "2026-12-28T08:00:30Z").text());
        assertEquals("late", clock(christmas, "2026-12-23T12:00:00Z", "2026-12-27T12:00:00Z").text());
    }

    @Test
    void theDayIsTheTeamsWhereverTheCallWas() {
        Set<DayOfWeek> week = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        String start = "2026-03-02T22:30:00Z";
        // Tuesday 07:40 in Tokyo, still Monday 17:40 in New York, where the next day of work is Tuesday.
        DeliveryClock tokyo = clock(team("Asia/Tokyo", week, WorkingCalendar.NINE_TO_FIVE), start, "2026-03-03T06:30:00Z");
        assertEquals(Instant.parse("2026-03-03T15:00:00Z"), tokyo.until());
        assertEquals(State.SOON, tokyo.state());
        assertEquals(Duration.ofMinutes(90), tokyo.time());
        DeliveryClock newYork = clock(team("America/New_York", week, WorkingCalendar.NINE_TO_FIVE), start, "2026-03-03T06:30:00Z");
        assertEquals(Instant.parse("2026-03-04T05:00:00Z"), newYork.until());
        assertEquals(Duration.ofHours(8), newYork.time());
    }

    @Test
    void whereTheClocksAreChangedAnHourIsMissingOrComesTwice() {
        InsightSettings nights = team("Europe/Berlin", EnumSet.allOf(DayOfWeek.class), new Hours(LocalTime.MIDNIGHT, LocalTime.of(6, 0)));
        // Saturday evening after work; Sunday night has five hours, and the day 23.
        DeliveryClock spring = clock(nights, "2026-03-28T20:00:00Z", "2026-03-28T22:00:00Z");
        assertEquals(Duration.ofHours(5), spring.time());
        assertEquals(Instant.parse("2026-03-29T22:00:00Z"), spring.until());
        DeliveryClock autumn = clock(nights, "2026-10-24T20:00:00Z", "2026-10-24T21:00:00Z");
        assertEquals(Duration.ofHours(7), autumn.time());
        assertEquals(Instant.parse("2026-10-25T23:00:00Z"), autumn.until());
        // 02:30 comes twice that night, an hour of work apart.
        assertEquals(Duration.ofMinutes(270), clock(nights, "2026-10-24T20:00:00Z", "2026-10-25T00:30:00Z").time());
        assertEquals(Duration.ofMinutes(210), clock(nights, "2026-10-24T20:00:00Z", "2026-10-25T01:30:00Z").time());
    }

    @Test
    void itAgreesWithWhatTheClockOfAllReviewsCounts() {
        List<ReviewTimes> reviews = List.of(review("2026-03-02T09:00:00Z", "2026-03-02T11:10:00Z"), review("2026-03-02T09:00:00Z", "2026-03-03T10:00:00Z"),
                review("2026-03-02T09:00:00Z", null), review("2026-03-04T09:00:00Z", null));
        Instant now = Instant.parse("2026-03-04T12:00:00Z");
        SameDayClock all = SameDayClock.of(reviews, now, SETTINGS);
        List<State> states = reviews.stream().map(each -> DeliveryClock.of(each, now, SETTINGS).orElseThrow().state()).toList();
        assertEquals(List.of(State.IN_TIME, State.TOO_LATE, State.LATE, State.RUNNING), states);
        assertEquals(all.sameDay().hits(), states.stream().filter(each -> each == State.IN_TIME).count());
        assertEquals(all.waiting(), states.stream().filter(each -> each == State.RUNNING).count());
    }

    @Test
    void aCallHasTheClockOfItsMostUrgentReview() {
        List<ReviewTimes> reviews = List.of(review("2026-03-02T09:00:00Z", "2026-03-02T11:10:00Z"), review("2026-03-02T09:00:00Z", null));
        assertFalse(DeliveryClock.ofCall(reviews, Instant.parse("2026-03-02T12:00:00Z"), SETTINGS).orElseThrow().isDelivered());
        assertEquals(Optional.empty(), DeliveryClock.ofCall(List.of(), Instant.EPOCH, SETTINGS));
    }

    @Test
    void inAColumnItIsHoursAndMinutes() {
        assertEquals("4:30", clock("2026-03-02T09:00:00Z", null, "2026-03-02T12:30:00Z").narrow());
        assertEquals("\u22121:05", clock("2026-03-06T09:00:00Z", null, "2026-03-09T10:05:00Z").narrow());
        assertEquals("late", clock("2026-03-06T09:00:00Z", null, "2026-03-07T01:00:00Z").narrow());
        assertEquals("\u2212168 h", clock("2026-03-06T09:00:00Z", null, "2026-04-06T23:00:00Z").narrow());
        assertEquals("", clock("2026-03-02T09:00:00Z", "2026-03-02T11:10:00Z", "2026-03-20T09:00:00Z").narrow());
    }

    @Test
    void withoutAStartThereIsNoClock() {
        assertEquals(Optional.empty(), DeliveryClock.of(review(null, null), Instant.EPOCH, SETTINGS));
    }

    @Test
    void itsSentenceSaysWhenTheCallEndedAndUntilWhenThereIsTime() {
        String sentence = clock("2026-03-02T09:00:00Z", null, "2026-03-02T12:30:00Z").sentence(ZoneOffset.UTC);
        assertTrue(sentence.contains("2 Mar 2026, 09:10") && sentence.contains("until the end of 2 Mar 2026") && sentence.endsWith("4 h 30 min left."), sentence);
    }
}
