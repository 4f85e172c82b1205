/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import javax.imageio.ImageIO;
import org.coachline.insight.Interval;
import org.coachline.insight.Proportion;
import org.coachline.look.Token;
import org.coachline.model.WrittenTime;
import org.coachline.report.PlanReport;
import org.coachline.report.chart.Chart;
import org.coachline.report.chart.ChartTheme;
import org.coachline.report.internal.Fonts;
import org.coachline.report.internal.Messages;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * Where the goals of a plan began and where they are to go: a line a goal, the rate before coaching as a square with its 95 % interval and its
 * counts, the target as a triangle. It says what a spreadsheet's own chart cannot: how sure the rate is.
 */
public final class GoalChart {

    /** As wide as it stands in a workbook, at 100 %. */
    public static final int WIDTH = 760;

    /** More goals than this make a picture of more than a page. */
    private static final int MOST_GOALS = 20;
    private static final int AROUND = 180;
    private static final int EACH = 38;
    private static final int DPI = 144;
    private static final double MARK = 4.5;
    private static final double CAP = 4;
    private static final Stroke WHISKER = new BasicStroke(1.6f);

    private final Ink ink;
    private final List<PlanReport.Goal> goals;

    private GoalChart(Ink ink, List<PlanReport.Goal> goals) {
        this.ink = ink;
        this.goals = goals;
    }

    /**
     * Lays it out.
     *
     * @param report at least one goal
     * @return the chart
     */
    public static Chart of(PlanReport report) {
        Frame frame = new Frame(ChartTheme.LIGHT);
        List<PlanReport.Goal> goals = report.goals().stream().limit(MOST_GOALS).toList();
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        List<String> taken = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        TableRows table = new TableRows(ChartMessages.Table_technique, ChartMessages.Table_used, ChartMessages.Table_chances, Messages.Column_target);
        for (PlanReport.Goal goal : goals) {
            String label = Frame.unique(label(goal), taken);
            String target = percent(goal.target());
            data.addValue(goal.target(), "", label);
            lines.add(label + "; " + Messages.format(Messages.Picture_target, target));
            table.add(null, goal.technique(), TableRows.number(goal.baselineUsed()), TableRows.number(goal.baselineChances()), target);
        }
        GoalChart chart = new GoalChart(frame.ink(), goals);
        return frame.of(frame.rows(data, new RowRenderer(chart::row), frame.shares(Messages.Chart_axis), chart.legend()), Messages.Picture_title,
                Messages.format(Messages.Picture_subtitle, WrittenTime.longDay(report.madeAt().atZone(report.zone()))), lines, table.table(),
                AROUND + EACH * goals.size());
    }

    /**
     * Draws one for a workbook; some ten milliseconds.
     *
     * @param chart as wide as it stands there
     * @return a PNG; nothing where this machine has no fonts for Java to draw with
     * @throws IOException when it cannot be packed
     */
    public static Optional<byte[]> png(Chart chart) throws IOException {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(Pictures.image(chart, WIDTH, chart.height(), DPI), "png", out);
            return Optional.of(out.toByteArray());
        } catch (InternalError | LinkageError | RuntimeException e) {
            if (Fonts.missing(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static boolean counted(PlanReport.Goal goal) {
        return goal.baselineChances() > 0 && goal.baselineUsed() >= 0 && goal.baselineUsed() <= goal.baselineChances();
    }

    private static String label(PlanReport.Goal goal) {
        return Messages.format(Messages.Chart_bar, Frame.name(goal.technique()), counted(goal)
                ? Messages.format(Messages.Chart_label, goal.baselineUsed(), goal.baselineChances()) : Messages.Picture_notCounted);
    }

    private static String percent(double share) {
        return NumberFormat.getPercentInstance(Frame.locale()).format(share);
    }

    private LegendItemCollection legend() {
        LegendItemCollection items = new LegendItemCollection();
        items.add(new LegendItem(Messages.Picture_before, null, null, null, Ink.square(0, 0, MARK), ink.color(Token.QUIET_TEXT)));
        items.add(new LegendItem(Messages.Chart_interval, null, null, null, Ink.whisker(-10, 10, 0, CAP), WHISKER, ink.color(Token.QUIET_TEXT)));
        items.add(new LegendItem(Messages.Column_target, null, null, null, flag(0, 0), ink.color(Token.ACCENT)));
        return items;
    }

    /** Discs, rings and diamonds stand for verdicts alone. */
    private static Shape flag(double x, double y) {
        return Ink.triangle(x, y, MARK + 1, false);
    }

    private void row(Graphics2D g2, int row, Rectangle2D place, DoubleUnaryOperator x, RowRenderer.Marks marks) {
        PlanReport.Goal goal = goals.get(row);
        double y = place.getCenterY();
        g2.setStroke(WHISKER);
        if (counted(goal)) {
            Proportion before = new Proportion(goal.baselineUsed(), goal.baselineChances());
            Interval sure = before.wilson95();
            g2.setPaint(ink.color(Token.QUIET_TEXT));
            g2.draw(Ink.whisker(x.applyAsDouble(sure.low()), x.applyAsDouble(sure.high()), y, CAP));
            g2.fill(Ink.square(x.applyAsDouble(before.share()), y, MARK));
        }
        g2.setPaint(ink.color(Token.ACCENT));
        g2.fill(flag(x.applyAsDouble(goal.target()), y));
    }
}
