/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.chart;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coachline.insight.CallerMatrix;
import org.coachline.insight.CallerMatrix.Cell;
import org.coachline.insight.CallerMatrix.Standing;
import org.coachline.insight.Change;
import org.coachline.insight.ClusteredCount;
import org.coachline.insight.Comparison;
import org.coachline.insight.Difference;
import org.coachline.insight.GoalEffect;
import org.coachline.insight.InsightSettings;
import org.coachline.insight.OutcomePoint;
import org.coachline.insight.Proportion;
import org.coachline.insight.RatePoint;
import org.coachline.insight.RateSeries;
import org.coachline.insight.SameDayClock;
import org.coachline.insight.Spread;
import org.coachline.insight.TechniqueProgress;
import org.coachline.insight.agreement.Calibration;
import org.coachline.insight.agreement.Calibration.ByTechnique;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.Verdict;

/** Figures for charts; all invented. */
public final class ChartData {

    public static final InsightSettings SETTINGS = InsightSettings.usual(ZoneId.of("Europe/Berlin"));
    public static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    public static final ChartScope SCOPE = new ChartScope("Kim Sample", MONDAY, MONDAY.plusDays(83));
    private static final Map<String, String> NAMES = Map.of("p/validate", "Validate first", "p/silence", "Use silence", "p/summary", "Summarise and check",
            "p/venter", "The Venter", "p/expert", "The Self-made Expert", "p/doubt", "The Indecisive");

    private ChartData() {
    }

    public static Charts charts(ChartTheme theme) {
        return new Charts(theme, SETTINGS, key -> NAMES.getOrDefault(key, key));
    }

    /** So many calls, each with two chances, of which so many in all were used, spread over the calls. */
    public static ClusteredCount count(int calls, int used) {
        ClusteredCount count = ClusteredCount.NONE;
        for (int i = 0; i < calls; i++) {
            count = count.plus(ClusteredCount.ofCall(used * (i + 1) / calls - used * i / calls, 2));
        }
        return count;
    }

    public static RateSeries series(int... callsAndUsed) {
        List<RatePoint> points = new ArrayList<>();
        for (int i = 0; i < callsAndUsed.length; i += 2) {
            ClusteredCount count = count(callsAndUsed[i], callsAndUsed[i + 1]);
            LocalDate first = MONDAY.plusWeeks(i / 2);
            points.add(new RatePoint(first, first.plusDays(6), count, SETTINGS.tooFew(count)));
        }
        return RateSeries.of("p/validate", points, SETTINGS);
    }

    public static RateSeries rising() {
        return series(6, 3, 7, 4, 3, 2, 0, 0, 8, 5, 6, 4, 7, 9, 8, 12, 0, 0, 2, 3, 0, 0, 9, 16);
    }

    public static Comparison comparison(int callsBefore, int usedBefore, int callsAfter, int usedAfter) {
        return Comparison.of(count(callsBefore, usedBefore), count(callsAfter, usedAfter), SETTINGS);
    }

    public static GoalEffect effect(String technique, Comparison comparison) {
        return new GoalEffect("plan-1", "goal-1", technique, LocalDate.of(2026, 2, 12), 56, 2, 0, 1, 0, comparison);
    }

    public static Comparison selected() {
        return new Comparison(count(6, 4), count(6, 9), null, Change.SELECTED, "The calls were selected.");
    }

    public static TechniqueProgress technique(String key, int well, int partly, int missed, int backfired) {
        ClusteredCount own = ClusteredCount.NONE;
        int all = well + partly + missed + backfired;
        for (int i = 0; i < all; i++) {
            own = own.plus(ClusteredCount.ofCall(i < well + partly ? 1 : 0, 1));
        }
        return new TechniqueProgress(key, well, partly, missed, backfired, own, SETTINGS.tooFew(own), ClusteredCount.NONE,
                Comparison.of(ClusteredCount.NONE, own, SETTINGS));
    }

    public static CallerMatrix matrix() {
        List<Cell> cells = new ArrayList<>();
        cells.add(cell("p/validate", "p/venter", count(9, 15), count(20, 30), Standing.LIKE_THE_OTHERS));
        cells.add(cell("p/validate", "p/expert", count(8, 2), count(20, 28), Standing.STRUGGLES));
        cells.add(cell("p/validate", "p/doubt", count(2, 2), count(9, 7), Standing.TOO_FEW));
        cells.add(cell("p/silence", "p/venter", count(12, 23), count(20, 14), Standing.EXCELS));
        cells.add(cell("p/silence", "p/expert", count(6, 6), ClusteredCount.NONE, Standing.TOO_FEW));
        cells.add(cell("p/summary", "p/doubt", count(7, 7), count(12, 12), Standing.LIKE_THE_OTHERS));
        return new CallerMatrix("kim", List.of("p/venter", "p/expert", "p/doubt"), List.of("p/validate", "p/silence", "p/summary"), cells, 4, 0.95, 0.9875,
                "Four cells were compared.");
    }

