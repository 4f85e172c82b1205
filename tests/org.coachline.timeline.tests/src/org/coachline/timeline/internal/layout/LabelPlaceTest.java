/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.coachline.timeline.internal.layout.LabelPlace.Side;
import org.junit.jupiter.api.Test;

class LabelPlaceTest {

    private static final TextMeasure SEVEN = text -> 7 * text.length();

    @Test
    void aLabelStaysInsideWhereItFits() {
        assertEquals(new LabelPlace(Side.INSIDE, "Warm tone"), LabelPlace.of("Warm tone", 63, 500, SEVEN));
    }

    @Test
    void itMovesBesideWhereOnlyThatHasRoomForAllOfIt() {
        assertEquals(new LabelPlace(Side.BESIDE, "Warm tone"), LabelPlace.of("Warm tone", 62, 63, SEVEN));
    }

    @Test
    void itIsShortenedOnTheSideWithMoreRoom() {
        assertEquals(new LabelPlace(Side.INSIDE, "Warm\u2026"), LabelPlace.of("Warm tone", 40, 30, SEVEN));
        assertEquals(new LabelPlace(Side.BESIDE, "Warm\u2026"), LabelPlace.of("Warm tone", 30, 40, SEVEN));
    }

    @Test
    void itNeverLeavesItsRoom() {
        for (String label : new String[] { "A", "Validate first", "Do not take the bait", "\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00" }) {
            for (int inside = -20; inside < 160; inside++) {
                for (int beside = -20; beside < 160; beside += 3) {
                    LabelPlace place = LabelPlace.of(label, inside, beside, SEVEN);
                    int room = Math.max(0, place.side() == Side.INSIDE ? inside : beside);
                    assertTrue(SEVEN.width(place.text()) <= room, label + " " + inside + " " + beside + " " + place);
                }
            }
        }
    }

    @Test
    void nothingIsCutInTheMiddleOfACharacter() {
        for (int room = 0; room < 60; room++) {
            String text = SEVEN.shorten("\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00", room);
            assertEquals(text, new String(text.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                    java.nio.charset.StandardCharsets.UTF_8));
        }
    }
}
