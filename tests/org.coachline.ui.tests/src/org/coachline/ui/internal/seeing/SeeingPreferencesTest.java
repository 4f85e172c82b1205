/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.seeing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.coachline.timeline.LaneArrangement;
import org.junit.jupiter.api.Test;

class SeeingPreferencesTest {

    @Test
    void anArrangementComesBackAsItWasKept() {
        LaneArrangement kept = new LaneArrangement(List.of("wave.agent", "org.example.pack/tone"), Set.of("recorder:"),
                Map.of("measured.PITCH", 64, "a lane = with; signs", 30));
        assertEquals(kept, SeeingPreferences.arrangement(SeeingPreferences.text(kept)));
    }

    @Test
    void whatIsNotUnderstoodIsPassedOver() {
        assertEquals(new LaneArrangement(List.of("a"), Set.of(), Map.of()),
                SeeingPreferences.arrangement("order\ta\nheight\tb\tmuch\nsomething\telse\nheight\tb\n\norder\ta\n"));
    }

    @Test
    void nothingChosenIsThePlainArrangement() {
        assertEquals(LaneArrangement.PLAIN, SeeingPreferences.arrangement(""));
    }
}