    private static Cell cell(String technique, String type, ClusteredCount own, ClusteredCount others, Standing standing) {
        Difference difference = standing == Standing.TOO_FEW ? null : own.minus(others, 0.95);
        return new Cell(technique, type, own, others, difference, standing, List.of());
    }

    public static List<OutcomePoint> outcomes(int weeks) {
        List<OutcomePoint> points = new ArrayList<>();
        for (int i = 0; i < weeks; i++) {
            LocalDate first = MONDAY.plusWeeks(i);
            int calls = i % 5 == 3 ? 3 : 12 + i;
            points.add(new OutcomePoint(first, first.plusDays(6), calls, new Proportion(calls / 2 + i % 2, calls),
                    new Spread(calls, 240 - i, 330 + 10 * (i % 3), 520 + 4 * i), i % 4 == 1 ? null : new Spread(calls - 1, 3, 3.5 + 0.1 * (i % 4), 4.5), calls < 5));
        }
        return points;
    }

    public static SameDayClock clock(List<Double> hours, int sameDay) {
        int of = hours.size();
        return new SameDayClock(of + 2, null, null, null, Spread.of(hours).orElse(null), new Proportion(sameDay, of), 2, hours, of < 5, "");
    }

    public static Calibration calibration(ByTechnique... techniques) {
        return new Calibration(7, List.of("Alex Example", "Robin Model"), new Calibration.Found(0.7, 24, 15, List.of(), ""), List.of(), List.of(),
                List.of(techniques), 2_000_000, "", List.of());
    }

    public static List<StripMoment> moments() {
        return List.of(moment(5, 9, ChannelRole.AGENT, "Greet warmly", Verdict.USED_WELL), moment(61, 72, ChannelRole.AGENT, "Validate first", Verdict.MISSED),
                moment(63, 63, ChannelRole.AGENT, "Use silence", Verdict.PARTLY), moment(66, 66, ChannelRole.AGENT, "Summarise and check", Verdict.USED_WELL),
                moment(134, 140, ChannelRole.CUSTOMER, "", Verdict.NONE), moment(205, 206, ChannelRole.AGENT, "Calm down, please", Verdict.BACKFIRED),
                moment(296, 299, ChannelRole.AGENT, "Close with the next step and its date", Verdict.USED_WELL));
    }

    public static StripMoment moment(double from, double to, ChannelRole voice, String name, Verdict verdict) {
        return new StripMoment((long) (from * 1e6), (long) (to * 1e6), voice, name, verdict);
    }

    /** One of each kind, as they usually are. */
    public static Map<String, Chart> all(ChartTheme theme) {
        Charts charts = charts(theme);
        Map<String, Chart> all = new LinkedHashMap<>();
        all.put("trend", charts.trend(SCOPE, rising(), series(20, 20, 21, 22, 20, 19, 22, 22, 20, 20, 20, 24, 20, 23, 20, 25, 20, 24, 21, 22, 22, 27, 20, 24),
                List.of(MONDAY.plusDays(40), MONDAY.plusDays(60))));
        all.put("before-after", charts.beforeAfter(SCOPE, List.of(effect("p/validate", comparison(14, 8, 16, 28)), effect("p/silence", comparison(6, 5, 7, 8)),
                effect("p/summary", comparison(2, 1, 9, 12)), effect("p/expert", selected()))));
        all.put("matrix", charts.matrix(SCOPE, matrix()));
        all.put("outcomes", charts.outcomes(SCOPE, outcomes(12)));
        List<Double> hours = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            hours.add(i * i / 80.0);
        }
        all.put("same-day", charts.sameDay(SCOPE, clock(hours, 41)));
        all.put("verdicts", charts.verdicts(SCOPE, List.of(technique("p/validate", 12, 6, 20, 3), technique("p/silence", 30, 2, 4, 0),
                technique("p/summary", 1, 1, 1, 0), technique("p/expert", 160, 40, 35, 2))));
        all.put("agreement", charts.agreement(calibration(new ByTechnique("p/validate", "Validate first", 12, 0.82, 0.75, true),
                new ByTechnique("p/silence", "Use silence", 8, 0.4, 0.5, false), new ByTechnique("p/summary", "Summarise and check", 4, 0.0, null, false))));
        all.put("strip", charts.strip("Call of 5 Jan 2026, 10:14", 312_000_000, moments()));
        return all;
    }
}
