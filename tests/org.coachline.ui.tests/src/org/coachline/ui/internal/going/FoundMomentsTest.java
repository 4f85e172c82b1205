/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.going;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.coachline.ui.internal.going.FoundMoments.Wanted;
import org.junit.jupiter.api.Test;

/** In which steps the library is asked for moments. */
class FoundMomentsTest {

    private static List<Integer> days(int wanted) {
        return new Wanted(null, null, null, wanted, "").steps().stream().map(Wanted::days).toList();
    }

    @Test
    void whatIsRecentIsAskedForFirstAndEverythingAtTheEnd() {
        assertEquals(List.of(30, 365, 0), days(0));
        assertEquals(List.of(30, 90), days(90));
    }

    @Test
    void aShortPeriodIsAskedForAtOnce() {
        assertEquals(List.of(7), days(7));
        assertEquals(List.of(30), days(30));
    }
}
