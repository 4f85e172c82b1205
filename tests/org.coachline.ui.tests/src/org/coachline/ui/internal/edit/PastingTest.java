/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;

import org.coachline.model.coaching.Moment;
import org.junit.jupiter.api.Test;

class PastingTest {

    private static final long DURATION = 20_000_000;

    private final Moment later = Build.moment(8, 9);
    private final Moment earlier = Build.moment(5, 7);

    private static List<Long> times(Pasting pasting) {
        return pasting.moments().stream().flatMap(each -> List.of(each.getStartMicros(), each.getEndMicros()).stream()).toList();
    }

    @Test
    void theFirstBeginsWhereItIsAskedForAndTheOthersKeepTheirDistances() {
        Pasting pasting = Pasting.at(1_000_000, List.of(later, earlier), DURATION);
        assertEquals(List.of(1_000_000L, 3_000_000L, 4_000_000L, 5_000_000L), times(pasting));
        assertEquals(0, pasting.leftOut() + pasting.cut());
    }

    @Test
    void atTheirTimesTheyStandWhereTheyWere() {
        assertEquals(List.of(5_000_000L, 7_000_000L, 8_000_000L, 9_000_000L), times(Pasting.atTheirTimes(List.of(later, earlier), DURATION)));
    }

    @Test
    void whatWouldEndAfterTheCallIsCutAndWhatWouldBeginAfterItIsLeftOut() {
        Pasting pasting = Pasting.at(19_000_000, List.of(earlier, later), DURATION);
        assertEquals(List.of(19_000_000L, DURATION), times(pasting));
        assertEquals(1, pasting.leftOut());
        assertEquals(1, pasting.cut());
    }

    @Test
    void theCopiesAreNewMoments() {
        earlier.setComment("so");
        Moment copy = Pasting.atTheirTimes(List.of(earlier), DURATION).moments().getFirst();
        assertNotEquals(earlier.getId(), copy.getId());
        assertEquals("so", copy.getComment());
    }

    @Test
    void hostileTimesLeadNowhere() {
        Moment huge = Build.moment(0, 0);
        huge.setStartMicros(Long.MAX_VALUE);
        huge.setEndMicros(Long.MIN_VALUE);
        Moment small = Build.moment(0, 0);
        small.setStartMicros(Long.MIN_VALUE);
        small.setEndMicros(Long.MAX_VALUE);
        Pasting pasting = Pasting.at(10_000_000, List.of(huge, small), DURATION);
        assertEquals(List.of(10_000_000L, DURATION), times(pasting));
        assertEquals(1, pasting.leftOut());
    }
}
