/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.coachline.look.Token;
import org.coachline.look.Type;
import org.coachline.report.chart.Chart;
import org.coachline.report.chart.ChartMark;
import org.coachline.report.chart.ChartTable;
import org.coachline.report.chart.ChartTheme;
import org.coachline.report.insight.InsightDrawing;
import org.coachline.report.insight.InsightDrawing.Shape;

/** A chart of a partner's records, painted by us, with titles where all charts have them. */
public final class PartnerChart implements Chart {

    private static final int LEAST = 60;
    private static final int MOST = 2_000;
    private static final double SIDE = 20;
    private static final double TITLE_LINE = 34;
    private static final double SUBTITLE_LINE = 54;
    private static final double TOP = 68;
    private static final double BOTTOM = 16;

    private final Ink ink;
    private final String title;
    private final String subtitle;
    private final int picture;
    private final List<Shape> shapes;
    private final ChartTable table;

    /** A chart of what was drawn and checked. */
    public PartnerChart(ChartTheme theme, String title, String subtitle, int height, List<Shape> shapes, ChartTable table) {
        this.ink = new Ink(theme);
        this.title = Frame.clean(title);
        this.subtitle = Frame.clean(subtitle);
        this.picture = Math.clamp(height, LEAST, MOST);
        this.shapes = List.copyOf(shapes);
        this.table = table;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String subtitle() {
        return subtitle;
    }

    @Override
    public String summary() {
        List<String> lines = new ArrayList<>();
        table.rows().forEach(row -> lines.add(String.join(", ", row.cells())));
        return Frame.summary(title, subtitle, lines);
    }

    @Override
    public ChartTable table() {
        return table;
    }

    @Override
    public int width() {
        return Frame.WIDTH;
    }

    @Override
    public int height() {
        return (int) (TOP + picture + BOTTOM);
    }

    @Override
    public List<ChartMark> draw(Graphics2D g2, Rectangle2D area) {
        g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g2.setPaint(ink.color(Token.PANEL));
        g2.fill(area);
        double width = Math.max(1, area.getWidth() - 2 * SIDE);
        ink.text(g2, Ink.fit(g2, title, Type.TITLE, width), area.getX() + SIDE, area.getY() + TITLE_LINE, Type.TITLE, Token.TEXT);
        ink.text(g2, Ink.fit(g2, subtitle, Type.BODY, width), area.getX() + SIDE, area.getY() + SUBTITLE_LINE, Type.BODY, Token.QUIET_TEXT);
        Rectangle2D place = new Rectangle2D.Double(area.getX() + SIDE, area.getY() + TOP, width, Math.max(1, area.getHeight() - TOP - BOTTOM));
        for (Shape shape : shapes) {
            draw(g2, place, shape);
        }
        return List.of();
    }

    /** Every place is brought into the picture, so that nothing of a partner's covers the titles. */
    private void draw(Graphics2D g2, Rectangle2D place, Shape shape) {
        switch (shape) {
        case InsightDrawing.Bar bar -> {
            double left = x(place, bar.left());
            double top = y(place, bar.top());
            g2.setPaint(ink.thin(bar.ink(), Math.clamp(bar.strength(), 0, 1)));
            g2.fill(new Rectangle2D.Double(left, top, Math.max(1, x(place, bar.right()) - left), Math.max(1, y(place, bar.bottom()) - top)));
        }
        case InsightDrawing.Line line -> {
            g2.setPaint(ink.color(line.ink()));
            g2.setStroke(Ink.LINE);
            g2.draw(new Line2D.Double(x(place, line.fromX()), y(place, line.fromY()), x(place, line.toX()), y(place, line.toY())));
        }
        case InsightDrawing.Words words -> {
            double left = x(place, words.x());
            String text = Ink.fit(g2, Frame.clean(words.text()), Type.BODY, place.getMaxX() - left);
            ink.text(g2, text, left, y(place, words.y()), Type.BODY, words.ink());
        }
        }
    }

    private static double x(Rectangle2D place, double share) {
        return place.getX() + Math.clamp(share, 0, 1) * place.getWidth();
    }

    private static double y(Rectangle2D place, double share) {
        return place.getY() + Math.clamp(share, 0, 1) * place.getHeight();
    }
}
