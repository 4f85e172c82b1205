/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.layout;

import java.util.ArrayList;
import java.util.List;

import org.coachline.timeline.MomentItem;
import org.coachline.timeline.TimeOrder;
import org.coachline.timeline.TimeRange;
import org.coachline.timeline.internal.layout.RowBlock.State;
import org.jspecify.annotations.Nullable;

/**
 * The moments of one lane in rows, so that at a scale no bar covers another, in as few rows as that takes. What would need
 * more rows than allowed is gathered into clusters in a row of their own: still seen, and told apart after zooming in.
 * Immutable; made of blocks, one for each piece of the order of time, of which those are taken over from the rows before that have
 * stayed as they were and begin as they did. So an edit costs the blocks around it, and making rows anew n log rows for n moments.
 */
public final class MomentRows {

    /** The rows that a crowd takes the place of: its columns need some height to be compared. */
    private static final int CROWD_ROWS = 2;

    /** Moments too close to be told apart at this scale. */
    public record Cluster(TimeRange range, int count) {
    }

    /**
     * How moments are put into rows.
     *
     * @param microsPerPixel the scale
     * @param least          the least width of a bar, in pixels
     * @param gap            the least distance between two bars of a row, in pixels, at least 2 so that rounding cannot close it
     * @param mostRows       of single bars, 1 or more
     */
    public record Rule(double microsPerPixel, int least, int gap, int mostRows) {
    }

    private final TimeOrder<MomentItem> items;
    private final Rule rule;
    private final List<RowBlock> blocks;
    private final boolean crowded;
    private final int single;
    private final boolean clustered;

    private MomentRows(TimeOrder<MomentItem> items, Rule rule, List<RowBlock> blocks, boolean crowded) {
        this.items = items;
        this.rule = rule;
        this.blocks = blocks;
        this.crowded = crowded;
        single = blocks.stream().mapToInt(RowBlock::rows).max().orElse(0);
        clustered = blocks.stream().anyMatch(RowBlock::hasClusters);
    }

    /**
     * Puts moments into rows.
     *
     * @param before rows of the same lane as it was, or nothing
     */
    public static MomentRows of(TimeOrder<MomentItem> items, Rule rule, @Nullable MomentRows before) {
        List<RowBlock> blocks = new ArrayList<>(items.pieces());
        MomentRows old = before != null && !before.crowded && before.rule.equals(rule) ? before : null;
        State state = State.first(rule.mostRows);
        for (int i = 0; i < items.pieces(); i++) {
            double next = i + 1 < items.pieces() ? items.piece(i + 1).getFirst().start() : Double.POSITIVE_INFINITY;
            RowBlock block = old == null ? null : old.known(items, i, state, next);
            if (block == null) {
                block = RowBlock.of(items.piece(i), rule, state, next);
            }
            blocks.add(block);
            state = block.after();
        }
        return new MomentRows(items, rule, List.copyOf(blocks), false);
    }

    /** The block of a piece, which stands as far from the start or from the end as it did, or nothing. */
    private @Nullable RowBlock known(TimeOrder<MomentItem> now, int piece, State state, double next) {
        for (int at : new int[] {piece, piece + items.pieces() - now.pieces()}) {
            if (at >= 0 && at < blocks.size() && now.shares(piece, items, at) && blocks.get(at).begins(state, next)) {
                return blocks.get(at);
            }
        }
        return null;
    }

    /**
     * As {@link #of}, but where there are more moments than bars could show, none is put into a row: drawn as what they are
     * together they say more than a few bars among many clusters, and take the same time however many there are.
     */
    public static MomentRows orCrowd(TimeOrder<MomentItem> items, Rule rule, @Nullable MomentRows before) {
        if (items.size() > rule.mostRows) {
            int each = rule.least + rule.gap;
            double pixels = (items.getLast().start() - items.getFirst().start()) / rule.microsPerPixel + each;
            if ((double) items.size() * each > rule.mostRows * pixels) {
                return new MomentRows(items, rule, List.of(), true);
            }
        }
        return of(items, rule, before);
    }

    /** Whether the moments are too many for bars, so that there are neither rows nor clusters but what {@link Crowd} makes of them. */
    public boolean crowded() {
        return crowded;
    }

