/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.rcp.driver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Finds windows and what is in them, waits for what they show, and presses. Not on the UI thread. */
final class Hands {

    /** Long enough for a busy machine; reached only by a test that fails. */
    private static final long PATIENCE_NANOS = 90_000_000_000L;
    private static final long LOOK_NANOS = 10_000_000;
    static final String ID_KEY = "org.coachline.ui.id";

    private final Display display;

    Hands(Display display) {
        this.display = display;
    }

    /** Waits until something is so. */
    void until(String what, BooleanSupplier condition) {
        find(what, () -> condition.getAsBoolean() ? Optional.of(what) : Optional.empty());
    }

    /** Waits for something that is looked for on the UI thread. */
    <T> T find(String what, Supplier<Optional<T>> look) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        List<Optional<T>> found = new ArrayList<>();
        do {
            found.clear();
            display.syncExec(() -> found.add(look.get()));
            if (found.get(0).isPresent()) {
                return found.get(0).get();
            }
            LockSupport.parkNanos(LOOK_NANOS);
        } while (System.nanoTime() < end);
        throw new AssertionError("waited in vain for " + what);
    }

    /** Does something on the UI thread, which may open a window that runs events of its own: it is not waited for. */
    void act(Runnable action) {
        display.asyncExec(action);
    }

    Shell shell(String title) {
        return find("the window " + title, () -> Arrays.stream(display.getShells()).filter(each -> each.isVisible() && each.getText().equals(title)).findFirst());
    }

    void gone(Shell shell) {
        until("a window to close", shell::isDisposed);
    }

    /** Presses a button by its words, once it can be pressed. */
    void press(Shell shell, String words) {
        Button button = find("a button " + words + " that can be pressed", () -> control(shell, each -> each instanceof Button found && found.isEnabled() && found.isVisible()
                && found.getText().replace("&", "").equals(words)).map(Button.class::cast));
        act(() -> button.notifyListeners(SWT.Selection, new Event()));
    }

    /** A control by the id that it was given for tests. */
    <C extends Control> C control(Composite root, String id, Class<C> type) {
        return find("the control " + id, () -> control(root, each -> id.equals(each.getData(ID_KEY)) && each.isVisible()).map(type::cast));
    }

    static Optional<Control> control(Composite root, Predicate<Control> wanted) {
        if (root.isDisposed()) {
            return Optional.empty();
        }
        for (Control each : root.getChildren()) {
            if (wanted.test(each)) {
                return Optional.of(each);
            }
            Optional<Control> inner = each instanceof Composite composite ? control(composite, wanted) : Optional.empty();
            if (inner.isPresent()) {
                return inner;
            }
        }
        return Optional.empty();
    }

    /** Waits for a row whose first cells are these, and selects it. */
    void select(Table table, List<String> cells) {
        find("the row " + cells, () -> {
            for (int i = 0; !table.isDisposed() && i < table.getItemCount(); i++) {
                TableItem item = table.getItem(i);
                if (range(cells, item)) {
                    table.setSelection(i);
                    table.notifyListeners(SWT.Selection, new Event());
                    return Optional.of(item);
                }
            }
            return Optional.empty();
        });
    }

    private static boolean range(List<String> cells, TableItem item) {
        for (int i = 0; i < cells.size(); i++) {
            if (!item.getText(i).equals(cells.get(i))) {
                return false;
            }
        }
        return true;
    }

    void write(Text text, String words) {
        onUi(text, each -> each.setText(words));
    }

    <C extends Control> void onUi(C control, Consumer<C> action) {
        display.syncExec(() -> action.accept(control));
    }

    /** What all windows say, for whoever reads why a step could not be done. */
    String shown() {
        StringBuilder all = new StringBuilder();
        display.syncExec(() -> {
            for (Shell each : display.getShells()) {
                all.append("; window ").append(each.getText());
                say(each, all);
            }
        });
        return all.toString();
    }

    private static void say(Composite root, StringBuilder all) {
        for (Control each : root.getChildren()) {
            String words = switch (each) {
            case Label label -> label.getText();
            case Text text -> text.getText();
            case Button button -> button.getText();
            case Table table -> Arrays.stream(table.getItems()).limit(5).map(item -> item.getText(0) + '/' + item.getText(1)).toList().toString();
            default -> "";
            };
            if (!words.isBlank() && each.isVisible()) {
                all.append(" | ").append(words.replaceAll("\\s+", " "));
            }
            if (each instanceof Composite inner) {
                say(inner, all);
            }
        }
    }
}
