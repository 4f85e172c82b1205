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
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

import org.coachline.model.Documents;
import org.coachline.model.coaching.CoachingPackage;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Review;
import org.coachline.ui.internal.edit.OpenDocument;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;

/**
 * A copy of an open review for the journal and for saving that follows its edits on the thread which writes: the UI thread copies
 * the moments that have changed and what is not moments, and leaves the hundred thousand others alone.
 */
final class ReviewMirror implements OpenReview.Listener {

    private static final CoachingPackage MODEL = CoachingPackage.eINSTANCE;

    /** A copy of a moment and where in the review's list it stands. */
    private record Placed(int index, Moment moment) {
    }

    /** A copied part's link to moments, which are others in the mirror: by their ids. */
    private record Link(EObject owner, EReference feature, List<String> ids) {
    }

    /** What has happened; all of it copies. */
    private record Delta(@Nullable Review start, Review rest, List<Link> links, List<Placed> put, Set<String> gone) {
    }

    private final OpenDocument<Review> document;
    // On the UI thread.
    private final Map<String, Moment> touched = new LinkedHashMap<>();
    private final Set<String> removed = new HashSet<>();
    private @Nullable Review opened;
    private boolean begun;
    private long taken;
    // On the writing thread; what has not been followed yet comes from the UI thread.
    private final Queue<Delta> ahead = new ConcurrentLinkedQueue<>();
    private long followed;
    private @Nullable Review mirror;
    private final Map<String, Moment> byId = new HashMap<>();

    /**
     * Follows a review from now on; it is to be told of each change of its moments.
     *
     * @param opened a copy of it as it is now, which nobody changes; nothing where there is none, and one is made with the first edit
     */
    ReviewMirror(OpenDocument<Review> document, @Nullable Review opened) {
        this.document = document;
        this.opened = opened;
    }

    @Override
    public void momentsChanged(MomentIndex.Change change) {
        for (String id : change.gone()) {
            touched.remove(id);
            removed.add(id);
        }
        for (Moment moment : change.put()) {
            touched.put(moment.getId(), moment);
            removed.remove(moment.getId());
        }
    }

    /**
     * Takes what was edited since the last call. UI thread; costs the number of edited moments and one pass over references.
     *
     * @return to be asked on the writing thread; gives the review as it is now, which is good until another one is asked. Of two the
     *         later one may be asked first, or alone: the earlier one is then as late
     */
    Supplier<OpenDocument.Snapshot<Review>> take() {
        long version = document.version();
        Review start = null;
        if (!begun) {
            begun = true;
            start = opened == null ? Documents.copy(document.document()) : opened;
            opened = null;
        }
        ahead.add(delta(start));
        long number = ++taken;
        return () -> new OpenDocument.Snapshot<>(follow(number), version);
    }

    private Review follow(long number) {
        while (followed < number) {
            apply(Objects.requireNonNull(ahead.poll()));
            followed++;
        }
        return Objects.requireNonNull(mirror);
    }

    private Delta delta(@Nullable Review start) {
        Rest copier = new Rest();
        Review rest = (Review) copier.copy(document.document());
        copier.copyReferences();
        Delta delta = new Delta(start, rest, copier.links, placed(), Set.copyOf(removed));
        touched.clear();
        removed.clear();
        return delta;
    }

    private List<Placed> placed() {
        List<Placed> placed = new ArrayList<>(touched.size());
        if (touched.isEmpty()) {
            return placed;
        }
        Set<Moment> sought = Collections.newSetFromMap(new IdentityHashMap<>());
        sought.addAll(touched.values());
        int index = 0;
        for (Moment moment : document.document().getMoments()) {
            if (sought.contains(moment)) {
                placed.add(new Placed(index, EcoreUtil.copy(moment)));
            }
            index++;
        }
        return placed;
    }

    private void apply(Delta delta) {
        Review now = mirror;
        if (now == null) {
            now = Documents.copy(Objects.requireNonNull(delta.start()));
            mirror = now;
            now.getMoments().forEach(moment -> byId.put(moment.getId(), moment));
        }
        Set<Moment> out = Collections.newSetFromMap(new IdentityHashMap<>());
        delta.gone().forEach(id -> leave(id, out));
        delta.put().forEach(placed -> leave(placed.moment().getId(), out));
        if (!out.isEmpty()) {
            now.getMoments().removeAll(out);
        }
        // From the first place to the last, so that each finds those before it in theirs.
        for (Placed placed : delta.put()) {
            now.getMoments().add(Math.min(placed.index(), now.getMoments().size()), placed.moment());
            byId.put(placed.moment().getId(), placed.moment());
        }
        for (Link link : delta.links()) {
            List<Moment> linked = link.ids().stream().map(byId::get).filter(Objects::nonNull).toList();
            link.owner().eSet(link.feature(), link.feature().isMany() ? linked : linked.isEmpty() ? null : linked.getFirst());
        }
        for (EStructuralFeature feature : MODEL.getReview().getEAllStructuralFeatures()) {
            if (feature != MODEL.getReview_Moments() && feature.isChangeable() && !feature.isDerived()) {
                // A list is copied, because its parts leave it as they come here.
                Object value = delta.rest().eGet(feature);
                now.eSet(feature, value instanceof Collection<?> many ? List.copyOf(many) : value);
            }
        }
    }

    private void leave(String id, Set<Moment> out) {
        Moment there = byId.remove(id);
        if (there != null) {
            out.add(there);
        }
    }

    /** Copies a review without its moments. */
    private static final class Rest extends EcoreUtil.Copier {

        private static final long serialVersionUID = 1;

        private final transient List<Link> links = new ArrayList<>();

        Rest() {
            super(true, false);
        }

        @Override
        protected void copyContainment(EReference reference, EObject from, EObject to) {
            if (reference != MODEL.getReview_Moments()) {
                super.copyContainment(reference, from, to);
            }
        }

        @Override
        protected void copyReference(EReference reference, EObject from, EObject to) {
            if (reference.getEReferenceType() != MODEL.getMoment()) {
                super.copyReference(reference, from, to);
                return;
            }
            Object value = from.eGet(reference);
            Collection<?> linked = value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
            links.add(new Link(to, reference, linked.stream().map(each -> ((Moment) each).getId()).toList()));
        }
    }
}
