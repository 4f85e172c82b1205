/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.chart;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.coachline.insight.Change;
import org.coachline.insight.ClusteredCount;
import org.coachline.insight.Comparison;
import org.coachline.insight.InsightSettings;
import org.coachline.insight.Interval;
import org.coachline.insight.OutcomePoint;
import org.coachline.insight.Proportion;
import org.coachline.insight.Spread;
import org.coachline.look.Token;
import org.coachline.report.chart.ChartDatum;
import org.coachline.report.chart.ChartScope;
import org.coachline.report.chart.ChartTable;
import org.coachline.report.chart.ChartTheme;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.jspecify.annotations.Nullable;

/** What came out of calls, over time: settled on the first call with its interval, handle time and satisfaction as median and quartiles. */
public final class OutcomeChart {

    private static final int MOST_POINTS = 520;
    private static final int HEIGHT = 640;
    private static final double SECONDS_A_MINUTE = 60;
    private static final double BEST = 5;
    /** Marks at the ends would be cut in half. */
    private static final double EDGE = 0.15;
    private static final double GAP = 14;
    private static final double HEADROOM = 1.1;

    private OutcomeChart() {
    }

    /** Lays it out; see {@link org.coachline.report.chart.Charts#outcomes}. */
    public static Drawn of(ChartTheme theme, InsightSettings settings, ChartScope scope, List<OutcomePoint> all) {
        Frame frame = new Frame(theme);
        List<OutcomePoint> points = all.subList(Math.max(0, all.size() - MOST_POINTS), all.size());
        int calls = points.stream().mapToInt(OutcomePoint::calls).sum();
        int known = points.stream().mapToInt(point -> point.resolved().of()).sum();
        String counted = ChartMessages.format(ChartMessages.Outcome_counted, calls, known);
        if (calls == 0) {
            return frame.of(frame.xy(new NumberAxis(), new NumberAxis()), ChartMessages.Outcome_none, Frame.scope(scope, counted), List.of(), table(all, settings));
        }
        CombinedDomainXYPlot plot = new CombinedDomainXYPlot(frame.days(points.get(0).first(), points.get(points.size() - 1).last()));
        plot.setGap(GAP);
        NumberAxis satisfaction = frame.numbers(ChartMessages.Outcome_satisfaction);
        satisfaction.setRange(1 - EDGE, BEST + EDGE);
        satisfaction.setTickUnit(new NumberTickUnit(1, NumberFormat.getIntegerInstance(Frame.locale())));
        NumberAxis minutes = frame.numbers(ChartMessages.Outcome_minutes);
        double longest = points.stream().map(OutcomePoint::handleSeconds).mapToDouble(spread -> spread == null ? 0 : spread.high()).max().orElse(0);
        minutes.setRange(0, Math.max(1, longest / SECONDS_A_MINUTE * HEADROOM));
        add(plot, frame, 0, settings.fewestCalls(), frame.shares(ChartMessages.Outcome_resolved), points, point -> resolved(point.resolved(), settings));
        add(plot, frame, 1, settings.fewestCalls(), minutes, points, point -> spread(point.handleSeconds(), SECONDS_A_MINUTE));
        add(plot, frame, 2, settings.fewestCalls(), satisfaction, points, point -> spread(point.satisfaction(), 1));
        LegendItemCollection legend = new LegendItemCollection();
        Ink ink = frame.ink();
        legend.add(Legend.sign(ChartMessages.Outcome_value, Ink.square(0, 0, BandRenderer.DOT), ink.color(Token.AGENT)));
        legend.add(Legend.open(ChartMessages.format(ChartMessages.Legend_tooFew, settings.fewestCalls()), Ink.square(0, 0, BandRenderer.DOT),
                ink.color(Token.AGENT)));
        legend.add(new LegendItem(ChartMessages.format(ChartMessages.Outcome_band, settings.confidence()), ink.thin(Token.AGENT, BandRenderer.BAND)));
        plot.setFixedLegendItems(legend);
        return frame.of(plot, title(points, settings), Frame.scope(scope, counted), points.stream().filter(point -> point.calls() > 0).map(OutcomeChart::words).toList(),
                table(all, settings), HEIGHT);
    }

