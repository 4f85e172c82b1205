/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever is put in and taken out, the order is that of a list which is sorted anew. */
class TimeOrderPropertyTest {

    /** Compared by identity, and moved while it is in an order, as the moments of a document are. */
    private static final class Thing {
        private long start;
        private long end;

        Thing(Random random) {
            move(random);
        }

        void move(Random random) {
            start = random.nextInt(5_000);
            end = start + random.nextInt(300);
        }
    }

    private static TimeOrder<Thing> order(List<Thing> things) {
        return TimeOrder.of(things, each -> each.start, each -> each.end);
    }

    private static List<String> times(List<Thing> things) {
        return things.stream().map(each -> each.start + "-" + each.end).toList();
    }

    @Property(tries = 60)
    void changingOneByOneIsAsSortingAnew(@ForAll long seed, @ForAll @IntRange(max = 3_000) int size) {
        Random random = new Random(seed);
        List<Thing> things = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            things.add(new Thing(random));
        }
        TimeOrder<Thing> order = order(things);
        for (int step = 0; step < 60; step++) {
            Set<Thing> out = new HashSet<>();
            List<Thing> in = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0 && !things.isEmpty(); i--) {
                Thing touched = things.get(random.nextInt(things.size()));
                if (out.add(touched) && random.nextBoolean()) {
                    touched.move(random);
                    in.add(touched);
                }
            }
            for (int i = random.nextInt(3); i > 0; i--) {
                in.add(new Thing(random));
            }
            order = order.changed(order.places(out), in);
            things.removeAll(out);
            things.addAll(in);
            TimeOrder<Thing> fresh = order(things);
            assertEquals(times(fresh), times(order));
            assertEquals(new HashSet<>(things), new HashSet<>(order));
        }
        TimeRange range = TimeRange.between(random.nextInt(5_000), random.nextInt(5_000));
        assertEquals(new HashSet<>(things.stream().filter(each -> each.start <= range.end() && each.end >= range.start()).toList()),
                new HashSet<>(order.touching(range)));
        assertEquals(things.stream().filter(each -> each.start < range.start()).count(), order.startingBefore(range.start()));
        for (Thing each : things) {
            assertSame(each, order.get(order.place(each)));
        }
        List<Thing> rest = new ArrayList<>();
        order.from(order.size() / 2).forEachRemaining(rest::add);
        assertEquals(new ArrayList<>(order).subList(order.size() / 2, order.size()), rest);
    }

    @Property(tries = 20)
    void whatStaysIsShared(@ForAll long seed) {
        Random random = new Random(seed);
        List<Thing> things = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            things.add(new Thing(random));
        }
        TimeOrder<Thing> order = order(things);
        Thing one = new Thing(random);
        TimeOrder<Thing> more = order.changed(new int[0], List.of(one));
        assertEquals(order.size() + 1, more.size());
        assertEquals(order, more.changed(new int[] {more.place(one)}, List.of()));
        assertEquals(things.stream().sorted(Comparator.comparingLong((Thing each) -> each.start).thenComparingLong(each -> each.end)).toList(), order);
    }
}
