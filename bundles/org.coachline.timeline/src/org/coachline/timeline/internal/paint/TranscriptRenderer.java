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
import org.coachline.timeline.CueItem;
import org.coachline.timeline.LaneSpec.TranscriptLane;
import org.coachline.timeline.TimeAxis;
import org.coachline.timeline.Voice;
import org.coachline.timeline.internal.layout.Box;
import org.eclipse.swt.graphics.GC;
import org.jspecify.annotations.Nullable;

/** Draws what was said: the agent's lines above, the customer's below, each shortened where the next begins. */
final class TranscriptRenderer implements LaneRenderer {

    private static final int HIT = 3;

    private record Line(CueItem cue, Box box) {
    }

    private record Key(TimeAxis axis, Box bounds, int revision) {
    }

    private final Style style;
    private final Scene scene;
    private final Ground ground;
    private final TranscriptLane lane;
    private final HitMarks hits;
    private @Nullable Key key;
    private List<Line> lines = List.of();

    TranscriptRenderer(Style style, Scene scene, Ground ground, TranscriptLane lane) {
        this.style = style;
        this.scene = scene;
        this.ground = ground;
        this.lane = lane;
        hits = new HitMarks(style, scene, HIT, HIT);
    }

    @Override
    public Drawn render(GC gc, TimeAxis axis, Box bounds) {
        Key now = new Key(axis, bounds, scene.revision());
        if (!now.equals(key)) {
            key = now;
            lines = place(axis, bounds);
        }
        Box part = Ground.clip(gc, bounds);
        if (part.width() > 0 && part.height() > 0) {
            ground.fill(gc, part);
            ground.select(gc, axis, bounds, part);
            gc.setFont(style.body());
            for (Line line : lines) {
                if (line.box.intersects(part)) {
                    gc.setForeground(style.color(line.cue.voice().body()));
                    int x = Math.max(bounds.x() + Spacing.GRID, line.box.x());
                    String text = style.bodyMeasure().shorten(line.cue.text(), line.box.right() - x);
                    gc.drawString(text, x, line.box.y(), true);
                }
            }
            hits.draw(gc, axis, bounds, part, bounds.bottom() - 1 - HIT);
            ground.line(gc, bounds, part);
        }
        List<Line> drawn = lines;
        return (x, y) -> {
            for (Line line : drawn) {
                if (line.box.contains(x, y) && bounds.contains(x, y)) {
                    return new Hit.Cue(line.cue);
                }
            }
            return bounds.contains(x, y) ? new Hit.Lane(lane) : null;
        };
    }

    private List<Line> place(TimeAxis axis, Box bounds) {
        List<Line> placed = new ArrayList<>();
        int[] next = { bounds.right(), bounds.right() };
        List<CueItem> cues = scene.cues();
        for (int i = before(axis.visible().end()) - 1; i >= 0; i--) {
            CueItem cue = cues.get(i);
            int row = cue.voice() == Voice.CUSTOMER ? 1 : 0;
            int left = bounds.x() + Math.max(-Spacing.LARGE, axis.pixel(cue.start()));
            int right = next[row] - Spacing.SMALL;
            if (right > bounds.x() && right > left) {
                int y = bounds.y() + Spacing.GRID + row * style.metrics().cue();
                placed.add(new Line(cue, new Box(left, y, right - left, style.metrics().cue())));
            }
            next[row] = Math.min(next[row], left);
            if (next[0] <= bounds.x() && next[1] <= bounds.x() || placed.size() > bounds.width()) {
                break;
            }
        }
        return placed;
    }

    /** The number of cues that start before a time. */
    private int before(long micros) {
        int low = 0;
        int high = scene.cues().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (scene.cues().get(middle).start() < micros) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
