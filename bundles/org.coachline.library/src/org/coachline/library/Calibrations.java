/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import java.util.List;
import java.util.Set;

import org.coachline.library.internal.ScoringQueries;
import org.coachline.library.internal.Seals;
import org.coachline.model.coaching.Calibration;
import org.jspecify.annotations.Nullable;

/**
 * Calls that several reviewers score, each without seeing what the others say. They are documents ({@link Calibration}) like others.
 *
 * <p>While one is blind, nobody reads of its call what somebody else than they themselves said: not its reviews, moments, notes and texts, nor
 * sums in which these count, whoever asks and by whatever method of the library. A review that was handed in does not change any more in what it
 * says of the call. Thread-safe; blocks on the disk, some milliseconds. All methods throw {@link LibraryException} when the library cannot be read.
 */
public final class Calibrations {

    private final ScoringQueries queries;
    private final Seals seals;

    /** Made by the library alone. */
    Calibrations(ScoringQueries queries, Seals seals) {
        this.queries = queries;
        this.seals = seals;
    }

    /**
     * Says who reads from now on, through this open library: they see their own reviews of calls that are being calibrated. It is what somebody says
     * of themselves, not a proof: whoever can open the library's files can read all of it.
     *
     * @param reviewerId of the reviewer; null for nobody, who sees no review of such a call
     */
    public void readAs(@Nullable String reviewerId) {
        seals.readAs(reviewerId);
    }

    /**
     * The reviews that whoever reads must not see now. Documents that quote them, such as plans, can be read, so whoever shows these leaves out what they
     * quote.
     */
    public Set<String> closedReviews() throws LibraryException {
        return seals.closed();
    }

    /** All, the latest begun first. */
    public List<CalibrationRow> all() throws LibraryException {
        return queries.calibrations(null);
    }

    /** Those of a call, the latest begun first. */
    public List<CalibrationRow> of(String callId) throws LibraryException {
        return queries.calibrations(callId);
    }
}
