/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.keymap;

import java.util.ArrayList;
import java.util.List;

import org.coachline.ui.internal.support.Styles;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.SWTKeySupport;
import org.eclipse.jface.bindings.keys.formatting.KeyFormatterFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.jspecify.annotations.Nullable;

/**
 * A field that takes a key by its being pressed, and shows how it is called. Tab alone leaves the field, so that nobody is caught
 * in it; every other key is taken, also those that mean something to a dialog. While it has the keyboard, no key does anything
 * else. UI thread.
 */
final class KeyField {

    private final Text text;
    private final List<Runnable> listeners = new ArrayList<>();
    private @Nullable KeyStroke stroke;
    private boolean showing;

    /** An empty field. */
    KeyField(Composite parent, String name, String hint) {
        text = Styles.named(new Text(parent, SWT.SINGLE | SWT.BORDER), name);
        text.setMessage(hint);
        text.addListener(SWT.Verify, event -> event.doit = showing);
        text.addListener(SWT.KeyDown, this::pressed);
        text.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        text.addListener(SWT.FocusIn, event -> bindings(false));
        text.addListener(SWT.FocusOut, event -> bindings(true));
        text.addListener(SWT.Dispose, event -> bindings(true));
    }

    private static void bindings(boolean on) {
        PlatformUI.getWorkbench().getService(IBindingService.class).setKeyFilterEnabled(on);
    }

    private void pressed(Event event) {
        event.doit = false;
        boolean tab = event.keyCode == SWT.TAB && (event.stateMask & ~SWT.SHIFT & SWT.MODIFIER_MASK) == 0;
        if ((event.keyCode & SWT.MODIFIER_MASK) == 0 && event.keyCode != SWT.CAPS_LOCK && event.keyCode != SWT.NUM_LOCK && event.keyCode != 0 && !tab) {
            set(stroke(event));
        }
    }

    /**
     * The key of an event as bindings name it: signs by themselves, because on which key they are and whether that takes Shift
     * is a matter of the keyboard; all else as key and modifiers.
     */
    static KeyStroke stroke(Event event) {
        char typed = event.character;
        boolean sign = typed > ' ' && typed != SWT.DEL && !Character.isLetterOrDigit(typed) && (event.keyCode & SWT.KEYCODE_BIT) == 0
                && (event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) == 0;
        return SWTKeySupport.convertAcceleratorToKeyStroke(sign ? SWTKeySupport.convertEventToUnshiftedModifiedAccelerator(event)
                : SWTKeySupport.convertEventToUnmodifiedAccelerator(event));
    }

    /** Shows a key, or none, as if it had been pressed. */
    void set(@Nullable KeyStroke pressed) {
        stroke = pressed;
        showing = true;
        text.setText(pressed == null ? "" : KeyFormatterFactory.getDefault().format(pressed));
        text.setSelection(text.getCharCount());
        showing = false;
        listeners.forEach(Runnable::run);
    }

    /** The key that was pressed last, or nothing. */
    @Nullable KeyStroke stroke() {
        return stroke;
    }

    /** Runs something whenever another key was pressed. */
    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** The field itself. */
    Text control() {
        return text;
    }
}
