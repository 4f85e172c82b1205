/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.marking;

import java.util.function.Supplier;

import org.coachline.model.coaching.Moment;
import org.coachline.ui.internal.review.Marking;
import org.coachline.ui.internal.review.OpenReview;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;

/**
 * Keys that mark, pressed or held. The mark is made when the key goes down, as a point, so that whatever is pressed next means
 * it; when the key was held, it becomes a span up to where it was let go, within the same step of undo. Releases come through a
 * filter of the display, because bindings know presses only. UI thread.
 */
public final class HeldMarks {

    private static @Nullable HeldMarks instance;

    private final Display display;
    private final HeldKeys<Marking.Mark> keys = new HeldKeys<>(HeldMarks::released);
    private @Nullable OpenReview review;
    private @Nullable Control focus;
    private int clock;
    private int lastTime;
    private int lastArrival;

    private HeldMarks(Display display) {
        this.display = display;
        display.addFilter(SWT.KeyUp, this::keyUp);
        display.addFilter(SWT.FocusOut, event -> focusOut());
        display.addFilter(SWT.Deactivate, event -> focusOut());
    }

    /** The one of the workbench. */
    public static HeldMarks get() {
        HeldMarks current = instance;
        if (current == null) {
            current = new HeldMarks(PlatformUI.getWorkbench().getDisplay());
            instance = current;
        }
        return current;
    }

    /**
     * A key that marks went down. Does nothing where the system only repeats a key that is held.
     *
     * @param pressed the press; anything else than a key marks once
     * @param where   the review
     * @param mark    makes the mark, or refuses
     */
    public void pressed(@Nullable Event pressed, OpenReview where, Supplier<Marking.@Nullable Mark> mark) {
        if (pressed == null || pressed.keyCode == 0) {
            mark.get();
            return;
        }
        // A repeat that comes as a release and a press bears one time for both, however long the press then waits in the queue.
        boolean atOnce = keys.isLetGo(pressed.keyCode) && pressed.time == lastTime;
        int millis = atOnce ? clock : millis(pressed);
        if (!keys.down(pressed.keyCode, millis)) {
            return;
        }
        review = where;
        focus = display.getFocusControl();
        Marking.Mark made = mark.get();
        if (made != null) {
            // Also what cannot grow, because the system repeats its key too.
            keys.hold(pressed.keyCode, millis, made);
        }
    }

    /** Whether a moment's key is held down, and has been for so long that it is a span. */
    public boolean isGrowing(Moment moment) {
        return keys.heldLongerThan(now(), MarkingPreferences.holdMillis()).stream().anyMatch(mark -> mark.growable() && mark.moment() == moment);
    }

    private void keyUp(Event event) {
        OpenReview where = review;
        if (where != null && keys.isHeld(event.keyCode) && keys.up(event.keyCode, millis(event), Marking.heard(where))) {
            int key = event.keyCode;
            // After the time has gone by, what has come meanwhile is heard first: the press that takes the release back may be among it.
            display.timerExec(HeldKeys.REPEAT_MILLIS, () -> display.asyncExec(() -> {
                keys.settle(key);
                forget();
            }));
        }
    }

    private void focusOut() {
        OpenReview where = review;
        if (where == null || keys.held().isEmpty()) {
            return;
        }
        int millis = now();
        long micros = Marking.heard(where);
        // Where the keyboard goes to is known only afterwards; it may come back to where it was.
        display.asyncExec(() -> {
            if (display.isDisposed() || display.getFocusControl() != focus) {
                keys.letGoOfAll(millis, micros);
                forget();
            }
        });
    }

    /** Keeps no review in memory that may be closed meanwhile. */
    private void forget() {
        if (keys.held().isEmpty()) {
            review = null;
            focus = null;
        }
    }

    /**
     * When a key event happened. Its own time is the truth, as events may wait in a queue; but events that a program posts carry
     * the time of the last one that came from a keyboard.
     */
    private int millis(Event event) {
        int arrival = arrival();
        clock = event.time != 0 && event.time != lastTime ? event.time : clock + arrival - lastArrival;
        lastTime = event.time;
        lastArrival = arrival;
        return clock;
    }

    /** Now, by the clock of the key events. */
    private int now() {
        return clock + arrival() - lastArrival;
    }

    private static int arrival() {
        return (int) (System.nanoTime() / 1_000_000);
    }

    private static void released(HeldKeys.Release<Marking.Mark> release) {
        if (release.millis() >= MarkingPreferences.holdMillis()) {
            release.what().growTo(release.micros());
        }
    }
}
