/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.coachline.model.CatalogRef;
import org.coachline.model.coaching.Answer;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.CoachingNote;
import org.coachline.model.coaching.Evaluation;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.Severity;
import org.coachline.model.coaching.Verdict;
import org.junit.jupiter.api.Test;

class MomentGroupCommandsTest {

    private static final CatalogRef EMPATHY = new CatalogRef("pack", "show-empathy", "1.0.0");

    private final Moment first = Build.moment(1, 3);
    private final Moment second = Build.moment(2, 5);
    private final Moment third = Build.moment(7, 8);
    private final Review review = Build.review(first, second, third);
    private final CoachingNote note = Build.note("these", second, third);
    private final OpenDocument<Review> open = new OpenDocument<>(review, 1);

    MomentGroupCommandsTest() {
        review.getNotes().add(note);
        Evaluation evaluation = CoachingFactory.eINSTANCE.createEvaluation();
        Answer answer = CoachingFactory.eINSTANCE.createAnswer();
        answer.getMoments().add(second);
        evaluation.getAnswers().add(answer);
        review.setEvaluation(evaluation);
    }

    private List<Moment> answered() {
        return review.getEvaluation().getAnswers().get(0).getMoments();
    }

    @Test
    void aMomentIsSplitInTwoThatMeet() {
        second.setVerdict(Verdict.MISSED);
        second.setComment("too early");
        assertTrue(open.execute(MomentGroupCommands.split(open.domain(), review, second, 3_000_000)));
        assertEquals("Split Moment", open.undoCommand().getLabel());
        Moment half = review.getMoments().get(2);
        assertEquals(List.of(2_000_000L, 3_000_000L, 3_000_000L, 5_000_000L),
                List.of(second.getStartMicros(), second.getEndMicros(), half.getStartMicros(), half.getEndMicros()));
        assertEquals(List.of(first, second, half, third), review.getMoments());
        assertEquals(Verdict.MISSED, half.getVerdict());
        assertEquals(Build.VALIDATE, half.getTechnique());
        assertNotEquals(second.getId(), half.getId());
        assertEquals("too early", second.getComment());
        assertNull(half.getComment());
    }

    @Test
    void whatLinkedToTheWholeLinksToBothHalves() {
        open.execute(MomentGroupCommands.split(open.domain(), review, second, 3_000_000));
        Moment half = review.getMoments().get(2);
        assertEquals(List.of(second, half, third), note.getMoments());
        assertEquals(List.of(second, half), answered());
        open.undo();
        assertEquals(List.of(second, third), note.getMoments());
        assertEquals(List.of(second), answered());
        assertEquals(5_000_000, second.getEndMicros());
    }

    @Test
    void atItsEdgesOrOutsideOfItAMomentIsNotSplit() {
        for (long at : new long[] {1_999_999, 2_000_000, 5_000_000, 6_000_000}) {
            assertFalse(open.execute(MomentGroupCommands.split(open.domain(), review, second, at)));
        }
    }

    @Test
    void mergedMomentsLoseNothingThatWasWritten() {
        first.setComment("one");
        second.setComment("two");
        third.setComment("one");
        second.setPhraseHeard("I see");
        second.setSeverity(Severity.MINOR);
        third.setSeverity(Severity.MAJOR);
        third.setChannel(ChannelRole.CUSTOMER);
        assertTrue(open.execute(MomentGroupCommands.merge(open.domain(), review, List.of(third, first, second), Verdict.PARTLY)));
        assertEquals("Merge 3 Moments", open.undoCommand().getLabel());
        assertEquals(List.of(first), review.getMoments());
        assertEquals(1_000_000, first.getStartMicros());
        assertEquals(8_000_000, first.getEndMicros());
        assertEquals("one\ntwo", first.getComment());
        assertEquals("I see", first.getPhraseHeard());
        assertEquals(Severity.MAJOR, first.getSeverity());
        assertEquals(ChannelRole.MIXED, first.getChannel());
        assertEquals(Verdict.PARTLY, first.getVerdict());
    }

    @Test
    void minorWeighsLessThanNormal() {
        first.setSeverity(Severity.MINOR);
        second.setSeverity(Severity.NORMAL);
        open.execute(MomentGroupCommands.merge(open.domain(), review, List.of(first, second), Verdict.NONE));
        assertEquals(Severity.NORMAL, first.getSeverity());
    }

    @Test
    void whatLinkedToAnyOfTheMergedLinksToTheOneOnce() {
        open.execute(MomentGroupCommands.merge(open.domain(), review, List.of(first, second, third), Verdict.NONE));
        assertEquals(List.of(first), note.getMoments());
        assertEquals(List.of(first), answered());
        open.undo();
        assertEquals(List.of(second, third), note.getMoments());
        assertEquals(List.of(second), answered());
        assertEquals(List.of(first, second, third), review.getMoments());
        open.redo();
        assertEquals(List.of(first), note.getMoments());
    }

