/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.chart;

import java.awt.geom.Ellipse2D;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.coachline.insight.calibration.Drift;
import org.coachline.look.Token;
import org.coachline.look.Type;
import org.coachline.report.chart.ChartDatum;
import org.coachline.report.chart.ChartTable;
import org.coachline.report.chart.ChartTheme;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Whether a reviewer is strict or lenient beside the others: each calibration's difference as a ring, the mean so far with its interval as a band. */
public final class DriftChart {

    private static final double POINTS = 100;
    private static final double ROOM = 1.25;
    /** A reviewer two points off must not look as far off as one at twenty. */
    private static final double LEAST_RANGE = 10;
    private static final double RING = 4;
    private static final int MOST_POINTS = 520;
    private static final String CONFIDENCE = "95";

    private DriftChart() {
    }

    /** Lays it out; see {@link org.coachline.report.chart.Charts#drift}. */
    public static Drawn of(ChartTheme theme, Drift drift, ZoneId zone) {
        Frame frame = new Frame(theme);
        Ink ink = frame.ink();
        int hidden = Math.max(0, drift.points().size() - MOST_POINTS);
        List<Drift.Point> points = drift.points().subList(hidden, drift.points().size());
        YIntervalSeries means = new YIntervalSeries(ChartMessages.Drift_mean, false, true);
        XYSeries single = new XYSeries(ChartMessages.Drift_single, false, true);
        boolean[] few = new boolean[points.size()];
        List<MarkEntity.Sign> signs = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        double widest = LEAST_RANGE;
        for (int i = 0; i < points.size(); i++) {
            Drift.Point point = points.get(i);
            few[i] = hidden + i + 1 < Drift.FEWEST;
            double x = Frame.millis(day(point, zone)) + i % 2;
            // Of a single calibration nothing is known: the mean may lie anywhere. It is drawn as far as the scale goes, as what two or three tell.
            double low = point.low() == null ? -1 : point.low();
            double high = point.high() == null ? 1 : point.high();
            means.add(x, point.mean() * POINTS, low * POINTS, high * POINTS);
            single.add(x, point.difference() * POINTS);
            widest = Math.max(widest, Math.abs(point.difference()) * POINTS * ROOM);
            String words = words(point, zone);
            signs.add(new MarkEntity.Sign(0, i, datum(point), words));
            lines.add(words);
        }
        NumberAxis axis = frame.numbers(ChartMessages.Axis_drift);
        axis.setRange(-widest, widest);
        LocalDate first = points.isEmpty() ? LocalDate.EPOCH : day(points.get(0), zone);
        LocalDate last = points.isEmpty() ? LocalDate.EPOCH : day(points.get(points.size() - 1), zone);
        XYPlot plot = frame.xy(frame.days(first, last), axis);
        YIntervalSeriesCollection band = new YIntervalSeriesCollection();
        XYSeriesCollection rings = new XYSeriesCollection();
        if (!points.isEmpty()) {
            band.addSeries(means);
            rings.addSeries(single);
            plot.addAnnotation(side(ink, first, widest, ChartMessages.Drift_above, TextAnchor.TOP_LEFT));
            plot.addAnnotation(side(ink, first, -widest, ChartMessages.Drift_below, TextAnchor.BOTTOM_LEFT));
        }
        plot.setDataset(0, band);
        plot.setRenderer(0, new BandRenderer(ink, few, new ArrayList<>(signs)));
        plot.setDataset(1, rings);
        plot.setRenderer(1, rings(ink));
        plot.addRangeMarker(new ValueMarker(0, ink.color(Token.QUIET_TEXT), Ink.DASHED), Layer.BACKGROUND);
        plot.setFixedLegendItems(points.isEmpty() ? new LegendItemCollection() : legend(ink));
        plot.setNoDataMessage(ChartMessages.Drift_none);
        String title = ChartMessages.format(ChartMessages.Drift_title, Frame.name(drift.reviewer()), drift.sentence());
        String subtitle = points.isEmpty() ? ChartMessages.Drift_none
                : ChartMessages.format(ChartMessages.Drift_counted, drift.points().size(), Frame.day(day(drift.points().get(0), zone)), Frame.day(last)) + Frame.hidden(hidden);
        return frame.of(plot, title, subtitle, lines, table(drift, zone));
    }

