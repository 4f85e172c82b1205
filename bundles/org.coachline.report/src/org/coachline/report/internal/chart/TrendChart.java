/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.coachline.insight.Change;
import org.coachline.insight.ClusteredCount;
import org.coachline.insight.Comparison;
import org.coachline.insight.InsightSettings;
import org.coachline.insight.Interval;
import org.coachline.insight.RatePoint;
import org.coachline.insight.RateSeries;
import org.coachline.look.Token;
import org.coachline.look.Type;
import org.coachline.report.chart.ChartDatum;
import org.coachline.report.chart.ChartScope;
import org.coachline.report.chart.ChartTable;
import org.coachline.report.chart.ChartTheme;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.jspecify.annotations.Nullable;

/** The course of a technique's rate with its interval as a band, sessions as dashed lines, and the team beside it. */
public final class TrendChart {

    /** Ten years of weeks. */
    private static final int MOST_POINTS = 520;
    private static final int MOST_SESSIONS = 60;
    private static final int FEW_SESSIONS = 6;

    private TrendChart() {
    }

    /** Lays it out; see {@link org.coachline.report.chart.Charts#trend}. */
    public static Drawn of(ChartTheme theme, InsightSettings settings, ChartScope scope, String technique, RateSeries own, @Nullable RateSeries team,
            List<LocalDate> sessions) {
        Frame frame = new Frame(theme);
        String name = Frame.name(technique);
        List<RatePoint> points = latest(own.points());
        YIntervalSeriesCollection data = new YIntervalSeriesCollection();
        YIntervalSeries line = new YIntervalSeries(Frame.name(scope.who()), false, true);
        List<String> lines = new ArrayList<>();
        boolean[] few = new boolean[points.size()];
        List<MarkEntity.@Nullable Sign> signs = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            RatePoint point = points.get(i);
            few[i] = point.tooFew();
            add(line, point, settings);
            boolean any = point.count().chances() > 0;
            signs.add(any ? new MarkEntity.Sign(0, i, datum(own, point), words(point)) : null);
            if (any) {
                lines.add(words(point));
            }
        }
        // Where there is no chance at all there is nothing to draw, and the plot says so.
        if (!lines.isEmpty()) {
            data.addSeries(line);
            if (team != null && team.total().chances() > 0) {
                YIntervalSeries others = new YIntervalSeries(ChartMessages.Trend_team, false, true);
                latest(team.points()).forEach(point -> add(others, point, settings));
                data.addSeries(others);
            }
        }
        LocalDate first = points.isEmpty() ? LocalDate.EPOCH : points.get(0).first();
        LocalDate last = points.isEmpty() ? LocalDate.EPOCH : points.get(points.size() - 1).last();
        XYPlot plot = frame.xy(frame.days(first, last), frame.shares(ChartMessages.Axis_share));
        plot.setDataset(data);
        plot.setRenderer(new BandRenderer(frame.ink(), few, signs));
        plot.setFixedLegendItems(legend(frame.ink(), settings, data, !sessions.isEmpty()));
        List<LocalDate> shown = sessions.stream().filter(day -> !day.isBefore(first) && !day.isAfter(last)).distinct().sorted().limit(MOST_SESSIONS).toList();
        for (LocalDate session : shown) {
            plot.addDomainMarker(marker(frame.ink(), session, shown.size() <= FEW_SESSIONS));
            lines.add(ChartMessages.format(ChartMessages.Trend_session, Frame.day(session)));
        }
        ClusteredCount total = own.total();
        String counted = ChartMessages.format(ChartMessages.Count_chances, total.chances(), total.calls());
        return frame.of(plot, title(name, own), Frame.scope(scope, counted), lines, table(settings, own, team));
    }

    private static ChartDatum datum(RateSeries own, RatePoint point) {
        return new ChartDatum.Rate(own.technique(), point.first(), point.last());
    }

    private static ChartTable table(InsightSettings settings, RateSeries own, @Nullable RateSeries team) {
        TableRows rows = new TableRows(ChartMessages.Table_from, ChartMessages.Table_to, ChartMessages.Table_used, ChartMessages.Table_chances,
                ChartMessages.Table_calls, ChartMessages.Table_rate, ChartMessages.Table_low, ChartMessages.Table_high, ChartMessages.Table_team,
                ChartMessages.Table_said);
        for (int i = 0; i < own.points().size(); i++) {
            RatePoint point = own.points().get(i);
            ClusteredCount others = team == null || i >= team.points().size() ? ClusteredCount.NONE : team.points().get(i).count();
            boolean any = point.count().chances() > 0;
            rows.add(any ? datum(own, point) : null, Frame.day(point.first()), Frame.day(point.last()), TableRows.rate(point.count(), settings),
                    others.chances() == 0 ? "" : TableRows.percent(others.share()), TableRows.note(any && point.tooFew()));
        }
        return rows.table();
    }

    private static List<RatePoint> latest(List<RatePoint> points) {
        return points.subList(Math.max(0, points.size() - MOST_POINTS), points.size());
    }

    private static void add(YIntervalSeries series, RatePoint point, InsightSettings settings) {
        double middle = (Frame.millis(point.first()) + Frame.millis(point.last().plusDays(1))) / 2;
        if (point.count().chances() == 0) {
            series.add(middle, Double.NaN, Double.NaN, Double.NaN);
        } else {
            Interval interval = point.count().interval(settings.confidence());
            series.add(middle, point.count().share(), interval.low(), interval.high());
        }
    }

    private static String words(RatePoint point) {
        return ChartMessages.format(point.tooFew() ? ChartMessages.Trend_pointTooFew : ChartMessages.Trend_point, Frame.day(point.first()),
                point.count().used(), point.count().chances(), point.count().calls());
    }

    private static String title(String name, RateSeries own) {
        Comparison trend = own.trend();
        if (own.total().chances() == 0) {
            return ChartMessages.format(ChartMessages.Trend_none, name);
        }
        if (trend.change() == Change.TOO_FEW && Frame.isOneSided(trend)) {
            return ChartMessages.format(ChartMessages.Trend_tooFewOne, name, own.total().used(), own.total().chances());
        }
        String pattern = switch (trend.change()) {
        case ROSE -> ChartMessages.Trend_rose;
        case FELL -> ChartMessages.Trend_fell;
        case UNCLEAR -> ChartMessages.Trend_unclear;
        case TOO_FEW -> ChartMessages.Trend_tooFew;
        case SELECTED -> ChartMessages.Trend_selected;
        };
        return ChartMessages.format(pattern, name, trend.before().used(), trend.before().chances(), trend.after().used(), trend.after().chances());
    }

    private static ValueMarker marker(Ink ink, LocalDate session, boolean labelled) {
        ValueMarker marker = new ValueMarker(Frame.millis(session), ink.color(Token.ACCENT), Ink.DASHED);
        marker.setAlpha(1);
        if (labelled) {
            marker.setLabel(Frame.day(session));
            marker.setLabelFont(Ink.font(Type.SMALL));
            marker.setLabelPaint(ink.color(Token.ACCENT));
            marker.setLabelBackgroundColor(ink.color(Token.PANEL));
            marker.setLabelAnchor(RectangleAnchor.TOP_RIGHT);
            marker.setLabelTextAnchor(TextAnchor.TOP_LEFT);
            marker.setLabelOffset(new RectangleInsets(4, 4, 4, 4));
        }
        return marker;
    }

    private static LegendItemCollection legend(Ink ink, InsightSettings settings, YIntervalSeriesCollection data, boolean sessions) {
        LegendItemCollection items = new LegendItemCollection();
        if (data.getSeriesCount() == 0) {
            return items;
        }
        items.add(Legend.sign((String) data.getSeriesKey(0), Ink.square(0, 0, BandRenderer.DOT), ink.color(Token.AGENT)));
        items.add(Legend.open(ChartMessages.format(ChartMessages.Legend_tooFew, settings.fewestCalls()), Ink.square(0, 0, BandRenderer.DOT),
                ink.color(Token.AGENT)));
        items.add(new LegendItem(ChartMessages.format(ChartMessages.Legend_interval, settings.confidence()), ink.thin(Token.AGENT, BandRenderer.BAND)));
        if (data.getSeriesCount() > 1) {
            items.add(Legend.line(ChartMessages.Trend_team, Ink.DASHED, ink.color(Token.QUIET_TEXT)));
        }
        if (sessions) {
            items.add(Legend.line(ChartMessages.Legend_session, Ink.DASHED, ink.color(Token.ACCENT)));
        }
        return items;
    }
}
