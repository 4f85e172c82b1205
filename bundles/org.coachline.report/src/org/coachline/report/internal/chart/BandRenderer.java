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
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.coachline.look.Token;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.IntervalXYDataset;
import org.jfree.data.xy.XYDataset;
import org.jspecify.annotations.Nullable;

/**
 * The first series with its intervals as a band, broken where there is no value, points on few calls as open squares; others as dashed lines
 * without a band. A series is drawn whole, when its first item comes.
 */
final class BandRenderer extends AbstractXYItemRenderer {

    private static final long serialVersionUID = 1L;
    static final double DOT = 4;
    static final double BAND = 0.22;
    private static final float RIM = 1.8f;
    private static final double CAP = 4;
    /** Dots closer than this would run into each other. */
    private static final double ROOM = 3;

    private final transient Ink ink;
    private final boolean[] few;
    private final transient List<MarkEntity.@Nullable Sign> signs;

    /** @param signs what each point of the first series stands for */
    BandRenderer(Ink ink, boolean[] few, List<MarkEntity.@Nullable Sign> signs) {
        this.ink = ink;
        this.few = few.clone();
        this.signs = signs;
    }

    @Override
    public XYItemRendererState initialise(Graphics2D g2, Rectangle2D dataArea, XYPlot plot, XYDataset data, PlotRenderingInfo info) {
        XYItemRendererState state = super.initialise(g2, dataArea, plot, data, info);
        state.setProcessVisibleItemsOnly(false);
        return state;
    }

    private record Spot(int item, Point2D at, double low, double high, boolean few) {
    }

    @Override
    public void drawItem(Graphics2D g2, XYItemRendererState state, Rectangle2D area, PlotRenderingInfo info, XYPlot plot, ValueAxis across, ValueAxis up,
            XYDataset dataset, int series, int item, CrosshairState crosshair, int pass) {
        if (item != 0) {
            return;
        }
        List<List<Spot>> runs = runs((IntervalXYDataset) dataset, series, area, plot, across, up);
        if (series > 0) {
            for (List<Spot> run : runs) {
                g2.setStroke(Ink.DASHED);
                g2.setPaint(ink.color(Token.QUIET_TEXT));
                g2.draw(line(run));
            }
            return;
        }
        Color color = ink.color(Token.AGENT);
        runs.forEach(run -> band(g2, run, color));
        double room = dataset.getItemCount(series) < 2 ? DOT * ROOM : area.getWidth() / dataset.getItemCount(series);
        double dot = Math.max(1.5, Math.min(DOT, room / ROOM));
        for (List<Spot> run : runs) {
            g2.setStroke(Ink.LINE);
            g2.setPaint(color);
            g2.draw(line(run));
            for (Spot spot : run) {
                Shape mark = Ink.square(spot.at.getX(), spot.at.getY(), dot);
                g2.setPaint(spot.few ? ink.color(Token.PANEL) : color);
                g2.fill(mark);
                g2.setStroke(new BasicStroke(RIM));
                g2.setPaint(color);
                g2.draw(mark);
                MarkEntity.add(state.getEntityCollection(), mark, spot.item < signs.size() ? signs.get(spot.item) : null);
            }
        }
    }

    private List<List<Spot>> runs(IntervalXYDataset data, int series, Rectangle2D area, XYPlot plot, ValueAxis across, ValueAxis up) {
        List<List<Spot>> runs = new ArrayList<>();
        List<Spot> run = new ArrayList<>();
        for (int i = 0; i < data.getItemCount(series); i++) {
            double y = data.getYValue(series, i);
            if (Double.isNaN(y)) {
                runs.add(run);
                run = new ArrayList<>();
                continue;
            }
            Point2D at = new Point2D.Double(across.valueToJava2D(data.getXValue(series, i), area, plot.getDomainAxisEdge()),
                    up.valueToJava2D(y, area, plot.getRangeAxisEdge()));
            run.add(new Spot(i, at, up.valueToJava2D(data.getStartYValue(series, i), area, plot.getRangeAxisEdge()),
                    up.valueToJava2D(data.getEndYValue(series, i), area, plot.getRangeAxisEdge()), i < few.length && few[i]));
        }
        runs.add(run);
        runs.removeIf(List::isEmpty);
        return runs;
    }

    private static Shape line(List<Spot> run) {
        Path2D path = new Path2D.Double();
        path.moveTo(run.get(0).at.getX(), run.get(0).at.getY());
        run.forEach(spot -> path.lineTo(spot.at.getX(), spot.at.getY()));
        return path;
    }

    private void band(Graphics2D g2, List<Spot> run, Color color) {
        if (run.size() == 1) {
            Spot only = run.get(0);
            g2.setStroke(Ink.THIN);
            g2.setPaint(color);
            double x = only.at.getX();
            g2.draw(new Line2D.Double(x, only.low, x, only.high));
            g2.draw(new Line2D.Double(x - CAP, only.low, x + CAP, only.low));
            g2.draw(new Line2D.Double(x - CAP, only.high, x + CAP, only.high));
            return;
        }
        Path2D path = new Path2D.Double();
        path.moveTo(run.get(0).at.getX(), run.get(0).high);
        run.forEach(spot -> path.lineTo(spot.at.getX(), spot.high));
        for (int i = run.size() - 1; i >= 0; i--) {
            path.lineTo(run.get(i).at.getX(), run.get(i).low);
        }
        path.closePath();
        g2.setPaint(ink.glass(Token.AGENT, BAND));
        g2.fill(path);
        if (ink.onPaper()) {
            g2.setStroke(Ink.THIN);
            g2.setPaint(ink.thin(Token.AGENT, 0.5));
            g2.draw(path);
        }
    }
}