    @Test
    void momentsOfDifferentTechniquesAreNotMerged() {
        second.setTechnique(EMPATHY);
        assertFalse(MomentGroupCommands.canMerge(List.of(first, second)));
        assertFalse(open.execute(MomentGroupCommands.merge(open.domain(), review, List.of(first, second), Verdict.NONE)));
        assertFalse(MomentGroupCommands.canMerge(List.of(first)));
        first.setTechnique(null);
        second.setTechnique(null);
        assertTrue(MomentGroupCommands.canMerge(List.of(first, second)));
    }

    @Test
    void momentsWithoutAVerdictHaveNoSay() {
        second.setVerdict(Verdict.MISSED);
        assertEquals(Set.of(Verdict.MISSED), MomentGroupCommands.verdicts(List.of(first, second)));
        first.setVerdict(Verdict.PARTLY);
        assertEquals(List.of(Verdict.PARTLY, Verdict.MISSED), List.copyOf(MomentGroupCommands.verdicts(List.of(second, first))));
    }

    @Test
    void copiesStandBesideTheirMomentsAndNothingLinksToThem() {
        second.setComment("so");
        List<Moment> copies = new ArrayList<>();
        open.execute(MomentGroupCommands.duplicate(open.domain(), review, List.of(second, first), copies));
        assertEquals("Duplicate 2 Moments", open.undoCommand().getLabel());
        assertEquals(List.of(first, copies.get(0), second, copies.get(1), third), review.getMoments());
        assertEquals("so", copies.get(1).getComment());
        assertNotEquals(second.getId(), copies.get(1).getId());
        assertEquals(List.of(second, third), note.getMoments());
        open.undo();
        assertEquals(List.of(first, second, third), review.getMoments());
    }

    @Test
    void severalGetATechniqueAsOneStepAndBookmarksLoseTheVerdict() {
        first.setVerdict(Verdict.MISSED);
        open.execute(MomentGroupCommands.setTechnique(open.domain(), List.of(first, second), EMPATHY));
        assertEquals(List.of(EMPATHY, EMPATHY, Build.VALIDATE), review.getMoments().stream().map(Moment::getTechnique).toList());
        assertEquals(Verdict.MISSED, first.getVerdict());
        open.execute(MomentGroupCommands.setTechnique(open.domain(), List.of(first), null));
        assertEquals(Verdict.NONE, first.getVerdict());
        open.undo();
        open.undo();
        assertEquals(Build.VALIDATE, first.getTechnique());
        assertNull(open.undoCommand());
    }

    @Test
    void aTechniqueSeenInAnotherVersionIsTheSame() {
        CatalogRef newer = new CatalogRef(Build.VALIDATE.pack(), Build.VALIDATE.item(), "2.0.0");
        assertFalse(open.execute(MomentGroupCommands.setTechnique(open.domain(), List.of(first), newer)));
    }

    @Test
    void severalGetAVerdictAsOneStepAndBookmarksNone() {
        third.setTechnique(null);
        assertTrue(open.execute(MomentGroupCommands.setVerdict(open.domain(), review.getMoments(), Verdict.USED_WELL)));
        assertEquals(List.of(Verdict.USED_WELL, Verdict.USED_WELL, Verdict.NONE),
                review.getMoments().stream().map(Moment::getVerdict).toList());
        open.undo();
        assertEquals(Verdict.NONE, first.getVerdict());
        assertNull(open.undoCommand());
    }

    @Test
    void aMomentMovesInTimeAndToATechniqueAsOneStep() {
        open.execute(MomentGroupCommands.moveTo(open.domain(), first, 10, 20, EMPATHY));
        assertEquals(EMPATHY, first.getTechnique());
        assertEquals(10, first.getStartMicros());
        open.undo();
        assertEquals(1_000_000, first.getStartMicros());
        assertEquals(Build.VALIDATE, first.getTechnique());
        assertNull(open.undoCommand());
    }

    @Test
    void whatIsCutComesBackWithItsLinks() {
        open.execute(MomentGroupCommands.cut(open.domain(), review, List.of(second)));
        assertEquals("Cut Moment", open.undoCommand().getLabel());
        assertEquals(List.of(third), note.getMoments());
        assertEquals(1, MomentGroupCommands.links(review, List.of(third)));
        open.undo();
        assertEquals(List.of(second, third), note.getMoments());
        assertEquals(2, MomentGroupCommands.links(review, List.of(second)));
    }

    @Test
    void pastedMomentsAreOneStep() {
        Moment one = MomentGroupCommands.copy(first);
        Moment other = MomentGroupCommands.copy(third);
        open.execute(MomentGroupCommands.paste(open.domain(), review, List.of(one, other)));
        assertEquals("Paste 2 Moments", open.undoCommand().getLabel());
        assertEquals(List.of(first, second, third, one, other), review.getMoments());
        open.undo();
        assertEquals(List.of(first, second, third), review.getMoments());
        assertFalse(open.execute(MomentGroupCommands.paste(open.domain(), review, List.of())));
    }
}
