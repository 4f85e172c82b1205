/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.coachline.timeline.LaneSpec;
import org.coachline.timeline.MomentItem;
import org.coachline.timeline.Viewport;
import org.coachline.timeline.internal.Messages;
import org.coachline.timeline.internal.layout.Box;
import org.coachline.timeline.internal.paint.Scene;
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
import org.jspecify.annotations.Nullable;

/**
 * Tells a screen reader what there is: the play head with its time, the lanes, and the moments in sight; and what changes of
 * them: the focus, the selection, folded lanes, another name or verdict of a moment. Moments out of sight are reached as
 * everybody else reaches them, by stepping or scrolling. UI thread.
 */
public final class TimelineAccess {

    /** A moment and its bar. */
    public record Placed(MomentItem item, Box box) {
    }

    /** Where things are drawn, in the control's coordinates. */
    public interface Places {
        /** Where a lane is, its header included. */
        @Nullable
        Box lane(LaneSpec lane);

        /** What stands in a lane instead of what it would show: that there is nothing, or why it failed. */
        @Nullable
        String notice(LaneSpec lane);

        /** The moments that are drawn, lane by lane. */
        List<Placed> moments();

        /** Where the play head is. */
        Box playhead();
    }

    private static final double SECOND = 1e6;

    private final Canvas canvas;
    private final Accessible accessible;
    private final Scene scene;
    private final Viewport viewport;
    private final Places places;
    private final ChildIds ids = new ChildIds();
    private boolean playing;
    /** What was said of moments and lanes last, so that only what changes is said again. */
    private final Map<Integer, String> said = new HashMap<>();
    private Set<String> folded = Set.of();
    private Set<String> selected = Set.of();
    private int focusedLast = ACC.CHILDID_SELF;

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
            public void getDescription(AccessibleEvent event) {
                event.result = help(event.childID);
            }

