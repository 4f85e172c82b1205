/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.coachline.look.VerdictGlyph;
import org.coachline.timeline.MomentItem;
import org.coachline.timeline.TimeOrder;
import org.coachline.timeline.TimeAxis;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** What holds of stacking whatever the moments and the scale. */
class MomentRowsPropertyTest {

    private static final int LEAST = 20;
    private static final int GAP = 2;
    private static final long CALL = 1_000_000;

    @Provide
    Arbitrary<List<MomentItem>> moments() {
        return Combinators.combine(Arbitraries.longs().between(0, CALL), Arbitraries.longs().between(0, CALL / 10),
                Arbitraries.of(VerdictGlyph.values())).as((start, length, glyph) -> new long[] {start, start + length, glyph.ordinal()}).list().ofMaxSize(60)
                .map(MomentRowsPropertyTest::sorted);
    }

    private static List<MomentItem> sorted(List<long[]> ranges) {
        List<MomentItem> items = new ArrayList<>();
        for (long[] range : ranges) {
            items.add(new MomentItem(Integer.toString(items.size()), range[0], range[1], "lane", "Label", VerdictGlyph.values()[(int) range[2]], null, ""));
        }
        items.sort(Comparator.comparingLong(MomentItem::start).thenComparingLong(MomentItem::end));
        return items;
    }

    private static double end(MomentItem item, double scale) {
        return Math.max(item.end(), item.start() + LEAST * scale) + GAP * scale;
    }

    @Property
    void noTwoBarsOfARowOverlapAndEachIsThereOnce(@ForAll("moments") List<MomentItem> items, @ForAll @DoubleRange(min = 0.1, max = 20_000) double scale,
            @ForAll @IntRange(min = 1, max = 10) int most) {
        MomentRows rows = MomentRows.of(order(items), scale, LEAST, GAP, most);
        int single = 0;
        for (int row = 0; row < rows.single(); row++) {
            for (int i = 1; i < rows.size(row); i++) {
                assertTrue(rows.item(row, i).start() >= end(rows.item(row, i - 1), scale), "row " + row);
            }
            single += rows.size(row);
        }
        assertTrue(rows.single() <= most);
        assertEquals(items.size(), single + rows.clusters().stream().mapToInt(MomentRows.Cluster::count).sum());
    }

    @Property
    void thereAreAsManyRowsAsBarsMeetAnywhere(@ForAll("moments") List<MomentItem> items, @ForAll @DoubleRange(min = 0.1, max = 20_000) double scale) {
        int deepest = 0;
        for (MomentItem at : items) {
            int meeting = 0;
            for (MomentItem other : items) {
                if (other.start() <= at.start() && end(other, scale) > at.start()) {
                    meeting++;
                }
            }
            deepest = Math.max(deepest, meeting);
        }
        assertEquals(deepest, MomentRows.of(order(items), scale, LEAST, GAP, items.size() + 1).count());
    }

    @Property
    void aCrowdCountsEveryMomentInSightOnceAtItsPlace(@ForAll("moments") List<MomentItem> items, @ForAll @IntRange(min = 1, max = 400) int width) {
        TimeAxis axis = TimeAxis.whole(2 * CALL, width);
        List<Crowd.Column> columns = Crowd.columns(order(items), axis);
        assertEquals(items.size(), columns.stream().mapToInt(Crowd.Column::count).sum());
        for (int i = 0; i < columns.size(); i++) {
            Crowd.Column column = columns.get(i);
            assertTrue(axis.pixel(column.range().start()) >= column.x() - 1 && axis.pixel(column.range().end()) <= column.x() + Crowd.COLUMN, column::toString);
            assertTrue(i == 0 || column.x() > columns.get(i - 1).x());
        }
    }

    private static TimeOrder<MomentItem> order(List<MomentItem> items) {
        return TimeOrder.of(items, MomentItem::start, MomentItem::end);
    }
}
