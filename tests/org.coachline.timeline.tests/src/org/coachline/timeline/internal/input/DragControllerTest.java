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
import java.util.Set;
import java.util.TreeSet;

import org.coachline.look.VerdictGlyph;
import org.coachline.timeline.LaneSpec;
import org.coachline.timeline.MomentItem;
import org.coachline.timeline.TimeAxis;
import org.coachline.timeline.TimeRange;
import org.coachline.timeline.TimelineListener;
import org.coachline.timeline.Viewport;
import org.coachline.timeline.internal.layout.Box;
import org.coachline.timeline.internal.paint.Hit;
import org.coachline.timeline.internal.paint.Preview;
import org.coachline.timeline.internal.paint.Scene;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A recording of 100 s on 1000 pixels: a pixel is 100 ms. */
class DragControllerTest {

    private static final LaneSpec LANE = new LaneSpec.MomentLane("tone", "Tone");
    private static final LaneSpec LIMITS = new LaneSpec.MomentLane("limits", "Limits");
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
        public void momentsSelected(Set<String> ids, @Nullable String lead) {
            told.add("selected " + new TreeSet<>(ids) + " " + lead);
        }

        @Override
        public void momentMoved(String id, String lane, long start, long end) {
            told.add(id + " to " + lane + " " + start / 1000 + " " + end / 1000);
        }

        @Override
        public void momentsMoved(Set<String> ids, long by) {
            told.add(new TreeSet<>(ids) + " by " + by / 1000);
        }

