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
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.coachline.insight.Interval;
import org.coachline.insight.Proportion;
import org.coachline.look.Palette;
import org.coachline.look.Theme;
import org.coachline.look.Token;
import org.coachline.report.PlanReport;
import org.jfree.chart.ChartUtils;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * Where the goals of a plan began and where they are to go, as a picture: a line a goal, the rate before coaching as a disc with its
 * 95 % interval and its counts, the target as a diamond. It says what a spreadsheet's own chart cannot: how sure the rate is.
 */
final class GoalPicture {

    /** Of the picture at 100 %. */
    static final int WIDTH = 760;
    /** More goals than this make a picture of more than a page. */
    static final int MOST_GOALS = 20;

    private static final int AROUND = 160;
    private static final int EACH = 34;
    private static final double SCALE = 1.5;
    private static final int BODY_SIZE = 12;
    private static final int TITLE_SIZE = 15;

    private final List<PlanReport.Goal> goals;
    private final Palette palette = Palette.of(Theme.LIGHT);
    private final PlanReport report;

    /** @param report at least one goal */
    GoalPicture(PlanReport report) {
        this.report = report;
        this.goals = report.goals().stream().limit(MOST_GOALS).toList();
    }

    /** Pixels at 100 %. */
    int height() {
        return AROUND + EACH * goals.size();
    }

