/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;

/** Keys as the toolkit tells of them: by what is printed on them without a modifier, and by what they type. */
class TypedKeysTest {

    private final TypedKeys keys = new TypedKeys();

    private Event key(int type, int code, char typed, int modifiers) {
        Event event = new Event();
        event.type = type;
        event.keyCode = code;
        event.character = typed;
        event.stateMask = modifiers;
        keys.handleEvent(event);
        return event;
    }

    @Test
    void aCharacterTypedWithAltGrIsItsOwnKey() {
        key(SWT.KeyDown, SWT.ALT_GR, '\0', 0);
        assertEquals('[', key(SWT.KeyDown, '8', '[', 0).keyCode);
    }

    @Test
    void theSameKeyAloneIsWhatIsPrintedOnIt() {
        key(SWT.KeyDown, SWT.ALT_GR, '\0', 0);
        key(SWT.KeyUp, SWT.ALT_GR, '\0', 0);
        assertEquals('8', key(SWT.KeyDown, '8', '8', 0).keyCode);
    }

    @Test
    void itComesUpAsWhatItWentDownAsWhicheverIsLetGoOfFirst() {
        key(SWT.KeyDown, SWT.ALT_GR, '\0', 0);
        key(SWT.KeyDown, '8', '[', 0);
        key(SWT.KeyUp, SWT.ALT_GR, '\0', 0);
        assertEquals('[', key(SWT.KeyUp, '8', '8', 0).keyCode);
        assertEquals('8', key(SWT.KeyUp, '8', '8', 0).keyCode);
    }

    @Test
    void onWindowsAltGrIsControlAndAlt() {
        Event event = key(SWT.KeyDown, '8', '[', SWT.CONTROL | SWT.ALT);
        assertEquals('[', event.keyCode);
        assertEquals(0, event.stateMask);
    }

    @Test
    void controlAndAltWithoutACharacterOfTheirOwnStay() {
        Event event = key(SWT.KeyDown, 't', 't', SWT.CONTROL | SWT.ALT);
        assertEquals('t', event.keyCode);
        assertEquals(SWT.CONTROL | SWT.ALT, event.stateMask);
        assertEquals('t', key(SWT.KeyDown, 't', (char) 20, SWT.CONTROL | SWT.ALT).keyCode);
    }

    @Test
    void anAlphabetInWhichEveryKeyTypesSomethingElseStays() {
        assertEquals('a', key(SWT.KeyDown, 'a', 'ф', 0).keyCode);
    }

    @Test
    void capitalsAndKeysWithoutACharacterStay() {
        key(SWT.KeyDown, SWT.ALT_GR, '\0', 0);
        assertEquals('a', key(SWT.KeyDown, 'a', 'A', SWT.SHIFT).keyCode);
        assertEquals(SWT.F4, key(SWT.KeyDown, SWT.F4, '\0', 0).keyCode);
    }

    @Test
    void whatWasLetGoOfElsewhereIsNotHeld() {
        key(SWT.KeyDown, SWT.ALT_GR, '\0', 0);
        key(SWT.Deactivate, 0, '\0', 0);
        assertEquals('a', key(SWT.KeyDown, 'a', 'ф', 0).keyCode);
    }
}
