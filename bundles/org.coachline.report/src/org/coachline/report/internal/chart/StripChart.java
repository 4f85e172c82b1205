/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.coachline.look.Token;
import org.coachline.look.Type;
import org.coachline.look.VerdictGlyph;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.Verdict;
import org.coachline.report.chart.ChartTable;
import org.coachline.report.chart.ChartTheme;
import org.coachline.report.chart.StripMoment;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.data.category.DefaultCategoryDataset;

/** The moments of one call along its time, a lane a voice, with the sign of each verdict. */
public final class StripChart {

    /** More moments than this are one blot. */
    private static final int MOST = 400;
    private static final int LEVELS = 5;
    private static final double LEVEL = 20;
    private static final int LANE = (int) (LEVELS * LEVEL) + 20;
    private static final int AROUND = 170;
    private static final double SIGN = 12;
    private static final double GAP = 5;
    /** A shorter piece of a name says nothing. */
    private static final double LEAST_TEXT = 42;
    private static final double MICROS = 1e6;
    private static final int SECONDS = 60;
    private static final int MOST_TICKS = 12;
    private static final int[] TICKS = {1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 36000};

    private final Ink ink;
    private final List<List<StripMoment>> lanes;

    private StripChart(Ink ink, List<List<StripMoment>> lanes) {
        this.ink = ink;
        this.lanes = lanes;
    }

    /** Lays it out; see {@link org.coachline.report.chart.Charts#strip}. */
    public static Drawn of(ChartTheme theme, String call, long durationMicros, List<StripMoment> moments) {
        Frame frame = new Frame(theme);
        List<StripMoment> all = moments.stream().sorted(Comparator.comparingLong(StripMoment::startMicros)).toList();
        List<StripMoment> shown = all.subList(0, Math.min(MOST, all.size()));
        Map<ChannelRole, List<StripMoment>> byVoice = new EnumMap<>(ChannelRole.class);
        shown.forEach(moment -> byVoice.computeIfAbsent(moment.channel(), any -> new ArrayList<>()).add(moment));
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        List<List<StripMoment>> lanes = new ArrayList<>();
        byVoice.forEach((voice, its) -> {
            lanes.add(its);
            data.addValue(its.size(), ChartMessages.Strip_moments, voice(voice));
        });
        double seconds = Math.max(1, Math.max(durationMicros, all.stream().mapToLong(StripMoment::endMicros).max().orElse(0)) / MICROS);
        StripChart chart = new StripChart(frame.ink(), lanes);
        var plot = frame.rows(data, new RowRenderer(chart::lane), time(frame, seconds), legend(frame.ink()));
        plot.setRangeGridlinesVisible(true);
        long[] counts = new long[VerdictGlyph.values().length];
        all.forEach(moment -> counts[sign(moment).ordinal()]++);
        String title = all.isEmpty() ? ChartMessages.Strip_none : ChartMessages.format(ChartMessages.Strip_title, all.size(),
                ChartMessages.format(ChartMessages.Verdicts_mix, counts[0], counts[1], counts[2], counts[3]), counts[4]);
        String subtitle = ChartMessages.format(ChartMessages.Strip_subtitle, Frame.name(call), clock(durationMicros / MICROS))
                + Frame.hidden(all.size() - shown.size());
        return frame.of(plot, title, subtitle, shown.stream().map(StripChart::words).toList(), table(all), AROUND + LANE * Math.max(1, lanes.size()));
    }

    private static ChartTable table(List<StripMoment> all) {
        TableRows rows = new TableRows(ChartMessages.Strip_time, ChartMessages.Table_voice, ChartMessages.Table_technique, ChartMessages.Table_verdict);
        for (StripMoment moment : all) {
            VerdictGlyph sign = sign(moment);
            rows.add(null, clock(moment.startMicros() / MICROS), voice(moment.channel()), label(moment),
                    sign == VerdictGlyph.BOOKMARK ? "" : VerdictChart.word(sign));
        }
        return rows.table();
    }

    private static String words(StripMoment moment) {
        VerdictGlyph sign = sign(moment);
        if (sign == VerdictGlyph.BOOKMARK) {
            return ChartMessages.format(ChartMessages.Strip_lineUnjudged, clock(moment.startMicros() / MICROS), voice(moment.channel()), label(moment));
        }
        return ChartMessages.format(ChartMessages.Strip_line, clock(moment.startMicros() / MICROS), voice(moment.channel()), label(moment),
                VerdictChart.word(sign));
    }

    private static String label(StripMoment moment) {
        return moment.name().isEmpty() ? ChartMessages.Strip_bookmark : Frame.name(moment.name());
    }

    private static String voice(ChannelRole role) {
        return switch (role) {
        case AGENT -> ChartMessages.Voice_agent;
        case CUSTOMER -> ChartMessages.Voice_customer;
        default -> ChartMessages.Voice_both;
        };
    }

    private static VerdictGlyph sign(StripMoment moment) {
        Verdict verdict = moment.name().isEmpty() ? Verdict.NONE : moment.verdict();
        return switch (verdict) {
        case USED_WELL -> VerdictGlyph.USED_WELL;
        case PARTLY -> VerdictGlyph.PARTLY;
        case MISSED -> VerdictGlyph.MISSED;
        case BACKFIRED -> VerdictGlyph.BACKFIRED;
        case NONE -> VerdictGlyph.BOOKMARK;
        };
    }

    private static NumberAxis time(Frame frame, double seconds) {
        NumberAxis axis = frame.numbers(ChartMessages.Strip_time);
        axis.setNumberFormatOverride(null);
        int tick = Arrays.stream(TICKS).filter(each -> seconds / each <= MOST_TICKS).findFirst().orElse(TICKS[TICKS.length - 1]);
        axis.setTickUnit(new NumberTickUnit(Math.max(tick, Math.ceil(seconds / MOST_TICKS / tick) * tick), new Clock()));
        axis.setRange(0, seconds);
        return axis;
    }

