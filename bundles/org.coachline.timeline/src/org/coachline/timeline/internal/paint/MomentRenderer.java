/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.paint;

import java.util.ArrayList;
import java.util.List;

import org.coachline.look.Spacing;
import org.coachline.timeline.LaneSpec.MomentLane;
import org.coachline.timeline.MomentItem;
import org.coachline.timeline.TimeAxis;
import org.coachline.timeline.internal.layout.Box;
import org.coachline.timeline.internal.layout.Crowd;
import org.coachline.timeline.internal.layout.LabelPlace;
import org.coachline.timeline.internal.layout.Metrics;
import org.coachline.timeline.internal.layout.MomentRows;
import org.eclipse.swt.graphics.GC;
import org.jspecify.annotations.Nullable;

/** Draws a lane of moments: labelled bars with their verdicts, in rows so that none hides another. */
public final class MomentRenderer implements LaneRenderer {

    /** The width and height of a technique's icon. */
    static final int ICON = 14;

    /** A bar as it is drawn: its label and, before that, its icon where there is room; {@code iconX} is less than 0 where not. */
    record Bar(MomentItem item, Box box, LabelPlace label, int textX, int iconX) {
    }

    /** A bar that stands for several moments. */
    record ClusterBar(MomentRows.Cluster cluster, Box box) {
    }

    /**
     * All bars in sight, which answer the mouse.
     *
     * @param rows    of bars, each left to right
     * @param columns of a crowd, in place of bars
     */
    record Bars(MomentLane lane, Box bounds, List<List<Bar>> rows, List<ClusterBar> clusters, List<Crowd.Column> columns)
            implements Drawn {

        private static final int GRIP = 5;

        /** All bars, row by row. */
        List<Bar> bars() {
            return rows.stream().flatMap(List::stream).toList();
        }

        @Override
        public @Nullable Hit at(int x, int y) {
            if (!bounds.contains(x, y)) {
                return null;
            }
            for (List<Bar> row : rows) {
                if (row.isEmpty() || y < row.getFirst().box.y() || y >= row.getFirst().box.bottom()) {
                    continue;
                }
                for (int i = firstAt(row, x); i < row.size() && row.get(i).box.x() - 2 <= x; i++) {
                    Bar bar = row.get(i);
                    Box box = bar.box;
                    Box grip = new Box(box.x() - 2, box.y(), box.width() + 4, box.height());
                    if (grip.contains(x, y)) {
                        int reach = Math.min(GRIP, box.width() / 4);
                        Hit.Part part = x < box.x() + reach ? Hit.Part.START
                                : x >= box.right() - reach ? Hit.Part.END : Hit.Part.BODY;
                        return new Hit.Moment(bar.item, part, box);
                    }
                }
            }
            for (ClusterBar cluster : clusters) {
                if (cluster.box.contains(x, y)) {
                    return new Hit.Cluster(cluster.cluster.range(), cluster.cluster.count());
                }
            }
            for (Crowd.Column column : columns) {
                int left = bounds.x() + column.x();
                if (x >= left && x < left + Crowd.COLUMN) {
                    return new Hit.Cluster(column.range(), column.count());
                }
            }
            return new Hit.Lane(lane);
        }

        /** The first bar of a row that could reach a pixel: the last but one that begins before it, or the first of all. */
        static int firstAt(List<Bar> row, int x) {
            int low = 0;
            int high = row.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (row.get(middle).box.x() < x) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return Math.max(0, low - 2);
        }
    }

    /** Rows are made anew whenever their moments change or are dragged, and are never equal but to themselves. */
    private record Key(TimeAxis axis, Box bounds, MomentRows rows) {
    }

    private final Style style;
    private final Scene scene;
    private final Ground ground;
    private final MomentLane lane;
    private final BarPainter painter;
    private @Nullable Key key;
    private @Nullable Bars known;

    MomentRenderer(Style style, Scene scene, Ground ground, MomentLane lane) {
        this.style = style;
        this.scene = scene;
        this.ground = ground;
        this.lane = lane;
        painter = new BarPainter(style, scene);
    }

