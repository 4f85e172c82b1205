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
    void aNumberIsFoundBesideOtherFiguresWhateverTheirSumIs() {
        // Together 4 and the number have a right check digit too, and so have 2026 and the other one.
        assertEquals("4 [redacted]", CardText.masked("4 4111111111111111"));
        for (int day = 1; day <= 31; day++) {
            assertEquals(day + "_[redacted]_" + day, CardText.masked(day + "_4111-1111-1111-1111_" + day));
            assertEquals("call-" + day + "-[redacted]", CardText.masked("call-" + day + "-4111111111111111"));
        }
    }

    @Test
    void whatRecordersAndMachinesWriteIsNoCard() {
        for (int last = 0; last <= 9; last++) {
            // Of ten such numbers each has one right check digit: a day and a time, a telephone number, milliseconds, a share, a hash.
            for (String text : new String[] {"2026112609301" + last, "2026112609300012" + last, "0044770090012" + last, "+491511234567" + last, "173258460012" + last,
                    "0.416666666666666" + last, "3,416666666666666" + last, "a411111111e111111" + last + "b", "11111111-2222-3333-4444-55555555555" + last}) {
                assertSame(text, CardText.masked(text));
            }
        }
    }

    /** Of some thousand hashes one has, by chance, a card's figures between its letters; what is said of it would not be found again. */
    @Test
    void aHashStaysWhateverFiguresItHas() {
        String hash = "3:ab4111111111111111cd" + "0e".repeat(22);
        assertSame(hash, CardText.masked(hash));
        assertSame(hash, CardText.maskedName(hash));
        assertEquals("face[redacted]", CardText.masked("face4111111111111111"));
    }

    @Test
    void aListOfFiguresOfAnyLengthIsReadToItsEnd() {
        assertTrue(CardText.masked("12 ".repeat(50_000) + "4111 1111 1111 1111").endsWith("12 [redacted]"));
    }

    @Test
    void inNamesATelephoneNumberStaysAndACardOfTodayIsMasked() {
        for (int last = 0; last <= 9; last++) {
            String dialled = "in-491511234567" + last + "-20261126-093000-1732613400.12" + last;
            assertSame(dialled, CardText.maskedName(dialled));
        }
        // Numbers that networks publish for testing: Visa, Mastercard, American Express, Diners Club, Discover, JCB, UnionPay.
        for (String card : new String[] {"4111111111111111", "5555555555554444", "2223003122003222", "378282246310005", "30569309025904", "6011111111111117",
                "3530111333300000", "6200000000000005"}) {
            assertEquals("caller_[redacted]_2", CardText.maskedName("caller_" + card + "_2"));
        }
        assertEquals("[redacted]", CardText.maskedName("four one one one one one one one one one one one one one one one"));
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
