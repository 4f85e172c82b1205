/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

import org.coachline.look.VerdictGlyph;
import org.coachline.timeline.MomentItem;
import org.coachline.timeline.TimeAxis;
import org.coachline.timeline.TimeOrder;
import org.coachline.timeline.TimeRange;

/** Moments that are too many for bars, counted by verdict in columns of some pixels. */
public final class Crowd {

    /** The width of a column, in pixels. */
    public static final int COLUMN = 4;

    private static final int GLYPHS = VerdictGlyph.values().length;

    /**
     * What begins within a column.
     *
     * @param x     its left edge, in pixels of the axis
     * @param range from the first start to the last
     * @param counts by the ordinal of {@link VerdictGlyph}; not to be changed
     * @param count  how many there are
     */
    public record Column(int x, TimeRange range, int[] counts, int count) {
    }

    private Crowd() {
    }

    /**
     * Counts what is seen, in columns that move with the moments when the view scrolls, so that scrolling does not make them
     * flicker. Costs the number of moments in sight.
     *
     * @param items sorted by start
     * @return the columns that are not empty, left to right
     */
    public static List<Column> columns(TimeOrder<MomentItem> items, TimeAxis axis) {
        double span = COLUMN * axis.microsPerPixel();
        long first = (long) Math.floor(axis.visible().start() / span);
        List<Column> columns = new ArrayList<>();
        Iterator<MomentItem> rest = items.from(items.startingBefore((long) Math.ceil(first * span)));
        MomentItem next = rest.hasNext() ? rest.next() : null;
        while (next != null && next.start() <= axis.visible().end()) {
            long start = next.start();
            long column = (long) Math.floor(start / span);
            long last = start;
            int[] counts = new int[GLYPHS];
            // At least the one that the column was made for, whatever rounding makes of its edges.
            do {
                last = next.start();
                counts[next.glyph().ordinal()]++;
                next = rest.hasNext() ? rest.next() : null;
            } while (next != null && next.start() < (column + 1) * span);
            columns.add(new Column(axis.pixel((long) Math.ceil(column * span)), new TimeRange(start, last), counts, Arrays.stream(counts).sum()));
        }
        return columns;
    }
}