    /** The moments, sorted by start. */
    public TimeOrder<MomentItem> items() {
        return items;
    }

    /** The scale they were put into rows for. */
    public double microsPerPixel() {
        return rule.microsPerPixel;
    }

    /** How many rows there are, that of the clusters included. */
    public int count() {
        return crowded ? CROWD_ROWS : single + (clustered ? 1 : 0);
    }

    /** How many rows there are without that of the clusters. */
    public int single() {
        return single;
    }

    /** The moments of a row, left to right. Costs a look at all. */
    public List<MomentItem> row(int row) {
        List<MomentItem> found = new ArrayList<>();
        blocks.forEach(block -> block.each((item, at) -> {
            if (at == row) {
                found.add(item);
            }
        }));
        return found;
    }

    /** Of each row the moments that begin within a range, before them the one that could reach into it. Costs what is near the range. */
    public List<List<MomentItem>> inSight(TimeRange range) {
        List<List<MomentItem>> rows = new ArrayList<>();
        for (int i = 0; i < single; i++) {
            rows.add(new ArrayList<>());
        }
        int first = firstBlock(range.start());
        if (first < blocks.size()) {
            blocks.get(first).before().reaching(rows);
        }
        for (int i = first; i < blocks.size() && blocks.get(i).start() <= range.end(); i++) {
            blocks.get(i).each((item, row) -> {
                if (row >= 0 && item.start() <= range.end()) {
                    List<MomentItem> there = rows.get(row);
                    if (item.start() < range.start()) {
                        there.clear();
                    }
                    there.add(item);
                }
            });
        }
        return rows;
    }

    /** The last block that begins no later than a time, or the first. */
    private int firstBlock(long micros) {
        int low = 0;
        int high = blocks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blocks.get(middle).start() <= micros) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return Math.max(0, low - 1);
    }

    /**
     * The moments of some rows whose bars touch a range; those gathered into clusters, or into a crowd, belong to the row below
     * the last.
     *
     * @param first the first of the rows
     * @param last  the last of them
     * @param least the least width of a bar, in pixels
     */
    public List<MomentItem> touching(TimeRange range, int first, int last, int least) {
        List<MomentItem> found = new ArrayList<>();
        List<MomentItem> gathered = new ArrayList<>();
        long shortest = Math.round(least * rule.microsPerPixel);
        for (int row = first; row <= Math.min(last, single - 1); row++) {
            int wanted = row;
            blocks.forEach(block -> block.each((item, at) -> {
                if (at == wanted && touches(item, range, shortest)) {
                    found.add(item);
                }
            }));
        }
        if (last >= single) {
            if (crowded) {
                items.touching(range).forEach(gathered::add);
            }
            blocks.forEach(block -> block.each((item, at) -> {
                if (at < 0 && touches(item, range, 0)) {
                    gathered.add(item);
                }
            }));
        }
        found.addAll(gathered);
        return found;
    }

    private static boolean touches(MomentItem item, TimeRange range, long shortest) {
        return item.start() <= range.end() && Math.max(item.end(), item.start() + shortest) >= range.start();
    }

    private boolean touches(Cluster cluster, TimeRange range) {
        TimeRange its = cluster.range();
        return its.start() <= range.end() && Math.max(its.end(), its.start() + rule.least * rule.microsPerPixel) >= range.start();
    }

    /** What did not find a row, left to right. Costs a look at all. */
    public List<Cluster> clusters() {
        List<Cluster> found = new ArrayList<>();
        blocks.forEach(block -> found.addAll(block.clusters()));
        return found;
    }

    /** What did not find a row and may be seen in a range, left to right. */
    public List<Cluster> clusters(TimeRange range) {
        List<Cluster> found = new ArrayList<>();
        boolean open = true;
        // One that is not at its end within the last block in sight is told by the block where it ends.
        for (int i = firstBlock(range.start()); i < blocks.size() && (blocks.get(i).start() <= range.end() || open); i++) {
            blocks.get(i).clusters().stream().filter(each -> touches(each, range)).forEach(found::add);
            open = blocks.get(i).after().isOpen();
        }
        return found;
    }
}
