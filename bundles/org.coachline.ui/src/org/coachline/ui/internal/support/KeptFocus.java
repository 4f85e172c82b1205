/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.support;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Lets the keyboard stay where it is while controls are made anew: what comes in the place of the one that had it, under the same id, has it
 * afterwards. Somebody who works without a mouse would otherwise begin at the window's first control after each step. UI thread.
 */
public final class KeptFocus {

    private KeptFocus() {
    }

    /**
     * Makes controls anew.
     *
     * @param within  those that may be made anew lie in here
     * @param rebuild disposes them and makes others
     * @param first   id of what is to have the keyboard rather than what had it; empty for none
     * @param last    id of what gets it where neither is there; empty for none
     */
    public static void around(Composite within, Runnable rebuild, String first, String last) {
        Control before = within.getDisplay().getFocusControl();
        boolean inside = before != null && isIn(within, before);
        Optional<String> id = inside ? Styles.idOf(before) : Optional.empty();
        rebuild.run();
        if (!inside || within.isDisposed() || before != null && !before.isDisposed() && before.isFocusControl()) {
            return;
        }
        for (String each : List.of(first, id.orElse(""), last)) {
            if (!each.isEmpty() && Styles.find(within, each).filter(KeptFocus::take).isPresent()) {
                return;
            }
        }
        within.setFocus();
    }

    private static boolean take(Control control) {
        return control.isEnabled() && control.forceFocus();
    }

    private static boolean isIn(Composite within, Control control) {
        for (Control each = control; each != null; each = each.getParent()) {
            if (each == within) {
                return true;
            }
        }
        return false;
    }
}
