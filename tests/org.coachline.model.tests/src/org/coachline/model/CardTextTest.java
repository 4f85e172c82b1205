/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.CoachingNote;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Review;
import org.junit.jupiter.api.Test;

class CardTextTest {

    @Test
    void aNumberWithARightCheckDigitIsMaskedHoweverItIsGrouped() {
        assertEquals("card [redacted], thanks", CardText.masked("card 4111 1111 1111 1111, thanks"));
        assertEquals("[redacted]", CardText.masked("4111-1111-1111-1111"));
        assertTrue(CardText.holds("it was 378282246310005"));
    }

    @Test
    void anyOtherNumberStays() {
        String text = "ticket 4111 1111 1111 1112, call +49 30 1234567, 2026-11-26 09:30";
        assertSame(text, CardText.masked(text));
        assertFalse(CardText.holds(""));
    }

    @Test
    void aDocumentIsCopiedOnlyWhereSomethingIsMaskedAndIsNotChangedItself() {
        Review review = CoachingFactory.eINSTANCE.createReview();
        review.setId(Documents.newId());
        Moment moment = CoachingFactory.eINSTANCE.createMoment();
        moment.setId(Documents.newId());
        moment.setComment("calm");
        review.getMoments().add(moment);
        assertSame(review, CardText.masked(review));
        CoachingNote note = CoachingFactory.eINSTANCE.createCoachingNote();
        note.setId("4111111111111111");
        note.setText("read 4111 1111 1111 1111 aloud");
        review.getNotes().add(note);
        Review masked = CardText.masked(review);
        assertEquals("read [redacted] aloud", masked.getNotes().get(0).getText());
        assertEquals("4111111111111111", masked.getNotes().get(0).getId());
        assertEquals("read 4111 1111 1111 1111 aloud", note.getText());
    }
}