        @Override
        public void momentChanged(String id, long start, long end) {
            told.add(id + " " + start / 1000 + " " + end / 1000);
        }
    };
    private final Follower follower = new Follower(viewport, Runnable::run, following -> {
    });
    private final Navigator.View unseen = new Navigator.View() {
        @Override
        public void selectionChanged() {
            // Nothing is drawn here.
        }

        @Override
        public void laneWanted(String lane) {
            // Nor scrolled.
        }
    };
    private final Navigator navigator = new Navigator(viewport, scene, this::axis, follower, listener, unseen);
    private final Selector selector = new Selector(scene, navigator, listener, unseen);
    /** Lanes of 20 rows of pixels: Tone, then Limits. */
    private final DragController drags = new DragController(viewport, scene, this::axis, navigator, selector, listener,
            new DragController.View() {
                @Override
                public void previewShown() {
                    // Nothing is drawn here.
                }

                @Override
                public List<MomentItem> momentsIn(TimeRange range, int top, int bottom) {
                    return scene.moments().stream().filter(each -> each.range().intersects(range)
                            && (each.lane().equals("tone") ? top < 20 : bottom > 20)).toList();
                }

                @Override
                public @Nullable String momentLaneAt(int y) {
                    return y < 20 ? "tone" : y < 40 ? "limits" : null;
                }
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
        drags.press(moment(Hit.Part.BODY), 250, 10, false);
        for (int x = 250; x <= 300; x += 5) {
            drags.move(x, 10, false);
        }
        assertEquals(List.of(), told);
        assertEquals(new TimeRange(25_000_000, 35_000_000), shown());
        drags.release();
        assertEquals(List.of("m 25000 35000"), told);
    }

    @Test
    void aClickOnTheRulerSeeksAndScrubsNothing() {
        drags.press(new Hit.Ruler(), 400, 10, false);
        drags.release();
        assertEquals(List.of("seek 40000"), told);
    }

    @Test
    void draggingAlongTheRulerScrubsAndTellsOnceWhenItEnds() {
        drags.press(new Hit.Ruler(), 400, 10, false);
        drags.move(410, 10, false);
        drags.move(420, 10, false);
        drags.release();
        assertEquals(List.of("seek 40000", "scrub 41000", "scrub 42000", "scrub ended"), told);
    }

    @Test
    void aScrubThatIsGivenUpEndsToo() {
        drags.press(new Hit.Ruler(), 400, 10, false);
        drags.move(410, 10, false);
        drags.cancel();
        drags.release();
        assertEquals(List.of("seek 40000", "scrub 41000", "scrub ended"), told);
    }

    @Test
    void scrubbingStaysWithinTheRecording() {
        drags.press(new Hit.Ruler(), 10, 10, false);
        drags.move(-50, 10, false);
        assertEquals("scrub 0", told.getLast());
    }

    @Test
    void anEdgeIsCaughtByTheBeginningOfSpeechNearby() {
        scene.setSnapTimes(new long[] {15_200_000});
        drags.press(moment(Hit.Part.START), 201, 10, false);
        drags.move(156, 10, false);
        assertEquals(new Preview("m", Hit.Part.START, new TimeRange(15_200_000, 30_000_000), "tone", true, false, Preview.Along.NOBODY), scene.preview());
        drags.release();
        assertEquals(List.of("m 15200 30000"), told);
    }

    @Test
    void withoutSnappingAnEdgeGoesWhereTheMouseIs() {
        scene.setSnapTimes(new long[] {15_200_000});
        drags.press(moment(Hit.Part.START), 201, 10, false);
        drags.move(156, 10, true);
        drags.release();
        assertEquals(List.of("m 15500 30000"), told);
    }

    @Test
    void anEdgeIsCaughtByThePlayHeadAndByOtherMoments() {
        viewport.setPlayhead(40_300_000);
        scene.setMoments(List.of(MOMENT, new MomentItem("n", 50_300_000, 60_000_000, "tone", "", VerdictGlyph.MISSED, null, "")));
        drags.press(moment(Hit.Part.END), 299, 10, false);
        drags.move(404, 10, false);
        assertEquals(40_300_000, shown().end());
        drags.move(505, 10, false);
        assertEquals(50_300_000, shown().end());
        drags.cancel();
    }

    @Test
    void aMomentIsNotCaughtByItsOwnEdges() {
        drags.press(moment(Hit.Part.BODY), 250, 10, false);
        drags.move(254, 10, false);
        assertEquals(new TimeRange(20_400_000, 30_400_000), shown());
        drags.cancel();
    }

    @Test
    void draggingAnEdgeMovesThatEdgeAlone() {
        drags.press(moment(Hit.Part.START), 201, 10, false);
        drags.move(151, 10, false);
        drags.release();
        drags.press(moment(Hit.Part.END), 299, 10, false);
        drags.move(349, 10, false);
        drags.release();
        assertEquals(List.of("m 15000 30000", "m 20000 35000"), told);
    }

    @Test
    void anEdgeStopsAtTheOther() {
        drags.press(moment(Hit.Part.START), 200, 10, false);
        drags.move(800, 10, false);
        drags.release();
        assertEquals(List.of("m 30000 30000"), told);
    }

    @Test
    void aMomentStaysInTheRecordingAndKeepsItsLength() {
        drags.press(moment(Hit.Part.BODY), 250, 10, false);
        drags.move(5000, 10, false);
        drags.release();
        assertEquals("m 90000 100000", told.getLast());
    }

    @Test
    void escapePutsTheMomentBackAndTellsNothing() {
        drags.press(moment(Hit.Part.BODY), 250, 10, false);
        drags.move(400, 10, false);
        drags.cancel();
        drags.release();
        assertEquals(List.of(), told);
        assertEquals(MOMENT.range(), shown());
        assertFalse(drags.isActive());
    }

    @Test
    void aClickOnAMomentChangesNothing() {
        drags.press(moment(Hit.Part.BODY), 250, 10, false);
        drags.move(252, 10, false);
        drags.release();
        assertEquals(List.of(), told);
    }

    @Test
    void aMomentDraggedAwayAndBackHasNotChanged() {
        drags.press(moment(Hit.Part.BODY), 250, 10, false);
        drags.move(400, 10, false);
        drags.move(250, 10, false);
        drags.release();
        assertEquals(List.of(), told);
    }

    @Test
    void draggingInALaneSelectsARangeInEitherDirection() {
        drags.press(new Hit.Lane(LANE), 500, 10, false);
        drags.move(400, 10, false);
        assertEquals(new TimeRange(40_000_000, 50_000_000), viewport.selection());
        drags.release();
        assertEquals(List.of("range 40000 50000"), told);
    }

    @Test
    void escapeBringsTheOldSelectionBack() {
        viewport.select(new TimeRange(1, 2));
        drags.press(new Hit.Lane(LANE), 500, 10, false);
        drags.move(400, 10, false);
        drags.cancel();
        assertEquals(new TimeRange(1, 2), viewport.selection());
        assertEquals(List.of(), told);
    }

    @Test
    void aClickInALaneSeeksAndSelectsNothing() {
        viewport.select(new TimeRange(1, 2));
        drags.press(new Hit.Lane(LANE), 500, 10, false);
        drags.release();
        assertNull(viewport.selection());
        assertEquals(List.of("none", "seek 50000"), told);
    }

    @Test
    void theWindowOfTheOverviewMovesWithTheMouse() {
        viewport.show(new TimeRange(10_000_000, 30_000_000));
        drags.press(new Hit.Window(Hit.Part.BODY), 200, 10, false);
        drags.move(300, 10, false);
        assertEquals(new TimeRange(20_000_000, 40_000_000), viewport.visible());
        drags.cancel();
        assertEquals(new TimeRange(10_000_000, 30_000_000), viewport.visible());
    }

    @Test
    void anEdgeOfTheWindowResizesIt() {
        viewport.show(new TimeRange(10_000_000, 30_000_000));
        drags.press(new Hit.Window(Hit.Part.END), 300, 10, false);
        drags.move(500, 10, false);
        drags.release();
        assertEquals(new TimeRange(10_000_000, 50_000_000), viewport.visible());
    }

    @Test
    void pressingBesideTheWindowBringsItThere() {
        viewport.show(new TimeRange(0, 20_000_000));
        drags.press(new Hit.Overview(), 500, 10, false);
        assertEquals(new TimeRange(40_000_000, 60_000_000), viewport.visible());
    }

    @Test
    void draggingBeyondTheEdgeScrolls() {
        viewport.show(new TimeRange(0, 50_000_000));
        drags.press(new Hit.Lane(LANE), 900, 10, false);
        drags.move(1100, 10, false);
        assertEquals(50_000_000, viewport.visible().length());
        assertEquals(1_250_000, viewport.visible().start());
    }

    private void twoLanes() {
        scene.setLanes(List.of(LANE, LIMITS));
        scene.setMoments(List.of(MOMENT, new MomentItem("n", 40_000_000, 50_000_000, "limits", "Set boundaries", VerdictGlyph.PARTLY,
                null, "")));
    }

    @Test
    void aBodyIsCarriedToALaneThatTakesItAndItsTimeStays() {
        twoLanes();
        scene.setMoves((moment, lane) -> moment.equals("m") && lane.equals("limits"));
        drags.press(moment(Hit.Part.BODY), 250, 10, false);
        drags.move(253, 30, false);
        assertEquals(List.of(), scene.moments("tone"));
        assertEquals(List.of("m", "n"), scene.moments("limits").stream().map(MomentItem::id).toList());
        drags.release();
        assertEquals(List.of("m to limits 20000 30000"), told);
        assertEquals(List.of(MOMENT), scene.moments("tone"));
    }

    @Test
    void carriedFarToTheSideItMovesInTimeToo() {
        twoLanes();
        scene.setMoves((moment, lane) -> true);
        drags.press(moment(Hit.Part.BODY), 250, 10, false);
        drags.move(350, 30, true);
        drags.release();
        assertEquals(List.of("m to limits 30000 40000"), told);
    }

    @Test
    void carriedBackNothingIsChanged() {
        twoLanes();
        scene.setMoves((moment, lane) -> true);
        drags.press(moment(Hit.Part.BODY), 250, 10, false);
        drags.move(250, 30, false);
        drags.move(250, 10, false);
        drags.release();
        assertEquals(List.of(), told);
    }

    @Test
    void aLaneThatDoesNotTakeItIsPassedOver() {
        twoLanes();
        drags.press(moment(Hit.Part.BODY), 250, 10, false);
        drags.move(250, 30, false);
        assertEquals(List.of(MOMENT), scene.moments("tone"));
        drags.release();
        assertEquals(List.of(), told);
    }

    @Test
    void anEdgeStaysInItsLane() {
        twoLanes();
        scene.setMoves((moment, lane) -> true);
        drags.press(moment(Hit.Part.START), 201, 10, false);
        drags.move(151, 30, true);
        drags.release();
        assertEquals(List.of("m 15000 30000"), told);
    }

    @Test
    void aFrameSelectsWhatItTouchesBesidesWhatWas() {
        twoLanes();
        scene.setSelected(List.of("n"), null);
        drags.press(new Hit.Lane(LANE), 100, 5, true);
        drags.move(220, 15, false);
        assertEquals(Set.of("m", "n"), scene.selected());
        assertEquals(List.of(), told);
        assertEquals(new Box(100, 5, 121, 11), scene.rubber());
        drags.release();
        assertEquals(List.of("selected [m, n] n"), told);
        assertEquals(null, scene.rubber());
    }

    @Test
    void aFrameThatIsCancelledLeavesTheSelectionAsItWas() {
        twoLanes();
        drags.press(new Hit.Lane(LANE), 100, 5, true);
        drags.move(900, 39, false);
        assertEquals(Set.of("m", "n"), scene.selected());
        drags.cancel();
        assertEquals(Set.of(), scene.selected());
        assertEquals(List.of(), told);
    }

    @Test
    void aClickWithTheKeyOfAFrameChangesNothing() {
        twoLanes();
        scene.setSelected(List.of("n"), null);
        drags.press(new Hit.Lane(LANE), 250, 5, true);
        drags.release();
        assertEquals(Set.of("n"), scene.selected());
        assertEquals(List.of(), told);
    }

    /** Three moments: m and n, in another lane, are selected, o between them is not. */
    private void selectTwoOfThree() {
        scene.setLanes(List.of(LANE, LIMITS));
        scene.setMoments(List.of(MOMENT, new MomentItem("n", 40_000_000, 45_000_000, "limits", "Limit", VerdictGlyph.PARTLY, null, ""),
                new MomentItem("o", 32_000_000, 33_000_000, "tone", "Warm tone", VerdictGlyph.PARTLY, null, "")));
        scene.setSelected(List.of("m", "n"), "m");
    }

    private List<Long> starts(String lane) {
        return scene.moments(lane).stream().map(MomentItem::start).toList();
    }

    @Test
    void draggingOneOfSeveralSelectedMomentsShowsAllOfThemElsewhereAndTellsOnce() {
        selectTwoOfThree();
        drags.press(moment(Hit.Part.BODY), 250, 0, false);
        drags.move(400, 0, true);
        assertEquals(List.of(32_000_000L, 35_000_000L), starts("tone"));
        assertEquals(List.of(55_000_000L), starts("limits"));
        drags.release();
        assertEquals(List.of("[m, n] by 15000"), told);
        assertEquals(List.of(20_000_000L, 32_000_000L), starts("tone"), "it is the host's to move them");
    }

    @Test
    void severalStayWithinTheRecordingTogether() {
        selectTwoOfThree();
        drags.press(moment(Hit.Part.BODY), 250, 0, false);
        drags.move(950, 0, true);
        drags.release();
        drags.press(moment(Hit.Part.BODY), 250, 0, false);
        drags.move(10, 0, true);
        drags.release();
        assertEquals(List.of("[m, n] by 55000", "[m, n] by -20000"), told);
    }

    @Test
    void severalAreCaughtByNoneOfThemselves() {
        selectTwoOfThree();
        drags.press(moment(Hit.Part.BODY), 250, 0, false);
        // Near to where n begins, which goes along; then near to where o ends, which does not.
        drags.move(250 + 197, 0, false);
        assertEquals(List.of(32_000_000L, 39_700_000L), starts("tone"));
        drags.move(250 + 128, 0, false);
        assertEquals(List.of(32_000_000L, 33_000_000L), starts("tone"));
    }

    @Test
    void severalStayInTheirLanesHoweverHighTheMouseGoes() {
        selectTwoOfThree();
        scene.setMoves((moment, lane) -> true);
        drags.press(moment(Hit.Part.BODY), 250, 0, false);
        drags.move(260, 30, true);
        drags.release();
        assertEquals(List.of("[m, n] by 1000"), told);
    }

    @Test
    void anEdgeOfOneOfSeveralIsDraggedAlone() {
        selectTwoOfThree();
        drags.press(moment(Hit.Part.END), 300, 0, false);
        drags.move(310, 0, true);
        drags.release();
        assertEquals(List.of("m 20000 31000"), told);
    }

    @Test
    void aClickOnOneOfSeveralSelectsThatOne() {
        selectTwoOfThree();
        drags.press(moment(Hit.Part.BODY), 250, 0, false);
        drags.release();
        assertEquals(List.of("selected [m] m"), told);
    }

    @Test
    void escapeLeavesSeveralWhereTheyWereAndSelected() {
        selectTwoOfThree();
        drags.press(moment(Hit.Part.BODY), 250, 0, false);
        drags.move(400, 0, true);
        drags.cancel();
        assertEquals(List.of(20_000_000L, 32_000_000L), starts("tone"));
        assertEquals(Set.of("m", "n"), scene.selected());
        assertEquals(List.of(), told);
    }
}