    @Override
    public Drawn render(GC gc, TimeAxis axis, Box bounds) {
        Bars bars = bars(axis, bounds);
        Box part = Ground.clip(gc, bounds);
        if (part.width() > 0 && part.height() > 0) {
            ground.fill(gc, part);
            ground.select(gc, axis, bounds, part);
            painter.draw(gc, bars, part);
            ground.line(gc, bounds, part);
        }
        return bars;
    }

    private Bars bars(TimeAxis axis, Box bounds) {
        MomentRows rows = scene.rows(lane.id(), axis, style.metrics());
        Key now = new Key(axis, bounds, rows);
        Bars bars = known;
        if (bars == null || !now.equals(key)) {
            bars = place(rows, axis, bounds);
            known = bars;
            key = now;
        }
        return bars;
    }

    private Bars place(MomentRows rows, TimeAxis axis, Box bounds) {
        if (rows.crowded()) {
            return new Bars(lane, bounds, List.of(), List.of(), Crowd.columns(rows.items(), axis));
        }
        Metrics metrics = style.metrics();
        List<List<Bar>> placed = new ArrayList<>();
        for (List<MomentItem> row : rows.inSight(axis.visible())) {
            List<Bar> bars = new ArrayList<>();
            int y = bounds.y() + Spacing.GRID + placed.size() * metrics.barPitch();
            for (int i = 0; i < row.size(); i++) {
                MomentItem item = row.get(i);
                Box box = box(item.start(), item.end(), axis, bounds, y);
                int next = i + 1 < row.size() ? bounds.x() + Math.min(bounds.width(), axis.pixel(row.get(i + 1).start())) : bounds.right();
                // What begins within the last pixel's last microseconds stands beside it.
                if (box.right() > bounds.x() && box.x() < bounds.right()) {
                    bars.add(bar(item, box, bounds, next));
                }
            }
            placed.add(bars);
        }
        List<ClusterBar> clusters = new ArrayList<>();
        int y = bounds.y() + Spacing.GRID + rows.single() * metrics.barPitch();
        for (MomentRows.Cluster cluster : rows.clusters(axis.visible())) {
            Box box = box(cluster.range().start(), cluster.range().end(), axis, bounds, y);
            if (box.right() > bounds.x() && box.x() < bounds.right()) {
                clusters.add(new ClusterBar(cluster, box));
            }
        }
        return new Bars(lane, bounds, placed, clusters, List.of());
    }

    private Box box(long start, long end, TimeAxis axis, Box bounds, int y) {
        // One pixel beyond the edge is enough to say "goes on there", and keeps coordinates small.
        int left = Math.max(-Spacing.LARGE, axis.pixel(start));
        int right = Math.min(bounds.width() + Spacing.LARGE,
                Math.max(axis.pixel(end), axis.pixel(start) + style.metrics().barLeast()));
        return new Box(bounds.x() + left, y, Math.max(1, right - left), style.metrics().bar());
    }

    private Bar bar(MomentItem item, Box box, Box bounds, int next) {
        int content = Math.max(box.x(), bounds.x()) + Spacing.GRID + 1;
        int insideX = content + Spacing.GLYPH + Spacing.GRID;
        int inside = Math.min(box.right(), bounds.right()) - Spacing.GRID - insideX;
        int besideX = box.right() + Spacing.GRID;
        int beside = Math.min(next, bounds.right()) - Spacing.GRID - besideX;
        int icon = item.icon() == null || scene.icons() == null ? 0 : ICON + Spacing.GRID;
        LabelPlace place = LabelPlace.of(item.label(), inside - icon, beside - icon, style.bodyMeasure());
        boolean within = place.side() == LabelPlace.Side.INSIDE;
        int x = within ? insideX : besideX;
        boolean room = icon > 0 && (within ? inside : beside) >= ICON;
        return new Bar(item, box, place, room ? x + icon : x, room ? x : -1);
    }
}
