/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;

import org.coachline.look.VerdictGlyph;
import org.coachline.timeline.LaneSpec;
import org.coachline.timeline.MomentItem;
import org.coachline.timeline.TimeAxis;
import org.coachline.timeline.TimeRange;
import org.coachline.timeline.TimelineListener;
import org.coachline.timeline.Viewport;
import org.coachline.timeline.internal.paint.Scene;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NavigatorTest {

    private static final long SECOND = 1_000_000;

    private final Viewport viewport = new Viewport(100 * SECOND);
    private final Scene scene = new Scene();
    private final List<String> told = new ArrayList<>();
    private final List<String> wanted = new ArrayList<>();
    private final Follower follower = new Follower(viewport, Runnable::run, following -> {
    });
    private final Navigator navigator = new Navigator(viewport, scene,
            () -> new TimeAxis(viewport.duration(), viewport.visible(), 1000), follower, new TimelineListener() {
                @Override
                public void momentSelected(@Nullable String id) {
                    told.add(String.valueOf(id));
                }
            }, new Navigator.View() {
                @Override
                public void selectionChanged() {
                    // Nothing is drawn here.
                }

                @Override
                public void laneWanted(String lane) {
                    wanted.add(lane);
                }
            });

    private static MomentItem moment(String id, long second, String lane) {
        return new MomentItem(id, second * SECOND, (second + 2) * SECOND, lane, id, VerdictGlyph.MISSED, null, "");
    }

    @BeforeEach
    void fill() {
        scene.setLanes(List.of(new LaneSpec.MomentLane("a", "A"), new LaneSpec.MomentLane("b", "B")));
        scene.setMoments(List.of(moment("second", 40, "b"), moment("first", 10, "a"), moment("third", 80, "a")));
    }

    @Test
    void stepsGoFromThePlayheadAndThenFromTheSelectedMoment() {
        viewport.setPlayhead(20 * SECOND);
        assertEquals("second", navigator.step(1));
        assertEquals("third", navigator.step(1));
        assertNull(navigator.step(1));
        assertEquals("second", navigator.step(-1));
        assertEquals(List.of("second", "third", "second"), told);
    }

    @Test
    void theFirstStepBackGoesToTheMomentBeforeThePlayhead() {
        viewport.setPlayhead(40 * SECOND);
        assertEquals("first", navigator.step(-1));
    }

    @Test
    void stepsWithinALaneStayInIt() {
        scene.setFocusedLane("a");
        assertEquals("first", navigator.stepInLane(1));
        assertEquals("third", navigator.stepInLane(1));
    }

    @Test
    void aSelectedMomentIsBroughtIntoSightAndItsLaneGetsTheKeyboard() {
        viewport.show(new TimeRange(0, 20 * SECOND));
        scene.setFocusedLane("a");
        navigator.step(1);
        navigator.step(1);
        assertEquals("b", scene.focusedLane());
        assertEquals(List.of("a", "b"), wanted);
        assertEquals(true, viewport.visible().contains(40 * SECOND) && viewport.visible().contains(42 * SECOND));
    }

    @Test
    void whatIsInSightDoesNotScroll() {
        viewport.show(new TimeRange(0, 20 * SECOND));
        navigator.reveal(new TimeRange(10 * SECOND, 12 * SECOND));
        assertEquals(new TimeRange(0, 20 * SECOND), viewport.visible());
    }

    @Test
    void walkingStopsAtTheFirstAndTheLastLane() {
        navigator.walk(5);
        assertEquals("b", scene.focusedLane());
        navigator.walk(-9);
        assertEquals("a", scene.focusedLane());
    }

    @Test
    void zoomingGoesAroundThePlayheadWhereItIsInSight() {
        viewport.setPlayhead(90 * SECOND);
        navigator.zoom(2);
        assertEquals(new TimeRange(45 * SECOND, 95 * SECOND), viewport.visible());
    }

    @Test
    void aRangeIsFittedWithSomeAir() {
        navigator.fit(new TimeRange(40 * SECOND, 60 * SECOND));
        assertEquals(new TimeRange(39 * SECOND, 61 * SECOND), viewport.visible());
    }
}