    private static LocalDate day(Drift.Point point, ZoneId zone) {
        return LocalDate.ofInstant(point.at(), zone);
    }

    private static ChartDatum datum(Drift.Point point) {
        return new ChartDatum.Calls(Set.of(point.callId()));
    }

    private static String points(double share) {
        return ChartMessages.format(ChartMessages.Drift_points, share * POINTS);
    }

    private static String words(Drift.Point point, ZoneId zone) {
        String day = Frame.day(day(point, zone));
        return point.low() == null || point.high() == null
                ? ChartMessages.format(ChartMessages.Drift_first, day, points(point.difference()))
                : ChartMessages.format(ChartMessages.Drift_point, day, points(point.difference()), points(point.mean()), points(point.low()), points(point.high()));
    }

    private static ChartTable table(Drift drift, ZoneId zone) {
        TableRows rows = new TableRows(ChartMessages.Drift_opened, ChartMessages.Drift_difference, ChartMessages.Drift_mean, ChartMessages.Table_low,
                ChartMessages.Table_high, ChartMessages.Table_said);
        for (int i = 0; i < drift.points().size(); i++) {
            Drift.Point point = drift.points().get(i);
            rows.add(datum(point), Frame.day(day(point, zone)), points(point.difference()), points(point.mean()), point.low() == null ? "" : points(point.low()),
                    point.high() == null ? "" : points(point.high()), said(point, i + 1));
        }
        return rows.table();
    }

    private static String said(Drift.Point point, int calls) {
        if (calls < Drift.FEWEST || point.low() == null || point.high() == null) {
            return ChartMessages.Drift_tooFew;
        }
        return point.high() < 0 ? ChartMessages.Drift_strict : point.low() > 0 ? ChartMessages.Drift_lenient : ChartMessages.Drift_even;
    }

    private static XYTextAnnotation side(Ink ink, LocalDate first, double y, String text, TextAnchor anchor) {
        XYTextAnnotation annotation = new XYTextAnnotation(text, Frame.millis(first), y);
        annotation.setFont(Ink.font(Type.SMALL));
        annotation.setPaint(ink.color(Token.QUIET_TEXT));
        annotation.setTextAnchor(anchor);
        return annotation;
    }

    private static XYLineAndShapeRenderer rings(Ink ink) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        renderer.setSeriesShape(0, new Ellipse2D.Double(-RING, -RING, 2 * RING, 2 * RING));
        renderer.setSeriesShapesFilled(0, false);
        renderer.setSeriesPaint(0, ink.color(Token.QUIET_TEXT));
        renderer.setDefaultCreateEntities(false);
        return renderer;
    }

    private static LegendItemCollection legend(Ink ink) {
        LegendItemCollection items = new LegendItemCollection();
        items.add(Legend.sign(ChartMessages.Drift_mean, Ink.square(0, 0, BandRenderer.DOT), ink.color(Token.AGENT)));
        items.add(Legend.open(ChartMessages.format(ChartMessages.Drift_few, Drift.FEWEST), Ink.square(0, 0, BandRenderer.DOT), ink.color(Token.AGENT)));
        items.add(new LegendItem(ChartMessages.format(ChartMessages.Drift_interval, CONFIDENCE), ink.thin(Token.AGENT, BandRenderer.BAND)));
        items.add(Legend.open(ChartMessages.Drift_single, new Ellipse2D.Double(-RING, -RING, 2 * RING, 2 * RING), ink.color(Token.QUIET_TEXT)));
        items.add(Legend.line(ChartMessages.Drift_zero, Ink.DASHED, ink.color(Token.QUIET_TEXT)));
        return items;
    }
}
