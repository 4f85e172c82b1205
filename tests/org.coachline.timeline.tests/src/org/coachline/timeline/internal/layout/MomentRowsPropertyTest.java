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
import org.coachline.timeline.TimeAxis;
import org.coachline.timeline.TimeOrder;
import org.coachline.timeline.TimeRange;

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
        MomentRows rows = MomentRows.of(order(items), new MomentRows.Rule(scale, LEAST, GAP, most), null);
        int single = 0;
        for (int row = 0; row < rows.single(); row++) {
            for (int i = 1; i < rows.row(row).size(); i++) {
                assertTrue(rows.row(row).get(i).start() >= end(rows.row(row).get(i - 1), scale), "row " + row);
            }
            single += rows.row(row).size();
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
        assertEquals(deepest, MomentRows.of(order(items), new MomentRows.Rule(scale, LEAST, GAP, items.size() + 1), null).count());
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

    /** So many that there are several blocks, so crowded that rows and clusters reach from one to the next. */
    @Property(tries = 40)
    void rowsMadeOfThoseBeforeAreThoseMadeAnew(@ForAll long seed) {
        Random random = new Random(seed);
        List<MomentItem> items = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            items.add(any(random, i));
        }
        MomentRows.Rule rule = new MomentRows.Rule(1 + random.nextInt(400), LEAST, GAP, 1 + random.nextInt(6));
        TimeOrder<MomentItem> order = order(items);
        MomentRows rows = MomentRows.of(order, rule, null);
        for (int step = 0; step < 12; step++) {
            MomentItem out = order.get(random.nextInt(order.size()));
            MomentItem in = any(random, 3_000 + step);
            order = order.changed(new int[] {order.place(out)}, random.nextInt(4) == 0 ? List.of() : List.of(in));
            rows = MomentRows.of(order, rule, rows);
            MomentRows fresh = MomentRows.of(order(order), rule, null);
            assertEquals(fresh.count(), rows.count());
            assertEquals(fresh.clusters(), rows.clusters());
            long from = random.nextInt(1_000_000);
            TimeRange seen = new TimeRange(from, from + random.nextInt(100_000));
            assertEquals(fresh.clusters(seen), rows.clusters(seen));
            for (int row = 0; row < fresh.single(); row++) {
                assertEquals(fresh.row(row), rows.row(row));
                List<MomentItem> all = fresh.row(row);
                List<MomentItem> near = rows.inSight(seen).get(row);
                // Nothing that reaches into sight is missing, and they follow one another as in the row.
                assertTrue(near.containsAll(all.stream().filter(each -> each.start() <= seen.end()
                        && Math.max(each.end(), each.start() + LEAST * rule.microsPerPixel()) > seen.start()).toList()));
                assertEquals(near, near.isEmpty() ? List.of() : all.subList(all.indexOf(near.getFirst()), all.indexOf(near.getLast()) + 1));
            }
        }
    }

    private static MomentItem any(Random random, int number) {
        long start = random.nextInt(1_000_000);
        return new MomentItem("m" + number, start, start + (random.nextInt(50) == 0 ? random.nextInt(200_000) : random.nextInt(900)), "a", "", VerdictGlyph.PARTLY, null, "");
    }
}
