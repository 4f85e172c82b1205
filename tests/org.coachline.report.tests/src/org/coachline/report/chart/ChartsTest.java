/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.coachline.insight.CallerMatrix;
import org.coachline.insight.RatePoint;
import org.coachline.insight.RateSeries;
import org.coachline.insight.TechniqueProgress;
import org.coachline.insight.agreement.Calibration.ByTechnique;
import org.coachline.insight.calibration.Drift;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.Verdict;
import org.coachline.report.internal.chart.Drawn;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.xy.IntervalXYDataset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChartsTest {

    private final Locale before = Locale.getDefault();
    private final Charts charts = ChartData.charts(ChartTheme.LIGHT);

    @BeforeEach
    void speakEnglish() {
        Locale.setDefault(Locale.UK);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    private static XYPlot xy(Chart chart) {
        return (XYPlot) ((Drawn) chart).chart().getPlot();
    }

    private static CategoryDataset rows(Chart chart) {
        return ((CategoryPlot) ((Drawn) chart).chart().getPlot()).getDataset();
    }

    private Chart trend(RateSeries series, LocalDate... sessions) {
        return charts.trend(ChartData.SCOPE, series, null, List.of(sessions));
    }

    @Test
    void aTrendThatRoseSaysSoWithItsCounts() {
        assertEquals("Validate first rose: 18 of 60 in the earlier half, 40 of 52 in the later", trend(ChartData.rising()).title());
    }

    @Test
    void aTrendThatItsIntervalDoesNotBearIsNotClaimed() {
        assertTrue(trend(ChartData.series(6, 5, 6, 7)).title().endsWith("no clear change"));
    }

    @Test
    void aTrendOnTooFewCallsIsTooFewToSay() {
        assertEquals("Validate first: 1 of 4, then 8 of 8; too few calls to say", trend(ChartData.series(2, 1, 4, 8)).title());
    }

    @Test
    void weeksWithoutAChanceAreGapsAndNotZero() {
        IntervalXYDataset data = (IntervalXYDataset) xy(trend(ChartData.series(6, 3, 0, 0, 6, 9))).getDataset();
        assertEquals(0.25, data.getYValue(0, 0), 1e-12);
        assertTrue(Double.isNaN(data.getYValue(0, 1)));
        assertTrue(data.getStartYValue(0, 0) < 0.25 && data.getEndYValue(0, 0) > 0.25);
    }

    @Test
    void aTrendWithoutAnyChanceSaysThatThereIsNothing() {
        Chart chart = trend(ChartData.series(0, 0, 0, 0));
        assertEquals("Validate first: no chance in this time", chart.title());
        assertEquals(0, xy(chart).getSeriesCount());
        assertEquals("Validate first: no chance in this time", trend(RateSeries.of("p/validate", List.of(), ChartData.SETTINGS)).title());
    }

    @Test
    void sessionsWithinTheCourseAreMarkers() {
        Chart chart = trend(ChartData.rising(), ChartData.MONDAY.plusDays(40), ChartData.MONDAY.minusDays(1));
        assertEquals(1, xy(chart).getDomainMarkers(Layer.FOREGROUND).size());
        assertTrue(chart.summary().endsWith("Session on 14 Feb 2026"), chart.summary());
    }

    @Test
    void aCourseOfOneWeekIsNotToldAsTwoHalves() {
        assertEquals("Validate first: 3 of 4; too few calls to say", trend(ChartData.series(2, 3)).title());
    }

    @Test
    void aPeriodOfOneDayIsToldAsADay() {
        ChartScope day = new ChartScope("Kim Sample", ChartData.MONDAY, ChartData.MONDAY);
        assertTrue(charts.trend(day, ChartData.series(2, 3), null, List.of()).subtitle().contains(", 5 Jan 2026. "));
    }

    @Test
    void theSubtitleSaysHowManyAndWhen() {
        assertEquals("Kim Sample: 112 chances in 56 calls, 5 Jan 2026 to 29 Mar 2026. Selected calls, not all calls.", trend(ChartData.rising()).subtitle());
    }

    @Test
    void datesAndNumbersAreTheUsersOwn() {
        Locale.setDefault(Locale.GERMANY);
        assertTrue(trend(ChartData.rising()).subtitle().contains("05.01.2026"));
    }

    @Test
    void aLongCourseIsBounded() {
        int[] counts = new int[2 * 3_000];
        Arrays.fill(counts, 1);
        Chart chart = trend(ChartData.series(counts));
        assertEquals(520, xy(chart).getDataset().getItemCount(0));
        assertTrue(chart.summary().lines().count() <= 43);
        assertTrue(chart.summary().endsWith("And 480 more."), chart.summary());
    }

    @Test
    void oneSessionIsToldBeforeAndAfter() {
        assertEquals("Validate first: 8 of 28 before, 28 of 32 after (a rise)",
                charts.beforeAfter(ChartData.SCOPE, List.of(ChartData.effect("p/validate", ChartData.comparison(14, 8, 16, 28)))).title());
        assertEquals("Validate first: 1 of 4 before, 12 of 18 after (too few calls to say)",
                charts.beforeAfter(ChartData.SCOPE, List.of(ChartData.effect("p/validate", ChartData.comparison(2, 1, 9, 12)))).title());
    }

    @Test
    void selectedCallsClaimNoEffect() {
        Chart chart = charts.beforeAfter(ChartData.SCOPE, List.of(ChartData.effect("p/validate", ChartData.selected())));
        assertEquals("Validate first: 4 of 12 before, 9 of 12 after (selected calls, no effect is claimed)", chart.title());
    }

    @Test
    void noSessionIsSaid() {
        assertEquals("No session about a goal yet", charts.beforeAfter(ChartData.SCOPE, List.of()).title());
    }

    @Test
    void beforeAndAfterAreShares() {
        CategoryDataset data = rows(charts.beforeAfter(ChartData.SCOPE, List.of(ChartData.effect("p/validate", ChartData.comparison(14, 8, 16, 28)))));
        assertEquals(List.of("Validate first, 12 Feb 2026"), data.getColumnKeys());
        assertEquals(8 / 28.0, data.getValue(0, 0).doubleValue(), 1e-12);
        assertEquals(28 / 32.0, data.getValue(1, 0).doubleValue(), 1e-12);
    }

    @Test
    void theMatrixNamesWhereSomebodyStandsOut() {
        Chart chart = charts.matrix(ChartData.SCOPE, ChartData.matrix());
        assertEquals("Struggles: Validate first with The Self-made Expert. Excels: Use silence with The Venter.", chart.title());
        CategoryDataset data = rows(chart);
        assertEquals(15 / 18.0, data.getValue("p/venter", "Validate first").doubleValue(), 1e-12);
    }

    @Test
    void aMatrixWithNothingComparedSaysTooFew() {
        CallerMatrix matrix = ChartData.matrix();
        CallerMatrix few = new CallerMatrix("kim", matrix.callerTypes(), matrix.techniques(), matrix.cells().subList(2, 3), 0, 0.95, 0.95, "");
        assertEquals("Too few calls to compare with the others by type of caller", charts.matrix(ChartData.SCOPE, few).title());
    }

    @Test
    void outcomesAreThreeCoursesUnderOneTime() {
        Chart chart = charts.outcomes(ChartData.SCOPE, ChartData.outcomes(12));
        CombinedDomainXYPlot plot = (CombinedDomainXYPlot) ((Drawn) chart).chart().getPlot();
        assertEquals(3, plot.getSubplots().size());
        XYPlot minutes = (XYPlot) plot.getSubplots().get(1);
        assertEquals(330 / 60.0, minutes.getDataset().getYValue(0, 0), 1e-12);
        assertTrue(chart.title().endsWith("no clear change"), chart.title());
        assertEquals("No calls in this time", charts.outcomes(ChartData.SCOPE, List.of()).title());
    }

    @Test
    void theHistogramHoldsEveryDelivery() {
        List<Double> hours = new ArrayList<>(IntStream.range(0, 1_000).mapToObj(i -> i % 9 + 0.5).toList());
        hours.add(5_000.0);
        CategoryDataset data = rows(charts.sameDay(ChartData.SCOPE, ChartData.clock(hours, 800)));
        double sum = 0;
        for (int i = 0; i < data.getColumnCount(); i++) {
            sum += data.getValue(0, i).doubleValue();
        }
        assertEquals(1_001, sum);
        assertTrue(data.getColumnCount() <= 13);
        assertEquals(1, data.getValue(0, data.getColumnCount() - 1).intValue());
    }

    @Test
    void theSameDayShareNeedsEnoughReviews() {
        assertEquals("800 of 1,000 delivered the same day (80%)", sameDay(1_000, 800));
        assertEquals("2 of 3 delivered the same day; too few reviews for a share", sameDay(3, 2));
        assertEquals("No review is delivered or due yet", sameDay(0, 0));
    }

    private String sameDay(int reviews, int inTime) {
        return charts.sameDay(ChartData.SCOPE, ChartData.clock(IntStream.range(0, reviews).mapToObj(i -> 2.0).toList(), inTime)).title();
    }

    @Test
    void verdictsAreCounts() {
        Chart chart = charts.verdicts(ChartData.SCOPE, List.of(ChartData.technique("p/validate", 3, 1, 6, 1), ChartData.technique("p/silence", 1, 0, 0, 0)));
        assertEquals("Of 12 chances: 4 used well, 1 partly, 6 missed, 1 backfired", chart.title());
        assertEquals(List.of("Validate first", "Use silence (too few calls to say)"), rows(chart).getColumnKeys());
        assertEquals(6, rows(chart).getValue(2, 0).intValue());
    }

    @Test
    void manyTechniquesAreBoundedAndTheRestIsCounted() {
        List<TechniqueProgress> many = IntStream.range(0, 500).mapToObj(i -> ChartData.technique("p/" + i, 5, 1, 1, 0)).toList();
        Chart chart = charts.verdicts(ChartData.SCOPE, many);
        assertEquals(24, rows(chart).getColumnCount());
        assertTrue(chart.subtitle().endsWith("476 more are not shown."), chart.subtitle());
        assertTrue(chart.title().startsWith("Of 3,500 chances"), chart.title());
        assertTrue(chart.height() < 2_000);
    }

    @Test
    void techniquesOfOneNameStayApart() {
        Charts same = new Charts(ChartTheme.LIGHT, ChartData.SETTINGS, key -> "Same");
        assertEquals(2, rows(same.verdicts(ChartData.SCOPE, List.of(ChartData.technique("p/a", 9, 0, 0, 0), ChartData.technique("p/b", 9, 0, 0, 0)))).getColumnCount());
    }

    @Test
    void agreementSaysOnHowManyTechniques() {
        Chart chart = charts.agreement(ChartData.calibration(new ByTechnique("p/a", "Validate first", 12, 0.82, 0.75, true),
                new ByTechnique("p/b", "Use silence", 8, 0.4, null, false)));
        assertEquals("Reviewers agree on 1 of 2 techniques; furthest from it with most moments: Use silence", chart.title());
        assertEquals(0.82, rows(chart).getValue(0, 0).doubleValue());
        assertNull(rows(chart).getValue(1, 1));
        assertEquals("No call was reviewed by two people: too few to say", charts.agreement(ChartData.calibration()).title());
    }

    @Test
    void aStripCountsItsMomentsByVerdict() {
        Chart chart = charts.strip("Call", 312_000_000, ChartData.moments());
        assertEquals("7 moments: 3 used well, 1 partly, 1 missed, 1 backfired, one without a verdict", chart.title());
        assertEquals(List.of("Agent", "Customer"), rows(chart).getColumnKeys());
        assertTrue(chart.summary().contains("1:01 Agent: Validate first, missed"), chart.summary());
        assertEquals("No moment is marked in this call yet", charts.strip("Call", 1, List.of()).title());
    }

    @Test
    void aStripOfVeryManyMomentsIsBounded() {
        List<StripMoment> many = IntStream.range(0, 50_000).mapToObj(i -> ChartData.moment(i, i + 5, ChannelRole.AGENT, "Validate first", Verdict.MISSED)).toList();
        Chart chart = charts.strip("Call", 50_000_000_000L, many);
        assertEquals(400, rows(chart).getValue(0, 0).intValue());
        assertTrue(chart.subtitle().endsWith("49,600 more are not shown."), chart.subtitle());
    }

    @Test
    void endlessNamesAndControlCharactersDoNotReachTheChart() {
        Charts odd = new Charts(ChartTheme.LIGHT, ChartData.SETTINGS, key -> "a\u0000b\n" + "x".repeat(100_000));
        Chart chart = odd.verdicts(ChartData.SCOPE, List.of(ChartData.technique("p/a", 9, 0, 0, 0)));
        String label = (String) rows(chart).getColumnKey(0);
        assertTrue(label.startsWith("a b x") && label.length() < 100, label);
    }

    @Test
    void everyPointOfACourseLiesInTheMiddleOfItsWeek() {
        RatePoint point = ChartData.rising().points().get(0);
        double x = xy(trend(ChartData.rising())).getDataset().getXValue(0, 0);
        double day = 86_400_000.0;
        assertEquals(point.first().toEpochDay() + 3.5, x / day, 1e-9);
    }

    private static Drift drift(double... differences) {
        List<Drift.Difference> all = new ArrayList<>();
        for (int i = 0; i < differences.length; i++) {
            all.add(new Drift.Difference("call" + i, LocalDate.of(2026, 3, 2).plusWeeks(i).atTime(9, 0).toInstant(ZoneOffset.UTC), differences[i]));
        }
        return Drift.of("kim", "Kim", all);
    }

    @Test
    void aStrictReviewerIsCalledSoWithTheInterval() {
        Chart chart = charts.drift(drift(-0.07, -0.06, -0.05, -0.04, -0.03), ZoneOffset.UTC);
        assertEquals("Kim: Strict: on 5 calls 5 points below the others on average, 3 to 7 with 95 % confidence.", chart.title());
        IntervalXYDataset band = (IntervalXYDataset) xy(chart).getDataset(0);
        assertEquals(-5, band.getYValue(0, 4), 1e-9);
        // t(4, 0.975) = 2.776445, standard error sqrt(0.0010 / 4 / 5).
        assertEquals(-5 - 100 * 2.776445 * Math.sqrt(0.0010 / 4 / 5), band.getStartYValue(0, 4), 1e-3);
        assertEquals(-5 + 100 * 2.776445 * Math.sqrt(0.0010 / 4 / 5), band.getEndYValue(0, 4), 1e-3);
        assertEquals(-3, xy(chart).getDataset(1).getYValue(0, 4), 1e-9);
        // Of one calibration nothing is known, and not exactly its own difference.
        assertEquals(-100, band.getStartYValue(0, 0), 1e-9);
        assertEquals(100, band.getEndYValue(0, 0), 1e-9);
        assertEquals("5 calibrations, opened from 2 Mar 2026 to 30 Mar 2026. Compared with the result talked through, and where there is none with the mean of the others.",
                chart.subtitle());
        assertEquals(List.of("30 Mar 2026", "−3.0", "−5.0", "−7.0", "−3.0", "strict"), chart.table().rows().get(4).cells());
        assertEquals("too few to say", chart.table().rows().get(3).cells().get(5));
        assertEquals(new ChartDatum.Calls(Set.of("call4")), chart.table().rows().get(4).datum());
        assertTrue(chart.summary().contains("30 Mar 2026: −3.0 points from the others; the mean so far −5.0, −7.0 to −3.0"), chart.summary());
    }

    @Test
    void ofFewCalibrationsNothingIsSaidOfAReviewer() {
        Chart chart = charts.drift(drift(0.2, 0.21), ZoneOffset.UTC);
        assertEquals("Kim: Too few calls: 2, where 5 are needed to tell.", chart.title());
        // An interval of two reaches beyond every scale and must not be what sets it.
        assertTrue(xy(chart).getRangeAxis().getUpperBound() < 40, () -> "up to " + xy(chart).getRangeAxis().getUpperBound());
    }

    @Test
    void aReviewerWithoutACalibrationHasAnEmptyChartThatSaysSo() {
        Chart chart = charts.drift(drift(), ZoneOffset.UTC);
        assertEquals("No calibration with a score is open yet", chart.subtitle());
        assertTrue(chart.table().rows().isEmpty());
    }
}
