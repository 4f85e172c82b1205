/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.ObjIntConsumer;

import org.coachline.timeline.MomentItem;
import org.coachline.timeline.TimeRange;
import org.coachline.timeline.internal.layout.MomentRows.Cluster;
import org.coachline.timeline.internal.layout.MomentRows.Rule;
import org.jspecify.annotations.Nullable;

/** Some moments that follow one another, in rows: what {@link MomentRows} is made of. Immutable. */
final class RowBlock {

    private static final double FREE = Double.NEGATIVE_INFINITY;
    private static final short GATHERED = -1;

    /**
     * What of the moments before a time reaches beyond it: until when each row is taken, and by which moment; and the cluster that may
     * go on, with where its room ends. What does not reach beyond is forgotten, so that states are equal wherever what follows is.
     */
    static final class State {

        private final double[] taken;
        private final @Nullable MomentItem[] by;
        private @Nullable Cluster open;
        private double openUntil = FREE;

        private State(double[] taken, @Nullable MomentItem[] by) {
            this.taken = taken;
            this.by = by;
        }

        static State first(int rows) {
            double[] taken = new double[rows];
            Arrays.fill(taken, FREE);
            return new State(taken, new @Nullable MomentItem[rows]);
        }

        private State copy() {
            State copy = new State(taken.clone(), by.clone());
            copy.open = open;
            copy.openUntil = openUntil;
            return copy;
        }

        /** Forgets what does not reach a time; answers the cluster that has ended, or nothing. */
        private @Nullable Cluster forget(double until) {
            for (int i = 0; i < taken.length; i++) {
                if (taken[i] <= until) {
                    taken[i] = FREE;
                    by[i] = null;
                }
            }
            Cluster ended = open;
            if (ended == null || openUntil > until) {
                return null;
            }
            open = null;
            openUntil = FREE;
            return ended;
        }

        /** Adds the moments that reach beyond to their rows. */
        void reaching(List<List<MomentItem>> rows) {
            for (int i = 0; i < by.length; i++) {
                MomentItem item = by[i];
                if (item != null) {
                    rows.get(i).add(item);
                }
            }
        }

        /** Whether a cluster goes on. */
        boolean isOpen() {
            return open != null;
        }

        private boolean same(State other) {
            return openUntil == other.openUntil && Objects.equals(open, other.open) && Arrays.equals(taken, other.taken) && Arrays.equals(by, other.by);
        }
    }

    private final List<MomentItem> items;
    private final short[] rows;
    private final int used;
    private final State before;
    private final State after;
    private final double next;
    private final List<Cluster> clusters;

    private RowBlock(List<MomentItem> items, short[] rows, int used, State before, State after, double next, List<Cluster> clusters) {
        this.items = items;
        this.rows = rows;
        this.used = used;
        this.before = before;
        this.after = after;
        this.next = next;
        this.clusters = clusters;
    }

    /**
     * Puts moments into rows.
     *
     * @param items  sorted by start, at least one
     * @param before what reaches beyond the first of them
     * @param next   when the first begins that follows them; infinite where none does
     */
    static RowBlock of(List<MomentItem> items, Rule rule, State before, double next) {
        short[] rows = new short[items.size()];
        State now = before.copy();
        List<Cluster> clusters = new ArrayList<>();
        int used = 0;
        for (int i = 0; i < rows.length; i++) {
            MomentItem item = items.get(i);
            double end = Math.max(item.end(), item.start() + rule.least() * rule.microsPerPixel()) + rule.gap() * rule.microsPerPixel();
            int row = 0;
            while (row < rule.mostRows() && now.taken[row] > item.start()) {
                row++;
            }
            if (row < rule.mostRows()) {
                now.taken[row] = end;
                now.by[row] = item;
                rows[i] = (short) row;
                used = Math.max(used, row + 1);
                continue;
            }
            rows[i] = GATHERED;
            Cluster open = now.open;
            if (open != null && item.start() < now.openUntil) {
                now.open = new Cluster(new TimeRange(open.range().start(), Math.max(open.range().end(), item.end())), open.count() + 1);
                now.openUntil = Math.max(now.openUntil, end);
            } else {
                if (open != null) {
                    clusters.add(open);
                }
                now.open = new Cluster(item.range(), 1);
                now.openUntil = end;
            }
        }
        Cluster ended = now.forget(next);
        if (ended != null) {
            clusters.add(ended);
        }
        return new RowBlock(items, rows, used, before, now, next, List.copyOf(clusters));
    }

    /** Whether it would be the same after what is there now. */
    boolean begins(State state, double following) {
        return next == following && before.same(state);
    }

    /** When the first of them begins. */
    long start() {
        return items.getFirst().start();
    }

    /** How many rows are used. */
    int rows() {
        return used;
    }

    /** Whether some of them found no row. */
    boolean hasClusters() {
        return !clusters.isEmpty() || after.isOpen();
    }

    /** The clusters that end here, left to right, wherever they begin. */
    List<Cluster> clusters() {
        return clusters;
    }

    State before() {
        return before;
    }

    State after() {
        return after;
    }

    /** Tells each moment and its row, less than 0 for one that was gathered. */
    void each(ObjIntConsumer<MomentItem> told) {
        for (int i = 0; i < rows.length; i++) {
            told.accept(items.get(i), rows[i]);
        }
    }
}
