/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.coachline.look.Palette;
import org.coachline.look.Theme;
import org.coachline.timeline.demo.MadeUpCall;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two fingers on a touchpad, and a wheel that turns finely. */
class GesturesTest {

    private final Viewport viewport = new Viewport(MadeUpCall.DURATION);
    private @Nullable Shell opened;
    private TimelineControl control;

    @BeforeEach
    void open() {
        Shell shell = Windows.open(1000, 500);
        opened = shell;
        viewport.show(new TimeRange(60_000_000, 100_000_000));
        control = new TimelineControl(shell, viewport, Palette.of(Theme.LIGHT)::get);
        control.setLanes(MadeUpCall.lanes());
        shell.open();
        Windows.settle(control);
    }

    @AfterEach
    void close() {
        if (opened != null) {
            opened.dispose();
        }
    }

    private void gesture(int detail, int x, double magnification, int across, int time) {
        Event event = new Event();
        event.detail = detail;
        event.x = x;
        event.y = 200;
        event.magnification = magnification;
        event.xDirection = across;
        event.time = time;
        control.notifyListeners(SWT.Gesture, event);
    }

    @Test
    void pinchingZoomsAroundTheFingers() {
        int x = control.getHeaderWidth() + 300;
        long under = control.getAxis().timeAt(300);
        gesture(SWT.GESTURE_BEGIN, x, 1, 0, 1000);
        gesture(SWT.GESTURE_MAGNIFY, x, 1.5, 0, 1010);
        gesture(SWT.GESTURE_MAGNIFY, x, 2, 0, 1020);
        gesture(SWT.GESTURE_END, x, 2, 0, 1030);
        assertEquals(20_000_000, viewport.visible().length(), 100);
        assertEquals(under, control.getAxis().timeAt(300), 50_000);
    }

    @Test
    void aSecondPinchBeginsAnewEvenWhereItsBeginningIsNotTold() {
        gesture(SWT.GESTURE_MAGNIFY, 400, 2, 0, 1000);
        gesture(SWT.GESTURE_MAGNIFY, 400, 1.1, 0, 5000);
        assertEquals(40_000_000 / 2.2, viewport.visible().length(), 100);
    }

    @Test
    void movingTwoFingersScrollsWithThem() {
        long before = viewport.visible().start();
        gesture(SWT.GESTURE_PAN, 400, 0, -50, 1000);
        assertEquals(control.getAxis().span(50), viewport.visible().start() - before, 2_000);
    }

    @Test
    void swipingTurnsAPage() {
        gesture(SWT.GESTURE_SWIPE, 400, 0, 1, 1000);
        assertEquals(100_000_000, viewport.visible().start());
    }

    @Test
    void aWheelThatTurnsByLessThanANotchScrollsByLess() {
        Event event = new Event();
        event.x = 500;
        event.y = 200;
        event.count = -1;
        event.stateMask = SWT.SHIFT;
        long before = viewport.visible().start();
        control.notifyListeners(SWT.MouseVerticalWheel, event);
        long fine = viewport.visible().start() - before;
        assertTrue(fine > 0 && fine < 4_000_000, "scrolled by " + fine);
    }
}
