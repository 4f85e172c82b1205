/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.coachline.library.ConflictException;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.ReviewRow;
import org.coachline.library.Stored;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.ReviewStatus;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Adds to reviews. */
final class ReviewStore {

    /** How often somebody else may save in between: adding at the end is right whatever they did, so it is tried again. */
    private static final int TRIES = 20;

    private final Library library;
    private final Clock clock;

    ReviewStore(Library library, Clock clock) {
        this.library = library;
        this.clock = clock;
    }

    /**
     * Adds moments to a reviewer's review of a call, which is made when there is none.
     *
     * @return the id of the review
     */
    String append(String callId, String reviewer, List<Moment> moments) throws LibraryException {
        String reviewerId = library.reviewerNamed(reviewer);
        for (int tried = 1;; tried++) {
            Stored<Review> stored = find(callId, reviewerId);
            Review review = stored.document();
            moments.forEach(moment -> review.getMoments().add(EcoreUtil.copy(moment)));
            try {
                library.save(review, stored.version());
                return review.getId();
            } catch (ConflictException e) {
                if (tried == TRIES) {
                    throw e;
                }
            }
        }
    }

    /** The reviewer's review of a call, if there is one. */
    Optional<ReviewRow> row(String callId, String reviewerId) throws LibraryException {
        return library.reviews(callId).stream().filter(row -> row.reviewerId().equals(reviewerId)).findFirst();
    }

    /** The reviewer's review of a call, or a new one that is not saved yet. */
    Stored<Review> find(String callId, String reviewerId) throws LibraryException {
        Optional<ReviewRow> row = row(callId, reviewerId);
        if (row.isPresent()) {
            return library.load(Review.class, row.get().id());
        }
        Review made = CoachingFactory.eINSTANCE.createReview();
        // Not a random id: when several processes make the first mark at once, all but one are told of a conflict and find the
        // review that the one has made, instead of making a review each.
        made.setId(UUID.nameUUIDFromBytes((callId + '/' + reviewerId).getBytes(StandardCharsets.UTF_8)).toString());
        made.setCallId(callId);
        made.setReviewerId(reviewerId);
        made.setStatus(ReviewStatus.DRAFT);
        made.setCreatedAt(clock.instant());
        return new Stored<>(made, 0);
    }
}
