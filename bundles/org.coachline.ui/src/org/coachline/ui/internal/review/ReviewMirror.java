/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.review;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.model.Documents;
import org.coachline.model.ReviewChange;
import org.coachline.model.ReviewCopy;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Review;
import org.coachline.ui.internal.edit.OpenDocument;
import org.jspecify.annotations.Nullable;

/**
 * A copy of an open review for the journal and for saving that follows its edits on the thread which writes: the UI thread copies
 * the moments that have changed and what is not moments, and leaves the hundred thousand others alone.
 */
final class ReviewMirror implements OpenReview.Listener {

    /** Where edits are written down. */
    interface Book {

        /** Writes down what has changed since the last time; answers whether it could, or all of it is wanted. */
        boolean change(ReviewChange change, long baseVersion) throws LibraryException;

        /** Writes down all of a review. */
        void whole(Review review, long baseVersion) throws LibraryException;

        /** The journal of a library. */
        static Book of(Library library) {
            return new Book() {
                @Override
                public boolean change(ReviewChange change, long baseVersion) throws LibraryException {
                    return library.journal(change, baseVersion);
                }

                @Override
                public void whole(Review review, long baseVersion) throws LibraryException {
                    library.journal(review, baseVersion);
                }
            };
        }
    }

    /** Who wrote a review down last, by its id: it may be edited in another window too, and what that writes is no start for changes of this one. */
    private static final Map<String, Object> WRITERS = new ConcurrentHashMap<>();

    private final OpenDocument<Review> document;
    private final String id;
    /** Stands for this one there, without keeping its copy in memory. */
    private final Object writer = new Object();
    // On the UI thread.
    private final Map<String, Moment> touched = new LinkedHashMap<>();
    private final Set<String> removed = new HashSet<>();
    private @Nullable Review opened;
    private boolean begun;
    private long taken;
    // On the writing thread; what has not been followed yet comes from the UI thread.
    private final Queue<Step> ahead = new ConcurrentLinkedQueue<>();
    private long followed;
    private long written;
    private @Nullable ReviewCopy copy;

    /** A change, and with the first one what it is a change of. */
    private record Step(@Nullable Review start, ReviewChange change) {
    }

    /**
     * The review as it was at one time. To be asked on the writing thread; of several the later one may be asked first, or alone: the
     * earlier one is then as late.
     */
    final class Taken {

        private final long number;
        private final long version;

        private Taken(long number, long version) {
            this.number = number;
            this.version = version;
        }

        /** The review, which is good until something is asked of another one. */
        OpenDocument.Snapshot<Review> snapshot() {
            return new OpenDocument.Snapshot<>(Objects.requireNonNull(follow(number)), version);
        }

        /** Writes down what has changed since the one before; all of it, where that was not written down or cannot be added to. */
        void writeDown(Book book) throws LibraryException {
            follow(number - 1);
            Step next = ahead.peek();
            boolean added = WRITERS.get(id) == writer && followed == number - 1 && written == number - 1 && next != null && next.start() == null && book.change(next.change(), version);
            Review now = Objects.requireNonNull(follow(number));
            if (!added) {
                book.whole(now, version);
                WRITERS.put(id, writer);
            }
            written = Math.max(number, followed);
        }
    }

    /**
     * Follows a review from now on; it is to be told of each change of its moments.
     *
     * @param opened a copy of it as it is now, which nobody changes; nothing where there is none, and one is made with the first edit
     */
    ReviewMirror(OpenDocument<Review> document, @Nullable Review opened) {
        this.document = document;
        id = document.document().getId();
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

    /** Takes what was edited since the last call. UI thread; costs what {@link ReviewChange#of} costs. */
    Taken take() {
        Review start = null;
        if (!begun) {
            begun = true;
            start = opened == null ? Documents.copy(document.document()) : opened;
            opened = null;
        }
        ahead.add(new Step(start, ReviewChange.of(document.document(), touched.values(), removed)));
        touched.clear();
        removed.clear();
        return new Taken(++taken, document.version());
    }

    private @Nullable Review follow(long number) {
        while (followed < number) {
            Step step = Objects.requireNonNull(ahead.poll());
            if (step.start() != null) {
                copy = new ReviewCopy(Documents.copy(step.start()));
            }
            Objects.requireNonNull(copy).follow(step.change());
            followed++;
        }
        return copy == null ? null : copy.review();
    }
}
