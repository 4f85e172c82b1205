/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.lane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.coachline.extension.Guard;
import org.coachline.extension.Guest;
import org.coachline.extension.GuestChoices;
import org.coachline.extension.GuestRegistry;
import org.coachline.look.Token;
import org.coachline.testsupport.GuestHouse;
import org.coachline.testsupport.Misdeed;
import org.coachline.timeline.CueItem;
import org.coachline.timeline.LaneDrawing;
import org.coachline.timeline.LaneDrawingSource;
import org.coachline.timeline.TimeRange;
import org.coachline.timeline.Track;
import org.coachline.timeline.Voice;
import org.example.guests.QuestionLane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A lane for each way to misbehave, beside one that behaves. */
class DrawnLanesGuardedTest {

    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Duration SHORT = Duration.ofMillis(20);
    private static final TimeRange ALL = new TimeRange(0, 10_000_000);
    private static final LaneMaterial CALL = new LaneMaterial(10_000_000, List.of(Voice.AGENT, Voice.CUSTOMER), List.of(), Map.of(),
            List.of(new CueItem(0, 1_000_000, Voice.AGENT, "How can I help you?"), new CueItem(1_000_000, 2_000_000, Voice.CUSTOMER, "My parcel.")), List.of());

    private final GuestHouse house = new GuestHouse(DrawnLanes.POINT.id(), DrawnLanes.POINT.element());

    @AfterEach
    void letGo() {
        Misdeed.letGo();
    }

    private Guest<DrawnLaneRenderer> only(Guard guard) {
        return new GuestRegistry(house.registry(), guard, GuestChoices.none()).guests(DrawnLanes.POINT).getFirst();
    }

    @Test
    void whatARendererAnswersIsDrawn() throws Exception {
        house.guest("org.example.good", "id=\"questions\" name=\"Questions\"", QuestionLane::new);
        LaneDrawing drawing = DrawnLanes.source(only(new Guard(LONG)), () -> CALL).draw(ALL, 1000, () -> false);
        assertEquals(List.of(new LaneDrawing.Bar(0, 1_000_000, 0.1, 0.45, Token.AGENT, 1, "How can I help you?")), drawing.shapes());
    }

    @ParameterizedTest
    @EnumSource
    void whoeverDoesWrongFailsByNameAndIsNotAskedAgain(Misdeed misdeed) {
        house.culprit(misdeed, "id=\"culprit\" name=\"Culprit\"", () -> (DrawnLaneRenderer) (call, range, scale, monitor) -> shapes(misdeed));
        Guest<DrawnLaneRenderer> guest = only(new Guard(misdeed == Misdeed.HEEDS_NOTHING ? SHORT : LONG, misdeed.takesTime() ? SHORT : LONG));
        LaneDrawingSource source = DrawnLanes.source(guest, () -> CALL);
        Exception failed = assertThrows(DrawnLanes.GuestFault.class, () -> source.draw(ALL, 1000, () -> false));
        assertTrue(failed.getMessage().startsWith("org.example.culprit: "), failed.getMessage());
        assertEquals(misdeed.fault(), guest.fault().orElseThrow().kind().name());
        assertThrows(DrawnLanes.GuestFault.class, () -> source.draw(ALL, 1000, () -> false));
    }

    /** Nonsense is a list of what is no shape at all, which the compiler does not see. */
    @SuppressWarnings("unchecked")
    private static List<LaneDrawing.Shape> shapes(Misdeed misdeed) throws Exception {
        return (List<LaneDrawing.Shape>) (List<?>) misdeed.<Object>list(() -> "no shape", () -> new LaneDrawing.Line(0, 0, 1, 1, Token.ACCENT));
    }

    @Test
    void aStretchThatNobodyLooksAtAnyMoreIsNoFault() throws Exception {
        house.guest("org.example.slow", "id=\"slow\" name=\"Slow\"", () -> (DrawnLaneRenderer) (call, range, scale, monitor) -> Misdeed.BLOCKS.act());
        Guest<DrawnLaneRenderer> guest = only(new Guard(LONG));
        assertEquals(LaneDrawing.EMPTY, DrawnLanes.source(guest, () -> CALL).draw(ALL, 1000, () -> true));
        assertTrue(guest.fault().isEmpty());
    }

    @Test
    void aRendererCannotChangeWhatTheTimelinePaints() {
        float[] middle = {1, 2};
        Track track = new Track(List.of(new Track.Curve(Voice.AGENT, "Agent", 0, 1, middle, new float[0])), 0, 1, 0, "", "", 0);
        LaneMaterial material = new LaneMaterial(2, List.of(), List.of(), Map.of(LaneMaterial.PITCH, track), List.of(), List.of());
        assertNotSame(middle, material.tracks().get(LaneMaterial.PITCH).curves().getFirst().middle());
    }
}
