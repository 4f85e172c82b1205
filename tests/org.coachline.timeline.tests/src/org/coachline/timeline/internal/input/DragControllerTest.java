/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.coachline.timeline.internal.layout.Box;
import org.coachline.timeline.internal.paint.Hit;
import org.coachline.timeline.internal.paint.Scene;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A recording of 100 s on 1000 pixels: a pixel is 100 ms. */
class DragControllerTest {

    private static final LaneSpec LANE = new LaneSpec.MomentLane("tone", "Tone");
    private static final MomentItem MOMENT = new MomentItem("m", 20_000_000, 30_000_000, "tone", "Warm tone",
            VerdictGlyph.PARTLY, null, "");

    private final Viewport viewport = new Viewport(100_000_000);
    private final Scene scene = new Scene();
    private final List<String> told = new ArrayList<>();
    private final TimelineListener listener = new TimelineListener() {
        @Override
        public void seekRequested(long micros) {
            told.add("seek " + micros / 1000);
        }

        @Override
        public void scrubbed(long micros) {
            told.add("scrub " + micros / 1000);
        }

        @Override
        public void scrubEnded() {
            told.add("scrub ended");
        }

        @Override
        public void rangeSelected(@Nullable TimeRange range) {
            told.add(range == null ? "none" : "range " + range.start() / 1000 + " " + range.end() / 1000);
        }

        @Override
        public void momentChanged(String id, long start, long end) {
            told.add(id + " " + start / 1000 + " " + end / 1000);
        }
    };
    private final Follower follower = new Follower(viewport, Runnable::run, following -> {
    });
    private final Navigator navigator = new Navigator(viewport, scene, this::axis, follower, listener,
            new Navigator.View() {
                @Override
                public void selectionChanged() {
                    // Nothing is drawn here.
                }

                @Override
                public void laneWanted(String lane) {
                    // Nor scrolled.
                }
            });
    private final DragController drags = new DragController(viewport, scene, this::axis, navigator, listener, () -> {
    });

    private TimeAxis axis() {
        return new TimeAxis(viewport.duration(), viewport.visible(), 1000);
    }

    @BeforeEach
    void fill() {
        scene.setLanes(List.of(LANE));
        scene.setMoments(List.of(MOMENT));
    }

    private static Hit moment(Hit.Part part) {
        return new Hit.Moment(MOMENT, part, new Box(200, 0, 100, 20));
    }

    private TimeRange shown() {
        return scene.moments("tone").getFirst().range();
    }

    @Test
    void draggingABodyMovesItAndTellsOnceOnRelease() {
        drags.press(moment(Hit.Part.BODY), 250);
        for (int x = 250; x <= 300; x += 5) {
            drags.move(x, false);
        }
        assertEquals(List.of(), told);
        assertEquals(new TimeRange(25_000_000, 35_000_000), shown());
        drags.release();
        assertEquals(List.of("m 25000 35000"), told);
    }

    @Test
    void aClickOnTheRulerSeeksAndScrubsNothing() {
        drags.press(new Hit.Ruler(), 400);
        drags.release();
        assertEquals(List.of("seek 40000"), told);
    }

    @Test
    void draggingAlongTheRulerScrubsAndTellsOnceWhenItEnds() {
        drags.press(new Hit.Ruler(), 400);
        drags.move(410, false);
        drags.move(420, false);
        drags.release();
        assertEquals(List.of("seek 40000", "scrub 41000", "scrub 42000", "scrub ended"), told);
    }

    @Test
    void aScrubThatIsGivenUpEndsToo() {
        drags.press(new Hit.Ruler(), 400);
        drags.move(410, false);
        drags.cancel();
        drags.release();
        assertEquals(List.of("seek 40000", "scrub 41000", "scrub ended"), told);
    }

    @Test
    void scrubbingStaysWithinTheRecording() {
        drags.press(new Hit.Ruler(), 10);
        drags.move(-50, false);
        assertEquals("scrub 0", told.getLast());
    }

    @Test
    void anEdgeIsCaughtByTheBeginningOfSpeechNearby() {
        scene.setSnapTimes(new long[] {15_200_000});
        drags.press(moment(Hit.Part.START), 201);
        drags.move(156, false);
        assertEquals(new Scene.Preview("m", new TimeRange(15_200_000, 30_000_000), true, false), scene.preview());
        drags.release();
        assertEquals(List.of("m 15200 30000"), told);
    }

    @Test
    void withoutSnappingAnEdgeGoesWhereTheMouseIs() {
        scene.setSnapTimes(new long[] {15_200_000});
        drags.press(moment(Hit.Part.START), 201);
        drags.move(156, true);
        drags.release();
        assertEquals(List.of("m 15500 30000"), told);
    }

