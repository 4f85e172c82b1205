/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.rcp.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Keeps the keyboard in a window when what had it goes, is hidden or can be used no more, as when another library is opened: where nothing has it, no key does
 * anything, not even those of the menus, until somebody takes the mouse.
 */
final class KeyboardKept {

    private final IWorkbenchWindow window;
    private final Shell shell;

    private KeyboardKept(IWorkbenchWindow window) {
        this.window = window;
        shell = window.getShell();
    }

    /** Does so from now on, until the window goes. UI thread. */
    static void install(IWorkbenchWindow window) {
        KeyboardKept keeper = new KeyboardKept(window);
        Display display = keeper.shell.getDisplay();
        Listener lost = event -> {
            if (event.widget instanceof Control control && control.getShell() == keeper.shell) {
                // Most often another control has it by then.
                display.asyncExec(keeper::look);
            }
        };
        display.addFilter(SWT.FocusOut, lost);
        keeper.shell.addDisposeListener(event -> display.removeFilter(SWT.FocusOut, lost));
    }

    private void look() {
        if (shell.isDisposed() || has() || shell.getDisplay().getActiveShell() != shell) {
            return;
        }
        IWorkbenchPage page = window.getActivePage();
        IWorkbenchPart part = page == null ? null : page.getActivePart();
        if (part != null) {
            part.setFocus();
        }
        if (!has()) {
            shell.traverse(SWT.TRAVERSE_TAB_NEXT);
        }
    }

    private boolean has() {
        Control control = shell.getDisplay().getFocusControl();
        return control != null && control != shell;
    }
}
