/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** Waits for a dialog, notes what its tables say, and presses one of its buttons, as a person would. */
final class ShellWatch implements Listener {

    private final Display display = Display.getCurrent();
    private final String title;
    private final String button;
    private final @Nullable String typed;
    private final Consumer<Shell> first;
    private final List<String> rows = new ArrayList<>();
    private boolean seen;
    private @Nullable Throwable failure;

    private ShellWatch(String title, @Nullable String typed, String button, Consumer<Shell> first) {
        this.title = title;
        this.typed = typed;
        this.button = button;
        this.first = first;
        display.addFilter(SWT.Show, this);
    }

    static ShellWatch press(String title, String button) {
        return press(title, button, shell -> { });
    }

    /** Does something in the dialog before the button is pressed. */
    static ShellWatch press(String title, String button, Consumer<Shell> first) {
        return new ShellWatch(title, null, button, first);
    }

    /** Types into the dialog's first field before. */
    static ShellWatch type(String title, String typed, String button) {
        return new ShellWatch(title, typed, button, shell -> { });
    }

    /** Whether the dialog has been there; fails with what failed in it. */
    boolean seen() {
        if (failure != null) {
            throw new AssertionError("in the dialog " + title + ": " + failure.getMessage(), failure);
        }
        return seen;
    }

    /** The cells of the dialog's tables, a line a row. */
    List<String> rows() {
        return rows;
    }

    @Override
    public void handleEvent(Event event) {
        if (event.widget instanceof Shell shell && shell.getText().equals(title)) {
            display.removeFilter(SWT.Show, this);
            // Once the dialog runs its own event loop.
            display.asyncExec(() -> {
                try {
                    first.accept(shell);
                    if (shell.isDisposed()) {
                        seen = true;
                    } else {
                        answer(shell);
                    }
                } catch (RuntimeException | AssertionError e) {
                    // The test waits in the dialog's loop: it would wait for ever, and hear of nothing.
                    failure = e;
                    if (!shell.isDisposed()) {
                        shell.close();
                    }
                }
            });
        }
    }

    private void answer(Control control) {
        if (typed != null && control instanceof Combo combo) {
            combo.setText(typed);
        } else if (typed != null && control instanceof Text text && text.getEditable()) {
            text.setText(typed);
        } else if (control instanceof Table table) {
            for (TableItem item : table.getItems()) {
                rows.add(item.getText(0) + '\t' + item.getText(1));
            }
        } else if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                if (!seen) {
                    answer(child);
                }
            }
        } else if (control instanceof Button pressed && pressed.getText().replace("&", "").equals(button) && pressed.isEnabled()) {
            seen = true;
            pressed.notifyListeners(SWT.Selection, new Event());
        }
    }
}
