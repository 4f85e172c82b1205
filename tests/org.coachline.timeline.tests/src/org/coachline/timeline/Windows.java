/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.DeviceData;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** A window for a test, and the events that a person would cause in it. */
final class Windows {

    private static final long PATIENCE_NANOS = 60_000_000_000L;

    private Windows() {
    }

    /** The display, one that counts what is made on it where it is opened here; skips the test where there is none. */
    static Display display() {
        try {
            Display current = Display.getCurrent();
            if (current != null) {
                return current;
            }
            DeviceData data = new DeviceData();
            data.tracking = true;
            return new Display(data);
        } catch (SWTError | SWTException | UnsatisfiedLinkError none) {
            return Assumptions.abort("no display to open a window on: " + none.getMessage());
        }
    }

    /** An open window of that size. */
    static Shell open(int width, int height) {
        Display display = display();
        Shell shell = new Shell(display, SWT.NO_TRIM);
        shell.setLayout(new FillLayout());
        shell.setBounds(10, 10, width, height);
        return shell;
    }

    /** Runs events until something holds; fails where it never does. */
    static void until(BooleanSupplier holds) {
        Display display = display();
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                Assertions.fail("it never happened");
            }
            if (!display.readAndDispatch()) {
                // Wakes by any event; the timer is for a condition that no event announces.
                display.timerExec(50, () -> {
                });
                display.sleep();
            }
        }
    }

    /** Runs events until all that is to be seen has arrived and is painted. */
    static void settle(TimelineControl control) {
        do {
            until(control::isIdle);
            paint(control);
        } while (!control.isIdle());
    }

    /** Runs events until what has to be drawn anew is. */
    static void paint(TimelineControl control) {
        boolean[] painted = new boolean[1];
        Listener listener = event -> painted[0] = true;
        control.addListener(SWT.Paint, listener);
        control.redraw(0, 0, 1, 1, false);
        until(() -> painted[0]);
        control.removeListener(SWT.Paint, listener);
    }

    /** A mouse event at a pixel of a control. */
    static void mouse(Control control, int type, int button, int x, int y, int stateMask) {
        Event event = new Event();
        event.type = type;
        event.button = button;
        event.x = x;
        event.y = y;
        event.stateMask = stateMask;
        event.count = 1;
        control.notifyListeners(type, event);
    }

    /** A turn of the wheel, in notches, away from the user if positive. */
    static void wheel(Control control, int notches, int x, int y, int stateMask) {
        Event event = new Event();
        event.x = x;
        event.y = y;
        event.count = 3 * notches;
        event.stateMask = stateMask;
        control.notifyListeners(SWT.MouseVerticalWheel, event);
    }

    /** A key going down. */
    static void key(Control control, int keyCode, int stateMask) {
        Event event = new Event();
        event.keyCode = keyCode;
        event.character = keyCode < 128 ? (char) keyCode : 0;
        event.stateMask = stateMask;
        control.notifyListeners(SWT.KeyDown, event);
    }
}
