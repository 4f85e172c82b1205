/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.coachline.audio.AudioException;
import org.coachline.audio.AudioFile;
import org.coachline.catalog.Catalog;
import org.coachline.intake.CallSound;
import org.coachline.library.JournalEntry;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.PersonRow;
import org.coachline.library.ReviewRow;
import org.coachline.library.SeenTechnique;
import org.coachline.library.Stored;
import org.coachline.model.CatalogRef;
import org.coachline.model.Documents;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Document;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.ReviewStatus;
import org.coachline.ui.internal.support.UiErrors;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;

/** Reads what opening a call needs. Blocks; never on the UI thread. */
final class ReviewLoader {

    private final Library library;
    private final Catalog catalog;
    private final String reviewerName;
    private final boolean writes;

    ReviewLoader(Library library, Catalog catalog, String reviewerName) {
        this(library, catalog, reviewerName, !library.readOnly());
    }

    private ReviewLoader(Library library, Catalog catalog, String reviewerName, boolean writes) {
        this.library = library;
        this.catalog = catalog;
        this.reviewerName = reviewerName;
        this.writes = writes;
    }

    /** One that leaves the library as it is, also where a new review's reviewer is not in it yet. */
    static ReviewLoader unwritten(Library library, Catalog catalog) {
        return new ReviewLoader(library, catalog, "", false);
    }

    /**
     * Reads a call with a review of it: the one asked for, else the user's own, else the one with most in it, else a new one. One that is
     * damaged gives way to the next: a call can always be heard, and its damaged review stays in the library as it is.
     *
     * @param input    what to open
     * @param journal  edits to bring back, by the ids of their documents
     */
    LoadedReview load(ReviewInput input, Map<String, JournalEntry> journal) throws LibraryException {
        Stored<Call> call = library.load(Call.class, input.callId());
        List<ReviewRow> reviews = library.reviews(input.callId());
        Map<String, String> reviewers = new HashMap<>();
        for (PersonRow row : library.reviewers()) {
            reviewers.put(row.id(), row.name());
        }
        Choice chosen = review(input, call.document(), reviews);
        Stored<Review> review = chosen.review();
        boolean restored = false;
        Call callBase = Documents.copy(call.document());
        Review reviewBase = Documents.copy(review.document());
        if (journal.get(call.document().getId()) instanceof JournalEntry entry && entry.document() instanceof Call edited) {
            callBase = base(callBase, call.version(), entry);
            call = new Stored<>(edited, entry.baseVersion());
            restored = true;
        }
        for (JournalEntry entry : journal.values()) {
            // A review that was never stored has no row to be found by: it is known by its call.
            if (entry.document() instanceof Review edited && (edited.getId().equals(review.document().getId())
                    || entry.baseVersion() == 0 && review.version() == 0 && input.callId().equals(edited.getCallId()))) {
                reviewBase = base(reviewBase, review.version(), entry);
                review = new Stored<>(edited, entry.baseVersion());
                restored = true;
            }
        }
        CallSound sound = CallSound.find(library, call.document());
        String problem = sound.problems().isEmpty() ? null : String.join(" ", sound.problems());
        AudioFile audio = null;
        try {
            audio = sound.isAvailable() ? open(sound) : null;
        } catch (AudioException e) {
            problem = e.getMessage();
        }
        return new LoadedReview(call, callBase, review, reviewBase, reviews, new LoadedReview.People(library.agents(), reviewers), seen(review.document()), sound,
                audio, problem, library.readOnly(), restored, chosen.unread());
    }

    /**
     * Opens a call's sound and begins whatever decoding it needs, so that the UI thread, which plays and draws it next, does
     * not wait for that.
     */
    static AudioFile open(CallSound sound) throws AudioException {
        AudioFile file = sound.open();
        try {
            file.reader().close();
            return file;
        } catch (AudioException e) {
            file.close();
            throw e;
        }
    }

    /**
     * What edits from a journal were made upon. If somebody has saved since, that is no longer known; with nothing as the base
     * a merge keeps what either side has and asks where they differ.
     */
    private static <T extends Document> T base(T stored, long version, JournalEntry entry) {
        if (version == entry.baseVersion()) {
            return stored;
        }
        @SuppressWarnings("unchecked")
        T nothing = (T) EcoreUtil.create(stored.eClass());
        nothing.setId(stored.getId());
        return nothing;
    }

    /**
     * What is shown.
     *
     * @param unread why it is not what should have been, or nothing
     */
    private record Choice(Stored<Review> review, @Nullable String unread) {
    }

    private Choice review(ReviewInput input, Call call, List<ReviewRow> reviews) throws LibraryException {
        String wanted = input.reviewId();
        if (ReviewBanner.NewReview.OWN.equals(wanted)) {
            return new Choice(newReview(call), null);
        }
        Predicate<ReviewRow> first = row -> wanted != null ? wanted.equals(row.id()) : row.reviewer().equalsIgnoreCase(reviewerName);
        List<ReviewRow> inTurn = new ArrayList<>(reviews.stream().filter(first).toList());
        if (wanted == null || !inTurn.isEmpty()) {
            reviews.stream().filter(first.negate()).sorted(Comparator.comparingInt(ReviewRow::moments).reversed()).forEach(inTurn::add);
        }
        String unread = null;
        for (ReviewRow row : inTurn) {
            try {
                return new Choice(library.load(Review.class, row.id()), unread);
            } catch (LibraryException e) {
                if (e.reason() != LibraryException.Reason.DAMAGED) {
                    throw e;
                }
                unread = unread == null ? e.getMessage() : unread;
            }
        }
        return new Choice(newReview(call), unread);
    }

    /** A review of the user's own, which the library gets with the first save. */
    Stored<Review> newReview(Call call) throws LibraryException {
        Review review = CoachingFactory.eINSTANCE.createReview();
        review.setId(Documents.newId());
        review.setCallId(call.getId());
        review.setStatus(ReviewStatus.DRAFT);
        review.setCreatedAt(Instant.now());
        if (writes) {
            review.setReviewerId(library.reviewerNamed(reviewerName));
        }
        return new Stored<>(review, 0);
    }

    private List<SeenTechnique> seen(Review review) throws LibraryException {
        Set<String> asked = new HashSet<>();
        List<SeenTechnique> found = new ArrayList<>();
        for (Moment moment : review.getMoments()) {
            CatalogRef ref = moment.getTechnique();
            if (ref != null && catalog.technique(ref).isEmpty() && asked.add(ref.key())) {
                library.seen(ref).ifPresent(found::add);
            }
        }
        return found;
    }
}
