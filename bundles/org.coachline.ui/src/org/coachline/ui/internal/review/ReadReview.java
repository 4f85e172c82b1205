/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.review;

import java.util.List;

import org.coachline.library.SeenTechnique;
import org.coachline.model.Documents;
import org.coachline.model.coaching.Review;
import org.coachline.timeline.ArrangedMoments;
import org.coachline.ui.internal.edit.OpenDocument;
import org.jspecify.annotations.Nullable;

/**
 * A review's document, read and made ready in the background, and handed to the UI thread, which it belongs to from then on.
 *
 * @param review   the document, opened; version 0 for a new one
 * @param moments  its moments in order
 * @param copy     a copy of it as it was read, which nobody changes
 * @param seen     what the library keeps of techniques that no pack has any more, or has in another version
 * @param items    what the timeline shows of it and of the call's markers
 * @param restored whether it or the call holds edits brought back from a journal
 * @param unread   why the review that should have been shown cannot be read, so that this one is shown instead; or nothing
 */
record ReadReview(OpenDocument<Review> review, MomentIndex moments, Review copy, List<SeenTechnique> seen, ArrangedMoments items,
        boolean restored, @Nullable String unread) {

    private static final ArrangedMoments NOTHING = ArrangedMoments.of(List.of());

    /**
     * Opens a document. Any thread, as long as nobody else has it.
     *
     * @param base what the library had before edits that were brought back; nothing where there were none
     */
    static ReadReview of(Review document, long version, @Nullable Review base, List<SeenTechnique> seen, boolean restored, @Nullable String unread) {
        Review copy = Documents.copy(document);
        return new ReadReview(new OpenDocument<>(document, version, base == null ? copy : base), new MomentIndex(document), copy, seen, NOTHING, restored, unread);
    }

    /** The same with what is to be shown. */
    ReadReview showing(ArrangedMoments shown) {
        return new ReadReview(review, moments, copy, seen, shown, restored, unread);
    }
}
