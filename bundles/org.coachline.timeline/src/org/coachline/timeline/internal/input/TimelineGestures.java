/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.input;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;

/**
 * Two fingers on a touchpad or screen, where the platform tells of them: pinching zooms around the fingers, moving them
 * scrolls, swiping turns a page. UI thread.
 */
public final class TimelineGestures {

    /** Not every platform says where a gesture begins; after so long without one the next is another. */
    private static final int PAUSE_MILLIS = 400;

    private final TimelineMouse.View view;
    private final Navigator navigator;
    private double magnified = 1;
    private int last;

    /** Listens to a canvas. */
    public TimelineGestures(Canvas canvas, TimelineMouse.View view, Navigator navigator) {
        this.view = view;
        this.navigator = navigator;
        canvas.addListener(SWT.Gesture, this::gesture);
    }

    private void gesture(Event event) {
        if (event.time - last > PAUSE_MILLIS || event.detail == SWT.GESTURE_BEGIN || event.detail == SWT.GESTURE_END) {
            magnified = 1;
        }
        last = event.time;
        switch (event.detail) {
        case SWT.GESTURE_MAGNIFY -> magnify(event);
        case SWT.GESTURE_PAN -> {
            navigator.scrollBy(view.timeAt(view.left()) - view.timeAt(view.left() + event.xDirection));
            if (event.yDirection != 0) {
                view.scrollLanes(-event.yDirection);
            }
        }
        case SWT.GESTURE_SWIPE -> navigator.scrollBy(Integer.signum(event.xDirection) * view.visibleLength());
        default -> {
            // Turning two fingers means nothing on a line of time.
        }
        }
    }

    /** Magnification counts from the gesture's beginning. */
    private void magnify(Event event) {
        if (event.magnification > 0) {
            navigator.zoom(event.magnification / magnified, Math.max(0, event.x - view.left()));
            magnified = event.magnification;
        }
    }
}
