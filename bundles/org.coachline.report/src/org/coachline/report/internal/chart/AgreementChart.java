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
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.function.DoubleUnaryOperator;
import org.coachline.insight.agreement.Calibration;
import org.coachline.insight.agreement.Calibration.ByTechnique;
import org.coachline.insight.agreement.Coefficient;
import org.coachline.look.Token;
import org.coachline.look.Type;
import org.coachline.report.chart.ChartDatum;
import org.coachline.report.chart.ChartTable;
import org.coachline.report.chart.ChartTheme;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.ui.Layer;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jspecify.annotations.Nullable;

/** How far reviewers agree, technique by technique: on which moments there are (square), and on how they went (triangle). */
public final class AgreementChart {

    private static final double AGREED = 2 / 3.0;
    private static final double MARK = 6;
    private static final double APART = 8;
    private static final float RIM = 2f;
    private static final int MOST_NAMES = 6;

    private final Ink ink;
    private final List<ByTechnique> techniques;

    private AgreementChart(Ink ink, List<ByTechnique> techniques) {
        this.ink = ink;
        this.techniques = techniques;
    }

    /** Lays it out; see {@link org.coachline.report.chart.Charts#agreement}. */
    public static Drawn of(ChartTheme theme, Calibration calibration) {
        Frame frame = new Frame(theme);
        List<ByTechnique> shown = calibration.techniques().stream().sorted(Comparator.comparingInt(ByTechnique::moments).reversed()).limit(Frame.MOST_ROWS)
                .toList();
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        List<String> taken = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (ByTechnique each : shown) {
            String label = Frame.unique(ChartMessages.format(ChartMessages.Agreement_row, Frame.name(each.name()), each.moments()), taken);
            data.addValue(each.foundShare(), ChartMessages.Agreement_found, label);
            data.addValue(each.sameVerdict(), ChartMessages.Agreement_verdict, label);
            lines.add(ChartMessages.format(ChartMessages.Agreement_line, label, share(each.foundShare()), share(each.sameVerdict())));
        }
        for (Coefficient each : calibration.verdicts()) {
            lines.add(each.sentence());
        }
        AgreementChart chart = new AgreementChart(frame.ink(), shown);
        var plot = frame.rows(data, new RowRenderer(chart::row), frame.shares(ChartMessages.Axis_agreed), chart.legend());
        plot.addRangeMarker(new ValueMarker(AGREED, frame.ink().color(Token.QUIET_TEXT), Ink.DASHED), Layer.BACKGROUND);
        List<String> people = calibration.reviewers().stream().map(Frame::name).toList();
        String named = people.size() <= MOST_NAMES ? String.join(", ", people) : ChartMessages.format(ChartMessages.Agreement_people, people.size());
        String subtitle = ChartMessages.format(ChartMessages.Agreement_counted, named, calibration.calls(), calibration.found().moments())
                + Frame.hidden(calibration.techniques().size() - shown.size()) + leftOut(calibration);
        return frame.of(plot, title(calibration), subtitle, lines, table(calibration), Frame.rowsHeight(shown.size()));
    }

    private static ChartTable table(Calibration calibration) {
        TableRows rows = new TableRows(ChartMessages.Table_technique, ChartMessages.Strip_moments, ChartMessages.Agreement_found,
                ChartMessages.Agreement_verdict, ChartMessages.Table_said);
        for (ByTechnique each : calibration.techniques()) {
            rows.add(new ChartDatum.Agreed(each.technique()), Frame.name(each.name()), TableRows.number(each.moments()), share(each.foundShare()),
                    share(each.sameVerdict()), each.agreed() ? ChartMessages.Agreement_agreed : "");
        }
        for (Coefficient each : calibration.verdicts()) {
            rows.add(null, each.sentence(), "", "", "", "");
        }
        return rows.table();
    }

    private static String leftOut(Calibration calibration) {
        if (calibration.leftOut().isEmpty()) {
            return "";
        }
        String names = calibration.leftOut().stream().map(each -> Frame.name(each.reviewer().isEmpty() ? each.reviewId() : each.reviewer())).distinct()
                .limit(MOST_NAMES).collect(Collectors.joining(", "));
        return ' ' + ChartMessages.format(ChartMessages.Agreement_leftOut, calibration.leftOut().size(), names);
    }

    private static String title(Calibration calibration) {
        List<ByTechnique> all = calibration.techniques();
        long agreed = all.stream().filter(ByTechnique::agreed).count();
        if (all.isEmpty() || calibration.calls() == 0) {
            return ChartMessages.Agreement_none;
        }
        String first = all.stream().filter(each -> !each.agreed()).max(Comparator.comparingInt(ByTechnique::moments)).map(each -> Frame.name(each.name())).orElse("");
        return first.isEmpty() ? ChartMessages.format(ChartMessages.Agreement_all, all.size())
                : ChartMessages.format(ChartMessages.Agreement_some, agreed, all.size(), first);
    }

    private static String share(@Nullable Double share) {
        return share == null ? ChartMessages.Unknown : ChartMessages.format(ChartMessages.Percent, share);
    }

    private void row(Graphics2D g2, int row, Rectangle2D place, DoubleUnaryOperator x, RowRenderer.Marks marks) {
        ByTechnique each = techniques.get(row);
        double y = place.getCenterY();
        g2.setStroke(Ink.THIN);
        g2.setPaint(ink.color(Token.LINE));
        g2.draw(new Line2D.Double(place.getX(), y, place.getMaxX(), y));
        if (each.foundShare() != null) {
            Shape square = Ink.square(x.applyAsDouble(each.foundShare()), y - APART, MARK);
            mark(g2, square, Token.ACCENT, true);
            marks.add(square, sign(row, 0, each));
        }
        if (each.sameVerdict() == null) {
            String nothing = ChartMessages.Agreement_noVerdict;
            ink.text(g2, nothing, place.getX() + 6, y + APART + 8, Type.SMALL, Token.QUIET_TEXT);
        } else {
            Shape triangle = Ink.triangle(x.applyAsDouble(each.sameVerdict()), y + APART, MARK, true);
            mark(g2, triangle, Token.TEXT, false);
            marks.add(triangle, sign(row, 1, each));
        }
    }

    private static MarkEntity.Sign sign(int row, int column, ByTechnique each) {
        String words = ChartMessages.format(ChartMessages.Agreement_line, Frame.name(each.name()), share(each.foundShare()), share(each.sameVerdict()));
        return new MarkEntity.Sign(row, column, new ChartDatum.Agreed(each.technique()), words);
    }

    private void mark(Graphics2D g2, Shape shape, Token token, boolean filled) {
        g2.setPaint(ink.color(filled ? token : Token.PANEL));
        g2.fill(shape);
        g2.setStroke(new BasicStroke(RIM));
        g2.setPaint(ink.color(token));
        g2.draw(shape);
    }

    private LegendItemCollection legend() {
        LegendItemCollection items = new LegendItemCollection();
        items.add(Legend.sign(ChartMessages.Agreement_found, Ink.square(0, 0, MARK), ink.color(Token.ACCENT)));
        items.add(Legend.open(ChartMessages.Agreement_verdict, Ink.triangle(0, 0, MARK, true), ink.color(Token.TEXT)));
        items.add(Legend.line(ChartMessages.Agreement_threshold, Ink.DASHED, ink.color(Token.QUIET_TEXT)));
        return items;
    }
}
