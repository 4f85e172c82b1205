/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.access;

import java.util.List;
import java.util.function.Function;

import org.coachline.timeline.LaneSpec;
import org.coachline.timeline.MomentItem;
import org.coachline.timeline.Viewport;
import org.coachline.timeline.internal.Messages;
import org.coachline.timeline.internal.layout.Box;
import org.coachline.timeline.internal.paint.Scene;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.jspecify.annotations.Nullable;

/**
 * Tells a screen reader what there is: the play head with its time, the lanes, and the moments in sight. Moments out of
 * sight are reached as everybody else reaches them, by stepping or scrolling. UI thread.
 */
public final class TimelineAccess {

    private static final int PLAYHEAD = 0;
    private static final int FIRST_LANE = 1;

    /** A moment and its bar. */
    public record Placed(MomentItem item, Box box) {
    }

    /** Where things are drawn, in the control's coordinates. */
    public interface Places {
        /** Where a lane is, its header included. */
        @Nullable
        Box lane(LaneSpec lane);

        /** The moments that are drawn, lane by lane. */
        List<Placed> moments();

        /** Where the play head is. */
        Box playhead();
    }

    private final Canvas canvas;
    private final Accessible accessible;
    private final Scene scene;
    private final Viewport viewport;
    private final Places places;
    /** What the ids given out last stand for. */
    private List<Placed> told = List.of();

    /** Makes a canvas speak. */
    public TimelineAccess(Canvas canvas, Scene scene, Viewport viewport, Places places) {
        this.canvas = canvas;
        this.scene = scene;
        this.viewport = viewport;
        this.places = places;
        accessible = canvas.getAccessible();
        accessible.addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name(event.childID);
            }

            @Override
            public void getHelp(AccessibleEvent event) {
                Placed placed = placed(event.childID);
                event.result = placed == null ? null : placed.item().hover();
            }
        });
        accessible.addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getChildCount(AccessibleControlEvent event) {
                event.detail = children().length;
            }

            @Override
            public void getChildren(AccessibleControlEvent event) {
                event.children = children();
            }

            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = role(event.childID);
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = state(event.childID);
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                if (event.childID == PLAYHEAD || event.childID == ACC.CHILDID_SELF) {
                    event.result = Spoken.time(viewport.playhead());
                }
            }

            @Override
            public void getLocation(AccessibleControlEvent event) {
                Box box = box(event.childID);
                if (box != null) {
                    Point origin = canvas.toDisplay(box.x(), box.y());
                    event.x = origin.x;
                    event.y = origin.y;
                    event.width = box.width();
                    event.height = box.height();
                }
            }

            @Override
            public void getFocus(AccessibleControlEvent event) {
                event.childID = focused();
            }

            @Override
            public void getChildAtPoint(AccessibleControlEvent event) {
                Point point = canvas.toControl(event.x, event.y);
                event.childID = ACC.CHILDID_SELF;
                for (Object child : children()) {
                    Box box = box((Integer) child);
                    if (box != null && box.contains(point.x, point.y)) {
                        event.childID = (Integer) child;
                    }
                }
            }
        });
    }

    /** Another moment or lane has the keyboard. */
    public void focusMoved() {
        if (canvas.isFocusControl()) {
            accessible.setFocus(focused());
        }
    }

    private int focused() {
        told = places.moments();
        for (int i = 0; i < told.size(); i++) {
            if (scene.selected().contains(told.get(i).item().id())) {
                return FIRST_LANE + scene.lanes().size() + i;
            }
        }
        String lane = scene.focusedLane();
        for (int i = 0; i < scene.lanes().size(); i++) {
            if (scene.lanes().get(i).id().equals(lane)) {
                return FIRST_LANE + i;
            }
        }
        return ACC.CHILDID_SELF;
    }

    private Object[] children() {
        told = places.moments();
        Object[] ids = new Object[FIRST_LANE + scene.lanes().size() + told.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = i;
        }
        return ids;
    }

    private @Nullable LaneSpec lane(int child) {
        int at = child - FIRST_LANE;
        return at >= 0 && at < scene.lanes().size() ? scene.lanes().get(at) : null;
    }

    private @Nullable Placed placed(int child) {
        int at = child - FIRST_LANE - scene.lanes().size();
        return at >= 0 && at < told.size() ? told.get(at) : null;
    }

    private <T> T choose(int child, T self, T playhead, Function<LaneSpec, T> lanes, Function<MomentItem, T> moments) {
        LaneSpec lane = lane(child);
        Placed placed = placed(child);
        if (child == PLAYHEAD) {
            return playhead;
        }
        return lane != null ? lanes.apply(lane) : placed != null ? moments.apply(placed.item()) : self;
    }

    private String name(int child) {
        return choose(child, Messages.timeline, Messages.playhead, this::name, Spoken::moment);
    }

    private String name(LaneSpec lane) {
        if (lane instanceof LaneSpec.WaveformLane wave && scene.channel(wave.channel()).gain() > 1) {
            return NLS.bind(Messages.laneFitted, lane.name(), scene.channel(wave.channel()).gain());
        }
        return lane instanceof LaneSpec.MomentLane
                ? NLS.bind(Messages.laneWithMoments, lane.name(), scene.moments(lane.id()).size())
                : lane.name();
    }

    private int role(int child) {
        return choose(child, ACC.ROLE_LIST, ACC.ROLE_SLIDER, lane -> ACC.ROLE_GROUP, item -> ACC.ROLE_LISTITEM);
    }

    private int state(int child) {
        int focus = canvas.isFocusControl() && child == focused() ? ACC.STATE_FOCUSED : 0;
        return focus | choose(child, ACC.STATE_FOCUSABLE, ACC.STATE_READONLY, lane -> ACC.STATE_FOCUSABLE,
                item -> ACC.STATE_SELECTABLE | ACC.STATE_FOCUSABLE
                        | (scene.selected().contains(item.id()) ? ACC.STATE_SELECTED : 0));
    }

    private @Nullable Box box(int child) {
        LaneSpec lane = lane(child);
        Placed placed = placed(child);
        if (child == PLAYHEAD) {
            return places.playhead();
        }
        Box self = new Box(0, 0, canvas.getSize().x, canvas.getSize().y);
        return lane != null ? places.lane(lane) : placed != null ? placed.box() : self;
    }
}
