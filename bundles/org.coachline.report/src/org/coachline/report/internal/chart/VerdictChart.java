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
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import org.coachline.insight.InsightSettings;
import org.coachline.insight.TechniqueProgress;
import org.coachline.look.Token;
import org.coachline.look.Type;
import org.coachline.look.VerdictGlyph;
import org.coachline.model.coaching.Verdict;
import org.coachline.report.chart.ChartDatum;
import org.coachline.report.chart.ChartScope;
import org.coachline.report.chart.ChartTable;
import org.coachline.report.chart.ChartTheme;
import org.coachline.report.internal.Messages;
import org.jfree.chart.LegendItemCollection;
import org.jfree.data.category.DefaultCategoryDataset;

/** How the chances of each technique went: a bar of four verdicts, each with its sign, its pattern and its count. */
public final class VerdictChart {

    private static final List<VerdictGlyph> VERDICTS = List.of(VerdictGlyph.USED_WELL, VerdictGlyph.PARTLY, VerdictGlyph.MISSED, VerdictGlyph.BACKFIRED);
    private static final List<Verdict> MODEL = List.of(Verdict.USED_WELL, Verdict.PARTLY, Verdict.MISSED, Verdict.BACKFIRED);
    private static final double BAR = 26;
    private static final double SIGN = 11;
    private static final double SMALL_SIGN = 9;
    private static final double ROOM = 6;
    private static final double STRONG = 0.6;
    private static final double PALE = 0.25;

    private final Ink ink;
    private final List<long[]> counts;
    private final List<String> techniques;
    private final UnaryOperator<String> names;

    private VerdictChart(Ink ink, List<long[]> counts, List<String> techniques, UnaryOperator<String> names) {
        this.ink = ink;
        this.counts = counts;
        this.techniques = techniques;
        this.names = names;
    }

    /** Lays it out; see {@link org.coachline.report.chart.Charts#verdicts}. */
    public static Drawn of(ChartTheme theme, InsightSettings settings, ChartScope scope, List<TechniqueProgress> all, UnaryOperator<String> names) {
        Frame frame = new Frame(theme);
        List<TechniqueProgress> shown = all.subList(0, Math.min(Frame.MOST_ROWS, all.size()));
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        List<String> taken = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        List<long[]> counts = new ArrayList<>();
        for (TechniqueProgress each : shown) {
            String name = Frame.name(names.apply(each.technique()));
            String label = Frame.unique(each.tooFew() ? ChartMessages.format(ChartMessages.Row_tooFew, name) : name, taken);
            long[] verdicts = counts(each);
            counts.add(verdicts);
            for (int i = 0; i < verdicts.length; i++) {
                data.addValue(verdicts[i], word(VERDICTS.get(i)), label);
            }
            lines.add(ChartMessages.format(ChartMessages.Summary_row, label,
                    ChartMessages.format(ChartMessages.Verdicts_mix, verdicts[0], verdicts[1], verdicts[2], verdicts[3])));
        }
        VerdictChart chart = new VerdictChart(frame.ink(), counts, shown.stream().map(TechniqueProgress::technique).toList(), names);
        var plot = frame.rows(data, new RowRenderer(chart::row), frame.shares(ChartMessages.Axis_chances), chart.legend());
        long[] sums = new long[VERDICTS.size()];
        all.forEach(each -> {
            long[] verdicts = counts(each);
            for (int i = 0; i < sums.length; i++) {
                sums[i] += verdicts[i];
            }
        });
        long chances = sums[0] + sums[1] + sums[2] + sums[3];
        String title = chances == 0 ? ChartMessages.Chart_nothing : ChartMessages.format(ChartMessages.Verdicts_title, chances,
                ChartMessages.format(ChartMessages.Verdicts_mix, sums[0], sums[1], sums[2], sums[3]));
        String subtitle = Frame.scope(scope, ChartMessages.format(ChartMessages.Count_techniques, chances, all.size()))
                + Frame.hidden(all.size() - shown.size());
        return frame.of(plot, title, subtitle, lines, table(settings, all, names), Frame.rowsHeight(shown.size()));
    }

    private static ChartTable table(InsightSettings settings, List<TechniqueProgress> all, UnaryOperator<String> names) {
        TableRows rows = new TableRows(ChartMessages.Table_technique, Messages.Verdict_usedWell, Messages.Verdict_partly, Messages.Verdict_missed,
                Messages.Verdict_backfired, ChartMessages.Table_used, ChartMessages.Table_chances, ChartMessages.Table_calls, ChartMessages.Table_rate,
                ChartMessages.Table_low, ChartMessages.Table_high, ChartMessages.Table_said);
        for (TechniqueProgress each : all) {
            rows.add(new ChartDatum.Judged(each.technique(), null), Frame.name(names.apply(each.technique())), TableRows.number(each.usedWell()),
                    TableRows.number(each.partly()), TableRows.number(each.missed()), TableRows.number(each.backfired()),
                    TableRows.rate(each.own(), settings), TableRows.note(each.tooFew()));
        }
        return rows.table();
    }

