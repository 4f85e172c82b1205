/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.input;

import java.util.Set;

import org.coachline.timeline.LaneActions;
import org.coachline.timeline.LaneSpec;
import org.coachline.timeline.MomentItem;
import org.coachline.timeline.TimelineListener.MenuPlace;
import org.coachline.timeline.internal.Messages;
import org.coachline.timeline.internal.paint.Hit;
import org.coachline.timeline.internal.paint.Scene;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;

/** Mouse, wheel and touchpad. UI thread. */
public final class TimelineMouse {

    /** What the mouse needs of the control. */
    public interface View {
        /** What stands at a pixel of the control. */
        @Nullable
        Hit at(int x, int y);

        /** The width of the headers: where pixel 0 of the axis is. */
        int left();

        /** The time at a pixel of the control. */
        long timeAt(int x);

        /** Scrolls the lanes by pixels; answers false where there is nothing to scroll. */
        boolean scrollLanes(int pixels);

        /** How much time fills the view. */
        long visibleLength();

        /** Where a menu belongs that a key has asked for, in the control's coordinates. */
        Point keyPlace();

        /** The time that keys act on: a moment's start, else the play head. */
        long keyTime(@Nullable String moment);

        /** Gives a lane the keyboard. */
        void focusLane(LaneSpec lane);

        /** Folds, moves and sizes lanes. */
        LaneActions lanes();

        /** Where lanes are while they are dragged. */
        LaneDrags.View places();

        /** Has a channel drawn as large as fits, or as it is recorded again. */
        void toggleFitted(int channel);
    }

    private static final double ZOOM_STEP = 1.25;
    private static final double SCROLL_STEP = 0.1;
    private static final int LANE_STEP = 48;
    /** What most platforms count for one notch of a wheel. */
    private static final double NOTCH = 3;

    private final Canvas canvas;
    private final View view;
    private final Scene scene;
    private final DragController drags;
    private final Navigator navigator;
    private final Selector selector;
    private final Listeners listeners;
    private final LaneDrags laneDrags;

