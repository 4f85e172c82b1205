/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.coachline.timeline.Follow;
import org.coachline.timeline.TimeRange;
import org.coachline.timeline.Viewport;
import org.coachline.timeline.ViewportListener;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FollowerTest {

    private static final long SECOND = 1_000_000;

    private final Viewport viewport = new Viewport(100 * SECOND);
    private final Deque<Runnable> frames = new ArrayDeque<>();
    private final List<Boolean> told = new ArrayList<>();
    private final Follower follower = new Follower(viewport, frames::add, told::add);

    @BeforeEach
    void zoomIn() {
        viewport.show(new TimeRange(0, 10 * SECOND));
        viewport.addListener(new ViewportListener() {
            @Override
            public void playheadChanged(long before, long now) {
                follower.playheadMoved();
            }
        });
    }

    private void glide() {
        while (!frames.isEmpty()) {
            frames.remove().run();
        }
    }

    @Test
    void aPageIsTurnedBeforeThePlayheadLeavesIt() {
        follower.setPlaying(true);
        viewport.setPlayhead(8 * SECOND);
        assertEquals(new TimeRange(0, 10 * SECOND), viewport.visible());
        viewport.setPlayhead(9 * SECOND);
        assertTrue(follower.isGliding());
        glide();
        assertFalse(follower.isGliding());
        assertEquals(new TimeRange(8 * SECOND, 18 * SECOND), viewport.visible());
    }

    @Test
    void glidingGetsThereInSmallSteps() {
        follower.setPlaying(true);
        viewport.setPlayhead(9 * SECOND);
        long last = 0;
        while (!frames.isEmpty()) {
            frames.remove().run();
            assertTrue(viewport.visible().start() >= last);
            assertEquals(10 * SECOND, viewport.visible().length());
            last = viewport.visible().start();
        }
    }

    @Test
    void theLastPageStays() {
        viewport.show(new TimeRange(90 * SECOND, 100 * SECOND));
        viewport.setPlayhead(91 * SECOND);
        follower.setPlaying(true);
        viewport.setPlayhead(99 * SECOND);
        assertFalse(follower.isGliding());
    }

    @Test
    void centredThePlayheadStaysInTheMiddle() {
        follower.setMode(Follow.CENTRE);
        follower.setPlaying(true);
        viewport.setPlayhead(20 * SECOND);
        assertEquals(new TimeRange(15 * SECOND, 25 * SECOND), viewport.visible());
    }

    @Test
    void theViewStaysWhereTheUserLooksUntilPlayingStartsAgain() {
        follower.setPlaying(true);
        follower.lookedAway();
        viewport.setPlayhead(30 * SECOND);
        assertEquals(new TimeRange(0, 10 * SECOND), viewport.visible());
        assertFalse(follower.isFollowing());
        follower.setPlaying(false);
        follower.setPlaying(true);
        assertTrue(follower.isFollowing());
        assertEquals(List.of(true, false, true), told);
    }

    @Test
    void offMeansOff() {
        follower.setMode(Follow.OFF);
        follower.setPlaying(true);
        viewport.setPlayhead(30 * SECOND);
        assertEquals(new TimeRange(0, 10 * SECOND), viewport.visible());
    }

    @Test
    void nothingFollowsWhileNothingPlays() {
        viewport.setPlayhead(30 * SECOND);
        assertEquals(new TimeRange(0, 10 * SECOND), viewport.visible());
    }
}
