/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.calibration;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.model.coaching.Evidence;

/**
 * Evidence in plans that quotes what somebody else marked in a call which is being scored blind. A plan keeps copies of verdicts and words, so closing
 * the reviews alone would not keep them from being read. It stays in its plan, and is seen again when the calibration opens.
 *
 * @param reviews ids of the reviews that whoever reads must not see now
 */
public record ClosedEvidence(Set<String> reviews) {

    /** Nothing is closed. */
    public static final ClosedEvidence NONE = new ClosedEvidence(Set.of());

    /** Keeps a copy of the set. */
    public ClosedEvidence {
        reviews = Set.copyOf(reviews);
    }

    /**
     * What is closed now. Blocking, some milliseconds: not for the UI thread.
     *
     * @param library says who reads, and what is being scored blind
     * @return to be asked of plans
     * @throws LibraryException when the library cannot be read
     */
    public static ClosedEvidence of(Library library) throws LibraryException {
        return new ClosedEvidence(library.scoring().calibrations().closedReviews());
    }

    /**
     * Those that may be seen.
     *
     * @param evidence of a plan
     * @return in that order
     */
    public List<Evidence> open(List<Evidence> evidence) {
        return evidence.stream().filter(each -> !closed(each)).toList();
    }

    private boolean closed(Evidence evidence) {
        return evidence.getReviewId() != null && reviews.contains(evidence.getReviewId());
    }

    /**
     * How much of a plan is closed.
     *
     * @param plan only read
     * @return pieces of evidence, with praise
     */
    public long count(CoachingPlan plan) {
        return Stream.concat(plan.getPraise().stream(), plan.getGoals().stream().flatMap(goal -> goal.getEvidence().stream())).filter(this::closed).count();
    }

    /**
     * Looks whether a plan may leave the library: with a part of its evidence it would come back as if the rest had been struck out.
     *
     * @param plan only read
     * @throws LibraryException SEALED when a part of it is closed
     */
    public void check(CoachingPlan plan) throws LibraryException {
        long closed = count(plan);
        if (closed > 0) {
            throw new LibraryException(LibraryException.Reason.SEALED, CalibrationTexts.get("plan.closed", closed), null);
        }
    }
}
