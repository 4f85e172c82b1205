/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

import org.coachline.look.Token;
import org.coachline.timeline.FetchMonitor;
import org.coachline.timeline.LaneDrawing;
import org.coachline.timeline.LaneDrawing.Bar;
import org.coachline.timeline.LaneDrawingSource;
import org.coachline.timeline.LaneSpec;
import org.coachline.timeline.TimeAxis;
import org.coachline.timeline.TimeRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A lane of a partner's, with threads and times in the test's hand. */
class GuestLaneTest {

    private static final LaneSpec.DrawnLane LANE = new LaneSpec.DrawnLane("mood", "Mood", "Acme");
    private static final TimeAxis AXIS = new TimeAxis(100_000_000, new TimeRange(10_000_000, 20_000_000), 1000);

    /** Keeps what is to run until the test says so. */
    private static final class ByHand implements GuestLane.Worker {
        private final List<Runnable> worker = new ArrayList<>();
        private final List<Runnable> ui = new ArrayList<>();
        private final List<Runnable> soon = new ArrayList<>();
        private final List<Runnable> late = new ArrayList<>();
        private boolean givenUp;

        @Override
        public void execute(Runnable task) {
            worker.add(task);
        }

        @Override
        public void giveUp() {
            givenUp = true;
        }

        @Override
        public void inUiThread(Runnable task) {
            ui.add(task);
        }

        @Override
        public void after(int millis, Runnable task) {
            (millis >= GuestLane.ALLOWANCE_MILLIS ? late : soon).add(task);
        }

        private static void run(List<Runnable> tasks) {
            List<Runnable> now = List.copyOf(tasks);
            tasks.clear();
            now.forEach(Runnable::run);
        }

        void settle() {
            while (!soon.isEmpty() || !worker.isEmpty() || !ui.isEmpty()) {
                run(soon);
                run(worker);
                run(ui);
            }
        }
    }

    private final ByHand hand = new ByHand();
    private final List<Throwable> failed = new ArrayList<>();
    private int painted;

    private GuestLane lane(LaneDrawingSource source) {
        return new GuestLane(LANE, source, hand, () -> painted++, failed::add);
    }

    private static LaneDrawing bars(int count) {
        return new LaneDrawing(Collections.nCopies(count, new Bar(0, 1, 0, 1, Token.ACCENT, 1, null)));
    }

    @Test
    void whatIsDrawnIsKeptAndThePictureIsPaintedAnew() {
        LaneDrawing drawing = bars(3);
        GuestLane lane = lane((range, scale, monitor) -> drawing);
        lane.see(AXIS);
        assertFalse(lane.isIdle());
        hand.settle();
        assertSame(drawing, lane.drawing());
        assertEquals(1, painted);
        assertTrue(lane.isIdle());
    }

    @Test
    void scrollingALittleAsksForNothingBecauseMoreThanIsSeenWasDrawn() {
        List<TimeRange> asked = new ArrayList<>();
        GuestLane lane = lane((range, scale, monitor) -> {
            asked.add(range);
            return bars(1);
        });
        lane.see(AXIS);
        hand.settle();
        lane.see(AXIS.scrolled(3_000_000));
        hand.settle();
        assertEquals(List.of(new TimeRange(5_000_000, 25_000_000)), asked);
        lane.see(AXIS.scrolled(30_000_000));
        hand.settle();
        assertEquals(2, asked.size());
    }

    @Test
    void aStaleDrawingIsDroppedAndTheNewerOneIsAskedFor() {
        List<FetchMonitor> monitors = new ArrayList<>();
        List<LaneDrawing> drawings = List.of(bars(1), bars(2));
        GuestLane lane = lane((range, scale, monitor) -> {
            monitors.add(monitor);
            return drawings.get(monitors.size() - 1);
        });
        lane.see(AXIS);
        ByHand.run(hand.soon);
        ByHand.run(hand.worker);
        assertFalse(monitors.getFirst().isCancelled());
        lane.see(AXIS.zoomed(4, 10));
        assertTrue(monitors.getFirst().isCancelled());
        hand.settle();
        assertSame(drawings.get(1), lane.drawing());
        assertEquals(1, painted);
    }

    @Test
    void aSourceThatThrowsIsSwitchedOffWithItsNameAndReason() {
        int[] asked = new int[1];
        GuestLane lane = lane((range, scale, monitor) -> {
            asked[0]++;
            throw new IllegalStateException("no licence");
        });
        lane.see(AXIS);
        hand.settle();
        assertEquals("Mood of Acme failed and is switched off: no licence", lane.fault());
        lane.see(AXIS.scrolled(50_000_000));
        hand.settle();
        assertEquals(1, asked[0]);
        assertEquals(1, failed.size());
        assertTrue(hand.givenUp);
    }

