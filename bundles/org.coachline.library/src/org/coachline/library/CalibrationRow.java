/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import java.time.Instant;
import java.util.List;

import org.coachline.model.CatalogRef;
import org.jspecify.annotations.Nullable;

/**
 * A calibration in a list.
 *
 * @param id               of the document
 * @param callId           of the call
 * @param scorecard        that is answered; null when only moments are compared
 * @param scorecardVersion of it
 * @param organiserId      of the reviewer who began it
 * @param createdAt        when, if known
 * @param openedAt         since when everybody may see everything; null while it is blind
 * @param discussedAt      when the result was written down; null before
 * @param note             what it is about; may be empty
 * @param parts            who takes part, by name
 * @param version          of the document
 */
public record CalibrationRow(String id, String callId, @Nullable CatalogRef scorecard, String scorecardVersion, String organiserId,
        @Nullable Instant createdAt, @Nullable Instant openedAt, @Nullable Instant discussedAt, String note, List<Part> parts, long version) {

    /** Keeps a copy of the list. */
    public CalibrationRow {
        parts = List.copyOf(parts);
    }

    /**
     * Who takes part.
     *
     * @param reviewerId  of the reviewer
     * @param reviewer    name; empty when unknown
     * @param reviewId    of the review that was handed in; null before
     * @param submittedAt when it was; null before
     */
    public record Part(String reviewerId, String reviewer, @Nullable String reviewId, @Nullable Instant submittedAt) {
    }

    /** Whether what others say of the call is still closed. */
    public boolean blind() {
        return openedAt == null;
    }

    /** Whether all are in. */
    public boolean allIn() {
        return parts.stream().allMatch(part -> part.submittedAt() != null);
    }
}
