/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.input;

import java.util.Optional;

import org.coachline.timeline.LaneActions;
import org.coachline.timeline.TimelineListener;
import org.coachline.timeline.Viewport;
import org.coachline.timeline.internal.paint.Scene;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;

/**
 * The keys that work while the control has the keyboard and nothing above it has taken them: a workbench binds its own keys
 * to commands, and those come first. UI thread.
 */
public final class TimelineKeys {

    private static final long SECOND = 1_000_000;
    private static final double ZOOM_STEP = 1.5;
    private static final int LANE_STEP = 8;

    private final Viewport viewport;
    private final Scene scene;
    private final DragController drags;
    private final Navigator navigator;
    private final Selector selector;
    private final TimelineListener listener;
    private final LaneActions lanes;
    private final TimelineMouse mouse;

    /** Listens to a canvas. */
    public TimelineKeys(Canvas canvas, Viewport viewport, Scene scene, DragController drags, Navigator navigator,
            Selector selector, TimelineListener listener, LaneActions lanes, TimelineMouse mouse) {
        this.viewport = viewport;
        this.scene = scene;
        this.drags = drags;
        this.navigator = navigator;
        this.selector = selector;
        this.listener = listener;
        this.lanes = lanes;
        this.mouse = mouse;
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, this::traverse);
    }

    private void traverse(Event event) {
        event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
    }

    private void key(Event event) {
        boolean alt = (event.stateMask & SWT.ALT) != 0;
        long step = (event.stateMask & SWT.MOD1) != 0 ? 5 * SECOND : SECOND;
        if (alt && lane(event, (event.stateMask & SWT.SHIFT) != 0)) {
            return;
        }
        switch (event.keyCode) {
        case SWT.ARROW_LEFT -> left(alt, -1, -step);
        case SWT.ARROW_RIGHT -> left(alt, 1, step);
        case SWT.ARROW_UP -> moment(event.stateMask, -1);
        case SWT.ARROW_DOWN -> moment(event.stateMask, 1);
        case SWT.HOME -> seek(0);
        case SWT.END -> seek(viewport.duration());
        case SWT.PAGE_UP -> navigator.scrollBy(-viewport.visible().length());
        case SWT.PAGE_DOWN -> navigator.scrollBy(viewport.visible().length());
        case SWT.CR, SWT.KEYPAD_CR -> Optional.ofNullable(scene.lead()).ifPresent(listener::momentOpened);
        case SWT.ESC -> escape();
        case SWT.KEYPAD_ADD -> navigator.zoom(ZOOM_STEP);
        case SWT.KEYPAD_SUBTRACT -> navigator.zoom(1 / ZOOM_STEP);
        default -> character(event.character);
        }
    }

    private void character(char typed) {
        if (typed == '+' || typed == '=') {
            navigator.zoom(ZOOM_STEP);
        } else if (typed == '-') {
            navigator.zoom(1 / ZOOM_STEP);
        }
    }

    private void left(boolean alt, int moments, long micros) {
        if (alt) {
            navigator.stepInLane(moments);
        } else {
            seek(viewport.playhead() + micros);
        }
    }

    private void moment(int stateMask, int step) {
        if ((stateMask & SWT.SHIFT) != 0) {
            selector.extend(step);
        } else {
            navigator.step(step);
        }
    }

    /** With Alt, and Shift for the stronger thing, keys act on the lane that has the keyboard; answers whether this one does. */
    private boolean lane(Event event, boolean shift) {
        switch (event.keyCode) {
        case SWT.CR, SWT.KEYPAD_CR -> {
            if (shift) {
                lanes.toggleAlone(null);
            } else {
                lanes.toggleFolded(null);
            }
        }
        case SWT.KEYPAD_ADD, '+', '=' -> lanes.grow(null, LANE_STEP);
        case SWT.KEYPAD_SUBTRACT, '-' -> lanes.grow(null, -LANE_STEP);
        case SWT.ARROW_UP -> laneUp(shift, -1);
        case SWT.ARROW_DOWN -> laneUp(shift, 1);
        default -> {
            return false;
        }
        }
        return true;
    }

    private void laneUp(boolean shift, int step) {
        if (shift) {
            lanes.move(null, step);
        } else {
            navigator.walk(step);
        }
    }

    private void seek(long micros) {
        listener.seekRequested(Math.max(0, Math.min(viewport.duration(), micros)));
    }

    private void escape() {
        if (mouse.isDragging()) {
            mouse.cancelDrag();
        } else if (drags.isActive()) {
            drags.cancel();
        } else if (viewport.selection() != null) {
            viewport.select(null);
            listener.rangeSelected(null);
        }
    }
}