            @Override
            public void getHelp(AccessibleEvent event) {
                event.result = help(event.childID);
            }
        });
        accessible.addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getChildCount(AccessibleControlEvent event) {
                event.detail = event.childID == ACC.CHILDID_SELF ? children().length : 0;
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
                if (event.childID == ACC.CHILDID_SELF || event.childID == ChildIds.PLAYHEAD) {
                    event.result = Spoken.time(viewport.playhead());
                }
            }

            @Override
            public void getSelection(AccessibleControlEvent event) {
                List<Integer> chosen = places.moments().stream().map(each -> each.item().id()).filter(scene.selected()::contains)
                        .map(ids::moment).toList();
                event.childID = chosen.isEmpty() ? ACC.CHILDID_NONE : chosen.size() == 1 ? chosen.getFirst() : ACC.CHILDID_MULTIPLE;
                event.children = chosen.toArray();
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
                event.childID = canvas.isFocusControl() ? focused() : ACC.CHILDID_NONE;
            }

            @Override
            public void getChildAtPoint(AccessibleControlEvent event) {
                Point point = canvas.toControl(event.x, event.y);
                event.childID = at(point.x, point.y);
            }
        });
        // GTK asks the same for the control and for each of its children; only of a slider anybody wants to know.
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

    /** Another moment or lane has the keyboard. */
    public void focusMoved() {
        boolean another = !selected.equals(scene.selected());
        selected = scene.selected();
        if (canvas.isFocusControl()) {
            int now = focused();
            if (now != focusedLast && focusedLast != ACC.CHILDID_SELF) {
                // GTK says only who has the focus now: the one before would go on having it too.
                accessible.sendEvent(ACC.EVENT_STATE_CHANGED, new int[] {ACC.STATE_FOCUSED, 0}, focusedLast);
            }
            focusedLast = now;
            accessible.setFocus(now);
            if (another) {
                accessible.selectionChanged();
            }
        }
    }

    /** Lanes have been folded, moved or hidden. */
    public void lanesChanged() {
        Set<String> now = scene.arrangement().folded();
        Set<String> changed = new HashSet<>(now);
        changed.addAll(folded);
        changed.removeIf(each -> now.contains(each) == folded.contains(each));
        folded = now;
        for (String lane : changed) {
            // GTK knows of expanded only, and takes collapsed for another word for it.
            accessible.sendEvent(ACC.EVENT_STATE_CHANGED, new int[] {ACC.STATE_EXPANDED, now.contains(lane) ? 0 : 1}, ids.lane(lane));
        }
        renamed();
        focusMoved();
    }

    /** Moments may be called or judged otherwise than before. */
    public void momentsChanged() {
        renamed();
    }

    /** The play head is elsewhere; said when somebody has moved it, and not while a call plays: nobody wants to be talked to then. */
    public void playheadMoved(long before, long now) {
        if (!playing && canvas.isFocusControl()) {
            accessible.sendEvent(ACC.EVENT_VALUE_CHANGED, new Object[] {before / SECOND, now / SECOND}, ChildIds.PLAYHEAD);
        }
    }

    /** Whether the call plays; where it stops is said. */
    public void setPlaying(boolean now) {
        boolean stopped = playing && !now;
        playing = now;
        if (stopped) {
            playheadMoved(viewport.playhead(), viewport.playhead());
        }
    }

    /** Says anew what has another name than when it was asked for last. */
    private void renamed() {
        for (Map.Entry<Integer, String> each : Map.copyOf(said).entrySet()) {
            int child = each.getKey();
            boolean gone = lane(child) == null && moment(child) == null;
            if (gone) {
                said.remove(child);
            } else if (!each.getValue().equals(name(child))) {
                accessible.sendEvent(ACC.EVENT_NAME_CHANGED, null, child);
            }
        }
    }

    /** What keys act on: of the selected moments the one that leads, if it is in sight, else the lane. */
    int focused() {
        String lead = scene.lead();
        if (lead != null && places.moments().stream().anyMatch(each -> each.item().id().equals(lead))) {
            return ids.moment(lead);
        }
        String lane = scene.focusedLane();
        return lane == null || scene.lane(lane) == null ? ACC.CHILDID_SELF : ids.lane(lane);
    }

    /** The play head, then lanes from top to bottom, each followed by its moments in sight. */
    Integer[] children() {
        List<Integer> children = new ArrayList<>();
        children.add(ChildIds.PLAYHEAD);
        List<Placed> moments = places.moments();
        for (LaneSpec lane : scene.lanes()) {
            if (places.lane(lane) != null) {
                children.add(ids.lane(lane.id()));
                moments.stream().map(Placed::item).filter(each -> each.lane().equals(lane.id())).map(each -> ids.moment(each.id()))
                        .forEach(children::add);
            }
        }
        return children.toArray(Integer[]::new);
    }

    private @Nullable LaneSpec lane(int child) {
        String id = ids.laneOf(child);
        return id == null ? null : scene.lane(id);
    }

    private @Nullable MomentItem moment(int child) {
        String id = ids.momentOf(child);
        return id == null ? null : scene.moment(id);
    }

    String name(int child) {
        LaneSpec lane = lane(child);
        MomentItem moment = moment(child);
        String name = lane != null ? Spoken.lane(lane, scene) : moment != null ? Spoken.moment(moment)
                : child == ChildIds.PLAYHEAD ? Messages.playhead : Messages.timeline;
        if (lane != null || moment != null) {
            said.put(child, name);
        }
        return name;
    }

    @Nullable String help(int child) {
        LaneSpec lane = lane(child);
        MomentItem moment = moment(child);
        return lane != null ? places.notice(lane) : moment != null ? moment.hover().get() : null;
    }

    int role(int child) {
        return lane(child) != null ? ACC.ROLE_GROUP : moment(child) != null ? ACC.ROLE_LISTITEM
                : child == ChildIds.PLAYHEAD ? ACC.ROLE_SLIDER : ACC.ROLE_LIST;
    }

    int state(int child) {
        int focus = canvas.isFocusControl() && child == focused() ? ACC.STATE_FOCUSED : 0;
        LaneSpec lane = lane(child);
        MomentItem moment = moment(child);
        if (lane != null) {
            boolean strip = scene.arrangement().folded().contains(lane.id()) && !scene.isAlone();
            return focus | ACC.STATE_FOCUSABLE | (strip ? ACC.STATE_COLLAPSED : ACC.STATE_EXPANDED);
        }
        if (moment != null) {
            return focus | ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE
                    | (scene.selected().contains(moment.id()) ? ACC.STATE_SELECTED : 0);
        }
        return child == ChildIds.PLAYHEAD ? ACC.STATE_READONLY : ACC.STATE_FOCUSABLE | (canvas.isFocusControl() ? ACC.STATE_FOCUSED : 0);
    }

    private int at(int x, int y) {
        for (Placed placed : places.moments()) {
            if (placed.box().contains(x, y)) {
                return ids.moment(placed.item().id());
            }
        }
        for (LaneSpec lane : scene.lanes()) {
            Box box = places.lane(lane);
            if (box != null && box.contains(x, y)) {
                return ids.lane(lane.id());
            }
        }
        return ACC.CHILDID_SELF;
    }

    @Nullable Box box(int child) {
        LaneSpec lane = lane(child);
        MomentItem moment = moment(child);
        if (child == ChildIds.PLAYHEAD) {
            return places.playhead();
        }
        if (lane != null) {
            return places.lane(lane);
        }
        return moment == null ? new Box(0, 0, canvas.getSize().x, canvas.getSize().y)
                : places.moments().stream().filter(each -> Objects.equals(each.item().id(), moment.id())).map(Placed::box).findFirst().orElse(null);
    }
}
