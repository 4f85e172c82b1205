/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RowHeightTest {

    @Test
    void shortTextTakesOneLine() {
        assertEquals(1, RowHeight.lines("", 10));
        assertEquals(1, RowHeight.lines("short", 10));
    }

    @Test
    void wordsMoveToTheNextLineWhole() {
        assertEquals(2, RowHeight.lines("aaaaaa bbbbbb", 10));
    }

    @Test
    void lineBreaksCount() {
        assertEquals(3, RowHeight.lines("a\n\nb", 10));
    }

    @Test
    void longWordsAreBroken() {
        assertTrue(RowHeight.lines("x".repeat(100), 10) >= 9);
    }
}