    private static long[] counts(TechniqueProgress each) {
        return new long[] {each.usedWell(), each.partly(), each.missed(), each.backfired()};
    }

    static String word(VerdictGlyph glyph) {
        return switch (glyph) {
        case USED_WELL -> Messages.Verdict_usedWell;
        case PARTLY -> Messages.Verdict_partly;
        case MISSED -> Messages.Verdict_missed;
        case BACKFIRED -> Messages.Verdict_backfired;
        case BOOKMARK -> ChartMessages.Strip_bookmark;
        };
    }

    private void row(Graphics2D g2, int row, Rectangle2D place, DoubleUnaryOperator x, RowRenderer.Marks marks) {
        long[] verdicts = counts.get(row);
        double all = verdicts[0] + verdicts[1] + verdicts[2] + verdicts[3];
        double y = place.getCenterY();
        double done = 0;
        double free = place.getX();
        for (int i = 0; i < verdicts.length; i++) {
            if (verdicts[i] > 0) {
                double from = x.applyAsDouble(done / all);
                done += verdicts[i];
                double to = x.applyAsDouble(done / all);
                Rectangle2D bar = new Rectangle2D.Double(from + 1, y - BAR / 2, Math.max(1, to - from - 2), BAR);
                if (!segment(g2, VERDICTS.get(i), verdicts[i], bar)) {
                    free = above(g2, VERDICTS.get(i), verdicts[i], bar, free, place.getMaxX());
                }
                String words = ChartMessages.format(ChartMessages.Verdicts_part, Frame.name(names.apply(techniques.get(row))), verdicts[i],
                        word(VERDICTS.get(i)));
                marks.add(bar, new MarkEntity.Sign(row, i, new ChartDatum.Judged(techniques.get(row), MODEL.get(i)), words));
            }
        }
    }

    /** Where a segment is too narrow for its count, that stands above it; returns from where on there is room for another. */
    private double above(Graphics2D g2, VerdictGlyph verdict, long count, Rectangle2D bar, double free, double end) {
        String text = ChartMessages.format(ChartMessages.Number, count);
        double width = SMALL_SIGN + ROOM / 2 + Ink.width(g2, text, Type.SMALL);
        double from = Math.min(bar.getCenterX() - width / 2, end - width);
        if (from < free) {
            return free;
        }
        Ink.fill(g2, Ink.sign(verdict, SMALL_SIGN), from + SMALL_SIGN / 2, bar.getY() - ROOM, ink.color(verdict.token()));
        ink.text(g2, text, from + SMALL_SIGN + ROOM / 2, bar.getY() - 2, Type.SMALL, Token.TEXT);
        return from + width + ROOM;
    }

    /** Returns false where the count has no room. */
    private boolean segment(Graphics2D g2, VerdictGlyph verdict, long count, Rectangle2D bar) {
        fill(g2, verdict, bar);
        String text = ChartMessages.format(ChartMessages.Number, count);
        double width = Ink.width(g2, text, Type.BODY);
        double both = SIGN + ROOM / 2 + width;
        boolean withSign = both + 2 * ROOM <= bar.getWidth();
        if (!withSign && width + ROOM > bar.getWidth()) {
            return false;
        }
        double from = bar.getCenterX() - (withSign ? both : width) / 2;
        g2.setPaint(ink.color(Token.PANEL));
        g2.fill(new Rectangle2D.Double(from - ROOM / 2, bar.getY() + ROOM / 2, (withSign ? both : width) + ROOM, bar.getHeight() - ROOM));
        if (withSign) {
            Ink.fill(g2, Ink.sign(verdict, SIGN), from + SIGN / 2, bar.getCenterY(), ink.color(verdict.token()));
        }
        ink.text(g2, text, from + (withSign ? SIGN + ROOM / 2 : 0), bar.getCenterY() + 5, Type.BODY, Token.TEXT);
        return true;
    }

    private void fill(Graphics2D g2, VerdictGlyph verdict, Shape bar) {
        boolean strong = verdict == VerdictGlyph.USED_WELL;
        if (verdict != VerdictGlyph.MISSED) {
            g2.setPaint(ink.thin(verdict.token(), strong ? STRONG : PALE));
            g2.fill(bar);
        }
        if (verdict == VerdictGlyph.PARTLY || verdict == VerdictGlyph.BACKFIRED) {
            Ink.hatch(g2, bar, ink.color(verdict.token()), true);
        }
        if (verdict == VerdictGlyph.BACKFIRED) {
            Ink.hatch(g2, bar, ink.color(verdict.token()), false);
        }
        g2.setStroke(new BasicStroke(1.4f));
        g2.setPaint(ink.color(verdict.token()));
        g2.draw(bar);
    }

    private LegendItemCollection legend() {
        LegendItemCollection items = new LegendItemCollection();
        for (VerdictGlyph verdict : VERDICTS) {
            items.add(Legend.sign(word(verdict), Ink.sign(verdict, SIGN), ink.color(verdict.token())));
        }
        return items;
    }
}
