/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.coachline.report.chart.Chart;
import org.coachline.report.chart.ChartMark;
import org.coachline.report.chart.ChartTable;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;

/**
 * A chart that JFreeChart draws.
 *
 * @param chart    with titles and legend
 * @param title    as in it
 * @param subtitle as in it
 * @param summary  all in words
 * @param table    all in figures
 * @param width    pixels at 100 %
 * @param height   pixels at 100 %
 */
public record Drawn(JFreeChart chart, String title, String subtitle, String summary, ChartTable table, int width, int height) implements Chart {

    @Override
    public List<ChartMark> draw(Graphics2D graphics, Rectangle2D area) {
        ChartRenderingInfo info = new ChartRenderingInfo();
        chart.draw(graphics, area, info);
        List<ChartMark> marks = new ArrayList<>();
        for (Object each : info.getEntityCollection().getEntities()) {
            if (each instanceof MarkEntity entity) {
                marks.add(entity.mark());
            }
        }
        marks.sort(Comparator.comparingInt(ChartMark::row).thenComparingInt(ChartMark::column));
        return marks;
    }
}
