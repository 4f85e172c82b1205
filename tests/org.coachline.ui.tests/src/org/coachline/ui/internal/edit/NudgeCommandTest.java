/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Review;
import org.coachline.timeline.TimeRange;
import org.coachline.ui.internal.edit.NudgeCommand.Part;
import org.junit.jupiter.api.Test;

class NudgeCommandTest {

    private static final long DURATION = 10_000_000;

    private final Moment first = Build.moment(1, 2);
    private final Moment second = Build.moment(3, 4);
    private final Review review = Build.review(first, second);
    private final OpenDocument<Review> open = new OpenDocument<>(review, 1);

    private static TimeRange range(Moment moment) {
        return new TimeRange(moment.getStartMicros(), moment.getEndMicros());
    }

    private boolean nudge(Part part, long by, Moment... moments) {
        return open.execute(NudgeCommand.of(List.of(moments), part, by, DURATION));
    }

    @Test
    void oneEdgeIsNudgedAndTheOtherStays() {
        nudge(Part.START, -10_000, first);
        assertEquals(new TimeRange(990_000, 2_000_000), range(first));
        assertEquals("Nudge Start", open.undoCommand().getLabel());
        nudge(Part.END, 10_000, first);
        assertEquals(new TimeRange(990_000, 2_010_000), range(first));
        assertEquals("Nudge End", open.undoCommand().getLabel());
    }

    @Test
    void anEdgeStopsAtTheOtherEdgeAndAtTheEndsOfTheCall() {
        nudge(Part.START, 5_000_000, first);
        assertEquals(new TimeRange(2_000_000, 2_000_000), range(first));
        nudge(Part.START, -5_000_000, first);
        assertEquals(new TimeRange(0, 2_000_000), range(first));
        nudge(Part.END, 20_000_000, first);
        assertEquals(new TimeRange(0, DURATION), range(first));
        nudge(Part.END, -20_000_000, first);
        assertEquals(new TimeRange(0, 0), range(first));
    }

    @Test
    void wholeMomentsKeepTheirDistances() {
        nudge(Part.WHOLE, -1_500_000, first, second);
        assertEquals(new TimeRange(0, 1_000_000), range(first));
        assertEquals(new TimeRange(2_000_000, 3_000_000), range(second));
        nudge(Part.WHOLE, 20_000_000, first, second);
        assertEquals(new TimeRange(7_000_000, 8_000_000), range(first));
        assertEquals(new TimeRange(9_000_000, DURATION), range(second));
    }

    @Test
    void whatStandsAtTheEndIsNotNudgedBeyondIt() {
        Moment last = Build.moment(9, 10);
        review.getMoments().add(last);
        assertFalse(nudge(Part.END, 10_000, last));
        assertFalse(nudge(Part.WHOLE, 10_000, last));
        assertNull(open.undoCommand());
    }

    @Test
    void aNudgeThatGoesOnTakesThePlaceOfTheOneBefore() {
        NudgeCommand nudge = NudgeCommand.of(List.of(first), Part.START, 10_000, DURATION);
        open.execute(nudge);
        NudgeCommand further = nudge.further(10_000, DURATION);
        assertTrue(open.replaceLast(further));
        assertEquals(1_020_000, first.getStartMicros());
        open.undo();
        assertEquals(1_000_000, first.getStartMicros());
        assertNull(open.undoCommand());
        open.redo();
        assertEquals(1_020_000, first.getStartMicros());
    }

    @Test
    void listenersHearOnceOfANudgeThatGoesOn() {
        NudgeCommand nudge = NudgeCommand.of(List.of(first), Part.START, 10_000, DURATION);
        open.execute(nudge);
        int[] heard = {0};
        open.addListener(() -> heard[0]++);
        open.replaceLast(nudge.further(10_000, DURATION));
        assertEquals(1, heard[0]);
    }

    @Test
    void oneThatHasBeenSavedKeepsItsPlace() {
        NudgeCommand nudge = NudgeCommand.of(List.of(first), Part.START, 10_000, DURATION);
        open.execute(nudge);
        OpenDocument.Snapshot<Review> stored = open.beginSave();
        open.saved(stored.document(), 2);
        assertFalse(open.replaceLast(nudge.further(10_000, DURATION)));
        assertEquals(1_010_000, first.getStartMicros());
        assertFalse(open.isDirty());
    }

    @Test
    void oneThatWasTakenBackIsNotGoneOnWith() {
        NudgeCommand nudge = NudgeCommand.of(List.of(first), Part.START, 10_000, DURATION);
        nudge(Part.END, 10_000, second);
        open.execute(nudge);
        open.undo();
        assertFalse(open.replaceLast(nudge.further(10_000, DURATION)));
    }

    @Test
    void backWhereItBeganItIsStillOneStep() {
        NudgeCommand nudge = NudgeCommand.of(List.of(first), Part.START, 10_000, DURATION);
        open.execute(nudge);
        assertTrue(open.replaceLast(nudge.further(-10_000, DURATION)));
        assertEquals(1_000_000, first.getStartMicros());
        assertEquals("Nudge Start", open.undoCommand().getLabel());
    }

    @Test
    void onlyTheSamePartOfTheSameMomentsIsGoneOnWith() {
        NudgeCommand nudge = NudgeCommand.of(List.of(first), Part.START, 10_000, DURATION);
        assertTrue(nudge.isOf(List.of(first), Part.START));
        assertFalse(nudge.isOf(List.of(first), Part.END));
        assertFalse(nudge.isOf(List.of(second), Part.START));
        assertFalse(nudge.isOf(List.of(first, second), Part.START));
    }

    @Test
    void momentsThatWereDraggedTogetherAreOneStepWhichNoNudgeGoesOnFrom() {
        assertTrue(open.execute(NudgeCommand.moved(List.of(first, second), 2_000_000, DURATION)));
        assertEquals("Move 2 Moments", open.undoCommand().getLabel());
        assertEquals(new TimeRange(3_000_000, 4_000_000), range(first));
        assertEquals(new TimeRange(5_000_000, 6_000_000), range(second));
        open.undo();
        assertEquals(new TimeRange(1_000_000, 2_000_000), range(first));
        assertEquals(new TimeRange(3_000_000, 4_000_000), range(second));
        open.redo();
        assertEquals(new TimeRange(5_000_000, 6_000_000), range(second));
    }
}