    /** Listens to a canvas. */
    public TimelineMouse(Canvas canvas, View view, Scene scene, DragController drags, Navigator navigator, Selector selector,
            Listeners listeners) {
        this.canvas = canvas;
        this.view = view;
        this.scene = scene;
        this.drags = drags;
        this.navigator = navigator;
        this.selector = selector;
        this.listeners = listeners;
        laneDrags = new LaneDrags(view.lanes(), view.places());
        canvas.addListener(SWT.MouseDown, this::down);
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseUp, this::up);
        canvas.addListener(SWT.MouseDoubleClick, this::twice);
        canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
        canvas.addListener(SWT.MouseHorizontalWheel, this::sideways);
        canvas.addListener(SWT.MenuDetect, this::menu);
    }

    /** Whether a lane is being dragged. */
    public boolean isDragging() {
        return laneDrags.isActive();
    }

    /** Puts a dragged lane back. */
    public void cancelDrag() {
        laneDrags.cancel();
    }

    private void down(Event event) {
        canvas.forceFocus();
        if (event.button != 1) {
            return;
        }
        Hit hit = view.at(event.x, event.y);
        if (hit == null) {
            return;
        }
        boolean toggle = (event.stateMask & SWT.MOD1) != 0;
        boolean extend = (event.stateMask & SWT.SHIFT) != 0;
        canvas.setToolTipText(null);
        if (hit instanceof Hit.Moment moment && (toggle || extend)) {
            if (extend) {
                selector.extendTo(moment.item());
            } else {
                selector.toggle(moment.item());
            }
            return;
        }
        switch (hit) {
        case Hit.Moment moment -> pressed(moment);
        case Hit.Cluster cluster -> navigator.fit(cluster.range());
        case Hit.Mute mute -> listeners.muteToggled(mute.lane().channel());
        case Hit.Solo solo -> listeners.soloToggled(solo.lane().channel());
        case Hit.Gain gain -> view.toggleFitted(gain.lane().channel());
        case Hit.Header header -> view.focusLane(header.lane());
        case Hit.Fold fold -> view.lanes().toggleFolded(fold.lane().id());
        case Hit.Alone alone -> view.lanes().toggleAlone(alone.lane().id());
        case Hit.Edge edge -> view.focusLane(edge.lane());
        case Hit.Dot dot -> navigator.select(dot.item());
        case Hit.TimeScale scale -> listeners.timeScaleToggled();
        case Hit.Lane lane -> view.focusLane(lane.lane());
        case Hit.Tinted tint -> view.focusLane(tint.lane());
        case Hit.Tracked track -> view.focusLane(track.lane());
        case Hit.Cue cue -> {
            // The click seeks to where the line begins; the drag controller does that on release.
        }
        case Hit.Overview overview -> {
            // Dragged, below.
        }
        case Hit.Window window -> {
            // Dragged, below.
        }
        case Hit.Ruler ruler -> {
            // Dragged, below.
        }
        }
        laneDrags.press(hit, event.y);
        drags.press(hit, event.x - view.left(), event.y, toggle || extend);
    }

    /** One of several that are selected is the handle of all of them, which then stay selected; an edge is that moment's alone. */
    private void pressed(Hit.Moment moment) {
        Set<String> selected = scene.selected();
        if (moment.part() == Hit.Part.BODY && selected.size() > 1 && selected.contains(moment.item().id())) {
            selector.select(selected, moment.item().id());
        } else {
            navigator.select(moment.item());
        }
    }

    private void move(Event event) {
        if (laneDrags.isActive()) {
            laneDrags.move(event.y);
            return;
        }
        if (drags.isActive()) {
            drags.move(event.x - view.left(), event.y, (event.stateMask & SWT.ALT) != 0);
            return;
        }
        Hit hit = view.at(event.x, event.y);
        canvas.setCursor(cursor(hit));
        String text = hover(hit);
        String shown = text == null ? null : text.replace("&", "&&");
        if (shown == null ? canvas.getToolTipText() != null : !shown.equals(canvas.getToolTipText())) {
            canvas.setToolTipText(shown);
        }
    }

    private void up(Event event) {
        if (event.button == 1) {
            laneDrags.release();
            drags.release();
        }
    }

    private void twice(Event event) {
        Hit hit = event.button == 1 ? view.at(event.x, event.y) : null;
        if (hit instanceof Hit.Moment moment) {
            drags.cancel();
            listeners.momentOpened(moment.item().id());
        } else if (hit instanceof Hit.Dot dot) {
            listeners.momentOpened(dot.item().id());
        } else if (hit instanceof Hit.Header header && !view.lanes().isAlone()) {
            laneDrags.cancel();
            view.lanes().toggleFolded(header.lane().id());
        } else if (hit instanceof Hit.Edge edge) {
            laneDrags.cancel();
            view.lanes().fitHeight(edge.lane().id());
        } else if (hit instanceof Hit.Window || hit instanceof Hit.Overview) {
            drags.cancel();
            navigator.fit();
        }
    }

    private void wheel(Event event) {
        event.doit = false;
        double notches = event.count / NOTCH;
        if ((event.stateMask & SWT.MOD1) != 0) {
            navigator.zoom(Math.pow(ZOOM_STEP, notches), Math.max(0, event.x - view.left()));
        } else if ((event.stateMask & SWT.SHIFT) != 0
                || !view.scrollLanes((int) Math.round(-notches * LANE_STEP))) {
            scroll(notches);
        }
    }

    private void sideways(Event event) {
        event.doit = false;
        scroll(event.count / NOTCH);
    }

    private void scroll(double notches) {
        navigator.scrollBy(Math.round(-notches * SCROLL_STEP * view.visibleLength()));
    }

    private void menu(Event event) {
        if (event.detail == SWT.MENU_KEYBOARD) {
            Point place = canvas.toDisplay(view.keyPlace());
            event.x = place.x;
            event.y = place.y;
            String id = scene.lead();
            MomentItem item = id == null ? null : scene.moment(id);
            listeners.menuRequested(new MenuPlace(event.x, event.y, view.keyTime(id),
                    item == null ? scene.focusedLane() : item.lane(), id));
            return;
        }
        Point point = canvas.toControl(event.x, event.y);
        Hit hit = view.at(point.x, point.y);
        String moment = null;
        String lane = null;
        if (hit instanceof Hit.Moment on) {
            moment = on.item().id();
            lane = on.item().lane();
            if (scene.selected().contains(moment)) {
                selector.select(scene.selected(), moment);
            } else {
                navigator.select(on.item());
            }
        } else if (hit instanceof Hit.Lane on) {
            lane = on.lane().id();
        } else if (hit instanceof Hit.Tinted on) {
            lane = on.lane().id();
        } else if (hit instanceof Hit.Tracked on) {
            lane = on.lane().id();
        } else if (hit instanceof Hit.Dot on) {
            moment = on.item().id();
            lane = on.item().lane();
            navigator.select(on.item());
        } else if (hit != null && header(hit) instanceof LaneSpec on) {
            lane = on.id();
            view.focusLane(on);
        }
        listeners.menuRequested(new MenuPlace(event.x, event.y, view.timeAt(point.x), lane, moment));
    }

    /** The lane on whose header something stands, or nothing. */
    private static @Nullable LaneSpec header(Hit hit) {
        return switch (hit) {
        case Hit.Header on -> on.lane();
        case Hit.Fold on -> on.lane();
        case Hit.Alone on -> on.lane();
        case Hit.Edge on -> on.lane();
        case Hit.Mute on -> on.lane();
        case Hit.Solo on -> on.lane();
        case Hit.Gain on -> on.lane();
        default -> null;
        };
    }

    private Cursor cursor(@Nullable Hit hit) {
        int id = switch (hit) {
        case Hit.Moment moment when moment.part() != Hit.Part.BODY -> SWT.CURSOR_SIZEWE;
        case Hit.Window window when window.part() != Hit.Part.BODY -> SWT.CURSOR_SIZEWE;
        case Hit.Window window -> SWT.CURSOR_HAND;
        case Hit.Cluster cluster -> SWT.CURSOR_HAND;
        case Hit.Mute mute -> SWT.CURSOR_HAND;
        case Hit.Solo solo -> SWT.CURSOR_HAND;
        case Hit.Gain gain -> SWT.CURSOR_HAND;
        case Hit.Fold fold -> SWT.CURSOR_HAND;
        case Hit.Alone alone -> SWT.CURSOR_HAND;
        case Hit.Dot dot -> SWT.CURSOR_HAND;
        case Hit.TimeScale scale -> SWT.CURSOR_HAND;
        case Hit.Edge edge -> SWT.CURSOR_SIZENS;
        case null, default -> SWT.CURSOR_ARROW;
        };
        return canvas.getDisplay().getSystemCursor(id);
    }

    private static @Nullable String hover(@Nullable Hit hit) {
        return switch (hit) {
        case Hit.Moment moment -> moment.item().hover().get();
        case Hit.Cluster cluster -> NLS.bind(Messages.cluster, cluster.count());
        case Hit.Cue cue -> cue.item().text();
        case Hit.Tinted tint -> tint.tint().text();
        case Hit.Tracked track -> track.text();
        case Hit.Mute mute -> NLS.bind(Messages.mute, mute.lane().name());
        case Hit.Solo solo -> NLS.bind(Messages.solo, solo.lane().name());
        case Hit.Gain gain -> NLS.bind(gain.times() > 1 ? Messages.gainFitted : Messages.gainPlain, gain.lane().name(), gain.times());
        case Hit.Fold fold -> NLS.bind(fold.folded() ? Messages.unfold : Messages.fold, fold.lane().name());
        case Hit.Alone alone -> NLS.bind(alone.on() ? Messages.aloneOff : Messages.alone, alone.lane().name());
        case Hit.Edge edge -> NLS.bind(Messages.edge, edge.lane().name());
        case Hit.Dot dot -> dot.item().hover().get();
        case Hit.TimeScale scale -> Messages.timeScale;
        case Hit.Header header -> header.lane().name();
        case null, default -> null;
        };
    }
}
