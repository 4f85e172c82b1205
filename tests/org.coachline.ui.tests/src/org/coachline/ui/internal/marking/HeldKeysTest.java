/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.coachline.ui.internal.marking.HeldKeys.Release;
import org.junit.jupiter.api.Test;

/** What counts as a press and what as holding, whatever a system makes of a held key. */
class HeldKeysTest {

    private static final int A = 'a';
    private static final int L = 'l';

    private final List<Release<String>> released = new ArrayList<>();
    private final HeldKeys<String> keys = new HeldKeys<>(released::add);

    private void press(int key, int millis, String what) {
        assertTrue(keys.down(key, millis));
        keys.hold(key, millis, what);
    }

    @Test
    void aTapIsReleasedOnceItIsCertain() {
        press(A, 1000, "mark");
        assertTrue(keys.up(A, 1080, 7));
        assertEquals(List.of(), released);
        keys.settle(A);
        assertEquals(List.of(new Release<>("mark", 80, 7)), released);
        assertEquals(List.of(), keys.held());
    }

    @Test
    void repeatedPressesWithoutReleasesAreOneHold() {
        press(A, 1000, "mark");
        for (int at = 1500; at < 3000; at += 33) {
            assertFalse(keys.down(A, at));
        }
        keys.up(A, 3000, 9);
        keys.settle(A);
        assertEquals(List.of(new Release<>("mark", 2000, 9)), released);
    }

    @Test
    void pairsOfReleaseAndPressAtTheSameTimeAreOneHold() {
        press(A, 1000, "mark");
        for (int at = 1500; at < 3000; at += 33) {
            keys.up(A, at, at);
            assertFalse(keys.down(A, at));
            // The timer that was to believe the release finds it withdrawn.
            keys.settle(A);
        }
        assertEquals(List.of(), released);
        keys.up(A, 3000, 9);
        keys.settle(A);
        assertEquals(List.of(new Release<>("mark", 2000, 9)), released);
    }

    @Test
    void twoTapsInQuickSuccessionAreTwo() {
        press(A, 1000, "first");
        keys.up(A, 1060, 1);
        // The second press is dispatched before the timer of the first release had its turn.
        press(A, 1120, "second");
        keys.up(A, 1180, 2);
        keys.settle(A);
        assertEquals(List.of(new Release<>("first", 60, 1), new Release<>("second", 60, 2)), released);
    }

    @Test
    void twoKeysAreHeldIndependently() {
        press(A, 1000, "a");
        press(L, 1200, "l");
        assertFalse(keys.down(L, 1700));
        keys.up(L, 1900, 3);
        keys.settle(L);
        keys.up(A, 2500, 4);
        keys.settle(A);
        assertEquals(List.of(new Release<>("l", 700, 3), new Release<>("a", 1500, 4)), released);
    }

    @Test
    void losingTheKeyboardLetsGoOfAll() {
        press(A, 1000, "a");
        press(L, 1200, "l");
        keys.up(L, 1300, 5);
        keys.letGoOfAll(2000, 6);
        released.sort(java.util.Comparator.comparing(Release::what));
        assertEquals(List.of(new Release<>("a", 1000, 6), new Release<>("l", 100, 5)), released);
        assertFalse(keys.up(A, 2100, 7));
        keys.settle(A);
        assertEquals(2, released.size());
    }

    @Test
    void aReleaseOfAKeyThatMarkedNothingIsNothing() {
        assertFalse(keys.up(A, 1000, 0));
        keys.settle(A);
        assertEquals(List.of(), released);
    }

    @Test
    void theClockOfTheEventsMayOverflow() {
        press(A, Integer.MAX_VALUE - 10, "mark");
        assertEquals(List.of(), keys.heldLongerThan(Integer.MIN_VALUE + 9, 350));
        assertEquals(List.of("mark"), keys.heldLongerThan(Integer.MIN_VALUE + 400, 350));
        keys.up(A, Integer.MIN_VALUE + 489, 1);
        keys.settle(A);
        assertEquals(List.of(new Release<>("mark", 500, 1)), released);
    }
}
