/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.going;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.coachline.analysis.Stretch;
import org.coachline.model.coaching.ChannelRole;
import org.junit.jupiter.api.Test;

/** Which stretch is the next, and which the one before. */
class StretchesTest {

    private static final Stretch FIRST = new Stretch(1_000_000, 2_000_000, ChannelRole.UNKNOWN);
    private static final Stretch SECOND = new Stretch(5_000_000, 9_000_000, ChannelRole.UNKNOWN);
    private static final List<Stretch> BOTH = List.of(FIRST, SECOND);

    @Test
    void theNextOneStartsAfterTheTime() {
        assertEquals(FIRST, Stretches.step(BOTH, 0, true));
        assertEquals(SECOND, Stretches.step(BOTH, 3_000_000, true));
    }

    @Test
    void fromWithinOneTheOneBeforeIsItsOwnStart() {
        assertEquals(SECOND, Stretches.step(BOTH, 7_000_000, false));
    }

    @Test
    void oneThatWasGoneToIsNotGoneToAgainThoughTheSoundBeginsAFrameBesideIt() {
        assertEquals(SECOND, Stretches.step(BOTH, 1_000_000, true));
        assertEquals(SECOND, Stretches.step(BOTH, 990_000, true));
        assertEquals(FIRST, Stretches.step(BOTH, 5_010_000, false));
    }

    @Test
    void beyondTheLastAndBeforeTheFirstThereIsNone() {
        assertNull(Stretches.step(BOTH, 5_000_000, true));
        assertNull(Stretches.step(BOTH, 1_000_000, false));
        assertNull(Stretches.step(List.of(), 0, true));
    }
}
