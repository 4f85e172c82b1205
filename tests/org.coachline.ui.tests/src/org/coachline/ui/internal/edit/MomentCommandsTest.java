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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.coachline.model.coaching.CoachingNote;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.Verdict;
import org.junit.jupiter.api.Test;

class MomentCommandsTest {

    private final Moment first = Build.moment(1, 2);
    private final Moment second = Build.moment(3, 4);
    private final Moment third = Build.moment(5, 6);
    private final Review review = Build.review(first, second, third);
    private final OpenDocument<Review> open = new OpenDocument<>(review, 1);

    @Test
    void aMarkIsAddedAndUndoTakesItAwayAndRedoBringsTheSameOneBack() {
        Moment fourth = Build.moment(7, 7);
        open.execute(MomentCommands.add(open.domain(), review, fourth, "Validate first"));
        assertEquals(List.of(first, second, third, fourth), review.getMoments());
        assertEquals("Mark Validate first", open.undoCommand().getLabel());
        open.undo();
        assertEquals(List.of(first, second, third), review.getMoments());
        assertEquals("Mark Validate first", open.redoCommand().getLabel());
        open.redo();
        assertEquals(List.of(first, second, third, fourth), review.getMoments());
    }

    @Test
    void undoRestoresTheMomentAtItsPosition() {
        open.execute(MomentCommands.remove(open.domain(), review, List.of(second)));
        assertEquals(List.of(first, third), review.getMoments());
        open.undo();
        assertEquals(List.of(first, second, third), review.getMoments());
        open.redo();
        assertEquals(List.of(first, third), review.getMoments());
    }

    @Test
    void severalMomentsComeBackInTheirOrder() {
        open.execute(MomentCommands.remove(open.domain(), review, List.of(first, third)));
        assertEquals("Delete 2 Moments", open.undoCommand().getLabel());
        open.undo();
        assertEquals(List.of(first, second, third), review.getMoments());
    }

    @Test
    void aNotesLinkGoesWithItsMomentAndComesBackWithIt() {
        CoachingNote note = Build.note("look at these", first, second);
        open.execute(NoteCommands.add(open.domain(), review, note));
        open.execute(MomentCommands.remove(open.domain(), review, List.of(first)));
        assertEquals(List.of(second), note.getMoments());
        open.undo();
        assertEquals(List.of(first, second), note.getMoments());
    }

    @Test
    void aDragIsOneStep() {
        open.execute(MomentCommands.move(open.domain(), second, 10, 20));
        assertEquals("Move Moment", open.undoCommand().getLabel());
        assertEquals(10, second.getStartMicros());
        assertEquals(20, second.getEndMicros());
        open.undo();
        assertEquals(3_000_000, second.getStartMicros());
        assertEquals(4_000_000, second.getEndMicros());
        assertNull(open.undoCommand());
    }

    @Test
    void anEdgeIsCalledAnEdge() {
        open.execute(MomentCommands.move(open.domain(), second, second.getStartMicros(), 9_000_000));
        assertEquals("Move Edge", open.undoCommand().getLabel());
    }

    @Test
    void aMomentCannotEndBeforeItStarts() {
        assertThrows(IllegalArgumentException.class, () -> MomentCommands.move(open.domain(), second, 20, 10));
    }

    @Test
    void whatChangesNothingLeavesNoStep() {
        assertFalse(open.execute(MomentCommands.setVerdict(open.domain(), first, Verdict.NONE)));
        assertFalse(open.execute(MomentCommands.setComment(open.domain(), first, "")));
        assertFalse(open.execute(MomentCommands.move(open.domain(), first, 1_000_000, 2_000_000)));
        assertNull(open.undoCommand());
        assertFalse(open.isDirty());
    }

    @Test
    void aBookmarkHasNoVerdict() {
        open.execute(MomentCommands.setVerdict(open.domain(), first, Verdict.MISSED));
        open.execute(MomentCommands.setTechnique(open.domain(), first, null));
        assertEquals(Verdict.NONE, first.getVerdict());
        open.undo();
        assertEquals(Verdict.MISSED, first.getVerdict());
        assertEquals(Build.VALIDATE, first.getTechnique());
    }

    @Test
    void dirtyFollowsTheStack() {
        open.execute(MomentCommands.setVerdict(open.domain(), first, Verdict.MISSED));
        assertTrue(open.isDirty());
        open.undo();
        assertFalse(open.isDirty());
        open.redo();
        OpenDocument.Snapshot<Review> stored = open.beginSave();
        open.saved(stored.document(), 2);
        assertFalse(open.isDirty());
        assertEquals(2, open.version());
        open.undo();
        assertTrue(open.isDirty());
    }

    @Test
    void whatIsEditedDuringASaveStaysDirty() {
        open.execute(MomentCommands.setVerdict(open.domain(), first, Verdict.MISSED));
        OpenDocument.Snapshot<Review> stored = open.beginSave();
        open.execute(MomentCommands.setVerdict(open.domain(), first, Verdict.PARTLY));
        open.saved(stored.document(), 2);
        assertTrue(open.isDirty());
        assertEquals(Verdict.MISSED, open.base().getMoments().get(0).getVerdict());
    }

    @Test
    void aFailedSaveLeavesTheDocumentDirty() {
        open.execute(MomentCommands.setVerdict(open.domain(), first, Verdict.MISSED));
        open.beginSave();
        open.saveFailed();
        assertTrue(open.isDirty());
    }
}
