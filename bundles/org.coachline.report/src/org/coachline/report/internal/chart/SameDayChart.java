/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.chart;

import java.awt.Shape;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import org.coachline.insight.SameDayClock;
import org.coachline.look.Token;
import org.coachline.look.Type;
import org.coachline.report.chart.ChartDatum;
import org.coachline.report.chart.ChartScope;
import org.coachline.report.chart.ChartTheme;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.entity.EntityCollection;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jspecify.annotations.Nullable;

/** After how many working hours feedback was delivered: a bar for each stretch of hours, the last one for all that took longer. */
public final class SameDayChart {

    private static final int BINS = 12;
    private static final double[] WIDTHS = {0.5, 1, 2, 4, 8, 16, 40};
    /** The bars show so much of the deliveries one by one; those that took longest share the last bar. */
    private static final double SHOWN = 0.95;
    private static final int LINES = 6;
    private static final double HEADROOM = 0.12;

    private SameDayChart() {
    }

    /** Lays it out; see {@link org.coachline.report.chart.Charts#sameDay}. */
    public static Drawn of(ChartTheme theme, ChartScope scope, SameDayClock clock) {
        Frame frame = new Frame(theme);
        Ink ink = frame.ink();
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        List<String> lines = new ArrayList<>();
        List<Double> hours = clock.deliveryHours().stream().sorted().toList();
        List<MarkEntity.@Nullable Sign> signs = new ArrayList<>();
        TableRows rows = new TableRows(ChartMessages.SameDay_hours, ChartMessages.SameDay_deliveries);
        if (!hours.isEmpty()) {
            bars(hours, data, lines, signs, rows);
        }
        CategoryAxis across = new CategoryAxis(ChartMessages.SameDay_hours);
        across.setTickLabelFont(Ink.font(Type.SMALL));
        across.setTickLabelPaint(ink.color(Token.QUIET_TEXT));
        across.setLabelFont(Ink.font(Type.SMALL));
        across.setLabelPaint(ink.color(Token.QUIET_TEXT));
        across.setAxisLinePaint(ink.color(Token.LINE));
        across.setTickMarksVisible(false);
        across.setCategoryMargin(0.12);
        NumberAxis up = frame.numbers(ChartMessages.SameDay_deliveries);
        up.setTickUnit(new NumberTickUnit(step(data), NumberFormat.getIntegerInstance(Frame.locale())));
        up.setUpperMargin(HEADROOM);
        BarRenderer bars = new MarkedBars(signs);
        bars.setBarPainter(new StandardBarPainter());
        bars.setShadowVisible(false);
        bars.setSeriesPaint(0, ink.color(Token.ACCENT));
        bars.setMaximumBarWidth(0.1);
        bars.setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator());
        bars.setDefaultItemLabelsVisible(true);
        bars.setDefaultItemLabelFont(Ink.font(Type.BODY));
        bars.setDefaultItemLabelPaint(ink.color(Token.TEXT));
        CategoryPlot plot = new CategoryPlot(data, across, up, bars);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setRangeGridlinePaint(ink.color(Token.LINE));
        plot.setRangeGridlineStroke(Ink.THIN);
        plot.setFixedLegendItems(new LegendItemCollection());
        String counted = clock.endToEnd() == null ? ChartMessages.format(ChartMessages.SameDay_counted, clock.reviews(), clock.waiting())
                : ChartMessages.format(ChartMessages.SameDay_median, clock.reviews(), clock.waiting(), clock.endToEnd().median());
        return frame.of(plot, title(clock), Frame.scope(scope, counted), lines, rows.table());
    }

    /** Bars that leave marks. */
    private static final class MarkedBars extends BarRenderer {

        private static final long serialVersionUID = 1L;
        private final transient List<MarkEntity.@Nullable Sign> signs;

        MarkedBars(List<MarkEntity.@Nullable Sign> signs) {
            this.signs = signs;
        }

        @Override
        protected void addItemEntity(EntityCollection entities, CategoryDataset dataset, int row, int column, Shape hotspot) {
            MarkEntity.add(entities, hotspot, signs.get(column));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    private static void bars(List<Double> sorted, DefaultCategoryDataset data, List<String> lines, List<MarkEntity.@Nullable Sign> signs, TableRows rows) {
        double most = sorted.get((int) Math.min(sorted.size() - 1L, Math.round(SHOWN * (sorted.size() - 1))));
        double width = WIDTHS[WIDTHS.length - 1];
        for (int i = WIDTHS.length - 1; i >= 0 && most < WIDTHS[i] * BINS; i--) {
            width = WIDTHS[i];
        }
        int bins = Math.min(BINS, (int) Math.floor(most / width) + 1);
        int[] counts = new int[bins + 1];
        for (double each : sorted) {
            counts[(int) Math.min(bins, Math.floor(each / width))]++;
        }
        for (int i = 0; i <= bins; i++) {
            if (i == bins && counts[i] == 0) {
                continue;
            }
            String label = i == bins ? ChartMessages.format(ChartMessages.SameDay_longer, bins * width)
                    : ChartMessages.format(ChartMessages.SameDay_stretch, i * width, (i + 1) * width);
            data.addValue(counts[i], ChartMessages.SameDay_deliveries, label);
            String words = ChartMessages.format(ChartMessages.SameDay_line, label, counts[i]);
            lines.add(words);
            ChartDatum datum = new ChartDatum.Delivery(i == 0 ? Double.NEGATIVE_INFINITY : i * width, i == bins ? Double.POSITIVE_INFINITY : (i + 1) * width);
            signs.add(counts[i] == 0 ? null : new MarkEntity.Sign(0, i, datum, words));
            rows.add(counts[i] == 0 ? null : datum, label, TableRows.number(counts[i]));
        }
    }

    /** 1, 2 or 5 times a power of ten, so that there are a few lines and all at whole numbers. */
    private static double step(DefaultCategoryDataset data) {
        double most = 1;
        for (int i = 0; i < data.getColumnCount(); i++) {
            most = Math.max(most, data.getValue(0, i).doubleValue());
        }
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(1, most / LINES))));
        for (double times : new double[] {1, 2, 5}) {
            if (most / (times * power) <= LINES) {
                return times * power;
            }
        }
        return 10 * power;
    }

    private static String title(SameDayClock clock) {
        if (clock.sameDay().of() == 0) {
            return ChartMessages.SameDay_none;
        }
        String pattern = clock.tooFew() ? ChartMessages.SameDay_tooFew : ChartMessages.SameDay_title;
        return ChartMessages.format(pattern, clock.sameDay().hits(), clock.sameDay().of(), clock.sameDay().share());
    }
}
