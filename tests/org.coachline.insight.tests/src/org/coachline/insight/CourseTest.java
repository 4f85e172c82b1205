/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.coachline.library.CallFigures;
import org.coachline.library.ReviewTimes;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.model.coaching.Resolution;
import org.coachline.model.coaching.ReviewStatus;
import org.coachline.testsupport.Speaking;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is told over time: rates, outcomes, the same-day clock, and what comes after hard calls. */
@Speaking
class CourseTest {

    private static final InsightSettings SETTINGS = InsightSettings.usual(ZoneOffset.UTC);
    private static final Instant MONDAY = Instant.parse("2026-03-02T10:00:00Z");

    private static RatePoint week(int number, int used, int calls) {
        ClusteredCount count = ClusteredCount.NONE;
        for (int i = 0; i < calls; i++) {
            count = count.plus(ClusteredCount.ofCall(i < used ? 1 : 0, 1));
        }
        LocalDate first = LocalDate.of(2026, 3, 2).plusWeeks(number);
        return new RatePoint(first, first.plusDays(6), count, SETTINGS.tooFew(count));
    }

    private static CallFigures call(int minutes, int seconds, double hardness, Resolution resolution, @Nullable Double satisfaction) {
        return new CallFigures("call-" + minutes, "kim", MONDAY.plus(Duration.ofMinutes(minutes)), "", null, resolution, satisfaction,
                seconds * 1_000_000L, 60_000_000L, hardness, 0);
    }

    private static CallFigures call(int minutes, int seconds, double hardness) {
        return call(minutes, seconds, hardness, Resolution.UNKNOWN, null);
    }

