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
import org.coachline.look.Token;
import org.coachline.look.Wash;
import org.coachline.timeline.LaneSpec.MomentLane;
import org.coachline.timeline.MomentItem;
import org.coachline.timeline.TimeAxis;
import org.coachline.timeline.internal.Messages;
import org.coachline.timeline.internal.layout.Box;
import org.coachline.timeline.internal.layout.LabelPlace;
import org.coachline.timeline.internal.layout.Metrics;
import org.coachline.timeline.internal.layout.MomentRows;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.jspecify.annotations.Nullable;

/** Draws a lane of moments: labelled bars with their verdicts, in rows so that none hides another. */
public final class MomentRenderer implements LaneRenderer {

    /** A bar as it is drawn, and how far its label may go to the right. */
    record Bar(MomentItem item, Box box, LabelPlace label, int textX) {
    }

    /** A bar that stands for several moments. */
    record ClusterBar(MomentRows.Cluster cluster, Box box) {
    }

    /** All bars in sight, which answer the mouse. */
    record Bars(MomentLane lane, Box bounds, List<Bar> bars, List<ClusterBar> clusters) implements Drawn {

        private static final int GRIP = 5;

        @Override
        public @Nullable Hit at(int x, int y) {
            if (!bounds.contains(x, y)) {
                return null;
            }
            for (Bar bar : bars) {
                Box box = bar.box;
                Box grip = new Box(box.x() - 2, box.y(), box.width() + 4, box.height());
                if (grip.contains(x, y)) {
                    int reach = Math.min(GRIP, box.width() / 4);
                    Hit.Part part = x < box.x() + reach ? Hit.Part.START
                            : x >= box.right() - reach ? Hit.Part.END : Hit.Part.BODY;
                    return new Hit.Moment(bar.item, part, box);
                }
            }
            for (ClusterBar cluster : clusters) {
                if (cluster.box.contains(x, y)) {
                    return new Hit.Cluster(cluster.cluster.range(), cluster.cluster.count());
                }
            }
            return new Hit.Lane(lane);
        }
    }

    /** Rows are made anew whenever moments change or are dragged, and are never equal but to themselves. */
    private record Key(TimeAxis axis, Box bounds, MomentRows rows) {
    }

    private final Style style;
    private final Scene scene;
    private final Ground ground;
    private final MomentLane lane;
    private @Nullable Key key;
    private @Nullable Bars known;

    MomentRenderer(Style style, Scene scene, Ground ground, MomentLane lane) {
        this.style = style;
        this.scene = scene;
        this.ground = ground;
        this.lane = lane;
    }

    @Override
    public Drawn render(GC gc, TimeAxis axis, Box bounds) {
        Bars bars = bars(axis, bounds);
        Box part = Ground.clip(gc, bounds);
        if (part.width() > 0 && part.height() > 0) {
            ground.fill(gc, part);
            ground.select(gc, axis, bounds, part);
            gc.setAntialias(SWT.ON);
            for (Bar bar : bars.bars) {
                int right = Math.max(bar.box.right(), bar.textX + style.bodyMeasure().width(bar.label.text()));
                if (new Box(bar.box.x(), bar.box.y(), right - bar.box.x() + 1, bar.box.height()).intersects(part)) {
                    draw(gc, bar, bounds);
                }
            }
            for (ClusterBar cluster : bars.clusters) {
                if (cluster.box.intersects(part)) {
                    draw(gc, cluster);
                }
            }
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
        Metrics metrics = style.metrics();
        List<Bar> bars = new ArrayList<>();
        for (int row = 0; row < rows.single(); row++) {
            int y = bounds.y() + Spacing.GRID + row * metrics.barPitch();
            for (int i = rows.firstAt(row, axis.visible().start()); i < rows.size(row); i++) {
                MomentItem item = rows.item(row, i);
                if (item.start() > axis.visible().end()) {
                    break;
                }
                Box box = box(item.start(), item.end(), axis, bounds, y);
                int next = i + 1 < rows.size(row)
                        ? bounds.x() + Math.min(bounds.width(), axis.pixel(rows.item(row, i + 1).start()))
                        : bounds.right();
                if (box.right() > bounds.x()) {
                    bars.add(bar(item, box, bounds, next));
                }
            }
        }
        List<ClusterBar> clusters = new ArrayList<>();
        int y = bounds.y() + Spacing.GRID + rows.single() * metrics.barPitch();
        for (MomentRows.Cluster cluster : rows.clusters()) {
            Box box = box(cluster.range().start(), cluster.range().end(), axis, bounds, y);
            if (box.right() > bounds.x() && box.x() < bounds.right()) {
                clusters.add(new ClusterBar(cluster, box));
            }
        }
        return new Bars(lane, bounds, bars, clusters);
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
        LabelPlace place = LabelPlace.of(item.label(), inside, beside, style.bodyMeasure());
        return new Bar(item, box, place, place.side() == LabelPlace.Side.INSIDE ? insideX : besideX);
    }

    private void draw(GC gc, Bar bar, Box bounds) {
        Token token = bar.item.glyph().token();
        boolean selected = scene.selected().contains(bar.item.id());
        Box box = bar.box;
        int corner = 2 * Spacing.CORNER;
        gc.setBackground(style.wash(selected ? Wash.BAR_SELECTED : Wash.BAR, token, Token.LANE));
        gc.fillRoundRectangle(box.x(), box.y(), box.width(), box.height(), corner, corner);
        gc.setForeground(selected ? style.color(Token.ACCENT) : style.wash(Wash.BAR_EDGE, token, Token.LANE));
        gc.setLineWidth(selected ? 2 : 1);
        gc.drawRoundRectangle(box.x(), box.y(), box.width() - 1, box.height() - 1, corner, corner);
        gc.setLineWidth(1);
        int glyphX = Math.max(box.x(), bounds.x()) + Spacing.GRID + 1;
        int glyphY = box.y() + (box.height() - Spacing.GLYPH) / 2;
        gc.drawImage(style.glyph(bar.item.glyph(), Spacing.GLYPH),
                Math.min(glyphX, box.right() - Spacing.GLYPH - Spacing.GRID), glyphY);
        gc.setFont(style.body());
        gc.setForeground(style.color(Token.TEXT));
        gc.drawString(bar.label.text(), bar.textX, box.y() + (box.height() - style.metrics().text()) / 2, true);
    }

    private void draw(GC gc, ClusterBar bar) {
        Box box = bar.box;
        int corner = 2 * Spacing.CORNER;
        gc.setBackground(style.color(Token.HEADER));
        gc.fillRoundRectangle(box.x(), box.y(), box.width(), box.height(), corner, corner);
        gc.setForeground(style.color(Token.QUIET_TEXT));
        gc.drawRoundRectangle(box.x(), box.y(), box.width() - 1, box.height() - 1, corner, corner);
        String text = NLS.bind(Messages.more, bar.cluster.count());
        gc.setFont(style.small());
        if (style.smallMeasure().width(text) <= box.width() - Spacing.GRID) {
            gc.drawString(text, box.x() + (box.width() - style.smallMeasure().width(text)) / 2,
                    box.y() + (box.height() - style.metrics().small()) / 2, true);
        }
    }
}
