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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.coachline.audio.AudioException;
import org.coachline.audio.AudioFile;
import org.coachline.catalog.Catalog;
import org.coachline.intake.CallSound;
import org.coachline.library.JournalEntry;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.OutlinedMoment;
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
import org.coachline.model.coaching.Redaction;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.ReviewStatus;
import org.coachline.timeline.ArrangedMoments;
import org.coachline.timeline.MomentItem;
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
        return load(input, journal, false);
    }

    /**
     * Reads what is seen first: of a review with many moments their outline, and not yet the document, which {@link #readOn} reads. All of
     * it, as {@link #load} does, where there is no outline or edits are to be brought back.
     */
    LoadedReview begin(ReviewInput input, Map<String, JournalEntry> journal) throws LibraryException {
        return load(input, journal, journal.isEmpty());
    }

    private LoadedReview load(ReviewInput input, Map<String, JournalEntry> journal, boolean outlined) throws LibraryException {
        Stored<Call> call = library.load(Call.class, input.callId());
        List<ReviewRow> reviews = library.reviews(input.callId());
        List<ReviewRow> inTurn = inTurn(input, reviews);
        List<OutlinedMoment> outline = outlined && !inTurn.isEmpty() ? library.outline(inTurn.getFirst().id()) : List.of();
        Map<String, String> reviewers = new HashMap<>();
        for (PersonRow row : library.reviewers()) {
            reviewers.put(row.id(), row.name());
        }
        Call callBase = Documents.copy(call.document());
        boolean restored = false;
        if (journal.get(call.document().getId()) instanceof JournalEntry entry && entry.document() instanceof Call edited) {
            callBase = base(callBase, call.version(), entry);
            // What somebody has redacted since is redacted in the edits that are brought back too.
            for (Redaction each : call.document().getRedactions()) {
                if (edited.getRedactions().stream().noneMatch(own -> each.getId().equals(own.getId()))) {
                    edited.getRedactions().add(EcoreUtil.copy(each));
                }
            }
            call = new Stored<>(edited, entry.baseVersion());
            restored = true;
        }
        MomentHovers hovers = new MomentHovers();
        ReadReview read = null;
        ReviewRow shown;
        List<SeenTechnique> seen;
        ArrangedMoments items;
        if (outline.isEmpty()) {
            read = read(input, call.document(), inTurn, journal, restored);
            Review document = read.review().document();
            shown = row(reviews, document, read.review().version(), reviewers);
            seen = read.seen();
            items = arranged(read, seen, hovers, call.document());
            read = read.showing(items);
        } else {
            shown = inTurn.getFirst();
            seen = seen(outline.stream().map(OutlinedMoment::technique));
            MomentItems made = new MomentItems(catalog, MomentItems.byKey(seen), hovers);
            items = arranged(outline.stream().map(made::of), call.document());
        }
        CallSound sound = CallSound.find(library, call.document());
        String problem = sound.problems().isEmpty() ? null : String.join(" ", sound.problems());
        AudioFile audio = null;
        try {
            audio = sound.isAvailable() ? open(sound) : null;
        } catch (AudioException e) {
            problem = e.getMessage();
        }
        return new LoadedReview(call, callBase, shown, reviews, new LoadedReview.People(library.agents(), reviewers), seen, hovers, items, sound, audio,
                problem, library.readOnly(), read);
    }

    /**
     * Reads the document of a review whose outline is shown.
     *
     * @param input what was opened
     * @param begun what was read first
     * @return the document, or that of the next review where it is damaged; with what the timeline shows
     */
    ReadReview readOn(ReviewInput input, LoadedReview begun) throws LibraryException {
        // The copy: the call itself belongs to the UI thread by now.
        Call call = begun.callBase();
        ReadReview read = read(input, call, inTurn(input, begun.others()), Map.of(), false);
        return read.showing(arranged(read, read.seen(), begun.hovers(), call));
    }

    private ReadReview read(ReviewInput input, Call call, List<ReviewRow> inTurn, Map<String, JournalEntry> journal, boolean callRestored)
            throws LibraryException {
        Choice chosen = review(call, inTurn);
        Stored<Review> review = chosen.review();
        Review base = null;
        for (JournalEntry entry : journal.values()) {
            // A review that was never stored has no row to be found by: it is known by its call.
            if (entry.document() instanceof Review edited && (edited.getId().equals(review.document().getId())
                    || entry.baseVersion() == 0 && review.version() == 0 && input.callId().equals(edited.getCallId()))) {
                base = base(base == null ? review.document() : base, review.version(), entry);
                review = new Stored<>(edited, entry.baseVersion());
            }
        }
        return ReadReview.of(review.document(), review.version(), base, seen(review.document().getMoments().stream().map(Moment::getTechnique)),
                callRestored || base != null, chosen.unread());
    }

    private ArrangedMoments arranged(ReadReview read, List<SeenTechnique> seen, MomentHovers hovers, Call call) {
        MomentItems made = new MomentItems(catalog, MomentItems.byKey(seen), hovers);
        return arranged(read.moments().byTime().stream().map(made::of), call);
    }

    private static ArrangedMoments arranged(Stream<MomentItem> moments, Call call) {
        return ArrangedMoments.of(Stream.concat(moments, call.getMarkers().stream().map(marker -> TimelineBinding.item(call, marker))).toList());
    }

    private ReviewRow row(List<ReviewRow> reviews, Review document, long version, Map<String, String> reviewers) {
        String reviewer = document.getReviewerId() == null ? "" : document.getReviewerId();
        return reviews.stream().filter(row -> version > 0 && row.id().equals(document.getId())).findFirst().orElseGet(() -> new ReviewRow(document.getId(),
                String.valueOf(document.getCallId()), reviewer, reviewers.getOrDefault(reviewer, ""), document.getStatus(), document.getMoments().size(), version));
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

    /** The reviews to be shown, the first that can be read; none where a new one is asked for. */
    private List<ReviewRow> inTurn(ReviewInput input, List<ReviewRow> reviews) {
        String wanted = input.reviewId();
        if (ReviewBanner.NewReview.OWN.equals(wanted)) {
            return List.of();
        }
        Predicate<ReviewRow> first = row -> wanted != null ? wanted.equals(row.id()) : row.reviewer().equalsIgnoreCase(reviewerName);
        List<ReviewRow> inTurn = new ArrayList<>(reviews.stream().filter(first).toList());
        if (wanted == null || !inTurn.isEmpty()) {
            reviews.stream().filter(first.negate()).sorted(Comparator.comparingInt(ReviewRow::moments).reversed()).forEach(inTurn::add);
        }
        return inTurn;
    }

    private Choice review(Call call, List<ReviewRow> inTurn) throws LibraryException {
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
            String reviewerId = library.reviewerNamed(reviewerName);
            library.scoring().calibrations().readAs(reviewerId);
            review.setReviewerId(reviewerId);
        }
        return new Stored<>(review, 0);
    }

    private List<SeenTechnique> seen(Stream<@Nullable CatalogRef> techniques) throws LibraryException {
        List<SeenTechnique> found = new ArrayList<>();
        for (CatalogRef ref : techniques.filter(Objects::nonNull).collect(Collectors.toCollection(LinkedHashSet::new))) {
            // One that is there in another version may have meant something else then.
            if (catalog.technique(ref).filter(entry -> entry.ref().equals(ref)).isEmpty()) {
                library.seen(ref).ifPresent(found::add);
            }
        }
        return found;
    }
}
