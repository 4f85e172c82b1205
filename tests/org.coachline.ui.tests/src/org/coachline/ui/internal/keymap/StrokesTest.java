/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.keymap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What kinds of keys there are, and what a pressed one is called. */
class StrokesTest {

    @ParameterizedTest
    @CsvSource({"A, true", "SHIFT+A, true", "',', true", "SPACE, true", "CTRL+ARROW_LEFT, true", "ALT+DEL, true", "TAB, true", "CTRL+PAGE_UP, true", "ALT+PAGE_UP, false", "CTRL+B, false", "ALT+1, false",
            "F4, false", "SHIFT+F4, false", "F13, false", "F20, false", "CTRL+SPACE, false"})
    void onlyKeysThatTextDoesNotNeedWorkWhileItIsTyped(String keys, boolean text) throws ParseException {
        assertEquals(text, Strokes.belongsToText(KeyStroke.getInstance(keys)));
    }

    @ParameterizedTest
    @CsvSource({"a, a, 0, A", "A, a, 131072, SHIFT+A", "?, /, 131072, ?", "[, 8, 0, [", "1, 1, 0, 1", "b, b, 262144, CTRL+B"})
    void aPressedKeyIsCalledAsBindingsCallIt(char typed, char key, int modifiers, String name) throws ParseException {
        Event event = new Event();
        event.character = modifiers == SWT.CTRL ? (char) (typed & 0x1F) : typed;
        event.keyCode = key;
        event.stateMask = modifiers;
        assertEquals(KeyStroke.getInstance(name), KeyField.stroke(event));
    }
}
