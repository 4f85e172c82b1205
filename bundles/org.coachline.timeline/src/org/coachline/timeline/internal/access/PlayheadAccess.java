/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.access;

import org.coachline.timeline.Viewport;
import org.coachline.timeline.internal.Messages;
import org.coachline.timeline.internal.layout.Box;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleValueAdapter;
import org.eclipse.swt.accessibility.AccessibleValueEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;

/**
 * The play head as a screen reader has it: a slider whose value is the time in seconds, told as words too. That it moves is said
 * when somebody moves it, and not while a call plays: nobody wants to be talked to then. UI thread.
 */
final class PlayheadAccess {

    private static final double SECOND = 1e6;

    private final Viewport viewport;
    private final Accessible accessible;
    private boolean playing;

    PlayheadAccess(Canvas canvas, Viewport viewport, TimelineAccess.Places places) {
        this.viewport = viewport;
        accessible = new Accessible(canvas.getAccessible());
        accessible.addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.playhead;
            }
        });
        accessible.addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getChildCount(AccessibleControlEvent event) {
                event.detail = 0;
            }

            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_SLIDER;
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_READONLY;
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                event.result = Spoken.time(viewport.playhead());
            }

            @Override
            public void getLocation(AccessibleControlEvent event) {
                Box box = places.playhead();
                Point origin = canvas.toDisplay(box.x(), box.y());
                event.x = origin.x;
                event.y = origin.y;
                event.width = box.width();
                event.height = box.height();
            }
        });
        accessible.addAccessibleValueListener(new AccessibleValueAdapter() {
            @Override
            public void getCurrentValue(AccessibleValueEvent event) {
                event.value = viewport.playhead() / SECOND;
            }

            @Override
            public void getMinimumValue(AccessibleValueEvent event) {
                event.value = 0.0;
            }

            @Override
            public void getMaximumValue(AccessibleValueEvent event) {
                event.value = viewport.duration() / SECOND;
            }
        });
    }

    Accessible accessible() {
        return accessible;
    }

    void setPlaying(boolean now) {
        playing = now;
        if (!now) {
            tell(viewport.playhead(), viewport.playhead());
        }
    }

    void moved(long before, long now) {
        if (!playing) {
            tell(before, now);
        }
    }

    private void tell(long before, long now) {
        accessible.sendEvent(ACC.EVENT_VALUE_CHANGED, new Object[] {before / SECOND, now / SECOND});
    }

    void dispose() {
        accessible.dispose();
    }
}
