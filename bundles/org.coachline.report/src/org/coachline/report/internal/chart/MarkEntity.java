/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.chart;

import java.awt.Shape;
import org.coachline.report.chart.ChartDatum;
import org.coachline.report.chart.ChartMark;
import org.jfree.chart.entity.ChartEntity;
import org.jfree.chart.entity.EntityCollection;
import org.jspecify.annotations.Nullable;

/** How a mark comes from a renderer to whoever had the chart drawn: the library collects what renderers leave for it. */
final class MarkEntity extends ChartEntity {

    private static final long serialVersionUID = 1L;

    private final transient ChartMark mark;

    private MarkEntity(ChartMark mark) {
        super(mark.area());
        this.mark = mark;
    }

    ChartMark mark() {
        return mark;
    }

    /** What a mark will stand for, before it is known where it comes to lie. */
    record Sign(int row, int column, ChartDatum datum, String text) {
    }

    /** Leaves a mark, where somebody collects them. */
    static void add(@Nullable EntityCollection entities, Shape area, @Nullable Sign sign) {
        if (entities != null && sign != null) {
            entities.add(new MarkEntity(new ChartMark(area.getBounds2D(), sign.row, sign.column, sign.datum, sign.text)));
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
