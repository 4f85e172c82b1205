/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.coachline.insight.TechniqueRate;
import org.coachline.look.Palette;
import org.coachline.look.Rgb;
import org.coachline.look.Theme;
import org.coachline.look.Token;
import org.coachline.look.VerdictGlyph;
import org.coachline.model.CatalogRef;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;

/** A chart of rates, without where it goes. */
public final class RateChart {

    private static final int AROUND_BARS = 200;
    private static final int EACH_BAR = 44;
    private static final int BODY_SIZE = 13;
    private static final int TITLE_SIZE = 18;

    private final Palette palette;
    private final JFreeChart chart;
    private final int height;

    /**
     * @param rates from top to bottom
     * @param names what people read for a technique
     * @param calls how many calls were looked at in all
     * @param theme the colours
     */
    public RateChart(List<TechniqueRate> rates, Function<CatalogRef, String> names, int calls, Theme theme) {
        this.palette = Palette.of(theme);
        this.height = AROUND_BARS + EACH_BAR * Math.max(1, rates.size());
        CategoryPlot plot = new CategoryPlot(data(rates, names), categoryAxis(), shareAxis(), renderer(rates));
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setBackgroundPaint(color(Token.PANEL));
        plot.setOutlineVisible(false);
        plot.setRangeGridlinePaint(color(Token.LINE));
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setNoDataMessage(Messages.Chart_nothing);
        plot.setNoDataMessageFont(font(BODY_SIZE, false));
        plot.setNoDataMessagePaint(color(Token.QUIET_TEXT));
        plot.setFixedLegendItems(legend());
        this.chart = new JFreeChart(null, font(BODY_SIZE, false), plot, false);
        chart.setBackgroundPaint(color(Token.PANEL));
        chart.setPadding(new RectangleInsets(16, 16, 16, 24));
        title(Messages.Chart_title, TITLE_SIZE, true, Token.TEXT);
        title(Messages.format(Messages.Chart_subtitle, calls), BODY_SIZE, false, Token.QUIET_TEXT);
        LegendTitle legend = new LegendTitle(plot);
        legend.setPosition(RectangleEdge.BOTTOM);
        legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
        legend.setItemFont(font(BODY_SIZE, false));
        legend.setItemPaint(color(Token.TEXT));
        legend.setBackgroundPaint(color(Token.PANEL));
        legend.setPadding(new RectangleInsets(12, 0, 0, 0));
        legend.setItemLabelPadding(new RectangleInsets(2, 4, 2, 16));
        chart.addSubtitle(legend);
    }

    /**
     * The chart itself.
     *
     * @return to be drawn by one thread at a time
     */
    public JFreeChart chart() {
        return chart;
    }

    /**
     * A height that gives each bar room.
     *
     * @return pixels at 100 %
     */
    public int height() {
        return height;
    }

    private static DefaultCategoryDataset data(List<TechniqueRate> rates, Function<CatalogRef, String> names) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        List<String> labels = new ArrayList<>();
        for (TechniqueRate rate : rates) {
            String count = Messages.format(rate.tooFew() ? Messages.Chart_labelTooFew : Messages.Chart_label, rate.used(),
                    rate.chances());
            String label = Messages.format(Messages.Chart_bar, names.apply(rate.technique()), count);
            // Two techniques may have one name; the data tells rows apart by their text alone.
            while (labels.contains(label)) {
                label += '\u200B';
            }
            labels.add(label);
            double chances = rate.chances();
            data.addValue(rate.usedWell() / chances, Messages.Verdict_usedWell, label);
            data.addValue(rate.partly() / chances, Messages.Verdict_partly, label);
        }
        return data;
    }

    private RateBarRenderer renderer(List<TechniqueRate> rates) {
        RateBarRenderer renderer = new RateBarRenderer(rates, color(Token.TEXT), color(Token.PANEL));
        renderer.setSeriesPaint(0, color(VerdictGlyph.USED_WELL.token()));
        renderer.setSeriesPaint(1, color(VerdictGlyph.PARTLY.token()));
        return renderer;
    }

    private CategoryAxis categoryAxis() {
        CategoryAxis axis = new CategoryAxis();
        axis.setTickLabelFont(font(BODY_SIZE, false));
        axis.setTickLabelPaint(color(Token.TEXT));
        axis.setMaximumCategoryLabelLines(2);
        axis.setMaximumCategoryLabelWidthRatio(0.36f);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setLowerMargin(0.02);
        axis.setUpperMargin(0.02);
        axis.setCategoryMargin(0.35);
        return axis;
    }

    private NumberAxis shareAxis() {
        NumberAxis axis = new NumberAxis(Messages.Chart_axis);
        axis.setRange(0, 1);
        axis.setTickUnit(new NumberTickUnit(0.25, NumberFormat.getPercentInstance(Locale.getDefault(Locale.Category.FORMAT))));
        axis.setTickLabelFont(font(BODY_SIZE, false));
        axis.setTickLabelPaint(color(Token.QUIET_TEXT));
        axis.setLabelFont(font(BODY_SIZE, false));
        axis.setLabelPaint(color(Token.QUIET_TEXT));
        axis.setAxisLinePaint(color(Token.LINE));
        axis.setTickMarkPaint(color(Token.LINE));
        return axis;
    }

    private LegendItemCollection legend() {
        LegendItemCollection items = new LegendItemCollection();
        items.add(new LegendItem(Messages.Verdict_usedWell, color(VerdictGlyph.USED_WELL.token())));
        items.add(new LegendItem(Messages.Verdict_partly, color(VerdictGlyph.PARTLY.token())));
        items.add(new LegendItem(Messages.Chart_interval, null, null, null, RateBarRenderer.WHISKER_SIGN,
                RateBarRenderer.WHISKER_STROKE, color(Token.TEXT)));
        return items;
    }

    private void title(String text, int size, boolean bold, Token token) {
        TextTitle title = new TextTitle(text, font(size, bold));
        title.setPaint(color(token));
        title.setHorizontalAlignment(HorizontalAlignment.LEFT);
        title.setTextAlignment(HorizontalAlignment.LEFT);
        title.setPadding(new RectangleInsets(0, 0, 8, 0));
        chart.addSubtitle(chart.getSubtitleCount(), title);
    }

    private Color color(Token token) {
        Rgb rgb = palette.get(token);
        return new Color(rgb.packed());
    }

    private static Font font(int size, boolean bold) {
        return new Font(Font.SANS_SERIF, bold ? Font.BOLD : Font.PLAIN, size);
    }
}
