/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import org.coachline.insight.CallerMatrix.Cell;
import org.coachline.insight.CallerMatrix.Standing;
import org.coachline.insight.CallerMatrix;
import org.coachline.insight.InsightSettings;
import org.coachline.look.Contrast;
import org.coachline.look.Rgb;
import org.coachline.look.Token;
import org.coachline.look.Type;
import org.coachline.report.chart.ChartDatum;
import org.coachline.report.chart.ChartScope;
import org.coachline.report.chart.ChartTable;
import org.coachline.report.chart.ChartTheme;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jspecify.annotations.Nullable;

/** Techniques by type of caller: the darker a cell the higher the rate, with counts in it, hatched where calls are too few. */
public final class MatrixChart {

    private static final int MOST_TYPES = 9;
    private static final int AROUND = 150;
    private static final int ROW = 50;
    private static final double GAP = 2;
    private static final double FAINT = 0.06;
    private static final double SPAN = 0.62;
    private static final double TRIANGLE = 5;
    private static final double LINE = 16;
    /** Between a number and the sign beside it. */
    private static final double SIGN_GAP = 4;
    private static final double DIGIT = 9;
    private static final double STACKED = 10;

    private final Ink ink;
    private final List<String> types;
    private final List<String> techniques;
    private final Map<List<String>, Cell> cells;
    private final UnaryOperator<String> names;
    private final UnaryOperator<String> techniqueNames;
    private final InsightSettings settings;

    private MatrixChart(Ink ink, List<String> types, List<String> techniques, Map<List<String>, Cell> cells, UnaryOperator<String> names,
            UnaryOperator<String> techniqueNames, InsightSettings settings) {
        this.ink = ink;
        this.types = types;
        this.techniques = techniques;
        this.cells = cells;
        this.names = names;
        this.techniqueNames = techniqueNames;
        this.settings = settings;
    }

    /** Lays it out; see {@link org.coachline.report.chart.Charts#matrix}. */
    public static Drawn of(ChartTheme theme, InsightSettings settings, ChartScope scope, CallerMatrix matrix, UnaryOperator<String> names) {
        Frame frame = new Frame(theme);
        UnaryOperator<String> typeNames = key -> key.isEmpty() ? ChartMessages.Matrix_unknownType : Frame.name(names.apply(key));
        Map<String, Long> byType = new HashMap<>();
        Map<String, Long> byTechnique = new HashMap<>();
        Map<List<String>, Cell> cells = new HashMap<>();
        long chances = 0;
        List<String> lines = new ArrayList<>();
        for (Cell cell : matrix.cells()) {
            cells.put(List.of(cell.technique(), cell.callerType()), cell);
            long own = cell.own().chances();
            byType.merge(cell.callerType(), own, Long::sum);
            byTechnique.merge(cell.technique(), own, Long::sum);
            chances += own;
            if (own > 0) {
                lines.add(words(cell, names, typeNames));
            }
        }
        List<String> types = most(matrix.callerTypes(), byType, MOST_TYPES);
        List<String> techniques = most(matrix.techniques(), byTechnique, Frame.MOST_ROWS);
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        List<String> taken = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        if (!types.isEmpty()) {
            data.addValue((Number) null, types.get(0), Frame.unique(" ", taken));
        }
        for (String technique : techniques) {
            String row = Frame.unique(Frame.name(names.apply(technique)), taken);
            rows.add(row);
            for (String type : types) {
                Cell cell = cells.get(List.of(technique, type));
                data.addValue(cell == null || cell.own().chances() == 0 ? null : Double.valueOf(cell.own().share()), type, row);
            }
        }
        MatrixChart chart = new MatrixChart(frame.ink(), types, techniques, cells, typeNames, names, settings);
        NumberAxis columns = new NumberAxis();
        columns.setRange(0, Math.max(1, types.size()));
        columns.setVisible(false);
        CategoryPlot plot = frame.rows(data, new RowRenderer(chart::row), columns, chart.legend());
        plot.setRangeGridlinesVisible(false);
        int hidden = matrix.techniques().size() - techniques.size() + matrix.callerTypes().size() - types.size();
        String subtitle = Frame.scope(scope, ChartMessages.format(ChartMessages.Matrix_counted, chances, matrix.compared(), matrix.confidence()))
                + Frame.hidden(hidden);
        return frame.of(plot, title(matrix, names, typeNames), subtitle, lines, table(settings, matrix, names, typeNames),
                AROUND + ROW * (techniques.size() + 1));
    }

