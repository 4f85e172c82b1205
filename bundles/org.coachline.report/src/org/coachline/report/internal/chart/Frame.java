/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.chart;

import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.coachline.insight.Comparison;
import org.coachline.look.Token;
import org.coachline.look.Type;
import org.coachline.model.WrittenTime;
import org.coachline.report.chart.ChartScope;
import org.coachline.report.chart.ChartTable;
import org.coachline.report.chart.ChartTheme;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.DateTickUnit;
import org.jfree.chart.axis.DateTickUnitType;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.CategoryDataset;

/** What all charts have: titles, legend, axes, and their words for those who do not see them. */
final class Frame {

    /** Pixels at 100 %: 10 inches. */
    static final int WIDTH = 960;
    /** More rows than this are unreadable; the rest is counted in the subtitle. */
    static final int MOST_ROWS = 24;
    private static final int USUAL_HEIGHT = 480;
    private static final int AROUND_ROWS = 200;
    private static final int EACH_ROW = 46;
    private static final int MOST_LINES = 40;
    private static final double MILLIS_A_DAY = 86_400_000;
    private static final double EDGE = 0.03;
    private static final int LONGEST_NAME = 80;
    private static final int LONG_PERIOD_DAYS = 300;
    private static final int FEW_DAYS = 10;

    private final Ink ink;

    Frame(ChartTheme theme) {
        this.ink = new Ink(theme);
    }

    Ink ink() {
        return ink;
    }

    static Locale locale() {
        return Locale.getDefault(Locale.Category.FORMAT);
    }

    static String day(LocalDate day) {
        return WrittenTime.day(day);
    }

