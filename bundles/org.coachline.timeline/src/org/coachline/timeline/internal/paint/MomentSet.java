/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.paint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.coachline.timeline.ArrangedMoments;
import org.coachline.timeline.MomentItem;
import org.coachline.timeline.TimeAxis;
import org.coachline.timeline.TimeOrder;
import org.coachline.timeline.internal.layout.Dots;
import org.jspecify.annotations.Nullable;

/**
 * All moments: by time, by lane and by id. Changing some costs what finding their places costs, however many there are. The
 * lists given out never change. UI thread.
 */
public final class MomentSet {

    private static final TimeOrder<MomentItem> NONE = order(List.of());

    private TimeOrder<MomentItem> all = NONE;
    private Map<String, TimeOrder<MomentItem>> byLane = new HashMap<>();
    private Map<String, MomentItem> byId = new HashMap<>();
    private @Nullable Dots dots;

    /** Has these and no others, given in any order; answers whether that is another set. */
    boolean set(Collection<MomentItem> changed) {
        ArrangedMoments arranged = changed instanceof ArrangedMoments ready ? ready : ArrangedMoments.of(changed);
        boolean another = !arranged.byTime().equals(all);
        // Also where they are equal: what gave the ones before need not be kept in memory.
        all = arranged.byTime();
        byId = arranged.index();
        byLane = new HashMap<>(arranged.byLane());
        if (another) {
            dots = null;
        }
        return another;
    }

    /**
     * Takes moments away and puts others in, in place of those with their ids.
     *
     * @return the lanes that look different now
     */
    Set<String> change(Collection<MomentItem> put, Collection<String> gone) {
        Set<MomentItem> out = new HashSet<>();
        List<MomentItem> in = new ArrayList<>();
        Dots counted = dots;
        for (String id : gone) {
            MomentItem before = byId.remove(id);
            if (before != null) {
                out.add(before);
            }
        }
        for (MomentItem item : put) {
            MomentItem before = byId.put(item.id(), item);
            if (!item.equals(before)) {
                in.add(item);
                if (before != null) {
                    out.add(before);
                }
            }
        }
        if (counted != null) {
            out.forEach(counted::remove);
            in.forEach(counted::add);
        }
        Map<String, List<MomentItem>> inByLane = new HashMap<>();
        in.forEach(item -> inByLane.computeIfAbsent(item.lane(), each -> new ArrayList<>()).add(item));
        Set<String> lanes = new HashSet<>(inByLane.keySet());
        out.forEach(item -> lanes.add(item.lane()));
        for (String lane : lanes) {
            TimeOrder<MomentItem> now = changed(of(lane), out, inByLane.getOrDefault(lane, List.of()));
            if (now.isEmpty()) {
                byLane.remove(lane);
            } else {
                byLane.put(lane, now);
            }
        }
        if (!lanes.isEmpty()) {
            all = changed(all, out, in);
        }
        return lanes;
    }

    private static TimeOrder<MomentItem> order(Collection<MomentItem> items) {
        return TimeOrder.of(items, MomentItem::start, MomentItem::end);
    }

    private static TimeOrder<MomentItem> changed(TimeOrder<MomentItem> before, Collection<MomentItem> out, Collection<MomentItem> in) {
        return before.changed(out.stream().mapToInt(before::place).filter(place -> place >= 0).sorted().toArray(), in);
    }

    /** All, sorted by start; not to be changed. */
    TimeOrder<MomentItem> all() {
        return all;
    }

    /** The lanes that any are in. */
    Set<String> lanes() {
        return byLane.keySet();
    }

    /** The moment of an id. */
    @Nullable
    MomentItem get(String id) {
        return byId.get(id);
    }

    /** Those of a lane, sorted by start; not to be changed. */
    TimeOrder<MomentItem> of(String lane) {
        return byLane.getOrDefault(lane, NONE);
    }

    /** Those of a lane with one of them elsewhere. */
    TimeOrder<MomentItem> with(MomentItem moved) {
        MomentItem before = byId.get(moved.id());
        return changed(of(moved.lane()), before == null ? Set.of() : Set.of(before), List.of(moved));
    }

    /** Those of an item's lane without it. */
    TimeOrder<MomentItem> without(MomentItem item) {
        return changed(of(item.lane()), Set.of(item), List.of());
    }

    /** Those of a lane with some of them, named by their ids, so much later. Costs their number, and finding each. */
    TimeOrder<MomentItem> shifted(String lane, Set<String> ids, long by) {
        TimeOrder<MomentItem> before = of(lane);
        List<MomentItem> moved = new ArrayList<>();
        for (String id : ids) {
            MomentItem item = byId.get(id);
            if (item != null && item.lane().equals(lane)) {
                moved.add(item);
            }
        }
        return changed(before, moved, moved.stream().map(each -> each.at(each.range().shiftedBy(by))).toList());
    }

    /** Where in the overview there are any. */
    Dots dots(TimeAxis whole) {
        Dots known = dots;
        if (known == null || !known.whole().equals(whole)) {
            known = new Dots(whole);
            all.forEach(known::add);
            dots = known;
        }
        return known;
    }
}