    private static ChartTable table(InsightSettings settings, CallerMatrix matrix, UnaryOperator<String> names, UnaryOperator<String> typeNames) {
        TableRows rows = new TableRows(ChartMessages.Table_technique, ChartMessages.Table_callerType, ChartMessages.Table_used, ChartMessages.Table_chances,
                ChartMessages.Table_calls, ChartMessages.Table_rate, ChartMessages.Table_low, ChartMessages.Table_high, ChartMessages.Table_othersUsed,
                ChartMessages.Table_othersChances, ChartMessages.Table_othersRate, ChartMessages.Table_said);
        for (Cell cell : matrix.cells()) {
            if (cell.own().chances() > 0) {
                long others = cell.others().chances();
                rows.add(datum(cell), Frame.name(names.apply(cell.technique())), typeNames.apply(cell.callerType()), TableRows.rate(cell.own(), settings),
                        TableRows.number(cell.others().used()), TableRows.number(others), others == 0 ? "" : TableRows.percent(cell.others().share()),
                        word(cell.standing()));
            }
        }
        return rows.table();
    }

    private static ChartDatum datum(Cell cell) {
        return new ChartDatum.WithCaller(cell.technique(), cell.callerType());
    }

    private static String words(Cell cell, UnaryOperator<String> names, UnaryOperator<String> typeNames) {
        return ChartMessages.format(ChartMessages.Matrix_line, Frame.name(names.apply(cell.technique())), typeNames.apply(cell.callerType()),
                cell.own().used(), cell.own().chances(), cell.others().used(), cell.others().chances(), word(cell.standing()));
    }

    /** The keys with most chances, in the order they came in. */
    private static List<String> most(List<String> keys, Map<String, Long> chances, int limit) {
        List<String> kept = keys.stream().filter(key -> chances.getOrDefault(key, 0L) > 0)
                .sorted((one, other) -> Long.compare(chances.get(other), chances.get(one))).limit(limit).toList();
        return keys.stream().filter(kept::contains).toList();
    }

    private static String title(CallerMatrix matrix, UnaryOperator<String> names, UnaryOperator<String> typeNames) {
        if (matrix.cells().stream().allMatch(cell -> cell.own().chances() == 0)) {
            return ChartMessages.Chart_nothing;
        }
        if (matrix.compared() == 0) {
            return ChartMessages.Matrix_tooFew;
        }
        String struggles = found(matrix, Standing.STRUGGLES, names, typeNames);
        String excels = found(matrix, Standing.EXCELS, names, typeNames);
        if (struggles.isEmpty() && excels.isEmpty()) {
            return ChartMessages.format(ChartMessages.Matrix_even, matrix.compared());
        }
        if (excels.isEmpty()) {
            return ChartMessages.format(ChartMessages.Matrix_struggles, struggles);
        }
        return struggles.isEmpty() ? ChartMessages.format(ChartMessages.Matrix_excels, excels)
                : ChartMessages.format(ChartMessages.Matrix_both, struggles, excels);
    }

    private static String found(CallerMatrix matrix, Standing standing, UnaryOperator<String> names, UnaryOperator<String> typeNames) {
        List<Cell> all = matrix.cells().stream().filter(cell -> cell.standing() == standing).toList();
        if (all.isEmpty()) {
            return "";
        }
        String first = ChartMessages.format(ChartMessages.Matrix_where, Frame.name(names.apply(all.get(0).technique())),
                typeNames.apply(all.get(0).callerType()));
        return all.size() == 1 ? first : ChartMessages.format(ChartMessages.Matrix_andMore, first, all.size() - 1);
    }

