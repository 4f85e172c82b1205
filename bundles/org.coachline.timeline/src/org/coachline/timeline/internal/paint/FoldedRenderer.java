/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.coachline.look.Token;
import org.coachline.look.VerdictGlyph;
import org.coachline.timeline.CueItem;
import org.coachline.timeline.LaneSpec;
import org.coachline.timeline.MomentItem;
import org.coachline.timeline.TimeAxis;
import org.coachline.timeline.TimeRange;
import org.coachline.timeline.internal.access.TimelineAccess.Placed;
import org.coachline.timeline.internal.layout.Box;
import org.eclipse.swt.graphics.GC;
import org.jspecify.annotations.Nullable;

/**
 * Draws a folded lane of moments or words: that there are some, and where. Moments are their verdicts' glyphs on a line as long
 * as the moment, words are bars in the voice's colour. Where several moments share a place, one glyph is seen.
 */
final class FoldedRenderer implements LaneRenderer {

    private static final int GLYPH = 9;
    private static final int BAR = 5;

    /** Moments as they are drawn, which answer the mouse and the screen reader. */
    record Dots(LaneSpec lane, Box bounds, List<Placed> dots) implements Drawn {
        @Override
        public @Nullable Hit at(int x, int y) {
            if (!bounds.contains(x, y)) {
                return null;
            }
            for (Placed dot : dots) {
                if (dot.box().contains(x, y)) {
                    return new Hit.Dot(dot.item());
                }
            }
            return new Hit.Lane(lane);
        }
    }

    private record Key(TimeAxis axis, Box bounds, Set<String> selected) {
    }

    private final Style style;
    private final Scene scene;
    private final Ground ground;
    private final LaneSpec lane;
    private @Nullable Key key;
    private List<MomentItem> placed = List.of();
    private List<Placed> known = List.of();

    FoldedRenderer(Style style, Scene scene, Ground ground, LaneSpec lane) {
        this.style = style;
        this.scene = scene;
        this.ground = ground;
        this.lane = lane;
    }

    @Override
    public Drawn render(GC gc, TimeAxis axis, Box bounds) {
        List<Placed> dots = lane instanceof LaneSpec.MomentLane ? dots(axis, bounds) : List.of();
        Box part = Ground.clip(gc, bounds);
        if (part.width() > 0 && part.height() > 0) {
            ground.fill(gc, part);
            ground.select(gc, axis, bounds, part);
            if (lane instanceof LaneSpec.TranscriptLane) {
                words(gc, axis, bounds, part);
            }
            for (Placed dot : dots) {
                if (dot.box().intersects(part)) {
                    draw(gc, dot);
                }
            }
            ground.line(gc, bounds, part);
        }
        return new Dots(lane, bounds, dots);
    }

    /** Placed anew only when there is something new: a play head that moves draws a strip of this many times a second. */
    private List<Placed> dots(TimeAxis axis, Box bounds) {
        Key now = new Key(axis, bounds, scene.selected());
        List<MomentItem> moments = scene.moments(lane.id());
        if (!now.equals(key) || moments != placed) {
            key = now;
            placed = moments;
            known = place(axis, bounds);
        }
        return known;
    }

    private List<Placed> place(TimeAxis axis, Box bounds) {
        List<Placed> dots = new ArrayList<>();
        int free = Integer.MIN_VALUE;
        int y = bounds.y() + (bounds.height() - GLYPH) / 2;
        for (MomentItem item : scene.moments(lane.id())) {
            if (item.start() > axis.visible().end()) {
                break;
            }
            int left = Math.max(bounds.x() - GLYPH, bounds.x() + axis.pixel(item.start()));
            int right = Math.min(bounds.right(), Math.max(left + GLYPH, bounds.x() + axis.pixel(item.end())));
            if (right > bounds.x() && (left >= free || scene.selected().contains(item.id()))) {
                dots.add(new Placed(item, new Box(left, y, right - left, GLYPH)));
                free = left + GLYPH;
            }
        }
        return dots;
    }

    private void draw(GC gc, Placed dot) {
        Box box = dot.box();
        VerdictGlyph glyph = dot.item().glyph();
        if (box.width() > GLYPH) {
            style.hair(gc, glyph.token(), box.x(), box.y() + GLYPH / 2, box.width(), 1);
        }
        Pictures.draw(gc, style.glyph(glyph, GLYPH), box.x(), box.y(), GLYPH, GLYPH);
        if (scene.selected().contains(dot.item().id())) {
            style.frame(gc, Token.ACCENT, new Box(box.x() - 2, box.y() - 2, box.width() + 4, box.height() + 4));
        }
    }

    private void words(GC gc, TimeAxis axis, Box bounds, Box part) {
        TimeRange range = Ground.range(axis, bounds, part);
        int y = bounds.y() + (bounds.height() - BAR) / 2;
        int free = Integer.MIN_VALUE;
        for (CueItem cue : scene.cues()) {
            if (cue.start() > range.end()) {
                break;
            }
            int left = bounds.x() + axis.pixel(cue.start());
            int right = Math.max(left + 2, bounds.x() + axis.pixel(cue.end()) - 1);
            if (cue.end() >= range.start() && right > free) {
                Box bar = new Box(Math.max(left, free), y, right - Math.max(left, free), BAR).cutTo(part);
                gc.setBackground(style.color(cue.voice().envelope()));
                gc.fillRectangle(bar.x(), bar.y(), bar.width(), bar.height());
                free = right;
            }
        }
    }
}
