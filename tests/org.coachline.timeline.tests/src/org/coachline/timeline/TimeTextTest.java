/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TimeTextTest {

    @Test
    void timesAreWrittenAsClocksShowThem() {
        assertEquals("0:00", TimeText.clock(0, 0));
        assertEquals("2:14", TimeText.clock(134_000_000, 0));
        assertEquals("1:26.9", TimeText.clock(86_900_000, 1));
        assertEquals("0:01.005", TimeText.clock(1_005_000, 3));
        assertEquals("1:00:00", TimeText.clock(3_600_000_000L, 0));
        assertEquals("0:00.000123", TimeText.clock(123, 6));
    }

    @Test
    void aSecondIsNotShownBeforeItIsReached() {
        assertEquals("0:59", TimeText.clock(59_999_999, 0));
        assertEquals("0:59.9", TimeText.clock(59_999_999, 1));
    }

    @Test
    void whatIsBeforeTheStartCountsAsTheStart() {
        assertEquals("0:00", TimeText.clock(-5, 0));
    }
}