    private static String word(Standing standing) {
        return switch (standing) {
        case STRUGGLES -> ChartMessages.Standing_struggles;
        case EXCELS -> ChartMessages.Standing_excels;
        case LIKE_THE_OTHERS -> ChartMessages.Standing_alike;
        case TOO_FEW -> ChartMessages.Standing_tooFew;
        };
    }

    private void row(Graphics2D g2, int row, Rectangle2D place, DoubleUnaryOperator x, RowRenderer.Marks marks) {
        for (int i = 0; i < types.size(); i++) {
            double from = x.applyAsDouble(i);
            Rectangle2D box = new Rectangle2D.Double(from + GAP, place.getY() + GAP, x.applyAsDouble(i + 1) - from - 2 * GAP, place.getHeight() - 2 * GAP);
            if (row == 0) {
                heading(g2, names.apply(types.get(i)), box);
            } else {
                Cell cell = cells.get(List.of(techniques.get(row - 1), types.get(i)));
                cell(g2, cell, box);
                if (cell != null && cell.own().chances() > 0) {
                    marks.add(box, new MarkEntity.Sign(row, i, datum(cell), words(cell, techniqueNames, names)));
                }
            }
        }
    }

    /** At most two lines, broken between words. */
    private void heading(Graphics2D g2, String name, Rectangle2D box) {
        String first = name;
        String second = "";
        if (Ink.width(g2, name, Type.SMALL) > box.getWidth()) {
            int cut = name.indexOf(' ');
            for (int space = cut; space > 0 && Ink.width(g2, name.substring(0, space), Type.SMALL) <= box.getWidth(); space = name.indexOf(' ', space + 1)) {
                cut = space;
            }
            if (cut > 0) {
                first = name.substring(0, cut);
                second = name.substring(cut + 1);
            }
        }
        double y = box.getMaxY() - 6;
        centred(g2, second.isEmpty() ? "" : first, box, y - LINE, Type.SMALL, ink.color(Token.TEXT));
        centred(g2, second.isEmpty() ? first : second, box, y, Type.SMALL, ink.color(Token.TEXT));
    }

    private void cell(Graphics2D g2, @Nullable Cell cell, Rectangle2D box) {
        if (cell == null || cell.own().chances() == 0) {
            g2.setPaint(ink.color(Token.LINE));
            g2.setStroke(Ink.THIN);
            g2.draw(box);
            return;
        }
        boolean few = settings.tooFew(cell.own());
        Rgb ground = few ? ink.rgb(Token.PANEL) : ground(cell.own().share());
        g2.setPaint(new Color(ground.packed()));
        g2.fill(box);
        if (few) {
            Ink.hatch(g2, box, ink.color(Token.LINE), true);
        }
        boolean standsOut = cell.standing() == Standing.STRUGGLES || cell.standing() == Standing.EXCELS;
        g2.setStroke(standsOut ? Ink.LINE : Ink.THIN);
        g2.setPaint(ink.color(standsOut ? Token.TEXT : Token.LINE));
        g2.draw(box);
        Color text = text(ground);
        Type own = few ? Type.BODY : Type.STRONG;
        String[] written = {ChartMessages.format(ChartMessages.Counts, cell.own().used(), cell.own().chances()),
            ChartMessages.format(ChartMessages.Counts_short, cell.own().used(), cell.own().chances())};
        double beside = standsOut ? SIGN_GAP + 2 * TRIANGLE : 0;
        String counts = fitting(g2, own, box.getWidth() - beside, written);
        if (standsOut && counts.isEmpty()) {
            String bold = fitting(g2, own, box.getWidth(), written);
            Type type = bold.isEmpty() ? Type.SMALL : own;
            stacked(g2, fitting(g2, type, box.getWidth(), written), box, type, cell.standing(), text);
            return;
        }
        if (few) {
            plate(g2, counts, box);
        }
        boolean others = cell.others().chances() > 0;
        double line = box.getCenterY() + (others ? -2 : 5);
        Rectangle2D left = new Rectangle2D.Double(box.getX(), box.getY(), box.getWidth() - beside, box.getHeight());
        centred(g2, counts, left, line, own, text);
        if (others) {
            String rest = fitting(g2, Type.SMALL, box.getWidth(), ChartMessages.format(ChartMessages.Matrix_others, cell.others().used(), cell.others().chances()),
                    ChartMessages.format(ChartMessages.Counts_short, cell.others().used(), cell.others().chances()));
            centred(g2, rest, box, box.getCenterY() + 14, Type.SMALL, text);
        }
        if (standsOut) {
            double end = left.getCenterX() + Ink.width(g2, counts, own) / 2;
            g2.fill(Ink.triangle(end + SIGN_GAP + TRIANGLE, line - DIGIT / 2, TRIANGLE, cell.standing() == Standing.EXCELS));
        }
    }

