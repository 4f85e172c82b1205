/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.chart;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import org.coachline.insight.CallerMatrix;
import org.coachline.insight.GoalEffect;
import org.coachline.insight.InsightSettings;
import org.coachline.insight.OutcomePoint;
import org.coachline.insight.RateSeries;
import org.coachline.insight.SameDayClock;
import org.coachline.insight.TechniqueProgress;
import org.coachline.insight.agreement.Calibration;
import org.coachline.insight.calibration.Drift;
import org.coachline.report.internal.chart.AgreementChart;
import org.coachline.report.internal.chart.BeforeAfterChart;
import org.coachline.report.internal.chart.DriftChart;
import org.coachline.report.internal.chart.MatrixChart;
import org.coachline.report.internal.chart.OutcomeChart;
import org.coachline.report.internal.chart.SameDayChart;
import org.coachline.report.internal.chart.StripChart;
import org.coachline.report.internal.chart.TrendChart;
import org.coachline.report.internal.chart.VerdictChart;
import org.jspecify.annotations.Nullable;

/**
 * Makes charts of what insight says. The title is the finding, in the words that insight allows: nothing is claimed that its interval does
 * not bear, and under its threshold a chart says that there are too few calls. Dates and numbers are written as the default locale for
 * formats wants them when the chart is made. Inputs of any size are taken; what would be unreadable is left out, and the subtitle counts it.
 * Any thread; some ten milliseconds each; needs no screen.
 */
public final class Charts {

    private final ChartTheme theme;
    private final InsightSettings settings;
    private final UnaryOperator<String> names;

    /**
     * @param theme    what for
     * @param settings with which the figures were made: threshold and confidence
     * @param names    what people call a technique or a type of caller, by its key
     */
    public Charts(ChartTheme theme, InsightSettings settings, UnaryOperator<String> names) {
        this.theme = theme;
        this.settings = settings;
        this.names = names;
    }

    /**
     * The course of a technique's rate, its interval as a band.
     *
     * @param scope    whose, and when
     * @param own      the course
     * @param team     the same of the team; null for none
     * @param sessions days of coaching sessions; those outside of the course are not shown
     * @return the chart
     */
    public Chart trend(ChartScope scope, RateSeries own, @Nullable RateSeries team, List<LocalDate> sessions) {
        return TrendChart.of(theme, settings, scope, names.apply(own.technique()), own, team, sessions);
    }

    /**
     * The rate before and after each session of each goal.
     *
     * @param scope   whose; each session has its own time
     * @param effects from top to bottom
     * @return the chart
     */
    public Chart beforeAfter(ChartScope scope, List<GoalEffect> effects) {
        return BeforeAfterChart.of(theme, settings, scope, effects, names);
    }

    /**
     * Techniques by type of caller, with counts in the cells.
     *
     * @param scope  whose, and when
     * @param matrix what
     * @return the chart
     */
    public Chart matrix(ChartScope scope, CallerMatrix matrix) {
        return MatrixChart.of(theme, settings, scope, matrix, names);
    }

    /**
     * First-call resolution, handle time and satisfaction over time.
     *
     * @param scope  whose, and when
     * @param points in order
     * @return the chart
     */
    public Chart outcomes(ChartScope scope, List<OutcomePoint> points) {
        return OutcomeChart.of(theme, settings, scope, points);
    }

    /**
     * After how many working hours feedback was delivered.
     *
     * @param scope whose, and when
     * @param clock what it shows
     * @return the chart
     */
    public Chart sameDay(ChartScope scope, SameDayClock clock) {
        return SameDayChart.of(theme, scope, clock);
    }

    /**
     * How the chances of each technique went.
     *
     * @param scope      whose, and when
     * @param techniques from top to bottom
     * @return the chart
     */
    public Chart verdicts(ChartScope scope, List<TechniqueProgress> techniques) {
        return VerdictChart.of(theme, settings, scope, techniques, names);
    }

    /**
     * How far reviewers agree, technique by technique.
     *
     * @param calibration what they agree on; its names are used
     * @return the chart
     */
    public Chart agreement(Calibration calibration) {
        return AgreementChart.of(theme, calibration);
    }

    /**
     * Whether a reviewer is strict or lenient, calibration by calibration, with the interval of the mean.
     *
     * @param drift of the reviewer
     * @param zone  of days
     * @return the chart
     */
    public Chart drift(Drift drift, ZoneId zone) {
        return DriftChart.of(theme, drift, zone);
    }

    /**
     * The moments of a call along its time.
     *
     * @param call           what people call it
     * @param durationMicros how long it is
     * @param moments        in any order
     * @return the chart
     */
    public Chart strip(String call, long durationMicros, List<StripMoment> moments) {
        return StripChart.of(theme, call, durationMicros, moments);
    }
}