    @Test
    void errorsOfLinkingAreCaughtToo() {
        GuestLane lane = lane((range, scale, monitor) -> {
            throw new NoClassDefFoundError("com/acme/Mood");
        });
        lane.see(AXIS);
        hand.settle();
        assertTrue(Objects.requireNonNull(lane.fault()).contains("com/acme/Mood"));
    }

    @Test
    @SuppressWarnings({ "DataFlowIssue", "NullAway" })
    void aSourceThatAnswersWithNothingIsSwitchedOff() {
        GuestLane lane = lane((range, scale, monitor) -> null);
        lane.see(AXIS);
        hand.settle();
        assertEquals("Mood of Acme answered with nothing and is switched off", lane.fault());
    }

    @Test
    void aPlaceThatIsNotANumberIsTheSourcesFault() {
        GuestLane lane = lane((range, scale, monitor) -> new LaneDrawing(List.of(new LaneDrawing.Line(0, Double.NaN, 5, 1, Token.ACCENT))));
        lane.see(AXIS);
        hand.settle();
        assertNotNull(lane.fault());
        assertEquals(LaneDrawing.EMPTY, lane.drawing());
    }

    @Test
    void aSourceThatTakesTooLongIsInterruptedAndItsLateAnswerIgnored() {
        GuestLane lane = lane((range, scale, monitor) -> {
            ByHand.run(hand.late);
            return bars(1);
        });
        lane.see(AXIS);
        ByHand.run(hand.soon);
        ByHand.run(hand.worker);
        assertEquals("Mood of Acme took longer than 2 seconds to draw and is switched off", lane.fault());
        assertTrue(hand.givenUp);
        ByHand.run(hand.ui);
        assertEquals(LaneDrawing.EMPTY, lane.drawing());
    }

    @Test
    void aThreadThatIsLongInComingIsNotTheSourcesFaultAndItsTimeCountsFromThen() {
        boolean[] late = new boolean[1];
        GuestLane lane = lane((range, scale, monitor) -> {
            if (late[0]) {
                ByHand.run(hand.late);
            }
            return bars(1);
        });
        lane.see(AXIS);
        ByHand.run(hand.soon);
        ByHand.run(hand.late);
        assertNull(lane.fault());
        hand.settle();
        assertEquals(1, lane.drawing().shapes().size());
        late[0] = true;
        lane.see(AXIS.scrolled(50_000_000));
        ByHand.run(hand.soon);
        ByHand.run(hand.late);
        hand.settle();
        assertNotNull(lane.fault());
    }

    @Test
    void aWindowThatIsTooBusyToTakeTheAnswerInTimeIsNotTheSourcesFault() {
        GuestLane lane = lane((range, scale, monitor) -> bars(1));
        lane.see(AXIS);
        ByHand.run(hand.soon);
        ByHand.run(hand.worker);
        ByHand.run(hand.late);
        assertNull(lane.fault());
        hand.settle();
        assertEquals(1, lane.drawing().shapes().size());
    }

    @Test
    void aSourceThatIsInTimeIsNotBlamedWhenItsTimeIsUp() {
        GuestLane lane = lane((range, scale, monitor) -> bars(1));
        lane.see(AXIS);
        hand.settle();
        ByHand.run(hand.late);
        assertNull(lane.fault());
    }

    @Test
    void ofAFloodTheFirstShapesAreDrawnAndTheRestIsCounted() {
        GuestLane lane = lane((range, scale, monitor) -> bars(LaneDrawing.MOST + 7));
        lane.see(AXIS);
        hand.settle();
        assertEquals(LaneDrawing.MOST, lane.drawing().shapes().size());
        assertEquals(7, lane.leftOut());
        assertNull(lane.fault());
    }

    @Test
    void aClosedLaneTellsNobodyOfWhatComesLate() {
        GuestLane lane = lane((range, scale, monitor) -> {
            throw new InterruptedException();
        });
        lane.see(AXIS);
        ByHand.run(hand.soon);
        lane.close();
        ByHand.run(hand.worker);
        ByHand.run(hand.ui);
        ByHand.run(hand.late);
        assertEquals(List.of(), failed);
        assertEquals(0, painted);
    }

    @Test
    void longTextsAreCutAndShapesThatEndBeforeTheyStartAreRefused() {
        assertEquals(LaneDrawing.MOST_CHARACTERS, new LaneDrawing.Words(0, 0, "x".repeat(100_000), Token.TEXT).text().length());
        @Nullable Throwable refused = null;
        try {
            new Bar(5, 4, 0, 1, Token.TEXT, 1, null);
        } catch (IllegalArgumentException expected) {
            refused = expected;
        }
        assertNotNull(refused);
    }
}
