/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline;

import java.util.List;

import org.coachline.timeline.internal.paint.Scene;
import org.jspecify.annotations.Nullable;

/**
 * What can be done with the lanes of a timeline by key and menu: fold one, see one alone, move it, make it higher. Each change
 * is told to {@link TimelineListener#arrangementChanged}, so that the host can remember it. UI thread.
 */
public final class LaneActions {

    /** What of the control this needs. */
    interface View {
        /** The lanes are laid out otherwise. */
        void arranged();

        /** A lane must be in sight. */
        void reveal(String lane);

        /** How high a lane is drawn, or 0 where it is not. */
        int height(String lane);
    }

    private final Scene scene;
    private final TimelineListener listener;
    private final View view;

    LaneActions(Scene scene, TimelineListener listener, View view) {
        this.scene = scene;
        this.listener = listener;
        this.view = view;
    }

    /** How the lanes are laid out. */
    public LaneArrangement arrangement() {
        return scene.arrangement();
    }

    /** Lays the lanes out as was remembered; tells nobody. */
    public void arrange(LaneArrangement arrangement) {
        if (scene.setArrangement(arrangement)) {
            view.arranged();
        }
    }

    /** Lays the lanes out as they were, after a drag that was given up. */
    public void restore(LaneArrangement before) {
        change(before);
    }

    /** Puts back order, heights and folded lanes, and shows all. */
    public void reset() {
        scene.setAlone(false);
        change(LaneArrangement.PLAIN);
        view.arranged();
    }

    /** A lane's name, or its id where there is no such lane. */
    public String name(String lane) {
        LaneSpec spec = scene.lane(lane);
        return spec == null ? lane : spec.name();
    }

    /** Whether a lane is folded. */
    public boolean isFolded(String lane) {
        return scene.arrangement().folded().contains(lane);
    }

    /** Folds a lane to a strip, or unfolds it; {@code null} means the lane that keys act on. */
    public void toggleFolded(@Nullable String lane) {
        String id = lane == null ? scene.focusedLane() : lane;
        if (id != null) {
            change(scene.arrangement().withFolded(id, !isFolded(id)));
        }
    }

    /** Whether the lane that keys act on is shown alone. */
    public boolean isAlone() {
        return scene.isAlone();
    }

    /**
     * Shows a lane alone, or all again; {@code null} means the lane that keys act on. While one is shown alone, going to
     * another lane shows that one.
     */
    public void toggleAlone(@Nullable String lane) {
        boolean other = lane != null && !lane.equals(scene.focusedLane());
        if (lane != null) {
            scene.setFocusedLane(lane);
        }
        scene.setAlone(other || !scene.isAlone());
        view.arranged();
        String now = scene.focusedLane();
        if (now != null) {
            view.reveal(now);
        }
    }

    /** Moves a lane so many places down (up, if negative); {@code null} means the lane that keys act on. */
    public void move(@Nullable String lane, int by) {
        String id = lane == null ? scene.focusedLane() : lane;
        List<LaneSpec> all = scene.arranged();
        for (int i = 0; i < all.size() && id != null; i++) {
            if (all.get(i).id().equals(id)) {
                place(id, i + by);
                view.reveal(id);
                return;
            }
        }
    }

    /** Puts a lane at a place among all lanes, counted from 0. */
    public void place(String lane, int to) {
        change(scene.arrangement().moved(scene.arranged(), lane, to));
    }

    /** Makes a lane so many pixels higher (lower, if negative); {@code null} means the lane that keys act on. */
    public void grow(@Nullable String lane, int pixels) {
        String id = lane == null ? scene.focusedLane() : lane;
        if (id != null && !isFolded(id) && !scene.isAlone() && view.height(id) > 0) {
            setHeight(id, view.height(id) + pixels);
            view.reveal(id);
        }
    }

    /** Gives a lane a height in pixels, within the limits of {@link LaneArrangement}. */
    public void setHeight(String lane, int pixels) {
        change(scene.arrangement().withHeight(lane, pixels));
    }

    /** Lets a lane be as high as it needs again. */
    public void fitHeight(String lane) {
        change(scene.arrangement().withoutHeight(lane));
    }

    private void change(LaneArrangement arrangement) {
        if (scene.setArrangement(arrangement)) {
            view.arranged();
            listener.arrangementChanged(arrangement);
        }
    }
}