    private static String clock(double seconds) {
        long whole = Math.round(seconds);
        long minutes = whole / SECONDS;
        return minutes < SECONDS ? String.format("%d:%02d", minutes, whole % SECONDS)
                : String.format("%d:%02d:%02d", minutes / SECONDS, minutes % SECONDS, whole % SECONDS);
    }

    /** Seconds as the clock of the call. */
    private static final class Clock extends NumberFormat {
        private static final long serialVersionUID = 1L;

        @Override
        public StringBuffer format(double number, StringBuffer to, FieldPosition position) {
            return to.append(clock(number));
        }

        @Override
        public StringBuffer format(long number, StringBuffer to, FieldPosition position) {
            return to.append(clock(number));
        }

        @Override
        public Number parse(String source, ParsePosition position) {
            throw new UnsupportedOperationException("only written");
        }
    }

    private void lane(Graphics2D g2, int row, Rectangle2D place, DoubleUnaryOperator x, RowRenderer.Marks marks) {
        if (row > 0) {
            g2.setStroke(Ink.THIN);
            g2.setPaint(ink.color(Token.LINE));
            g2.draw(new Line2D.Double(place.getX(), place.getY(), place.getMaxX(), place.getY()));
        }
        double top = place.getCenterY() - (LEVELS - 1) * LEVEL / 2;
        List<Spot> spots = spots(g2, lanes.get(row), place, x);
        for (Spot spot : spots) {
            double y = top + spot.level * LEVEL;
            VerdictGlyph sign = sign(spot.moment);
            if (spot.to - spot.from > 2) {
                g2.setPaint(ink.color(sign.token()));
                g2.fill(new Rectangle2D.Double(spot.from, y + SIGN / 2 + 1, Math.min(spot.to, place.getMaxX()) - spot.from, 3));
            }
            g2.setPaint(ink.color(Token.PANEL));
            g2.fill(Ink.circle(spot.middle, y, SIGN / 2 + 1));
            Ink.fill(g2, Ink.sign(sign, SIGN), spot.middle, y, ink.color(sign.token()));
        }
        double[] ends = new double[LEVELS];
        Arrays.fill(ends, place.getX());
        for (int i = 0; i < spots.size(); i++) {
            Spot spot = spots.get(i);
            double next = spots.subList(i + 1, spots.size()).stream().filter(other -> other.level == spot.level).mapToDouble(other -> other.middle - SIGN / 2 - GAP)
                    .findFirst().orElse(place.getMaxX());
            write(g2, spot, top + spot.level * LEVEL, next, ends);
        }
    }

    private record Spot(StripMoment moment, double from, double to, double middle, int level) {
    }

    private static List<Spot> spots(Graphics2D g2, List<StripMoment> moments, Rectangle2D place, DoubleUnaryOperator x) {
        double[] free = new double[LEVELS];
        Arrays.fill(free, place.getX());
        List<Spot> spots = new ArrayList<>();
        for (StripMoment moment : moments) {
            double from = x.applyAsDouble(moment.startMicros() / MICROS);
            double to = Math.max(from, x.applyAsDouble(moment.endMicros() / MICROS));
            double width = Ink.width(g2, label(moment), Type.SMALL);
            boolean fits = from + SIGN / 2 + GAP + width <= place.getMaxX();
            int level = level(free, from - SIGN / 2, fits ? 0 : GAP + width);
            double middle = Math.min(Math.max(from, place.getX() + SIGN / 2), place.getMaxX() - SIGN / 2);
            free[level] = middle + SIGN / 2 + GAP + (fits ? width + GAP : 0);
            spots.add(new Spot(moment, from, to, middle, level));
        }
        return spots;
    }

    /** The first level that is free from there on and by so much before it, else the first that is free there, else the one free first. */
    private static int level(double[] free, double from, double before) {
        int best = 0;
        int second = -1;
        for (int i = 0; i < free.length; i++) {
            if (free[i] <= from - before) {
                return i;
            }
            second = second < 0 && free[i] <= from ? i : second;
            best = free[i] < free[best] ? i : best;
        }
        return second < 0 ? best : second;
    }

    /** To the right of the sign where there is room before the next one, else to its left, else as much to the right as fits. */
    private void write(Graphics2D g2, Spot spot, double y, double next, double[] ends) {
        String label = label(spot.moment);
        double left = spot.middle + SIGN / 2 + GAP;
        double room = next - left;
        double width = Ink.width(g2, label, Type.SMALL);
        double before = spot.middle - SIGN / 2 - GAP - width;
        double end = spot.middle + SIGN / 2 + GAP;
        if (width > room && before >= ends[spot.level]) {
            ink.text(g2, label, before, y + 4, Type.SMALL, Token.TEXT);
        } else if (width <= room || room >= LEAST_TEXT) {
            String text = Ink.fit(g2, label, Type.SMALL, room);
            ink.text(g2, text, left, y + 4, Type.SMALL, Token.TEXT);
            end = left + Ink.width(g2, text, Type.SMALL) + GAP;
        }
        ends[spot.level] = end;
    }

    private static LegendItemCollection legend(Ink ink) {
        LegendItemCollection items = new LegendItemCollection();
        for (VerdictGlyph verdict : VerdictGlyph.values()) {
            items.add(Legend.sign(VerdictChart.word(verdict), Ink.sign(verdict, SIGN), ink.color(verdict.token())));
        }
        return items;
    }
}