    @Test
    void weeksBeginOnMondayAndThePeriodCutsTheFirstAndTheLast() {
        List<Days> weeks = new Days(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 17), ZoneOffset.UTC).each(TimeStep.WEEK);
        assertEquals(List.of(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 16)), weeks.stream().map(Days::first).toList());
        assertEquals(List.of(LocalDate.of(2026, 3, 8), LocalDate.of(2026, 3, 15), LocalDate.of(2026, 3, 17)), weeks.stream().map(Days::last).toList());
    }

    @Test
    void monthsAreThoseOfTheCalendar() {
        List<Days> months = new Days(LocalDate.of(2026, 1, 31), LocalDate.of(2026, 3, 1), ZoneOffset.UTC).each(TimeStep.MONTH);
        assertEquals(List.of(LocalDate.of(2026, 1, 31), LocalDate.of(2026, 2, 1), LocalDate.of(2026, 3, 1)), months.stream().map(Days::first).toList());
    }

    @Test
    void aDayThatLosesAnHourIsStillADay() {
        Days days = new Days(LocalDate.of(2026, 3, 29), LocalDate.of(2026, 3, 29), ZoneId.of("Europe/Berlin"));
        assertEquals(Duration.ofHours(23), Duration.between(days.period().from(), days.period().to()));
    }

    @Test
    void aTrendIsTheSecondHalfAgainstTheFirst() {
        Comparison trend = RateSeries.of("p/t", List.of(week(0, 3, 15), week(1, 3, 15), week(2, 12, 15), week(3, 12, 15)), SETTINGS).trend();
        assertEquals(Change.ROSE, trend.change());
        assertEquals(6, trend.before().used());
        assertEquals(24, trend.after().used());
    }

    @Test
    void upsAndDownsThatChanceBringsAreNoTrend() {
        assertEquals(Change.UNCLEAR, RateSeries.of("p/t", List.of(week(0, 3, 6), week(1, 4, 6)), SETTINGS).trend().change());
        assertEquals(Change.TOO_FEW, RateSeries.of("p/t", List.of(week(0, 0, 4), week(1, 6, 6)), SETTINGS).trend().change());
    }

    @Test
    void outcomesAreMediansAndQuartilesOfKnownValues() {
        List<CallFigures> calls = new ArrayList<>();
        int[] seconds = {100, 200, 300, 400, 1_000};
        for (int i = 0; i < seconds.length; i++) {
            calls.add(call(i, seconds[i], 0, i == 0 ? Resolution.UNKNOWN : i == 1 ? Resolution.UNRESOLVED : Resolution.RESOLVED, i < 3 ? 3.0 + i : null));
        }
        OutcomePoint point = Outcomes.of(calls, new Days(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 8), ZoneOffset.UTC).each(TimeStep.WEEK), SETTINGS).get(0);
        assertEquals(new Proportion(3, 4), point.resolved());
        // Type 7 of Hyndman and Fan over 100, 200, 300, 400, 1000.
        assertEquals(new Spread(5, 200, 300, 400), point.handleSeconds());
        assertEquals(new Spread(3, 3.5, 4, 4.5), point.satisfaction());
        assertFalse(point.tooFew());
    }

    @Test
    void aWeekWithoutCallsSaysNothing() {
        OutcomePoint point = Outcomes.of(List.of(), new Days(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 8), ZoneOffset.UTC).each(TimeStep.WEEK), SETTINGS).get(0);
        assertNull(point.handleSeconds());
        assertTrue(point.tooFew());
    }

    private static ReviewTimes review(@Nullable String delivered) {
        return new ReviewTimes("r", "c", "alex", ReviewStatus.DELIVERED, MONDAY, 3_600_000_000L, Instant.parse("2026-03-02T12:00:00Z"),
                delivered == null ? null : Instant.parse(delivered), null);
    }

    @Test
    void theSameDayClockCountsWorkingHoursAndWhatIsLate() {
        List<ReviewTimes> reviews = List.of(review("2026-03-02T15:00:00Z"), review("2026-03-03T10:00:00Z"), review(null));
        SameDayClock early = SameDayClock.of(reviews, Instant.parse("2026-03-02T20:00:00Z"), SETTINGS);
        assertEquals(new Proportion(1, 2), early.sameDay());
        assertEquals(1, early.waiting());
        SameDayClock late = SameDayClock.of(reviews, Instant.parse("2026-03-03T00:00:00Z"), SETTINGS);
        assertEquals(new Proportion(1, 3), late.sameDay());
        // The call ended at eleven; delivered at three, and at ten the next day: four hours, and six plus one.
        assertEquals(List.of(4.0, 7.0), late.deliveryHours());
        assertNull(late.toAcknowledgement());
        assertTrue(late.tooFew());
    }

    @Test
    void hardCallsBackToBackAreToldWithTheirArithmetic() {
        List<Recovery> found = Recovery.of(List.of(call(0, 300, 0.8), call(8, 300, 0.9), call(20, 300, 0.1)), SETTINGS);
        assertEquals(2, found.size());
        assertEquals(Duration.ofMinutes(3), found.get(0).gap());
        assertTrue(found.get(0).tooShort() && found.get(0).nextHard());
        assertEquals(2, found.get(1).row());
        assertEquals("Hard call (0.80, hard from 0.50) until 10:05, the next hard one from 10:08: 3 of the 10 minutes wanted between them; number 1 in a row.",
                found.get(0).sentence());
    }

    @Test
    void afterAPauseOrAnEasyCallARowIsOver() {
        List<Recovery> found = Recovery.of(List.of(call(0, 60, 0.8), call(30, 60, 0.8), call(33, 60, 0.1), call(36, 60, 0.8)), SETTINGS);
        assertEquals(List.of(1, 1, 1), found.stream().map(Recovery::row).toList());
        assertNull(found.get(2).gap());
    }

    @Test
    void callsThatOverlapLeaveNoGap() {
        assertEquals(Duration.ZERO, Recovery.of(List.of(call(0, 600, 0.8), call(5, 60, 0.1)), SETTINGS).get(0).gap());
    }

    @Test
    void aPlanWithoutPraiseIsQuestioned() {
        CoachingPlan plan = CoachingFactory.eINSTANCE.createCoachingPlan();
        assertEquals(1, PlanQuestions.of(plan).size());
        plan.getPraise().add(CoachingFactory.eINSTANCE.createEvidence());
        assertEquals(List.of(), PlanQuestions.of(plan));
    }
}
