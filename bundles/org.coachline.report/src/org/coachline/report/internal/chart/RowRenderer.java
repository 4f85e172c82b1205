/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.chart;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.function.DoubleUnaryOperator;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.data.category.CategoryDataset;
import org.jspecify.annotations.Nullable;

/** Hands each row of a plot to a painter, once, with its place. */
final class RowRenderer extends AbstractCategoryItemRenderer {

    private static final long serialVersionUID = 1L;

    /** Draws a row. */
    @FunctionalInterface
    interface Painter {
        /**
         * Draws.
         *
         * @param g2    where to
         * @param row   which one, from the top
         * @param place its area; nothing should be drawn outside
         * @param x     where a value of the axis lies
         * @param marks is told what was drawn that stands for calls
         */
        void paint(Graphics2D g2, int row, Rectangle2D place, DoubleUnaryOperator x, Marks marks);
    }

    /** Takes what was drawn. */
    @FunctionalInterface
    interface Marks {
        void add(Shape area, MarkEntity.@Nullable Sign sign);
    }

    private final transient Painter painter;

    RowRenderer(Painter painter) {
        this.painter = painter;
    }

    @Override
    public void drawItem(Graphics2D g2, CategoryItemRendererState state, Rectangle2D area, CategoryPlot plot, CategoryAxis names, ValueAxis values,
            CategoryDataset dataset, int row, int column, int pass) {
        if (row != 0) {
            return;
        }
        int columns = dataset.getColumnCount();
        double from = names.getCategoryStart(column, columns, area, plot.getDomainAxisEdge());
        double to = names.getCategoryEnd(column, columns, area, plot.getDomainAxisEdge());
        painter.paint(g2, column, new Rectangle2D.Double(area.getX(), from, area.getWidth(), to - from),
                value -> values.valueToJava2D(value, area, plot.getRangeAxisEdge()),
                (shape, sign) -> MarkEntity.add(state.getEntityCollection(), shape, sign));
    }
}
