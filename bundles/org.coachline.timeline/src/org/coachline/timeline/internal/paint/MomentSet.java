/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.paint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.coachline.timeline.ArrangedMoments;
import org.coachline.timeline.MomentItem;
import org.coachline.timeline.TimeAxis;
import org.coachline.timeline.internal.layout.Dots;
import org.jspecify.annotations.Nullable;

/**
 * All moments: by time, by lane and by id. Changing some costs what finding their places costs and one copy of the lists they
 * are in, so that an edit among a hundred thousand is not noticed. The lists given out never change. UI thread.
 */
public final class MomentSet {

    private static final Comparator<MomentItem> BY_TIME = ArrangedMoments.BY_TIME;

    private List<MomentItem> all = List.of();
    private Map<String, List<MomentItem>> byLane = new HashMap<>();
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
            List<MomentItem> now = merged(byLane.getOrDefault(lane, List.of()), out, sorted(inByLane.getOrDefault(lane, List.of())));
            if (now.isEmpty()) {
                byLane.remove(lane);
            } else {
                byLane.put(lane, now);
            }
        }
        if (!lanes.isEmpty()) {
            all = merged(all, out, sorted(in));
        }
        return lanes;
    }

    private static List<MomentItem> sorted(Collection<MomentItem> items) {
        List<MomentItem> sorted = new ArrayList<>(items);
        sorted.sort(BY_TIME);
        return sorted;
    }

    /** What was there without some and with others, in one pass over the places that change: the rest is copied in pieces. */
    private static List<MomentItem> merged(List<MomentItem> before, Set<MomentItem> out, List<MomentItem> in) {
        List<MomentItem> kept = before;
        if (!out.isEmpty()) {
            int[] places = out.stream().mapToInt(item -> place(before, item)).filter(place -> place >= 0).sorted().toArray();
            kept = new ArrayList<>(before.size() + in.size());
            int from = 0;
            for (int place : places) {
                kept.addAll(before.subList(from, place));
                from = place + 1;
            }
            kept.addAll(before.subList(from, before.size()));
        }
        List<MomentItem> now = new ArrayList<>(kept.size() + in.size());
        int from = 0;
        for (MomentItem item : in) {
            int to = after(kept, item);
            now.addAll(kept.subList(from, to));
            now.add(item);
            from = to;
        }
        now.addAll(kept.subList(from, kept.size()));
        return now;
    }

    /** Where an item is, or -1. */
    private static int place(List<MomentItem> sorted, MomentItem item) {
        for (int at = after(sorted, item) - 1; at >= 0 && BY_TIME.compare(sorted.get(at), item) == 0; at--) {
            if (sorted.get(at).equals(item)) {
                return at;
            }
        }
        return -1;
    }

    /** How many are not later than an item. */
    private static int after(List<MomentItem> sorted, MomentItem item) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (BY_TIME.compare(sorted.get(middle), item) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** All, sorted by start; not to be changed. */
    List<MomentItem> all() {
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
    List<MomentItem> of(String lane) {
        return byLane.getOrDefault(lane, List.of());
    }

    /** Those of a lane with one of them elsewhere. */
    List<MomentItem> with(MomentItem moved) {
        MomentItem before = byId.get(moved.id());
        return merged(of(moved.lane()), before == null ? Set.of() : Set.of(before), List.of(moved));
    }

    /** Those of an item's lane without it. */
    List<MomentItem> without(MomentItem item) {
        return merged(of(item.lane()), Set.of(item), List.of());
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
