/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeInputTest {

    @ParameterizedTest
    @CsvSource({"1:24.8, 84800000", "84.8, 84800000", "0:05, 5000000", "1:02:14, 3734000000", "'84,8', 84800000", "' 3 ', 3000000"})
    void aPlaceIsReadAsPeopleTypeIt(String typed, long micros) {
        assertEquals(micros, TimeInput.parse(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "1:", ":30", "-1", "1:2:3:4", "1e3"})
    void whatIsNoPlaceIsRefused(String typed) {
        assertThrows(IllegalArgumentException.class, () -> TimeInput.parse(typed));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 999_000, 59_999_000, 60_000_000, 3_599_999_000L, 3_600_000_000L, 7_384_005_000L})
    void whatIsWrittenIsReadAgain(long micros) {
        assertEquals(micros, TimeInput.parse(TimeInput.text(micros)));
    }

    @Test
    void shiftIsAnArrowOnAKeyCap() {
        assertEquals("⇧E", KeyCaps.shown("Shift+E"));
    }
}
