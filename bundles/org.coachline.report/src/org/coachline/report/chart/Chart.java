/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** A chart that is ready to be drawn. One thread at a time; needs no screen. */
public interface Chart {

    /**
     * What the chart shows, as a finding.
     *
     * @return one line; that there is too little to say, where there is
     */
    String title();

    /**
     * Whose figures these are, how many, and of which time.
     *
     * @return one or two sentences
     */
    String subtitle();

    /**
     * All that the chart says, for those who do not see it: title, subtitle, and a line for each datum, bounded.
     *
     * @return lines, separated by line feeds
     */
    String summary();

    /**
     * Its figures.
     *
     * @return all of them, unbounded
     */
    ChartTable table();

    /**
     * The width it is laid out for.
     *
     * @return pixels at 100 %, 96 to the inch
     */
    int width();

    /**
     * The height it is laid out for.
     *
     * @return pixels at 100 %, 96 to the inch
     */
    int height();

    /**
     * Draws it, its ground included; some ten milliseconds.
     *
     * @param graphics where to; its settings may be changed
     * @param area     may be of another size than the chart is laid out for
     * @return what was drawn that stands for calls, row by row, in the coordinates of {@code area}
     */
    List<ChartMark> draw(Graphics2D graphics, Rectangle2D area);
}
