/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.input;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.coachline.timeline.LaneSpec;
import org.coachline.timeline.MomentItem;
import org.coachline.timeline.TimeRange;
import org.coachline.timeline.TimelineListener;
import org.coachline.timeline.internal.paint.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Selecting several moments. One of them leads: it is what fields show and where the next key goes on from. What is extended
 * reaches from the moment that led before the first extension to the one that is pointed at. UI thread.
 */
public final class Selector {

    private final Scene scene;
    private final Navigator navigator;
    private final TimelineListener listener;
    private final Navigator.View view;
    private @Nullable String anchor;
    private @Nullable String reached;

    /** Selects in a scene. */
    public Selector(Scene scene, Navigator navigator, TimelineListener listener, Navigator.View view) {
        this.scene = scene;
        this.navigator = navigator;
        this.listener = listener;
        this.view = view;
    }

    /** Adds a moment to what is selected, or takes it out. */
    public void toggle(MomentItem item) {
        Set<String> ids = new LinkedHashSet<>(scene.selected());
        if (ids.remove(item.id())) {
            select(ids, scene.lead());
        } else {
            ids.add(item.id());
            select(ids, item.id());
        }
    }

    /** Selects all that stand between where extending began and a moment: between in time, and in the lanes from one's to the other's. */
    public void extendTo(MomentItem item) {
        MomentItem from = anchor(item);
        List<String> lanes = scene.lanes().stream().map(LaneSpec::id).toList();
        int one = lanes.indexOf(from.lane());
        int other = lanes.indexOf(item.lane());
        List<String> between = lanes.subList(Math.max(0, Math.min(one, other)), Math.max(one, other) + 1);
        TimeRange range = TimeRange.between(Math.min(from.start(), item.start()), Math.max(from.start(), item.start()));
        Set<String> ids = scene.moments().stream()
                .filter(each -> between.contains(each.lane()) && each.start() >= range.start() && each.start() <= range.end())
                .map(MomentItem::id).collect(Collectors.toCollection(LinkedHashSet::new));
        reach(ids, item);
    }

    /** Extends by one moment, to the next in time (or, with -1, the one before); answers its id, or nothing at the end. */
    public @Nullable String extend(int step) {
        MomentItem next = navigator.next(step);
        if (next == null) {
            return null;
        }
        List<MomentItem> all = scene.moments();
        int one = all.indexOf(anchor(next));
        int other = all.indexOf(next);
        Set<String> ids = all.subList(Math.min(one, other), Math.max(one, other) + 1).stream().map(MomentItem::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        reach(ids, next);
        return next.id();
    }

    /** Selects every moment of the lane that has the keyboard or, where {@code lane} is not asked for, of all lanes. */
    public void all(boolean lane) {
        String only = lane ? scene.focusedLane() : null;
        List<String> ids = scene.moments().stream().filter(each -> only == null || each.lane().equals(only)).map(MomentItem::id).toList();
        select(ids, scene.lead());
    }

    /** Selects moments and tells so. */
    public void select(Collection<String> ids, @Nullable String lead) {
        scene.setSelected(ids, lead);
        view.selectionChanged();
        listener.momentsSelected(scene.selected(), scene.lead());
    }

    private MomentItem anchor(MomentItem item) {
        String lead = scene.lead();
        if (anchor == null || lead == null || !lead.equals(reached)) {
            anchor = lead;
        }
        MomentItem from = anchor == null ? null : scene.moment(anchor);
        if (from == null) {
            anchor = item.id();
            return item;
        }
        return from;
    }

    private void reach(Set<String> ids, MomentItem item) {
        reached = item.id();
        if (scene.lane(item.lane()) != null) {
            scene.setFocusedLane(item.lane());
            view.laneWanted(item.lane());
        }
        navigator.reveal(item.range());
        select(ids, item.id());
    }
}
