/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import java.util.List;
import java.util.Map;

import org.coachline.look.VerdictGlyph;
import org.junit.jupiter.api.Test;

/** Moments that were arranged elsewhere are in the order that the timeline wants them in. */
class ArrangedMomentsTest {

    private static MomentItem item(String id, long start, long end, String lane) {
        return new MomentItem(id, start, end, lane, "Validate first", VerdictGlyph.MISSED, null, "");
    }

    private final MomentItem late = item("late", 5, 6, "a");
    private final MomentItem early = item("early", 1, 9, "b");
    private final MomentItem point = item("point", 1, 1, "a");

    @Test
    void theyAreInTheOrderOfTimeTogetherAndInEachLane() {
        ArrangedMoments arranged = ArrangedMoments.of(List.of(late, early, point));
        assertEquals(List.of(point, early, late), arranged.byTime());
        assertEquals(Map.of("a", List.of(point, late), "b", List.of(early)), arranged.byLane());
    }

    @Test
    void whatOneTimelineDoesToItsIndexIsNotSeenByAnother() {
        ArrangedMoments arranged = ArrangedMoments.of(List.of(late, early));
        Map<String, MomentItem> first = arranged.index();
        first.clear();
        assertNotSame(first, arranged.index());
        assertEquals(Map.of("late", late, "early", early), arranged.index());
    }

    @Test
    void theyAreTheSameWhateverOrderTheyWereGivenIn() {
        assertEquals(ArrangedMoments.of(List.of(late, early)), ArrangedMoments.of(List.of(early, late)));
        assertEquals(ArrangedMoments.of(List.of(late, early)).hashCode(), ArrangedMoments.of(List.of(early, late)).hashCode());
        assertNotEquals(ArrangedMoments.of(List.of(late, early)), ArrangedMoments.of(List.of(late.in("b"), early)));
    }
}
