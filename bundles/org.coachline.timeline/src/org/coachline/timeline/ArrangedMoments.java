/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline;

import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Moments by time, by lane and by id, arranged on whatever thread has them, so that {@link TimelineControl#setMoments} has nothing
 * left to sort: of a hundred thousand, that takes the UI thread longer than a frame. Does not change. Any thread.
 */
public final class ArrangedMoments extends AbstractCollection<MomentItem> {

    private final TimeOrder<MomentItem> all;
    private final Map<String, TimeOrder<MomentItem>> byLane;
    private @Nullable Map<String, MomentItem> byId;

    private ArrangedMoments(TimeOrder<MomentItem> all) {
        this.all = all;
        Map<String, List<MomentItem>> lists = new HashMap<>();
        for (MomentItem item : all) {
            lists.computeIfAbsent(item.lane(), lane -> new ArrayList<>()).add(item);
        }
        Map<String, TimeOrder<MomentItem>> orders = new HashMap<>();
        lists.forEach((lane, items) -> orders.put(lane, order(items)));
        byLane = Collections.unmodifiableMap(orders);
        byId = indexed();
    }

    private Map<String, MomentItem> indexed() {
        Map<String, MomentItem> index = new HashMap<>(all.size() * 2);
        all.forEach(item -> index.put(item.id(), item));
        return index;
    }

    /** Arranges moments, given in any order, each id once. Costs n log n; where they come in the order of time, n. */
    public static ArrangedMoments of(Collection<MomentItem> moments) {
        return new ArrangedMoments(order(moments));
    }

    private static TimeOrder<MomentItem> order(Collection<MomentItem> moments) {
        return TimeOrder.of(moments, MomentItem::start, MomentItem::end);
    }

    /** All of them by start, then end. */
    public TimeOrder<MomentItem> byTime() {
        return all;
    }

    /** Those of each lane that has any, by start, then end. */
    public Map<String, TimeOrder<MomentItem>> byLane() {
        return byLane;
    }

    /** A map by id that belongs to whoever asks; the first to do so gets one that is there already. */
    public synchronized Map<String, MomentItem> index() {
        Map<String, MomentItem> ready = byId;
        byId = null;
        return ready == null ? indexed() : ready;
    }

    @Override
    public Iterator<MomentItem> iterator() {
        return all.iterator();
    }

    @Override
    public int size() {
        return all.size();
    }

    /** Whether these are the same moments in the same order. Linear. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ArrangedMoments moments && all.equals(moments.all);
    }

    @Override
    public int hashCode() {
        return Objects.hash(all.size(), all.isEmpty() ? null : all.getFirst());
    }
}
