/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import org.coachline.timeline.MomentItem;
import org.coachline.timeline.TimeOrder;
import org.coachline.timeline.TimeRange;

/**
 * The moments of one lane in rows, so that at a scale no bar covers another, in as few rows as that takes. What would need
 * more rows than allowed is gathered into clusters in a row of their own: still seen, and told apart after zooming in.
 * Immutable; making one costs n log rows for n moments.
 */
public final class MomentRows {

    /** The rows that a crowd takes the place of: its columns need some height to be compared. */
    private static final int CROWD_ROWS = 2;

    /** Moments too close to be told apart at this scale. */
    public record Cluster(TimeRange range, int count) {
    }

    private final TimeOrder<MomentItem> items;
    private final double microsPerPixel;
    private final int[][] rows;
    private final List<Cluster> clusters;
    private final boolean crowded;

    private MomentRows(TimeOrder<MomentItem> items, double microsPerPixel, int[][] rows, List<Cluster> clusters,
            boolean crowded) {
        this.crowded = crowded;
        this.items = items;
        this.microsPerPixel = microsPerPixel;
        this.rows = rows;
        this.clusters = clusters;
    }

    /**
     * Puts moments into rows.
     *
     * @param items          sorted by start; kept, not copied
     * @param microsPerPixel the scale
     * @param least          the least width of a bar, in pixels
     * @param gap            the least distance between two bars of a row, in pixels, at least 2 so that rounding cannot close it
     * @param mostRows       of single bars, 1 or more
     */
    public static MomentRows of(TimeOrder<MomentItem> items, double microsPerPixel, int least, int gap, int mostRows) {
        double[] free = new double[mostRows];
        Arrays.fill(free, Double.NEGATIVE_INFINITY);
        List<IntList> rows = new ArrayList<>();
        List<Cluster> clusters = new ArrayList<>();
        double clusterEnd = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < items.size(); i++) {
            MomentItem item = items.get(i);
            double end = Math.max(item.end(), item.start() + least * microsPerPixel) + gap * microsPerPixel;
            int row = 0;
            while (row < mostRows && free[row] > item.start()) {
                row++;
            }
            if (row < mostRows) {
                free[row] = end;
                if (row == rows.size()) {
                    rows.add(new IntList());
                }
                rows.get(row).add(i);
            } else if (item.start() < clusterEnd) {
                Cluster last = clusters.removeLast();
                clusters.add(new Cluster(new TimeRange(last.range.start(), Math.max(last.range.end(), item.end())),
                        last.count + 1));
                clusterEnd = Math.max(clusterEnd, end);
            } else {
                clusters.add(new Cluster(item.range(), 1));
                clusterEnd = end;
            }
        }
        return new MomentRows(items, microsPerPixel, rows.stream().map(IntList::toArray).toArray(int[][]::new),
                List.copyOf(clusters), false);
    }

    /**
     * As {@link #of}, but where there are more moments than bars could show, none is put into a row: drawn as what they are
     * together they say more than a few bars among many clusters, and take the same time however many there are.
     */
    public static MomentRows orCrowd(TimeOrder<MomentItem> items, double microsPerPixel, int least, int gap, int mostRows) {
        if (items.size() > mostRows) {
            double pixels = (items.getLast().start() - items.getFirst().start()) / microsPerPixel + least + gap;
            if ((double) items.size() * (least + gap) > mostRows * pixels) {
                return new MomentRows(items, microsPerPixel, new int[0][], List.of(), true);
            }
        }
        return of(items, microsPerPixel, least, gap, mostRows);
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
        return microsPerPixel;
    }

    /** How many rows there are, that of the clusters included. */
    public int count() {
        return crowded ? CROWD_ROWS : rows.length + (clusters.isEmpty() ? 0 : 1);
    }

    /** How many rows there are without that of the clusters. */
    public int single() {
        return rows.length;
    }

    /** The number of moments in a row. */
    public int size(int row) {
        return rows[row].length;
    }

    /** A moment of a row, left to right. */
    public MomentItem item(int row, int index) {
        return items.get(rows[row][index]);
    }

    /** The first moment of a row that could reach beyond a time: the last that starts before it, or the first of all. */
    public int firstAt(int row, long micros) {
        int low = 0;
        int high = rows[row].length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (items.get(rows[row][middle]).start() < micros) {
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
        long shortest = Math.round(least * microsPerPixel);
        BitSet placed = new BitSet(items.size());
        for (int row = 0; row < rows.length; row++) {
            for (int at : rows[row]) {
                placed.set(at);
                if (row >= first && row <= last && touches(items.get(at), range, shortest)) {
                    found.add(items.get(at));
                }
            }
        }
        if ((crowded || !clusters.isEmpty()) && last >= rows.length) {
            for (int at = placed.nextClearBit(0); at < items.size(); at = placed.nextClearBit(at + 1)) {
                if (touches(items.get(at), range, 0)) {
                    found.add(items.get(at));
                }
            }
        }
        return found;
    }

    private static boolean touches(MomentItem item, TimeRange range, long shortest) {
        return item.start() <= range.end() && Math.max(item.end(), item.start() + shortest) >= range.start();
    }

    /** What did not find a row, left to right. */
    public List<Cluster> clusters() {
        return clusters;
    }

    private static final class IntList {
        private int[] values = new int[16];
        private int size;

        void add(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }

        int[] toArray() {
            return Arrays.copyOf(values, size);
        }
    }
}