    /**
     * Draws it; some ten milliseconds.
     *
     * @return a PNG; nothing where this machine has no fonts for Java to draw with
     */
    Optional<byte[]> png() throws IOException {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ChartUtils.writeScaledChartAsPNG(out, chart(), (int) Math.round(WIDTH * SCALE), (int) Math.round(height() * SCALE), 1, 1);
            return Optional.of(out.toByteArray());
        } catch (InternalError | LinkageError | RuntimeException e) {
            if (Fonts.missing(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** What the picture shows, in words, for those who do not see it. */
    String words() {
        StringBuilder words = new StringBuilder(Messages.Picture_title);
        for (PlanReport.Goal goal : goals) {
            words.append('\n').append(label(goal)).append("; ").append(Messages.format(Messages.Picture_target, percent().format(goal.target())));
        }
        return words.toString();
    }

    private static boolean counted(PlanReport.Goal goal) {
        return goal.baselineChances() > 0 && goal.baselineUsed() >= 0 && goal.baselineUsed() <= goal.baselineChances();
    }

    private static String label(PlanReport.Goal goal) {
        return Messages.format(Messages.Chart_bar, goal.technique(), counted(goal)
                ? Messages.format(Messages.Chart_label, goal.baselineUsed(), goal.baselineChances()) : Messages.Picture_notCounted);
    }

    private static NumberFormat percent() {
        return NumberFormat.getPercentInstance(Locale.getDefault(Locale.Category.FORMAT));
    }

    private JFreeChart chart() {
        CategoryPlot plot = new CategoryPlot(data(), goalAxis(), shareAxis(), new Marks());
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setBackgroundPaint(color(Token.PANEL));
        plot.setOutlineVisible(false);
        plot.setRangeGridlinePaint(color(Token.LINE));
        plot.setRangeGridlineStroke(new BasicStroke((float) SCALE));
        LegendItemCollection items = new LegendItemCollection();
        items.add(new LegendItem(Messages.Picture_before, null, null, null, disc(0, 0), color(Token.QUIET_TEXT)));
        items.add(new LegendItem(Messages.Chart_interval, null, null, null, line(-10 * SCALE, 10 * SCALE, 0), stroke(), color(Token.QUIET_TEXT)));
        items.add(new LegendItem(Messages.Column_target, null, null, null, diamond(0, 0), color(Token.ACCENT)));
        plot.setFixedLegendItems(items);
        JFreeChart chart = new JFreeChart(null, font(BODY_SIZE, false), plot, false);
        chart.setBackgroundPaint(color(Token.PANEL));
        chart.setPadding(new RectangleInsets(12 * SCALE, 12 * SCALE, 8 * SCALE, 20 * SCALE));
        title(chart, Messages.Picture_title, TITLE_SIZE, true, Token.TEXT);
        DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.getDefault(Locale.Category.FORMAT));
        title(chart, Messages.format(Messages.Picture_subtitle, day.format(report.madeAt().atZone(report.zone()))), BODY_SIZE, false, Token.QUIET_TEXT);
        LegendTitle legend = new LegendTitle(plot);
        legend.setPosition(RectangleEdge.BOTTOM);
        legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
        legend.setItemFont(font(BODY_SIZE, false));
        legend.setItemPaint(color(Token.TEXT));
        legend.setBackgroundPaint(color(Token.PANEL));
        legend.setItemLabelPadding(new RectangleInsets(2, 4, 2, 16));
        chart.addSubtitle(legend);
        return chart;
    }

    private DefaultCategoryDataset data() {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        Set<String> taken = new HashSet<>();
        for (PlanReport.Goal goal : goals) {
            StringBuilder label = new StringBuilder(label(goal));
            // The data tells rows apart by their text alone.
            while (!taken.add(label.toString())) {
                label.append('\u200B');
            }
            data.addValue(goal.target(), "", label.toString());
        }
        return data;
    }

    private CategoryAxis goalAxis() {
        CategoryAxis axis = new CategoryAxis();
        axis.setTickLabelFont(font(BODY_SIZE, false));
        axis.setTickLabelPaint(color(Token.TEXT));
        axis.setMaximumCategoryLabelLines(2);
        axis.setMaximumCategoryLabelWidthRatio(0.4f);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        return axis;
    }

    private NumberAxis shareAxis() {
        NumberAxis axis = new NumberAxis(Messages.Chart_axis);
        axis.setRange(0, 1);
        axis.setTickUnit(new NumberTickUnit(0.25, percent()));
        axis.setTickLabelFont(font(BODY_SIZE, false));
        axis.setTickLabelPaint(color(Token.QUIET_TEXT));
        axis.setLabelFont(font(BODY_SIZE, false));
        axis.setLabelPaint(color(Token.QUIET_TEXT));
        axis.setAxisLinePaint(color(Token.LINE));
        axis.setTickMarkPaint(color(Token.LINE));
        return axis;
    }

    private void title(JFreeChart chart, String text, int size, boolean bold, Token token) {
        TextTitle title = new TextTitle(text, font(size, bold));
        title.setPaint(color(token));
        title.setHorizontalAlignment(HorizontalAlignment.LEFT);
        title.setTextAlignment(HorizontalAlignment.LEFT);
        title.setPadding(new RectangleInsets(0, 0, 6 * SCALE, 0));
        chart.addSubtitle(chart.getSubtitleCount(), title);
    }

    private Color color(Token token) {
        return new Color(palette.get(token).packed());
    }

    private static Font font(int size, boolean bold) {
        return new Font(Font.SANS_SERIF, bold ? Font.BOLD : Font.PLAIN, (int) Math.round(size * SCALE));
    }

    private static BasicStroke stroke() {
        return new BasicStroke((float) (1.6 * SCALE));
    }

    private static Shape disc(double x, double y) {
        double radius = 5 * SCALE;
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private static Shape diamond(double x, double y) {
        double radius = 6 * SCALE;
        Path2D path = new Path2D.Double();
        path.moveTo(x - radius, y);
        path.lineTo(x, y - radius);
        path.lineTo(x + radius, y);
        path.lineTo(x, y + radius);
        path.closePath();
        return path;
    }

    private static Shape line(double from, double to, double y) {
        double cap = 4 * SCALE;
        Path2D path = new Path2D.Double(new Line2D.Double(from, y, to, y));
        path.append(new Line2D.Double(from, y - cap, from, y + cap), false);
        path.append(new Line2D.Double(to, y - cap, to, y + cap), false);
        return path;
    }

    private final class Marks extends AbstractCategoryItemRenderer {

        private static final long serialVersionUID = 1L;

        @Override
        public void drawItem(Graphics2D g2, CategoryItemRendererState state, Rectangle2D area, CategoryPlot plot, CategoryAxis across,
                ValueAxis shares, CategoryDataset dataset, int row, int column, int pass) {
            PlanReport.Goal goal = goals.get(column);
            RectangleEdge edge = plot.getRangeAxisEdge();
            double y = across.getCategoryMiddle(column, dataset.getColumnCount(), area, plot.getDomainAxisEdge());
            g2.setStroke(stroke());
            if (counted(goal)) {
                Proportion before = new Proportion(goal.baselineUsed(), goal.baselineChances());
                Interval sure = before.wilson95();
                g2.setPaint(color(Token.QUIET_TEXT));
                g2.draw(line(shares.valueToJava2D(sure.low(), area, edge), shares.valueToJava2D(sure.high(), area, edge), y));
                g2.fill(disc(shares.valueToJava2D(before.share(), area, edge), y));
            }
            g2.setPaint(color(Token.ACCENT));
            g2.fill(diamond(shares.valueToJava2D(goal.target(), area, edge), y));
        }
    }
}
