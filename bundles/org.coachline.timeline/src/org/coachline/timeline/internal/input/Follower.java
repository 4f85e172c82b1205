/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.input;

import java.util.function.Consumer;

import org.coachline.timeline.Follow;
import org.coachline.timeline.TimeRange;
import org.coachline.timeline.Viewport;

/**
 * Keeps the play head in sight while it plays, until the user looks elsewhere. Turning a page glides over a few frames, so
 * that the eye can follow. UI thread.
 */
public final class Follower {

    /** Runs something at the next frame, soon in the UI thread. */
    @FunctionalInterface
    public interface Frames {
        /** Runs it once. */
        void next(Runnable frame);
    }

    private static final double MARGIN = 0.1;
    private static final int STEPS = 10;

    private final Viewport viewport;
    private final Frames frames;
    private final Consumer<Boolean> changed;
    private Follow mode = Follow.PAGE;
    private boolean playing;
    private boolean away;
    private boolean gliding;
    private boolean moving;

    /** @param changed is told when following begins or stops */
    public Follower(Viewport viewport, Frames frames, Consumer<Boolean> changed) {
        this.viewport = viewport;
        this.frames = frames;
        this.changed = changed;
    }

    /** Changes what following means, and follows again if the user had looked elsewhere. */
    public void setMode(Follow wanted) {
        change(() -> {
            mode = wanted;
            away = false;
        });
        playheadMoved();
    }

    /** What following means. */
    public Follow mode() {
        return mode;
    }

    /** Says whether the recording plays; starting to play follows again. */
    public void setPlaying(boolean now) {
        if (now != playing) {
            change(() -> {
                playing = now;
                away = false;
            });
            playheadMoved();
        }
    }

    /** Whether the view follows now. */
    public boolean isFollowing() {
        return playing && !away && mode != Follow.OFF;
    }

    /** The user looks elsewhere: the view stays there. */
    public void lookedAway() {
        if (!moving) {
            change(() -> away = true);
        }
        gliding = false;
    }

    /** Whether the view is on its way to another page. */
    public boolean isGliding() {
        return gliding;
    }

    /** Brings the play head back in sight, where that is wanted. */
    public void playheadMoved() {
        if (!isFollowing() || viewport.isWhole()) {
            return;
        }
        TimeRange visible = viewport.visible();
        long head = viewport.playhead();
        if (mode == Follow.CENTRE) {
            show(visible.shiftedBy(head - visible.middle()));
        } else if (!gliding) {
            long margin = Math.round(visible.length() * MARGIN);
            boolean late = head >= visible.end() - margin && visible.end() < viewport.duration();
            if (late || head < visible.start() || head >= visible.end()) {
                gliding = true;
                glide(visible.start(), visible.shiftedBy(head - margin - visible.start())
                        .movedInto(new TimeRange(0, viewport.duration())), 1);
            }
        }
    }

    private void glide(long from, TimeRange to, int step) {
        if (!gliding) {
            return;
        }
        double left = 1 - step / (double) STEPS;
        long start = to.start() - Math.round((to.start() - from) * left * left * left);
        show(new TimeRange(start, start + to.length()));
        if (step == STEPS) {
            gliding = false;
        } else {
            frames.next(() -> glide(from, to, step + 1));
        }
    }

    private void show(TimeRange range) {
        moving = true;
        viewport.show(range);
        moving = false;
    }

    private void change(Runnable change) {
        boolean before = isFollowing();
        change.run();
        if (before != isFollowing()) {
            changed.accept(!before);
        }
    }
}