    private static ChartTable table(List<OutcomePoint> all, InsightSettings settings) {
        TableRows rows = new TableRows(ChartMessages.Table_from, ChartMessages.Table_to, ChartMessages.Table_calls, ChartMessages.Table_settled,
                ChartMessages.Table_known, ChartMessages.Table_share, ChartMessages.Table_low, ChartMessages.Table_high, ChartMessages.Table_handled,
                ChartMessages.Outcome_minutes, ChartMessages.Table_lowerQuartile, ChartMessages.Table_upperQuartile, ChartMessages.Table_asked,
                ChartMessages.Outcome_satisfaction, ChartMessages.Table_lowerQuartile, ChartMessages.Table_upperQuartile);
        for (OutcomePoint point : all) {
            rows.add(point.calls() == 0 ? null : datum(point), Frame.day(point.first()), Frame.day(point.last()), TableRows.number(point.calls()),
                    TableRows.proportion(point.resolved(), settings), TableRows.spread(point.handleSeconds(), SECONDS_A_MINUTE),
                    TableRows.spread(point.satisfaction(), 1));
        }
        return rows.table();
    }

    private static ChartDatum datum(OutcomePoint point) {
        return new ChartDatum.Outcome(point.first(), point.last());
    }

    private static void add(CombinedDomainXYPlot all, Frame frame, int row, int fewest, NumberAxis axis, List<OutcomePoint> points,
            Function<OutcomePoint, Value> value) {
        YIntervalSeries series = new YIntervalSeries(axis.getLabel(), false, true);
        boolean[] few = new boolean[points.size()];
        List<MarkEntity.@Nullable Sign> signs = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            LocalDate first = points.get(i).first();
            double middle = (Frame.millis(first) + Frame.millis(points.get(i).last().plusDays(1))) / 2;
            Value found = value.apply(points.get(i));
            series.add(middle, found.middle, found.low, found.high);
            few[i] = found.of < fewest;
            signs.add(found.of == 0 ? null : new MarkEntity.Sign(row, i, datum(points.get(i)), words(points.get(i))));
        }
        YIntervalSeriesCollection data = new YIntervalSeriesCollection();
        data.addSeries(series);
        XYPlot plot = frame.xy(null, axis);
        plot.setDataset(data);
        plot.setRenderer(new BandRenderer(frame.ink(), few, signs));
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(frame.ink().color(Token.PANEL));
        all.add(plot);
    }

    private record Value(double low, double middle, double high, int of) {
        static final Value NONE = new Value(Double.NaN, Double.NaN, Double.NaN, 0);
    }

    private static Value resolved(Proportion share, InsightSettings settings) {
        if (share.of() == 0) {
            return Value.NONE;
        }
        Interval interval = share.wilson(settings.confidence());
        return new Value(interval.low(), share.share(), interval.high(), share.of());
    }

    private static Value spread(@Nullable Spread spread, double unit) {
        return spread == null ? Value.NONE : new Value(spread.low() / unit, spread.median() / unit, spread.high() / unit, spread.of());
    }

    private static ClusteredCount count(List<OutcomePoint> points) {
        // A call is settled or not: one chance a call.
        int of = points.stream().mapToInt(point -> point.resolved().of()).sum();
        int hits = points.stream().mapToInt(point -> point.resolved().hits()).sum();
        return new ClusteredCount(of, hits, of, hits, hits, of);
    }

    private static String title(List<OutcomePoint> points, InsightSettings settings) {
        int half = points.size() / 2;
        Comparison trend = Comparison.of(count(points.subList(0, half)), count(points.subList(half, points.size())), settings);
        if (trend.change() == Change.TOO_FEW && Frame.isOneSided(trend)) {
            ClusteredCount all = count(points);
            return ChartMessages.format(ChartMessages.Trend_tooFewOne, ChartMessages.Outcome_resolved, all.used(), all.chances());
        }
        String pattern = switch (trend.change()) {
        case ROSE -> ChartMessages.Trend_rose;
        case FELL -> ChartMessages.Trend_fell;
        case TOO_FEW -> ChartMessages.Trend_tooFew;
        case UNCLEAR, SELECTED -> ChartMessages.Trend_unclear;
        };
        return ChartMessages.format(pattern, ChartMessages.Outcome_resolved, trend.before().used(), trend.before().chances(), trend.after().used(),
                trend.after().chances());
    }

    private static String words(OutcomePoint point) {
        String handled = point.handleSeconds() == null ? ChartMessages.Unknown
                : ChartMessages.format(ChartMessages.Decimal, point.handleSeconds().median() / SECONDS_A_MINUTE);
        String satisfied = point.satisfaction() == null ? ChartMessages.Unknown : ChartMessages.format(ChartMessages.Decimal, point.satisfaction().median());
        return ChartMessages.format(ChartMessages.Outcome_line, Frame.day(point.first()), point.calls(), point.resolved().hits(), point.resolved().of(),
                handled, satisfied);
    }
}
