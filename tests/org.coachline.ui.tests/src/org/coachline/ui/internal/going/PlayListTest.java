/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.going;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.coachline.timeline.TimeRange;
import org.junit.jupiter.api.Test;

/** A list of moments, the place in it, and how both are remembered. */
class PlayListTest {

    private static PlayItem item(int number) {
        return new PlayItem("call" + number, "review", "moment" + number, number * 1_000L, number * 2_000L, "Validate first: missed", "Anna, 2 March");
    }

    private static PlayList list(int size, int at) {
        List<PlayItem> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            items.add(item(i));
        }
        return new PlayList(items, at);
    }

    @Test
    void itEndsAtBothEnds() {
        assertFalse(list(3, 0).has(-1));
        assertTrue(list(3, 0).has(1));
        assertEquals(item(2), list(3, 1).step(1).item());
        assertFalse(list(3, 2).has(1));
    }

    @Test
    void whatLedToAMomentAndWhatFollowedIsHeardWithinTheCall() {
        PlayItem span = new PlayItem("c", "r", "m", 5_000_000, 7_000_000, "", "");
        assertEquals(new TimeRange(2_000_000, 9_000_000), span.heard(60_000_000, 3_000_000, 2_000_000));
        assertEquals(new TimeRange(0, 8_000_000), span.heard(8_000_000, 6_000_000, 2_000_000));
    }

    /** A list that has nothing to play at one of its moments would stay there. */
    @Test
    void alsoOfAPointWithoutWhatLiesAroundItAndOfTheCallsEndThereIsSomethingToHear() {
        PlayItem point = new PlayItem("c", "r", "m", 5_000_000, 5_000_000, "", "");
        assertEquals(new TimeRange(5_000_000, 5_500_000), point.heard(60_000_000, 0, 0));
        assertEquals(new TimeRange(4_500_000, 5_000_000), point.heard(5_000_000, 0, 0));
        assertEquals(new TimeRange(3_500_000, 4_000_000), point.heard(4_000_000, 0, 0));
        assertEquals(new TimeRange(0, 300_000), point.heard(300_000, 0, 0));
        assertEquals(new TimeRange(0, 0), point.heard(0, 3_000_000, 2_000_000));
    }

    @Test
    void whatIsRememberedIsTheSameListAtTheSamePlace() {
        assertEquals(list(5, 3), PlayList.read(list(5, 3).text()));
    }

    @Test
    void titlesWithTabsAndLinesAreRememberedInOneLine() {
        PlayItem odd = new PlayItem("c", "r", "m", 1, 2, "two\nlines", "a\ttab");
        assertEquals(new PlayItem("c", "r", "m", 1, 2, "two lines", "a tab"), PlayItem.read(odd.line()));
    }

    @Test
    void ofAVeryLongListWhatLiesAroundThePlaceIsRemembered() {
        PlayList kept = PlayList.read(list(5_000, 4_990).text());
        assertEquals(PlayList.MOST, kept.items().size());
        assertEquals(item(4_990), kept.item());
        kept = PlayList.read(list(5_000, 2).text());
        assertEquals(item(2), kept.item());
    }

    @Test
    void whatIsNoListIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> PlayList.read("x"));
        assertThrows(IllegalArgumentException.class, () -> PlayList.read("0\nnot a moment"));
        assertThrows(IllegalArgumentException.class, () -> new PlayList(List.of(), 0));
    }
}