    @Test
    void anEdgeIsCaughtByThePlayHeadAndByOtherMoments() {
        viewport.setPlayhead(40_300_000);
        scene.setMoments(List.of(MOMENT, new MomentItem("n", 50_300_000, 60_000_000, "tone", "", VerdictGlyph.MISSED, null, "")));
        drags.press(moment(Hit.Part.END), 299);
        drags.move(404, false);
        assertEquals(40_300_000, shown().end());
        drags.move(505, false);
        assertEquals(50_300_000, shown().end());
        drags.cancel();
    }

    @Test
    void aMomentIsNotCaughtByItsOwnEdges() {
        drags.press(moment(Hit.Part.BODY), 250);
        drags.move(254, false);
        assertEquals(new TimeRange(20_400_000, 30_400_000), shown());
        drags.cancel();
    }

    @Test
    void draggingAnEdgeMovesThatEdgeAlone() {
        drags.press(moment(Hit.Part.START), 201);
        drags.move(151, false);
        drags.release();
        drags.press(moment(Hit.Part.END), 299);
        drags.move(349, false);
        drags.release();
        assertEquals(List.of("m 15000 30000", "m 20000 35000"), told);
    }

    @Test
    void anEdgeStopsAtTheOther() {
        drags.press(moment(Hit.Part.START), 200);
        drags.move(800, false);
        drags.release();
        assertEquals(List.of("m 30000 30000"), told);
    }

    @Test
    void aMomentStaysInTheRecordingAndKeepsItsLength() {
        drags.press(moment(Hit.Part.BODY), 250);
        drags.move(5000, false);
        drags.release();
        assertEquals("m 90000 100000", told.getLast());
    }

    @Test
    void escapePutsTheMomentBackAndTellsNothing() {
        drags.press(moment(Hit.Part.BODY), 250);
        drags.move(400, false);
        drags.cancel();
        drags.release();
        assertEquals(List.of(), told);
        assertEquals(MOMENT.range(), shown());
        assertFalse(drags.isActive());
    }

    @Test
    void aClickOnAMomentChangesNothing() {
        drags.press(moment(Hit.Part.BODY), 250);
        drags.move(252, false);
        drags.release();
        assertEquals(List.of(), told);
    }

    @Test
    void aMomentDraggedAwayAndBackHasNotChanged() {
        drags.press(moment(Hit.Part.BODY), 250);
        drags.move(400, false);
        drags.move(250, false);
        drags.release();
        assertEquals(List.of(), told);
    }

    @Test
    void draggingInALaneSelectsARangeInEitherDirection() {
        drags.press(new Hit.Lane(LANE), 500);
        drags.move(400, false);
        assertEquals(new TimeRange(40_000_000, 50_000_000), viewport.selection());
        drags.release();
        assertEquals(List.of("range 40000 50000"), told);
    }

    @Test
    void escapeBringsTheOldSelectionBack() {
        viewport.select(new TimeRange(1, 2));
        drags.press(new Hit.Lane(LANE), 500);
        drags.move(400, false);
        drags.cancel();
        assertEquals(new TimeRange(1, 2), viewport.selection());
        assertEquals(List.of(), told);
    }

    @Test
    void aClickInALaneSeeksAndSelectsNothing() {
        viewport.select(new TimeRange(1, 2));
        drags.press(new Hit.Lane(LANE), 500);
        drags.release();
        assertNull(viewport.selection());
        assertEquals(List.of("none", "seek 50000"), told);
    }

    @Test
    void theWindowOfTheOverviewMovesWithTheMouse() {
        viewport.show(new TimeRange(10_000_000, 30_000_000));
        drags.press(new Hit.Window(Hit.Part.BODY), 200);
        drags.move(300, false);
        assertEquals(new TimeRange(20_000_000, 40_000_000), viewport.visible());
        drags.cancel();
        assertEquals(new TimeRange(10_000_000, 30_000_000), viewport.visible());
    }

    @Test
    void anEdgeOfTheWindowResizesIt() {
        viewport.show(new TimeRange(10_000_000, 30_000_000));
        drags.press(new Hit.Window(Hit.Part.END), 300);
        drags.move(500, false);
        drags.release();
        assertEquals(new TimeRange(10_000_000, 50_000_000), viewport.visible());
    }

    @Test
    void pressingBesideTheWindowBringsItThere() {
        viewport.show(new TimeRange(0, 20_000_000));
        drags.press(new Hit.Overview(), 500);
        assertEquals(new TimeRange(40_000_000, 60_000_000), viewport.visible());
    }

    @Test
    void draggingBeyondTheEdgeScrolls() {
        viewport.show(new TimeRange(0, 50_000_000));
        drags.press(new Hit.Lane(LANE), 900);
        drags.move(1100, false);
        assertEquals(50_000_000, viewport.visible().length());
        assertEquals(1_250_000, viewport.visible().start());
    }
}
