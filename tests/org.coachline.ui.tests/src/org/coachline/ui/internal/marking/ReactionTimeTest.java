/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;

import org.coachline.ui.internal.marking.ReactionTime.Correction;
import org.junit.jupiter.api.Test;

/** What is learned from corrected marks, and how gently. */
class ReactionTimeTest {

    private static ReactionTime of(int... millis) {
        ReactionTime time = ReactionTime.NONE;
        for (int i = 0; i < millis.length; i++) {
            time = time.with("m" + i, millis[i]);
        }
        return time;
    }

    @Test
    void nothingIsConcludedFromTooFew() {
        ReactionTime four = of(700, 700, 700, 700);
        assertEquals(OptionalInt.empty(), four.median());
        assertEquals(400, four.next(400));
        assertEquals(OptionalInt.of(700), of(700, 700, 700, 700, 700).median());
    }

    @Test
    void oneOddCorrectionMovesNothingMuch() {
        assertEquals(OptionalInt.of(610), of(600, 620, 610, 590, 2900).median());
        assertEquals(OptionalInt.of(605), of(600, 620, 610, 590, 2900, 0).median());
    }

    @Test
    void theTimeUsedGoesInSmallSteps() {
        ReactionTime slow = of(900, 900, 900, 900, 900);
        assertEquals(450, slow.next(400));
        assertEquals(900, slow.next(880));
        assertEquals(900, slow.next(900));
        assertEquals(350, of(100, 100, 100, 100, 100).next(400));
    }

    @Test
    void whatCannotBeReactionIsLeftOut() {
        assertEquals(List.of(), of(-20, 3001).corrections());
        assertEquals(OptionalInt.of(ReactionTime.LONGEST), of(2900, 2900, 2900, 2900, 2900).median());
    }

    @Test
    void aMarkCountsOnceHoweverOftenItIsMoved() {
        ReactionTime time = of(500, 600).with("m0", 480);
        assertEquals(List.of(new Correction("m1", 600), new Correction("m0", 480)), time.corrections());
        assertEquals(List.of(new Correction("m0", 480)), time.without("m1").corrections());
        assertEquals(List.of(new Correction("m1", 600)), time.with("m0", 9000).corrections());
    }

    @Test
    void onlyTheLastAreRemembered() {
        ReactionTime time = ReactionTime.NONE;
        for (int i = 0; i < 50; i++) {
            time = time.with("m" + i, i);
        }
        assertEquals(ReactionTime.MOST, time.corrections().size());
        assertEquals(new Correction("m30", 30), time.corrections().get(0));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        ReactionTime time = of(500, 600, 0);
        assertEquals(time, ReactionTime.read(time.written()));
        assertEquals(ReactionTime.NONE, ReactionTime.read(""));
        assertEquals(of(500), ReactionTime.read("m0:500 nonsense m1: :7 m2:12345678901"));
    }
}
