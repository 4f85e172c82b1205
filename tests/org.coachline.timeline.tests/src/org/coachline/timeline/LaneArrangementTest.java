/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

class LaneArrangementTest {

    private static final List<LaneSpec> LANES = lanes("a", "b", "c", "d");

    private static List<LaneSpec> lanes(String... ids) {
        return List.of(ids).stream().map(id -> (LaneSpec) new LaneSpec.MomentLane(id, id)).toList();
    }

    private static List<String> ids(LaneArrangement arrangement, List<LaneSpec> lanes) {
        return arrangement.sorted(lanes).stream().map(LaneSpec::id).toList();
    }

    @Test
    void aMovedLaneIsWhereItWasPut() {
        assertEquals(List.of("a", "c", "d", "b"), ids(LaneArrangement.PLAIN.moved(LANES, "b", 3), LANES));
        assertEquals(List.of("c", "a", "b", "d"), ids(LaneArrangement.PLAIN.moved(LANES, "c", 0), LANES));
    }

    @Test
    void movingStopsAtTheFirstAndTheLastPlace() {
        assertEquals(List.of("d", "a", "b", "c"), ids(LaneArrangement.PLAIN.moved(LANES, "d", -7), LANES));
        assertEquals(List.of("b", "c", "d", "a"), ids(LaneArrangement.PLAIN.moved(LANES, "a", 99), LANES));
    }

    @Test
    void aLaneThatIsNewComesAfterTheOneThatTheHostPutsBeforeIt() {
        LaneArrangement turned = new LaneArrangement(List.of("d", "c", "b", "a"), Set.of(), Map.of());
        assertEquals(List.of("d", "c", "b", "new", "a"), ids(turned, lanes("a", "b", "new", "c", "d")));
        assertEquals(List.of("new", "d", "c", "b", "a"), ids(turned, lanes("new", "a", "b", "c", "d")));
    }

    @Test
    void theOrderOfLanesThatAreNotThereNowIsKept() {
        LaneArrangement moved = new LaneArrangement(List.of("d", "gone", "a"), Set.of(), Map.of()).moved(lanes("d", "a"), "a", 0);
        assertEquals(List.of("a", "d"), ids(moved, lanes("d", "a")));
        assertTrue(moved.order().contains("gone"));
    }

    @Test
    void movingALaneThatIsNotThereChangesNothing() {
        assertEquals(LaneArrangement.PLAIN, LaneArrangement.PLAIN.moved(LANES, "gone", 0));
    }

    @Test
    void aFoldedLaneIsFoldedUntilItIsUnfolded() {
        LaneArrangement folded = LaneArrangement.PLAIN.withFolded("a", true);
        assertTrue(folded.folded().contains("a"));
        assertFalse(folded.withFolded("a", false).folded().contains("a"));
    }

    @Test
    void heightsStayWithinTheirLimits() {
        assertEquals(LaneArrangement.LOWEST, LaneArrangement.PLAIN.withHeight("a", -3).heights().get("a"));
        assertEquals(LaneArrangement.HIGHEST, LaneArrangement.PLAIN.withHeight("a", 1_000_000).heights().get("a"));
        assertEquals(Map.of(), LaneArrangement.PLAIN.withHeight("a", 50).withoutHeight("a").heights());
    }
}
