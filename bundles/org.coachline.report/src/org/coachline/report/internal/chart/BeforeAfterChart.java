/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import org.coachline.insight.Change;
import org.coachline.insight.ClusteredCount;
import org.coachline.insight.Comparison;
import org.coachline.insight.GoalEffect;
import org.coachline.insight.InsightSettings;
import org.coachline.insight.Interval;
import org.coachline.look.Token;
import org.coachline.look.Type;
import org.coachline.report.chart.ChartDatum;
import org.coachline.report.chart.ChartScope;
import org.coachline.report.chart.ChartTable;
import org.coachline.report.chart.ChartTheme;
import org.jfree.chart.LegendItemCollection;
import org.jfree.data.category.DefaultCategoryDataset;

/** Each goal's rate before and after a session, as two squares joined by a line, with the interval of each. */
public final class BeforeAfterChart {

    private static final int ROW = 62;
    private static final int AROUND = 190;
    private static final double MARK = 5.5;
    private static final double CAP = 3;
    private static final double APART = 7;
    private static final double LINE_DOWN = 12;
    private static final double TEXT_DOWN = 18;
    private static final float RIM = 2f;

    private final Ink ink;
    private final InsightSettings settings;
    private final List<GoalEffect> effects;

    private BeforeAfterChart(Ink ink, InsightSettings settings, List<GoalEffect> effects) {
        this.ink = ink;
        this.settings = settings;
        this.effects = effects;
    }

    /** Lays it out; see {@link org.coachline.report.chart.Charts#beforeAfter}. */
    public static Drawn of(ChartTheme theme, InsightSettings settings, ChartScope scope, List<GoalEffect> all, UnaryOperator<String> names) {
        Frame frame = new Frame(theme);
        List<GoalEffect> shown = all.subList(0, Math.min(Frame.MOST_ROWS, all.size()));
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        List<String> taken = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (GoalEffect effect : shown) {
            String label = Frame.unique(ChartMessages.format(ChartMessages.BeforeAfter_row, Frame.name(names.apply(effect.technique())),
                    Frame.day(effect.session())), taken);
            data.addValue(share(effect.comparison().before()), ChartMessages.BeforeAfter_before, label);
            data.addValue(share(effect.comparison().after()), ChartMessages.BeforeAfter_after, label);
            lines.add(ChartMessages.format(ChartMessages.Summary_row, label, effect.comparison().sentence()));
        }
        BeforeAfterChart chart = new BeforeAfterChart(frame.ink(), settings, shown);
        var plot = frame.rows(data, new RowRenderer(chart::row), frame.shares(ChartMessages.Axis_share), chart.legend());
        int window = all.isEmpty() ? settings.windowDays() : all.get(0).windowDays();
        String subtitle = Frame.scope(new ChartScope(scope.who(), null, null), ChartMessages.format(ChartMessages.BeforeAfter_counted, all.size(), window))
                + Frame.hidden(all.size() - shown.size());
        Drawn drawn = frame.of(plot, title(all, names), subtitle, lines, table(settings, all, names), AROUND + ROW * Math.max(2, shown.size()));
        // There may be moments enough: what is missing is a session.
        plot.setNoDataMessage(ChartMessages.BeforeAfter_nothing);
        return drawn;
    }

    private static ChartTable table(InsightSettings settings, List<GoalEffect> all, UnaryOperator<String> names) {
        TableRows rows = new TableRows(ChartMessages.Table_technique, ChartMessages.Table_session, ChartMessages.Table_side, ChartMessages.Table_used,
                ChartMessages.Table_chances, ChartMessages.Table_calls, ChartMessages.Table_rate, ChartMessages.Table_low, ChartMessages.Table_high,
                ChartMessages.Table_evidence, ChartMessages.Table_hard, ChartMessages.Table_said);
        for (GoalEffect effect : all) {
            for (boolean after : new boolean[] {false, true}) {
                ClusteredCount count = after ? effect.comparison().after() : effect.comparison().before();
                rows.add(count.calls() == 0 ? null : new ChartDatum.Side(effect, after), Frame.name(names.apply(effect.technique())),
                        Frame.day(effect.session()), after ? ChartMessages.BeforeAfter_after : ChartMessages.BeforeAfter_before,
                        TableRows.rate(count, settings), TableRows.number(after ? 0 : effect.evidenceCalls()),
                        TableRows.number(after ? effect.hardAfter() : effect.hardBefore()), after ? effect.comparison().sentence() : "");
            }
        }
        return rows.table();
    }

    private static Double share(ClusteredCount count) {
        return count.chances() == 0 ? null : Double.valueOf(count.share());
    }

