/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.geom.Rectangle2D;
import java.util.List;

import org.coachline.report.chart.ChartDatum;
import org.coachline.report.chart.ChartMark;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

/** Two rows: three cells, of which the lower row has the first and the last. */
class ChartKeysTest {

    private static final List<ChartMark> MARKS = List.of(mark(1, 0, 0, 0), mark(1, 1, 100, 0), mark(1, 2, 200, 0), mark(3, 0, 0, 50), mark(3, 2, 200, 50));

    private static ChartMark mark(int row, int column, double x, double y) {
        return new ChartMark(new Rectangle2D.Double(x, y, 80, 40), row, column, new ChartDatum.WithCaller("t" + row, "c" + column), row + "/" + column);
    }

    @Test
    void theFirstKeyChoosesTheFirstMark() {
        assertEquals(0, ChartKeys.step(MARKS, -1, SWT.ARROW_RIGHT));
        assertEquals(4, ChartKeys.step(MARKS, -1, SWT.END));
        assertEquals(-1, ChartKeys.step(List.of(), -1, SWT.ARROW_RIGHT));
    }

    @Test
    void leftAndRightStayInTheirRow() {
        assertEquals(1, ChartKeys.step(MARKS, 0, SWT.ARROW_RIGHT));
        assertEquals(2, ChartKeys.step(MARKS, 2, SWT.ARROW_RIGHT));
        assertEquals(3, ChartKeys.step(MARKS, 3, SWT.ARROW_LEFT));
    }

    @Test
    void downLeadsToTheNearestOfTheNextRowThatHasAny() {
        assertEquals(3, ChartKeys.step(MARKS, 0, SWT.ARROW_DOWN));
        assertEquals(4, ChartKeys.step(MARKS, 2, SWT.ARROW_DOWN));
        assertEquals(2, ChartKeys.step(MARKS, 4, SWT.ARROW_UP));
        assertEquals(4, ChartKeys.step(MARKS, 4, SWT.ARROW_DOWN));
        assertEquals(1, ChartKeys.step(MARKS, 1, SWT.ARROW_UP));
    }

    @Test
    void aClickBesideAMarkMeansItAndOneFarAwayMeansNone() {
        assertEquals(1, ChartKeys.at(MARKS, 140, 20));
        assertEquals(0, ChartKeys.at(MARKS, 86, 20));
        assertEquals(-1, ChartKeys.at(MARKS, 140, 120));
    }
}
