/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.coachline.look.Spacing;
import org.coachline.timeline.LaneSpec;
import org.coachline.timeline.MomentItem;
import org.coachline.timeline.TimeAxis;
import org.coachline.timeline.TimeRange;
import org.coachline.timeline.internal.input.DragController;
import org.coachline.timeline.internal.layout.Bands;
import org.coachline.timeline.internal.layout.Bands.Band;
import org.coachline.timeline.internal.layout.Box;
import org.coachline.timeline.internal.layout.Metrics;
import org.coachline.timeline.internal.paint.Preview;
import org.coachline.timeline.internal.paint.Scene;
import org.eclipse.swt.widgets.Canvas;
import org.jspecify.annotations.Nullable;

/** What a drag asks of the screen, and what of the screen a drag has drawn anew: as little as possible. UI thread. */
public final class DragView implements DragController.View {

    private final Canvas canvas;
    private final Screen screen;
    private final Scene scene;
    private @Nullable Preview shown;
    private @Nullable Box strip;

    /** Sees to drags on a screen. */
    public DragView(Canvas canvas, Screen screen, Scene scene) {
        this.canvas = canvas;
        this.screen = screen;
        this.scene = scene;
    }

    /** A moment is dragged, or no longer: its lane, its times in the ruler, the strip around it and what shows that something has caught it. */
    @Override
    public void previewShown() {
        Preview now = scene.preview();
        Preview before = shown;
        shown = now;
        redraw(strip);
        strip = screen.strip();
        redraw(strip);
        if (scene.rubber() != null || now == null && before == null) {
            // The frame itself, and bars of any lane that it selects.
            screen.contentChanged();
            return;
        }
        Set<String> lanes = new HashSet<>();
        int width = canvas.getClientArea().width;
        for (Preview each : new Preview[] { before, now }) {
            MomentItem item = each == null ? null : scene.moment(each.id());
            if (each == null || item == null) {
                continue;
            }
            lanes.addAll(each.lanes(item));
            TimeAxis axis = screen.axis();
            for (long caught : new long[] { each.startCaught() ? each.range().start() : -1, each.endCaught() ? each.range().end() : -1 }) {
                int x = axis.pixel(caught);
                if (caught >= 0 && x >= 0 && x <= axis.width()) {
                    canvas.redraw(screen.left() + x - 1, 0, 3, canvas.getClientArea().height, false);
                }
            }
        }
        Bands bands = screen.bands();
        canvas.redraw(0, bands.overview(), width, bands.top() - bands.overview(), false);
        screen.momentsChanged(lanes);
    }

    private void redraw(@Nullable Box box) {
        if (box != null && box.width() > 0 && box.height() > 0) {
            canvas.redraw(box.x(), box.y(), box.width(), box.height(), false);
        }
    }

    @Override
    public List<MomentItem> momentsIn(TimeRange range, int top, int bottom) {
        TimeAxis axis = screen.axis();
        Metrics metrics = screen.metrics();
        List<MomentItem> found = new ArrayList<>();
        for (Band band : screen.bands().lanes()) {
            if (band.lane() instanceof LaneSpec.MomentLane lane && band.y() < bottom && band.bottom() > top) {
                // A folded lane has no rows to tell apart.
                int first = band.folded() ? 0 : rowAt(top - band.y(), metrics);
                int last = band.folded() ? Integer.MAX_VALUE : rowAt(bottom - 1 - band.y(), metrics);
                found.addAll(scene.rows(lane.id(), axis, metrics).touching(range, first, last, metrics.barLeast()));
            }
        }
        return found;
    }

    private static int rowAt(int y, Metrics metrics) {
        return Math.max(0, y - Spacing.GRID) / metrics.barPitch();
    }

    @Override
    public @Nullable String momentLaneAt(int y) {
        Band band = screen.bands().at(y);
        return band != null && band.lane() instanceof LaneSpec.MomentLane lane ? lane.id() : null;
    }
}
