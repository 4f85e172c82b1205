/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.coachline.model.coaching.CoachingPackage;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Review;
import org.coachline.timeline.TimeOrder;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.jspecify.annotations.Nullable;

/**
 * The moments of an open review by id and in the order of time, kept up to date with each edit: what shows them need not look
 * at a hundred thousand because one has changed. Knows of edits from the document itself, hence of undo and redo too. UI thread.
 */
public final class MomentIndex {

    /**
     * What an edit did.
     *
     * @param put  moments that came or have changed
     * @param gone ids of those that went
     */
    public record Change(Collection<Moment> put, Set<String> gone) {

        /** Whether it did nothing to moments. */
        public boolean isEmpty() {
            return put.isEmpty() && gone.isEmpty();
        }
    }

    private static final Comparator<Moment> BY_TIME = Comparator.comparingLong(Moment::getStartMicros)
            .thenComparingLong(Moment::getEndMicros);

    private final Review review;
    private final Map<String, Moment> byId = new HashMap<>();
    private TimeOrder<Moment> byTime;
    private final Set<Moment> touched = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Moment> removed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Adapter onReview = new AdapterImpl() {
        @Override
        public void notifyChanged(Notification message) {
            if (message.getFeature() == CoachingPackage.eINSTANCE.getReview_Moments()) {
                each(message.getOldValue(), MomentIndex.this::left);
                each(message.getNewValue(), MomentIndex.this::came);
            }
        }
    };
    private final Adapter onMoment = new AdapterImpl() {
        @Override
        public void notifyChanged(Notification message) {
            if (!message.isTouch() && message.getNotifier() instanceof Moment moment) {
                touched.add(moment);
            }
        }
    };

    MomentIndex(Review review) {
        this.review = review;
        for (Moment moment : review.getMoments()) {
            byId.put(moment.getId(), moment);
            moment.eAdapters().add(onMoment);
        }
        byTime = TimeOrder.of(review.getMoments(), Moment::getStartMicros, Moment::getEndMicros);
        review.eAdapters().add(onReview);
    }

    private static void each(@Nullable Object value, java.util.function.Consumer<Moment> action) {
        if (value instanceof Moment moment) {
            action.accept(moment);
        } else if (value instanceof Collection<?> many) {
            many.forEach(one -> each(one, action));
        }
    }

    private void came(Moment moment) {
        if (!moment.eAdapters().contains(onMoment)) {
            moment.eAdapters().add(onMoment);
        }
        removed.remove(moment);
        touched.add(moment);
        byId.put(moment.getId(), moment);
    }

    private void left(Moment moment) {
        if (moment.eContainer() == review) {
            // It was moved within the list.
            return;
        }
        moment.eAdapters().remove(onMoment);
        touched.remove(moment);
        removed.add(moment);
        byId.remove(moment.getId(), moment);
    }

    /** The moment of an id, or nothing. */
    public @Nullable Moment get(String id) {
        return byId.get(id);
    }

    /** All moments by start, then end; the same list until one of them comes, goes or is moved. Not to be changed. */
    public TimeOrder<Moment> byTime() {
        return byTime;
    }

    /** Takes what was edited since the last call into the order; answers what it was. Costs nothing where nothing was. */
    Change settle() {
        if (touched.isEmpty() && removed.isEmpty()) {
            return new Change(List.of(), Set.of());
        }
        Set<String> gone = new HashSet<>();
        removed.forEach(moment -> gone.add(moment.getId()));
        List<Moment> put = new ArrayList<>(touched);
        put.sort(BY_TIME);
        Set<Moment> out = Collections.newSetFromMap(new IdentityHashMap<>());
        out.addAll(touched);
        out.addAll(removed);
        touched.clear();
        removed.clear();
        byTime = byTime.changed(byTime.places(out), put);
        return new Change(List.copyOf(put), gone);
    }

    /** Lets go of the document. */
    void close() {
        review.eAdapters().remove(onReview);
        review.getMoments().forEach(moment -> moment.eAdapters().remove(onMoment));
    }
}
