/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.coachline.library.LibraryException;
import org.coachline.library.LibraryException.Reason;
import org.coachline.model.catalog.Scorecard;
import org.coachline.model.coaching.Calibration;
import org.coachline.model.coaching.Document;
import org.coachline.model.coaching.KeptScorecard;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.ScorecardState;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;

/** What must not change any more, whoever saves it. All methods run inside a transaction. */
final class Locks {

    private Locks() {
    }

    /**
     * Looks whether a document may become this one.
     *
     * @param stored  as it is stored; null for a new one
     * @param written as it is to be
     */
    static void check(Session session, @Nullable Document stored, Document written) throws SQLException, LibraryException {
        if (written instanceof KeptScorecard kept) {
            scorecard(session, stored instanceof KeptScorecard before ? before : null, kept);
        } else if (written instanceof Calibration calibration) {
            calibration(session, stored instanceof Calibration before ? before : null, calibration);
        } else if (written instanceof Review review && stored instanceof Review before && saysOtherwise(before, review)) {
            throw new LibraryException(Reason.EXISTS, Messages.get("calibration.handedIn"), null);
        }
    }

    /** Whether what is stored decides what may be stored in its place. */
    static boolean concern(Session session, Document written) throws SQLException {
        return written instanceof KeptScorecard || written instanceof Calibration || written instanceof Review && waits(session, written.getId());
    }

    private static boolean handedIn(Session session, String reviewId) throws SQLException {
        return session.number("SELECT COUNT(*) FROM calibration_parts WHERE review_id = ? AND submitted_millis IS NOT NULL", reviewId) > 0;
    }

    /** Whether a review was handed in to a calibration that is still blind: when it opens, what is compared is copied. */
    private static boolean waits(Session session, String reviewId) throws SQLException {
        return session.number("SELECT COUNT(*) FROM calibration_parts t JOIN calibrations c ON c.document_id = t.document_id "
                + "WHERE t.review_id = ? AND t.submitted_millis IS NOT NULL AND c.opened_millis IS NULL", reviewId) > 0;
    }

    private static boolean saysOtherwise(Review stored, Review written) {
        return !Objects.equals(stored.getCallId(), written.getCallId()) || !Objects.equals(stored.getReviewerId(), written.getReviewerId())
                || !EcoreUtil.equals(stored.getMoments(), written.getMoments()) || !EcoreUtil.equals(stored.getEvaluation(), written.getEvaluation());
    }

    private static void calibration(Session session, @Nullable Calibration stored, Calibration written) throws SQLException, LibraryException {
        if (stored == null && written.getOpenedAt() == null && session.number("SELECT COUNT(*) FROM calibrations WHERE call_id = ? AND opened_millis IS NULL",
                Rows.orEmpty(written.getCallId())) > 0) {
            throw new LibraryException(Reason.EXISTS, Messages.get("calibration.twice"), null);
        }
        if (stored != null && stored.getOpenedAt() != null
                && (!stored.getOpenedAt().equals(written.getOpenedAt()) || !said(stored).equals(said(written)))) {
            throw new LibraryException(Reason.EXISTS, Messages.get("calibration.opened"), null);
        }
        if (stored != null && !keeps(stored, written)) {
            throw new LibraryException(Reason.EXISTS, Messages.get("calibration.otherCall"), null);
        }
        if (written.getOpenedAt() != null && written.getParts().stream().anyMatch(part -> part.getSubmittedAt() == null)) {
            throw new LibraryException(Reason.EXISTS, Messages.get("calibration.notAllIn"), null);
        }
    }

    /** Otherwise what was handed in for one call could be left unlocked, or a call opened before all are in, by way of another one. */
    private static boolean keeps(Calibration stored, Calibration written) {
        return Objects.equals(stored.getCallId(), written.getCallId()) && Objects.equals(stored.getScorecard(), written.getScorecard())
                && Objects.equals(stored.getScorecardVersion(), written.getScorecardVersion())
                && Objects.equals(stored.getScorecardContent(), written.getScorecardContent())
                && said(written).containsAll(said(stored).stream().filter(part -> part.submittedAt != null).toList());
    }

    /** Who takes part with what; the copies of that are the library's own affair. */
    private record Part(@Nullable String reviewerId, @Nullable String reviewId, @Nullable Instant submittedAt) {
    }

    private static List<Part> said(Calibration calibration) {
        return calibration.getParts().stream().map(part -> new Part(part.getReviewerId(), part.getReviewId(), part.getSubmittedAt())).toList();
    }

    private static void scorecard(Session session, @Nullable KeptScorecard stored, KeptScorecard written) throws SQLException, LibraryException {
        Scorecard card = written.getScorecard();
        if (stored != null && stored.getState() != ScorecardState.DRAFT
                && (written.getState() == ScorecardState.DRAFT || !EcoreUtil.equals(stored.getScorecard(), card))) {
            throw refused("scorecard.locked", stored.getScorecard());
        }
        if (written.getState() != ScorecardState.DRAFT && card != null) {
            Optional<String> other = session.first("SELECT document_id FROM scorecards WHERE item = ? AND version = ? AND state <> 'DRAFT' AND document_id <> ?",
                    row -> row.getString(1), card.getId(), card.getVersion(), written.getId());
            if (other.isPresent()) {
                throw refused("scorecard.taken", card);
            }
        }
    }

    /** Looks whether a document may go. */
    static void checkDeletion(Session session, String type, String id) throws SQLException, LibraryException {
        if (type.equals("Review") && handedIn(session, id)) {
            throw new LibraryException(Reason.EXISTS, Messages.get("calibration.counted"), null);
        }
        if (type.equals("KeptScorecard")) {
            Optional<String> published = session.first("SELECT name || '\n' || version FROM scorecards WHERE document_id = ? AND state <> 'DRAFT'",
                    row -> row.getString(1), id);
            if (published.isPresent()) {
                String[] parts = published.get().split("\n", 2);
                throw new LibraryException(Reason.EXISTS, Messages.get("scorecard.used", parts[0], parts[1]), null);
            }
        }
    }

    private static LibraryException refused(String key, Scorecard card) {
        return new LibraryException(Reason.EXISTS, Messages.get(key, card.getName(), card.getVersion()), null);
    }
}