    private static String title(List<GoalEffect> all, UnaryOperator<String> names) {
        if (all.isEmpty()) {
            return ChartMessages.BeforeAfter_none;
        }
        if (all.size() > 1) {
            List<String> parts = new ArrayList<>();
            for (Change change : Change.values()) {
                long count = all.stream().filter(each -> each.comparison().change() == change).count();
                if (count > 0) {
                    parts.add(ChartMessages.format(several(change), count));
                }
            }
            return ChartMessages.format(ChartMessages.BeforeAfter_several, all.size(), String.join(", ", parts));
        }
        Comparison only = all.get(0).comparison();
        String counts = ChartMessages.format(ChartMessages.BeforeAfter_counts, only.before().used(), only.before().chances(), only.after().used(),
                only.after().chances());
        return ChartMessages.format(ChartMessages.BeforeAfter_one, Frame.name(names.apply(all.get(0).technique())), counts, word(only.change()));
    }

    private static String several(Change change) {
        return switch (change) {
        case ROSE -> ChartMessages.BeforeAfter_rose;
        case FELL -> ChartMessages.BeforeAfter_fell;
        case UNCLEAR -> ChartMessages.BeforeAfter_unclear;
        case TOO_FEW -> ChartMessages.BeforeAfter_tooFew;
        case SELECTED -> ChartMessages.BeforeAfter_selected;
        };
    }

    private static String word(Change change) {
        return switch (change) {
        case ROSE -> ChartMessages.Change_rose;
        case FELL -> ChartMessages.Change_fell;
        case UNCLEAR -> ChartMessages.Change_unclear;
        case TOO_FEW -> ChartMessages.Change_tooFew;
        case SELECTED -> ChartMessages.Change_selected;
        };
    }

    private void row(Graphics2D g2, int row, Rectangle2D place, DoubleUnaryOperator x, RowRenderer.Marks marks) {
        GoalEffect effect = effects.get(row);
        Comparison comparison = effect.comparison();
        ClusteredCount before = comparison.before();
        ClusteredCount after = comparison.after();
        boolean claimed = comparison.change() == Change.ROSE || comparison.change() == Change.FELL;
        double y = place.getCenterY() + LINE_DOWN;
        if (before.chances() > 0 && after.chances() > 0) {
            g2.setStroke(claimed ? new BasicStroke(3f) : Ink.DASHED);
            g2.setPaint(ink.color(claimed ? Token.ACCENT : Token.QUIET_TEXT));
            g2.draw(new Line2D.Double(x.applyAsDouble(before.share()), y, x.applyAsDouble(after.share()), y));
        }
        side(g2, before, y - APART, y, x, false);
        side(g2, after, y + APART, y, x, true);
        for (boolean later : new boolean[] {false, true}) {
            ClusteredCount count = later ? after : before;
            if (count.chances() > 0) {
                String words = ChartMessages.format(ChartMessages.BeforeAfter_side, Frame.day(effect.session()), later ? 1 : 0, count.used(), count.chances(), count.calls());
                marks.add(Ink.square(x.applyAsDouble(count.share()), y, MARK),
                        new MarkEntity.Sign(row, later ? 1 : 0, new ChartDatum.Side(effect, later), words));
            }
        }
        String counts = ChartMessages.format(ChartMessages.BeforeAfter_counts, before.used(), before.chances(), after.used(), after.chances());
        String text = ChartMessages.format(ChartMessages.BeforeAfter_label, counts, word(comparison.change()));
        double left = place.getX() + 8;
        ink.text(g2, Ink.fit(g2, text, Type.SMALL, place.getWidth() - 8), left, place.getY() + TEXT_DOWN, Type.SMALL, Token.TEXT);
    }

    private void side(Graphics2D g2, ClusteredCount count, double intervalY, double y, DoubleUnaryOperator x, boolean filled) {
        if (count.chances() == 0) {
            return;
        }
        Color color = ink.color(filled ? Token.ACCENT : Token.TEXT);
        Interval interval = count.interval(settings.confidence());
        g2.setStroke(Ink.THIN);
        g2.setPaint(color);
        g2.draw(Ink.whisker(x.applyAsDouble(interval.low()), x.applyAsDouble(interval.high()), intervalY, CAP));
        Shape mark = Ink.square(x.applyAsDouble(count.share()), y, MARK);
        g2.setPaint(filled ? color : ink.color(Token.PANEL));
        g2.fill(mark);
        g2.setStroke(new BasicStroke(RIM));
        g2.setPaint(color);
        g2.draw(mark);
    }

    private LegendItemCollection legend() {
        LegendItemCollection items = new LegendItemCollection();
        items.add(Legend.open(ChartMessages.BeforeAfter_before, Ink.square(0, 0, MARK), ink.color(Token.TEXT)));
        items.add(Legend.sign(ChartMessages.BeforeAfter_after, Ink.square(0, 0, MARK), ink.color(Token.ACCENT)));
        items.add(Legend.line(ChartMessages.BeforeAfter_claimed, new BasicStroke(3f), ink.color(Token.ACCENT)));
        items.add(Legend.line(ChartMessages.BeforeAfter_unclaimed, Ink.DASHED, ink.color(Token.QUIET_TEXT)));
        items.add(Legend.whisker(ChartMessages.format(ChartMessages.Legend_interval, settings.confidence()), ink.color(Token.TEXT)));
        return items;
    }
}
