/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * Makes a key that was pressed together with AltGr the key of the character it types. On a German keyboard {@code [} is AltGr+8, and
 * the toolkit tells of a pressed 8 that types {@code [}; the platform looks for a command of 8 first, so that whoever wants to begin
 * a span would judge a moment. Windows tells AltGr as Ctrl and Alt, which are taken away too. Keys that type what is printed on
 * them, and alphabets in which every key types something else, stay as they are. UI thread.
 */
public final class TypedKeys implements Listener {

    private static final int CONTROL_ALT = SWT.CONTROL | SWT.ALT;

    /** What keys that are down have been taken for, by their codes: they must come up as the same. */
    private final Map<Integer, Character> down = new HashMap<>();
    private boolean altGr;

    /** Without a display, for tests. */
    TypedKeys() {
    }

    /** To be called before the workbench is made: the platform's own filter must come after this one. */
    public static void install(Display display) {
        TypedKeys keys = new TypedKeys();
        for (int type : new int[] {SWT.KeyDown, SWT.KeyUp, SWT.Deactivate}) {
            display.addFilter(type, keys);
        }
    }

    @Override
    public void handleEvent(Event event) {
        if (event.type == SWT.Deactivate) {
            // Let go of in another window, it would count as held for ever.
            altGr = false;
        } else if (event.keyCode == SWT.ALT_GR) {
            altGr = event.type == SWT.KeyDown;
        } else if (event.type == SWT.KeyDown) {
            pressed(event);
        } else if (event.type == SWT.KeyUp) {
            Character typed = down.remove(event.keyCode);
            if (typed != null) {
                event.keyCode = typed;
            }
        }
    }

    private void pressed(Event event) {
        down.remove(event.keyCode);
        boolean both = (event.stateMask & CONTROL_ALT) == CONTROL_ALT;
        boolean other = event.keyCode != 0 && (event.keyCode & SWT.KEYCODE_BIT) == 0
                && Character.toLowerCase(event.character) != Character.toLowerCase((char) event.keyCode);
        if (other && (altGr || both) && event.character != 0 && !Character.isISOControl(event.character)) {
            down.put(event.keyCode, event.character);
            event.keyCode = event.character;
            if (both) {
                event.stateMask &= ~CONTROL_ALT;
            }
        }
    }
}
