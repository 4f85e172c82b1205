/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.coachline.model.coaching.CoachingPackage;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Review;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A copy of a review that follows its changes, at the cost of what changes. For one thread at a time. */
public final class ReviewCopy {

    private static final CoachingPackage MODEL = CoachingPackage.eINSTANCE;

    private final Review review;
    private final Map<String, Moment> byId = new HashMap<>();

    /** Begins with a review as it was before the changes; it belongs to this copy from now on. */
    public ReviewCopy(Review start) {
        review = start;
        start.getMoments().forEach(moment -> byId.put(moment.getId(), moment));
    }

    /** The review as it is after the changes that were followed; to be read only, and not beyond the next change. */
    public Review review() {
        return review;
    }

    /** Follows a change, whose parts become this copy's: each change is followed once, in the order in which they were made. */
    public void follow(ReviewChange change) {
        Set<Moment> out = Collections.newSetFromMap(new IdentityHashMap<>());
        change.gone().forEach(id -> leave(id, out));
        change.put().forEach(placed -> leave(placed.moment().getId(), out));
        if (!out.isEmpty()) {
            review.getMoments().removeAll(out);
        }
        // From the first place to the last, so that each finds those before it in theirs.
        for (ReviewChange.Placed placed : change.put()) {
            review.getMoments().add(Math.clamp(placed.index(), 0, review.getMoments().size()), placed.moment());
            byId.put(placed.moment().getId(), placed.moment());
        }
        for (ReviewChange.Link link : change.links()) {
            List<Moment> linked = link.ids().stream().map(byId::get).filter(Objects::nonNull).toList();
            link.owner().eSet(link.feature(), link.feature().isMany() ? linked : linked.isEmpty() ? null : linked.getFirst());
        }
        for (EStructuralFeature feature : MODEL.getReview().getEAllStructuralFeatures()) {
            if (feature != MODEL.getReview_Moments() && feature.isChangeable() && !feature.isDerived()) {
                // A list is copied, because its parts leave it as they come here.
                Object value = change.rest().eGet(feature);
                review.eSet(feature, value instanceof Collection<?> many ? List.copyOf(many) : value);
            }
        }
    }

    private void leave(String id, Set<Moment> out) {
        Moment there = byId.remove(id);
        if (there != null) {
            out.add(there);
        }
    }
}
