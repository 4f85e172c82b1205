/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.chart;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.coachline.insight.Interval;
import org.coachline.insight.TechniqueRate;
import org.coachline.look.Wash;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.category.CategoryDataset;

/** Draws used well and partly behind one another, pale where the chances are too few, and the interval of both over them. */
final class RateBarRenderer extends StackedBarRenderer {

    private static final long serialVersionUID = 1L;
    private static final float STROKE = 1.6f;
    private static final float HALO = 4;
    private static final double CAP = 5;
    /** The renderer draws shadows, then bars, then labels: the interval belongs above all bars. */
    private static final int LAST_PASS = 2;

    /** An interval, as a legend shows it. */
    static final Shape WHISKER_SIGN = Ink.whisker(-10, 10, 0, CAP);
    static final Stroke WHISKER_STROKE = new BasicStroke(STROKE);

    private final transient List<TechniqueRate> rates;
    private final Color ink;
    private final Color ground;

    RateBarRenderer(List<TechniqueRate> rates, Color ink, Color ground) {
        this.rates = List.copyOf(rates);
        this.ink = ink;
        this.ground = ground;
        setBarPainter(new StandardBarPainter());
        setShadowVisible(false);
        setDrawBarOutline(false);
        setMaximumBarWidth(0.12);
    }

    @Override
    public void drawItem(Graphics2D g2, CategoryItemRendererState state, Rectangle2D dataArea, CategoryPlot plot,
            CategoryAxis domainAxis, ValueAxis rangeAxis, CategoryDataset dataset, int row, int column, int pass) {
        TechniqueRate rate = rates.get(column);
        Composite before = g2.getComposite();
        if (rate.tooFew()) {
            g2.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) Wash.BAR_EDGE.alpha()));
        }
        super.drawItem(g2, state, dataArea, plot, domainAxis, rangeAxis, dataset, row, column, pass);
        g2.setComposite(before);
        if (row == dataset.getRowCount() - 1 && pass == LAST_PASS) {
            drawInterval(g2, dataArea, plot, domainAxis, rangeAxis, column, dataset.getColumnCount(), rate);
        }
    }

    private void drawInterval(Graphics2D g2, Rectangle2D dataArea, CategoryPlot plot, CategoryAxis domainAxis,
            ValueAxis rangeAxis, int column, int columns, TechniqueRate rate) {
        Interval interval = rate.proportion().wilson95();
        RectangleEdge edge = plot.getRangeAxisEdge();
        double y = domainAxis.getCategoryMiddle(column, columns, dataArea, plot.getDomainAxisEdge());
        Shape line = Ink.whisker(rangeAxis.valueToJava2D(interval.low(), dataArea, edge),
                rangeAxis.valueToJava2D(interval.high(), dataArea, edge), y, CAP);
        g2.setStroke(new BasicStroke(HALO));
        g2.setPaint(ground);
        g2.draw(line);
        g2.setStroke(WHISKER_STROKE);
        g2.setPaint(ink);
        g2.draw(line);
    }
}
