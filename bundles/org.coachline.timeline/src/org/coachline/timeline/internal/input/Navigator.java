/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.input;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

import org.coachline.timeline.LaneSpec;
import org.coachline.timeline.MomentItem;
import org.coachline.timeline.TimeAxis;
import org.coachline.timeline.TimeRange;
import org.coachline.timeline.TimelineListener;
import org.coachline.timeline.Viewport;
import org.coachline.timeline.internal.paint.Scene;
import org.jspecify.annotations.Nullable;

/** Going places: zoom, scroll, from moment to moment, from lane to lane. UI thread. */
public final class Navigator {

    private final Viewport viewport;
    private final Scene scene;
    private final Supplier<TimeAxis> axis;
    private final Follower follower;
    private final TimelineListener listener;
    private final View view;

    /** What must be drawn otherwise. */
    public interface View {
        /** Another moment or lane is selected. */
        void selectionChanged();

        /** A lane must be in sight, because a key has gone there. */
        void laneWanted(String lane);
    }

    /**
     * Goes places in a viewport.
     *
     * @param axis the axis now
     */
    public Navigator(Viewport viewport, Scene scene, Supplier<TimeAxis> axis, Follower follower, TimelineListener listener,
            View view) {
        this.viewport = viewport;
        this.scene = scene;
        this.axis = axis;
        this.follower = follower;
        this.listener = listener;
        this.view = view;
    }

    /** Zooms around a pixel. */
    public void zoom(double factor, double x) {
        userShows(axis.get().zoomed(factor, x).visible());
    }

    /** Zooms around the play head where it is in sight, else around the middle. */
    public void zoom(double factor) {
        TimeAxis now = axis.get();
        double head = now.x(viewport.playhead());
        zoom(factor, head >= 0 && head <= now.width() ? head : now.width() / 2.0);
    }

    /** Shows everything. */
    public void fit() {
        userShows(new TimeRange(0, viewport.duration()));
    }

    /** Shows a range with some air. */
    public void fit(TimeRange range) {
        long air = Math.max(range.length() / 20, 1);
        userShows(new TimeRange(range.start() - air, range.end() + air));
    }

    /** Shows the selected range, or that of the selected moments, with some air; does nothing where there is neither. */
    public void fitSelection() {
        TimeRange range = viewport.selection();
        if (range == null) {
            range = scene.selected().stream().map(scene::moment).filter(Objects::nonNull).map(MomentItem::range)
                    .reduce((one, other) -> new TimeRange(Math.min(one.start(), other.start()), Math.max(one.end(), other.end())))
                    .orElse(null);
        }
        if (range != null) {
            fit(range);
        }
    }

    /** Scrolls by so many views; 1 turns to the next page, -1 to the one before. */
    public void scrollPages(double pages) {
        scrollBy(Math.round(pages * viewport.visible().length()));
    }

    /** Scrolls by a time. */
    public void scrollBy(long micros) {
        userShows(axis.get().scrolled(micros).visible());
    }

    /** Shows a range as the user wishes, which ends following. */
    public void userShows(TimeRange range) {
        follower.lookedAway();
        viewport.show(range);
    }

    /** Scrolls as little as brings a range into sight, its start first; does nothing where it is in sight. */
    public void reveal(TimeRange range) {
        TimeRange visible = viewport.visible();
        if (range.start() >= visible.start() && range.end() <= visible.end()) {
            return;
        }
        long air = visible.length() / 10;
        boolean fits = range.length() + 2 * air <= visible.length();
        long start = fits && range.start() > visible.start() ? range.end() + air - visible.length() : range.start() - air;
        viewport.show(new TimeRange(start, start + visible.length()));
    }

    /**
     * Selects the moment before or after the selected one, or the play head where none is, and brings it into sight.
     *
     * @param step 1 or -1
     * @return its id, or nothing where there is no further one
     */
    public @Nullable String step(int step) {
        return step(scene.moments(), step);
    }

    /** As {@link #step(int)}, within the lane that has the keyboard. */
    public @Nullable String stepInLane(int step) {
        String lane = scene.focusedLane();
        return lane == null ? null : step(scene.moments(lane), step);
    }

    private @Nullable String step(List<MomentItem> all, int step) {
        MomentItem next = next(all, step);
        if (next == null) {
            return null;
        }
        select(next);
        view.laneWanted(next.lane());
        return next.id();
    }

    /** The moment that {@link #step(int)} would select, or nothing. */
    public @Nullable MomentItem next(int step) {
        return next(scene.moments(), step);
    }

    private @Nullable MomentItem next(List<MomentItem> all, int step) {
        int at = -1;
        String lead = scene.lead();
        for (int i = 0; lead != null && i < all.size() && at < 0; i++) {
            if (all.get(i).id().equals(lead)) {
                at = i;
            }
        }
        int next;
        if (at >= 0) {
            next = at + step;
        } else {
            next = 0;
            while (next < all.size() && all.get(next).start() < viewport.playhead() + (step > 0 ? 1 : 0)) {
                next++;
            }
            next = step > 0 ? next : next - 1;
        }
        return next < 0 || next >= all.size() ? null : all.get(next);
    }

    /** Selects a moment, tells so, and brings it into sight; with {@code null} selects none. */
    public void select(@Nullable MomentItem item) {
        scene.setSelected(item == null ? Set.of() : Set.of(item.id()), null);
        if (item != null) {
            if (scene.lane(item.lane()) != null) {
                scene.setFocusedLane(item.lane());
            }
            reveal(item.range());
        }
        view.selectionChanged();
        listener.momentsSelected(scene.selected(), scene.lead());
    }

    /** Moves the keyboard to the lane so many further down, stopping at the first and the last. */
    public void walk(int step) {
        List<LaneSpec> lanes = scene.arranged().stream()
                .filter(each -> !(each instanceof LaneSpec.TranscriptLane) || !scene.cues().isEmpty()).toList();
        if (lanes.isEmpty()) {
            return;
        }
        int at = 0;
        for (int i = 0; i < lanes.size(); i++) {
            if (lanes.get(i).id().equals(scene.focusedLane())) {
                at = i;
            }
        }
        String lane = lanes.get(Math.max(0, Math.min(lanes.size() - 1, at + step))).id();
        scene.setFocusedLane(lane);
        view.selectionChanged();
        view.laneWanted(lane);
    }
}
