/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.progress;

import java.util.Comparator;
import java.util.List;

import org.coachline.report.chart.ChartMark;
import org.eclipse.swt.SWT;

/** From one mark of a chart to the next by key or by mouse. Pure functions over the marks as they were drawn, row by row. */
final class ChartKeys {

    /** As far beside a point one may click and mean it. */
    private static final double NEAR = 14;

    private ChartKeys() {
    }

    /**
     * Where a key leads.
     *
     * @param marks   of the chart
     * @param from    index of the mark that is chosen; -1 for none
     * @param keyCode of the toolkit
     * @return index of the mark that is chosen then; -1 where there is none at all
     */
    static int step(List<ChartMark> marks, int from, int keyCode) {
        if (marks.isEmpty()) {
            return -1;
        }
        if (from < 0 || from >= marks.size()) {
            return keyCode == SWT.END ? marks.size() - 1 : 0;
        }
        ChartMark now = marks.get(from);
        return switch (keyCode) {
            case SWT.ARROW_LEFT -> from > 0 && marks.get(from - 1).row() == now.row() ? from - 1 : from;
            case SWT.ARROW_RIGHT -> from + 1 < marks.size() && marks.get(from + 1).row() == now.row() ? from + 1 : from;
            case SWT.ARROW_UP -> row(marks, from, -1);
            case SWT.ARROW_DOWN -> row(marks, from, 1);
            case SWT.HOME -> 0;
            case SWT.END -> marks.size() - 1;
            default -> from;
        };
    }

    /** The nearest mark of the next row that has any; where there is none, of the same row. */
    private static int row(List<ChartMark> marks, int from, int step) {
        ChartMark now = marks.get(from);
        int wanted = marks.stream().mapToInt(ChartMark::row).filter(row -> step > 0 ? row > now.row() : row < now.row())
                .reduce((one, other) -> Math.abs(one - now.row()) <= Math.abs(other - now.row()) ? one : other).orElse(now.row());
        if (wanted == now.row()) {
            return from;
        }
        return marks.stream().filter(mark -> mark.row() == wanted)
                .min(Comparator.comparingDouble(mark -> Math.abs(mark.area().getCenterX() - now.area().getCenterX()))).map(marks::indexOf).orElse(from);
    }

    /** Index of the mark at a place, or the nearest one close by; -1 for none. */
    static int at(List<ChartMark> marks, double x, double y) {
        int found = -1;
        double best = NEAR;
        for (int i = 0; i < marks.size(); i++) {
            java.awt.geom.Rectangle2D area = marks.get(i).area();
            double dx = Math.max(0, Math.max(area.getMinX() - x, x - area.getMaxX()));
            double dy = Math.max(0, Math.max(area.getMinY() - y, y - area.getMaxY()));
            double away = Math.hypot(dx, dy);
            if (away < best) {
                best = away;
                found = i;
            }
        }
        return found;
    }
}
