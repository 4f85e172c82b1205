/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.coachline.model.Documents;
import org.coachline.model.coaching.CoachingNote;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.Verdict;
import org.coachline.ui.internal.edit.MergeConflict.Side;
import org.junit.jupiter.api.Test;

class DocumentMergeTest {

    private final Review base = Build.review(Build.moment(1, 2), Build.moment(3, 4));
    private final Review mine = Documents.copy(base);
    private final Review theirs = Documents.copy(base);
    private final OpenDocument<Review> open = new OpenDocument<>(mine, 1);

    private void merge(Side side) {
        open.execute(DocumentMerge.command(open.domain(), base, mine, theirs, conflict -> side));
    }

    @Test
    void whatEachAddedIsThere() {
        Moment own = Build.moment(5, 6);
        Moment other = Build.moment(7, 8);
        mine.getMoments().add(own);
        theirs.getMoments().add(other);
        assertEquals(List.of(), DocumentMerge.conflicts(base, mine, theirs));
        merge(Side.MINE);
        assertEquals(4, mine.getMoments().size());
        assertTrue(mine.getMoments().stream().anyMatch(moment -> moment.getId().equals(other.getId())));
        assertTrue(mine.getMoments().contains(own));
    }

    @Test
    void differentFeaturesOfOneMomentComeTogether() {
        mine.getMoments().get(0).setComment("mine");
        theirs.getMoments().get(0).setVerdict(Verdict.MISSED);
        assertEquals(List.of(), DocumentMerge.conflicts(base, mine, theirs));
        merge(Side.MINE);
        assertEquals("mine", mine.getMoments().get(0).getComment());
        assertEquals(Verdict.MISSED, mine.getMoments().get(0).getVerdict());
    }

    @Test
    void theSameFeatureChangedTwiceIsAConflictAndTheChoiceCounts() {
        mine.getMoments().get(0).setComment("mine");
        theirs.getMoments().get(0).setComment("theirs");
        List<MergeConflict> conflicts = DocumentMerge.conflicts(base, mine, theirs);
        assertEquals(1, conflicts.size());
        assertEquals("Comment", conflicts.get(0).what());
        assertEquals("mine", conflicts.get(0).mine());
        assertEquals("theirs", conflicts.get(0).theirs());
        merge(Side.THEIRS);
        assertEquals("theirs", mine.getMoments().get(0).getComment());
    }

    @Test
    void lookingForConflictsChangesNothing() {
        mine.getMoments().get(0).setComment("mine");
        theirs.getMoments().get(0).setComment("theirs");
        theirs.getMoments().add(Build.moment(9, 9));
        DocumentMerge.conflicts(base, mine, theirs);
        assertEquals("mine", mine.getMoments().get(0).getComment());
        assertEquals(2, mine.getMoments().size());
    }

    @Test
    void whatTheyDeletedAndNobodyTouchedGoes() {
        theirs.getMoments().remove(0);
        merge(Side.MINE);
        assertEquals(1, mine.getMoments().size());
        assertEquals(base.getMoments().get(1).getId(), mine.getMoments().get(0).getId());
    }

    @Test
    void whatTheyDeletedButIChangedStays() {
        mine.getMoments().get(0).setComment("I worked on this");
        theirs.getMoments().remove(0);
        merge(Side.THEIRS);
        assertEquals(2, mine.getMoments().size());
    }

    @Test
    void whatIDeletedButTheyChangedComesBack() {
        mine.getMoments().remove(0);
        theirs.getMoments().get(0).setComment("they worked on this");
        merge(Side.MINE);
        assertTrue(mine.getMoments().stream().anyMatch(moment -> "they worked on this".equals(moment.getComment())));
    }

    @Test
    void aNoteOfTheirsIsLinkedToMyCopyOfItsMoment() {
        CoachingNote note = Build.note("see", theirs.getMoments().get(1));
        theirs.getNotes().add(note);
        merge(Side.MINE);
        assertEquals(List.of(mine.getMoments().get(1)), mine.getNotes().get(0).getMoments());
    }

    @Test
    void aNoteLinksToTheMomentTheyAddedWithIt() {
        Moment added = Build.moment(8, 9);
        theirs.getMoments().add(added);
        theirs.getNotes().add(Build.note("see", added));
        merge(Side.MINE);
        assertEquals(List.of(mine.getMoments().get(2)), mine.getNotes().get(0).getMoments());
    }

    @Test
    void undoTakesTheWholeMergeBack() {
        theirs.getMoments().add(Build.moment(9, 9));
        theirs.getMoments().get(0).setComment("theirs");
        merge(Side.MINE);
        assertEquals("Merge", open.undoCommand().getLabel());
        open.undo();
        assertEquals(2, mine.getMoments().size());
        assertEquals(null, mine.getMoments().get(0).getComment());
    }

    @Test
    void withoutAKnownBaseBothSidesStayAndNothingIsThrownAway() {
        Moment own = Build.moment(5, 6);
        Moment other = Build.moment(7, 8);
        mine.getMoments().add(own);
        theirs.getMoments().add(other);
        Review unknown = Build.review();
        unknown.setId(mine.getId());
        open.execute(DocumentMerge.command(open.domain(), unknown, mine, theirs, conflict -> Side.MINE));
        assertEquals(4, mine.getMoments().size());
    }
}