    /** Milliseconds of a day on axes, which know no zones. */
    static double millis(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    /** Names come from packs and people: no control characters, which XML cannot hold, and not without end. */
    static String name(String raw) {
        String clean = clean(raw, LONGEST_NAME + 1L);
        return raw.codePointCount(0, raw.length()) > LONGEST_NAME ? clean.substring(0, clean.offsetByCodePoints(0, LONGEST_NAME)) + '\u2026' : clean;
    }

    /** Words from outside without what XML cannot hold. */
    static String clean(String raw) {
        return clean(raw, Long.MAX_VALUE);
    }

    private static String clean(String raw, long most) {
        StringBuilder clean = new StringBuilder();
        raw.codePoints().limit(most).map(c -> Character.isISOControl(c) || c == 0xFFFE || c == 0xFFFF || c >= 0xD800 && c <= 0xDFFF ? ' ' : c)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** Whether one half of the time that is compared has nothing: then there is nothing to compare. */
    static boolean isOneSided(Comparison trend) {
        return trend.before().chances() == 0 || trend.after().chances() == 0;
    }

    static String scope(ChartScope scope, String counted) {
        String who = name(scope.who());
        if (scope.first() == null || scope.last() == null) {
            return ChartMessages.format(ChartMessages.Scope_open, who, counted);
        }
        return scope.first().equals(scope.last()) ? ChartMessages.format(ChartMessages.Scope_day, who, counted, day(scope.first()))
                : ChartMessages.format(ChartMessages.Scope_period, who, counted, day(scope.first()), day(scope.last()));
    }

    /** What is said where rows are left out; nothing where none are. */
    static String hidden(int rows) {
        return rows == 0 ? "" : ' ' + ChartMessages.format(ChartMessages.Scope_hidden, rows);
    }

    static int rowsHeight(int rows) {
        return AROUND_ROWS + EACH_ROW * Math.max(2, rows);
    }

    Drawn of(Plot plot, String title, String subtitle, List<String> data, ChartTable table, int height) {
        plot.setBackgroundPaint(ink.color(Token.PANEL));
        plot.setOutlineVisible(false);
        plot.setNoDataMessage(ChartMessages.Chart_nothing);
        plot.setNoDataMessageFont(Ink.font(Type.BODY));
        plot.setNoDataMessagePaint(ink.color(Token.QUIET_TEXT));
        JFreeChart chart = new JFreeChart(null, Ink.font(Type.BODY), plot, false);
        chart.setBackgroundPaint(ink.color(Token.PANEL));
        chart.setPadding(new RectangleInsets(16, 20, 16, 28));
        title(chart, title, Type.TITLE, Token.TEXT, 4);
        title(chart, subtitle, Type.BODY, Token.QUIET_TEXT, 12);
        legend(chart, plot);
        return new Drawn(chart, title, subtitle, summary(title, subtitle, data), table, WIDTH, height);
    }

    Drawn of(Plot plot, String title, String subtitle, List<String> data, ChartTable table) {
        return of(plot, title, subtitle, data, table, USUAL_HEIGHT);
    }

    static String summary(String title, String subtitle, List<String> data) {
        List<String> lines = new ArrayList<>(List.of(title, subtitle));
        lines.addAll(data.subList(0, Math.min(MOST_LINES, data.size())));
        if (data.size() > MOST_LINES) {
            lines.add(ChartMessages.format(ChartMessages.Summary_more, data.size() - MOST_LINES));
        }
        return String.join("\n", lines);
    }

    private void title(JFreeChart chart, String text, Type type, Token token, int below) {
        TextTitle title = new TextTitle(text, Ink.font(type));
        title.setPaint(ink.color(token));
        title.setHorizontalAlignment(HorizontalAlignment.LEFT);
        title.setTextAlignment(HorizontalAlignment.LEFT);
        title.setMaximumLinesToDisplay(3);
        title.setPadding(new RectangleInsets(0, 0, below, 0));
        chart.addSubtitle(chart.getSubtitleCount(), title);
    }

    private void legend(JFreeChart chart, Plot plot) {
        if (plot.getLegendItems() == null || plot.getLegendItems().getItemCount() == 0) {
            return;
        }
        LegendTitle legend = new LegendTitle(plot);
        legend.setPosition(RectangleEdge.BOTTOM);
        legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
        legend.setItemFont(Ink.font(Type.BODY));
        legend.setItemPaint(ink.color(Token.TEXT));
        legend.setBackgroundPaint(ink.color(Token.PANEL));
        legend.setPadding(new RectangleInsets(12, 0, 0, 0));
        legend.setItemLabelPadding(new RectangleInsets(2, 4, 2, 16));
        chart.addSubtitle(legend);
    }

    NumberAxis shares(String label) {
        NumberAxis axis = new NumberAxis(label);
        // Marks at none and at all would be cut in half at the very edge.
        axis.setRange(-EDGE, 1 + EDGE);
        axis.setTickUnit(new NumberTickUnit(0.25, NumberFormat.getPercentInstance(locale())));
        quiet(axis);
        return axis;
    }

    NumberAxis numbers(String label) {
        NumberAxis axis = new NumberAxis(label);
        axis.setNumberFormatOverride(NumberFormat.getNumberInstance(locale()));
        axis.setAutoRangeIncludesZero(true);
        quiet(axis);
        return axis;
    }

    DateAxis days(LocalDate first, LocalDate last) {
        DateAxis axis = new DateAxis(null, TimeZone.getTimeZone(ZoneOffset.UTC), locale());
        SimpleDateFormat format = new SimpleDateFormat(WrittenTime.pattern(first.plusDays(LONG_PERIOD_DAYS).isBefore(last)), locale());
        format.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
        axis.setDateFormatOverride(format);
        double room = Math.max(MILLIS_A_DAY, (millis(last) - millis(first)) * EDGE / 2);
        axis.setRange(millis(first) - room, millis(last.plusDays(1)) + room);
        if (!first.plusDays(FEW_DAYS).isBefore(last)) {
            // Days are the smallest there is: left alone, an axis of few would have some of them twice.
            axis.setTickUnit(new DateTickUnit(DateTickUnitType.DAY, 1));
        }
        quiet(axis);
        return axis;
    }

    void quiet(ValueAxis axis) {
        axis.setTickLabelFont(Ink.font(Type.SMALL));
        axis.setTickLabelPaint(ink.color(Token.QUIET_TEXT));
        axis.setLabelFont(Ink.font(Type.SMALL));
        axis.setLabelPaint(ink.color(Token.QUIET_TEXT));
        axis.setAxisLinePaint(ink.color(Token.LINE));
        axis.setTickMarkPaint(ink.color(Token.LINE));
    }

    XYPlot xy(ValueAxis across, ValueAxis up) {
        XYPlot plot = new XYPlot(null, across, up, null);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(ink.color(Token.LINE));
        plot.setRangeGridlineStroke(Ink.THIN);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        return plot;
    }

    /** A plot of rows, each with its name at the left. */
    CategoryPlot rows(CategoryDataset data, CategoryItemRenderer renderer, NumberAxis values, LegendItemCollection legend) {
        CategoryAxis names = new CategoryAxis();
        names.setTickLabelFont(Ink.font(Type.BODY));
        names.setTickLabelPaint(ink.color(Token.TEXT));
        names.setMaximumCategoryLabelLines(2);
        names.setMaximumCategoryLabelWidthRatio(0.3f);
        names.setAxisLineVisible(false);
        names.setTickMarksVisible(false);
        names.setLowerMargin(0.02);
        names.setUpperMargin(0.02);
        names.setCategoryMargin(0);
        CategoryPlot plot = new CategoryPlot(data, names, values, renderer);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setRangeGridlinePaint(ink.color(Token.LINE));
        plot.setRangeGridlineStroke(Ink.THIN);
        plot.setFixedLegendItems(legend);
        return plot;
    }

    /** A row's text, made different from those already there by what nobody sees, because data tells rows apart by their text. */
    static String unique(String label, List<String> taken) {
        String unique = label;
        while (taken.contains(unique)) {
            unique += '\u200B';
        }
        taken.add(unique);
        return unique;
    }
}
