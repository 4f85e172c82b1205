/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Each entry of a menu has a letter of its own. */
class MenuLettersTest {

    @Test
    void takesFirstLettersOfWordsBeforeOthers() {
        assertEquals(List.of("&Open Library…", "Open &Recent", "&New Library…"), MenuLetters.mark(List.of("Open Library…", "Open Recent", "New Library…")));
    }

    @Test
    void leavesLettersThatAreThere() {
        assertEquals(List.of("&Backups…", "E&xit", "&Exit Library"), MenuLetters.mark(List.of("Backups…", "E&xit", "Exit Library")));
    }

    @Test
    void givesNoLetterTwiceInWhateverCase() {
        assertEquals(List.of("&ab", "A&B", "ba"), MenuLetters.mark(List.of("ab", "AB", "ba")));
    }

    @Test
    void keysBehindATabAreNoLetters() {
        assertEquals(List.of("&1 x\tCtrl+X", "\tCtrl+A", "A&&B".replaceFirst("A", "&A")), MenuLetters.mark(List.of("&1 x\tCtrl+X", "\tCtrl+A", "A&&B")));
    }
}
