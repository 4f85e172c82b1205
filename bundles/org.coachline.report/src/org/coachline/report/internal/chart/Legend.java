/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import org.jfree.chart.LegendItem;

/** Entries of legends. */
final class Legend {

    private static final double HALF_LINE = 12;
    private static final double CAP = 4;
    private static final float RIM = 1.8f;

    private Legend() {
    }

    static LegendItem sign(String text, Shape sign, Color color) {
        return new LegendItem(text, null, null, null, sign, color);
    }

    static LegendItem open(String text, Shape sign, Color color) {
        return new LegendItem(text, null, null, null, sign, new BasicStroke(RIM), color);
    }

    static LegendItem line(String text, Stroke stroke, Color color) {
        return new LegendItem(text, null, null, null, new Line2D.Double(-HALF_LINE, 0, HALF_LINE, 0), stroke, color);
    }

    static LegendItem whisker(String text, Color color) {
        return new LegendItem(text, null, null, null, Ink.whisker(-HALF_LINE, HALF_LINE, 0, CAP), Ink.THIN, color);
    }
}
