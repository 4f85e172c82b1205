/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;

/**
 * A chart as pixels in memory, as screens, clipboards and printers want it, with the marks that were drawn. Not immutable in one thing:
 * whoever has it may use its pixels as they are, so nobody else should.
 *
 * @param width  in pixels
 * @param height in pixels
 * @param pixels one a pixel, row by row from the top, each {@code 0x00RRGGBB}
 * @param marks  in the chart's own coordinates, which are these pixels divided by the scale
 */
@SuppressWarnings("java:S6218") // Two pictures are never compared.
public record ChartRaster(int width, int height, int[] pixels, List<ChartMark> marks) {

    /**
     * Draws all of a chart. Any thread, one at a time for one chart; some ten milliseconds at 100 %; four bytes a pixel.
     *
     * @param chart  what
     * @param width  it is laid out for, in pixels at 100 %
     * @param height the same
     * @param scale  1 for 100 %
     * @return the picture
     */
    public static ChartRaster of(Chart chart, double width, double height, double scale) {
        return strip(chart, width, height, scale, 0, (int) Math.max(1, Math.round(height * scale)));
    }

    /**
     * Draws some rows of pixels of a chart, so that a large picture needs no memory for all of it.
     *
     * @param chart  what
     * @param width  it is laid out for, in pixels at 100 %
     * @param height the same
     * @param scale  1 for 100 %
     * @param from   the first row of pixels
     * @param rows   how many
     * @return that part of the picture; its marks are those of the whole chart
     */
    public static ChartRaster strip(Chart chart, double width, double height, double scale, int from, int rows) {
        int across = (int) Math.max(1, Math.round(width * scale));
        BufferedImage image = new BufferedImage(across, rows, BufferedImage.TYPE_INT_RGB);
        Graphics2D g2 = image.createGraphics();
        try {
            g2.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            g2.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            g2.translate(0, -from);
            g2.scale(scale, scale);
            List<ChartMark> marks = chart.draw(g2, new Rectangle2D.Double(0, 0, across / scale, height));
            return new ChartRaster(across, rows, ((DataBufferInt) image.getRaster().getDataBuffer()).getData(), marks);
        } finally {
            g2.dispose();
        }
    }
}
