/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.coachline.model.DocumentException.Reason;
import org.coachline.model.coaching.Answer;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.CoachingNote;
import org.coachline.model.coaching.Evaluation;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Review;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What has changed in a review comes back from its bytes, and what cannot be read says so. */
class ReviewChangeTest {

    private static final CoachingFactory FACTORY = CoachingFactory.eINSTANCE;

    private final Review review = review();
    private final Review before = Documents.copy(review);

    private static Review review() {
        Review review = FACTORY.createReview();
        review.setId(Documents.newId());
        for (int i = 0; i < 4; i++) {
            review.getMoments().add(moment(i));
        }
        CoachingNote note = FACTORY.createCoachingNote();
        note.setId(Documents.newId());
        note.getMoments().addAll(review.getMoments().subList(1, 3));
        review.getNotes().add(note);
        Evaluation evaluation = FACTORY.createEvaluation();
        Answer answer = FACTORY.createAnswer();
        answer.getMoments().add(review.getMoments().get(3));
        evaluation.getAnswers().add(answer);
        review.setEvaluation(evaluation);
        return review;
    }

    private static Moment moment(long start) {
        Moment moment = FACTORY.createMoment();
        // Not all ids are UUIDs: they may come from a file.
        moment.setId(start == 2 ? "zwei Worte\n\"quoted\" \u65e5" : Documents.newId());
        moment.setStartMicros(start);
        return moment;
    }

    private byte[] change() {
        Moment gone = review.getMoments().remove(0);
        Moment put = moment(9);
        put.setComment("an <element> & more");
        review.getMoments().add(1, put);
        review.getNotes().getFirst().getMoments().add(0, put);
        review.setSummary("all in all");
        return ReviewChange.of(review, List.of(put), Set.of(gone.getId())).write();
    }

    private static String text(Review review) {
        return new String(Documents.write(review), StandardCharsets.UTF_8);
    }

    @Test
    void aCopyThatFollowsWhatWasReadIsTheReview() throws DocumentException {
        ReviewCopy copy = new ReviewCopy(before);
        copy.follow(ReviewChange.read(change(), "the edits"));
        assertEquals(text(review), text(copy.review()));
    }

    @Test
    void takingItLeavesTheReviewAsItIs() {
        String text = text(review);
        ReviewChange.of(review, review.getMoments(), Set.of()).write();
        assertEquals(text, text(review));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.5, 0.9, 0.999})
    void whatWasCutOffIsNamedAsDamaged(double kept) {
        byte[] whole = change();
        DocumentException e = assertThrows(DocumentException.class, () -> ReviewChange.read(Arrays.copyOf(whole, (int) (whole.length * kept)), "The edits"));
        assertEquals(Reason.DAMAGED, e.reason());
        assertTrue(e.getMessage().startsWith("The edits is damaged: "), e.getMessage());
    }

    @Test
    void bytesThatWereChangedGiveAnotherChangeOrARefusalAndNothingElse() {
        byte[] whole = change();
        Random random = new Random(11);
        int refused = 0;
        for (int i = 0; i < 1_000; i++) {
            byte[] changed = whole.clone();
            changed[random.nextInt(changed.length)] = (byte) random.nextInt();
            try {
                new ReviewCopy(Documents.copy(before)).follow(ReviewChange.read(changed, "The edits"));
            } catch (DocumentException e) {
                refused++;
            }
        }
        assertTrue(refused > 0);
    }
}
