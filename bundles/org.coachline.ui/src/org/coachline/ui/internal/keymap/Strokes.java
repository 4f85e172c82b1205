/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.keymap;

import java.util.Set;

import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;

/** What kinds of keys there are. */
final class Strokes {

    /** Keys that move or change something in text, with and without modifiers. */
    private static final Set<Integer> EDITING = Set.of(SWT.ARROW_LEFT, SWT.ARROW_RIGHT, SWT.ARROW_UP, SWT.ARROW_DOWN, SWT.HOME, SWT.END,
            SWT.PAGE_UP, SWT.PAGE_DOWN, SWT.INSERT, (int) SWT.DEL, (int) SWT.BS, (int) SWT.CR, (int) SWT.TAB, (int) SWT.ESC, SWT.KEYPAD_CR);

    private Strokes() {
    }

    /** Whether a key means something while text is typed: characters, and what moves in text. */
    static boolean belongsToText(KeyStroke stroke) {
        boolean shiftOnly = (stroke.getModifierKeys() & ~SWT.SHIFT) == 0;
        int key = stroke.getNaturalKey();
        // Alt with a page key scrolls no text on any system.
        boolean altPage = (key == SWT.PAGE_UP || key == SWT.PAGE_DOWN) && (stroke.getModifierKeys() & SWT.ALT) != 0;
        return EDITING.contains(key) && !altPage || shiftOnly && !isFunction(key);
    }

    /** Whether it is a function key, also of a foot pedal: the toolkit knows F1 to F20. */
    private static boolean isFunction(int key) {
        return key >= SWT.F1 && key <= SWT.F20;
    }

    /** Keys as they are read, with the system's names and signs: {@code Ctrl+Shift+K}. */
    static String shown(KeySequence keys) {
        return keys.format();
    }
}
