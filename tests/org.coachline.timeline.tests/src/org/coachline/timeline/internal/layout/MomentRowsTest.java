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
import java.util.Random;

import org.coachline.look.VerdictGlyph;
import org.coachline.timeline.MomentItem;
import org.coachline.timeline.TimeOrder;
import org.coachline.timeline.TimeRange;
import org.junit.jupiter.api.Test;

class MomentRowsTest {

    private static final int LEAST = 20;
    private static final int GAP = 2;

    private static MomentItem moment(int id, long start, long end) {
        return new MomentItem(Integer.toString(id), start, end, "lane", "Label", VerdictGlyph.MISSED, null, "");
    }

    private static List<MomentItem> any(Random random, int count, long within) {
        List<MomentItem> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long start = (long) (random.nextDouble() * within);
            items.add(moment(i, start, start + (long) (random.nextDouble() * within / 20)));
        }
        items.sort(Comparator.comparingLong(MomentItem::start).thenComparingLong(MomentItem::end));
        return items;
    }

    private static int left(MomentItem item, double scale) {
        return (int) Math.floor(item.start() / scale);
    }

    private static int right(MomentItem item, double scale) {
        return Math.max((int) Math.floor(item.end() / scale), left(item, scale) + LEAST);
    }

    @Test
    void oneAfterTheOtherShareARow() {
        MomentRows rows = MomentRows.of(order(List.of(moment(1, 0, 100), moment(2, 200, 300))), new MomentRows.Rule(1, LEAST, GAP, 6), null);
        assertEquals(1, rows.count());
    }

    @Test
    void overlappingOnesStackInTheOrderOfTheirStarts() {
        MomentRows rows = MomentRows.of(order(List.of(moment(1, 0, 100), moment(2, 50, 150), moment(3, 120, 200))), new MomentRows.Rule(1, LEAST, GAP, 6), null);
        assertEquals(2, rows.count());
        assertEquals("1", rows.row(0).get(0).id());
        assertEquals("3", rows.row(0).get(1).id());
        assertEquals("2", rows.row(1).get(0).id());
    }

    @Test
    void pointsStackWhereTheirGlyphsWouldOverlap() {
        List<MomentItem> points = List.of(moment(1, 0, 0), moment(2, 5, 5));
        assertEquals(2, MomentRows.of(order(points), new MomentRows.Rule(1, LEAST, GAP, 6), null).count());
        assertEquals(1, MomentRows.of(order(points), new MomentRows.Rule(0.1, LEAST, GAP, 6), null).count());
    }

    @Test
    void noBarOverlapsAnotherInPixelsWhateverTheScale() {
        Random random = new Random(3);
        for (int round = 0; round < 200; round++) {
            double scale = Math.pow(10, random.nextDouble() * 3);
            MomentRows rows = MomentRows.of(order(any(random, 60, 100_000)), new MomentRows.Rule(scale, LEAST, GAP, 6), null);
            for (int row = 0; row < rows.single(); row++) {
                for (int i = 1; i < rows.row(row).size(); i++) {
                    assertTrue(left(rows.row(row).get(i), scale) > right(rows.row(row).get(i - 1), scale),
                            "round " + round + " row " + row);
                }
            }
        }
    }

    @Test
    void thereAreAsManyRowsAsBarsMeetAndNoMore() {
        Random random = new Random(4);
        for (int round = 0; round < 200; round++) {
            List<MomentItem> items = any(random, 40, 100_000);
            MomentRows rows = MomentRows.of(order(items), new MomentRows.Rule(50, LEAST, GAP, 100), null);
            int most = 0;
            for (MomentItem at : items) {
                int meeting = 0;
                for (MomentItem other : items) {
                    double end = Math.max(other.end(), other.start() + LEAST * 50.0) + GAP * 50.0;
                    if (other.start() <= at.start() && end > at.start()) {
                        meeting++;
                    }
                }
                most = Math.max(most, meeting);
            }
            assertEquals(most, rows.count());
        }
    }

    @Test
    void everyMomentIsInARowOrCountedInACluster() {
        List<MomentItem> items = any(new Random(5), 500, 10_000);
        MomentRows rows = MomentRows.of(order(items), new MomentRows.Rule(20, LEAST, GAP, 3), null);
        int single = 0;
        for (int row = 0; row < rows.single(); row++) {
            single += rows.row(row).size();
        }
        assertEquals(3, rows.single());
        assertEquals(4, rows.count());
        assertEquals(500, single + rows.clusters().stream().mapToInt(MomentRows.Cluster::count).sum());
    }

    @Test
    void theFirstInSightIsTheOneThatMayReachIn() {
        MomentRows rows = MomentRows.of(order(List.of(moment(1, 0, 10), moment(2, 100, 110), moment(3, 200, 210))), new MomentRows.Rule(0.1, LEAST, GAP, 6), null);
        assertEquals(List.of("1"), inSight(rows, 0, 50));
        assertEquals(List.of("1", "2"), inSight(rows, 50, 150));
        assertEquals(List.of("2", "3"), inSight(rows, 105, 900));
        assertEquals(List.of("3"), inSight(rows, 900, 1_000));
    }

    @Test
    void aFrameTouchesTheBarsOfItsRowsAndThoseTooNarrowToBeSeenToo() {
        MomentRows rows = MomentRows.of(order(List.of(moment(1, 0, 100), moment(2, 50, 150), moment(3, 120, 120))), new MomentRows.Rule(1, LEAST, GAP, 6), null);
        assertEquals(List.of("1"), touching(rows, new TimeRange(40, 60), 0, 0));
        assertEquals(List.of("1", "2"), touching(rows, new TimeRange(40, 60), 0, 1));
        assertEquals(List.of("3"), touching(rows, new TimeRange(139, 200), 0, 0));
        assertEquals(List.of(), touching(rows, new TimeRange(141, 200), 0, 0));
        assertEquals(List.of(), touching(rows, new TimeRange(0, 200), 2, 5));
    }

    @Test
    void aFrameOverClustersTouchesWhatIsInThem() {
        MomentRows rows = MomentRows.of(order(List.of(moment(1, 0, 100), moment(2, 0, 100), moment(3, 10, 100), moment(4, 200, 210))), new MomentRows.Rule(1, LEAST, GAP, 1), null);
        assertEquals(List.of("2", "3"), touching(rows, new TimeRange(0, 300), 1, 1));
        assertEquals(List.of("1", "4"), touching(rows, new TimeRange(0, 300), 0, 0));
    }

    private static List<String> touching(MomentRows rows, TimeRange range, int first, int last) {
        return rows.touching(range, first, last, LEAST).stream().map(MomentItem::id).toList();
    }

    private static TimeOrder<MomentItem> order(List<MomentItem> items) {
        return TimeOrder.of(items, MomentItem::start, MomentItem::end);
    }

    private static List<String> inSight(MomentRows rows, long from, long to) {
        return rows.inSight(new TimeRange(from, to)).get(0).stream().map(MomentItem::id).toList();
    }
}