    /** In a cell without room beside its number, the sign stands above it, in the place of the others' number. */
    private static void stacked(Graphics2D g2, String counts, Rectangle2D box, Type type, Standing standing, Color text) {
        centred(g2, counts, box, box.getCenterY() + STACKED, type, text);
        g2.fill(Ink.triangle(box.getCenterX(), box.getCenterY() + STACKED - DIGIT - SIGN_GAP - TRIANGLE, TRIANGLE, standing == Standing.EXCELS));
    }

    /** The first that fits whole: a number that is cut is another number. */
    private static String fitting(Graphics2D g2, Type type, double width, String... texts) {
        for (String text : texts) {
            if (Ink.width(g2, text, type) <= width - 2) {
                return text;
            }
        }
        return "";
    }

    private void plate(Graphics2D g2, String widest, Rectangle2D box) {
        double width = Math.min(box.getWidth() - 8, Math.max(Ink.width(g2, widest, Type.BODY), box.getWidth() * 0.8));
        g2.setPaint(ink.color(Token.PANEL));
        g2.fill(new Rectangle2D.Double(box.getCenterX() - width / 2, box.getY() + 6, width, box.getHeight() - 12));
    }

    private Rgb ground(double share) {
        return ink.rgb(Token.ACCENT).over(ink.rgb(Token.PANEL), FAINT + SPAN * share);
    }

    private Color text(Rgb ground) {
        Rgb dark = ink.rgb(Token.TEXT);
        Rgb light = ink.rgb(Token.ACCENT_TEXT);
        return new Color((Contrast.ratio(dark, ground) >= Contrast.ratio(light, ground) ? dark : light).packed());
    }

    private static void centred(Graphics2D g2, String text, Rectangle2D box, double y, Type type, Color color) {
        String fitting = Ink.fit(g2, text, type, box.getWidth() - 2);
        g2.setFont(Ink.font(type));
        g2.setPaint(color);
        g2.drawString(fitting, (float) (box.getCenterX() - Ink.width(g2, fitting, type) / 2), (float) y);
    }

    private LegendItemCollection legend() {
        LegendItemCollection items = new LegendItemCollection();
        for (double share : new double[] {0, 0.5, 1}) {
            items.add(new LegendItem(ChartMessages.format(ChartMessages.Percent, share), null, null, null, Ink.square(0, 0, 7), new Color(ground(share).packed()),
                    Ink.THIN, ink.color(Token.LINE)));
        }
        items.add(Legend.sign(ChartMessages.Legend_others, new Rectangle2D.Double(), ink.color(Token.TEXT)));
        items.add(Legend.sign(ChartMessages.Legend_excels, Ink.triangle(0, 0, TRIANGLE, true), ink.color(Token.TEXT)));
        items.add(Legend.sign(ChartMessages.Legend_struggles, Ink.triangle(0, 0, TRIANGLE, false), ink.color(Token.TEXT)));
        items.add(Legend.sign(ChartMessages.format(ChartMessages.Legend_hatched, settings.fewestCalls()), Ink.stripes(14), ink.color(Token.QUIET_TEXT)));
        return items;
    }
}
