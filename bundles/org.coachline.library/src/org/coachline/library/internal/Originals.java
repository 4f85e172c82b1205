/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.coachline.library.LibraryException;
import org.coachline.model.DocumentException;
import org.coachline.model.Documents;
import org.coachline.model.coaching.Answer;
import org.coachline.model.coaching.Calibration;
import org.coachline.model.coaching.CalibrationPart;
import org.coachline.model.coaching.Evaluation;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Review;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;

/**
 * What a calibration compares: copies of the reviews that were handed in, made in the transaction that opens it. Until then the reviews themselves
 * cannot change, and nobody who may read the calibration could read in it what others say; from then on they go on, and what is compared stays.
 * The copies are the library's own: what callers save of them counts for nothing. All methods run inside a transaction.
 */
final class Originals {

    private Originals() {
    }

    /** Reads a stored document. */
    @FunctionalInterface
    interface Reader<T> {
        /** Nothing when it is not there. */
        Optional<T> of(Session session, String id) throws SQLException, LibraryException;
    }

    /**
     * A calibration as it may be stored: without copies while it is blind, with new ones when it opens, and with those that are stored from then on.
     *
     * @param written by a caller; not changed
     * @param stored  reads what is stored of it
     * @param reviews reads reviews
     * @throws LibraryException DAMAGED when a review cannot be read: opened without it, it could never be compared any more
     */
    static Calibration kept(Session session, Calibration written, Reader<Calibration> stored, Reader<Review> reviews) throws SQLException, LibraryException {
        boolean blind = written.getOpenedAt() == null;
        if (blind && written.getParts().stream().allMatch(part -> part.getEvaluation() == null && part.getMoments().isEmpty())) {
            return written;
        }
        Calibration copy = Documents.copy(written);
        Calibration open = blind || !isOpen(session, written.getId()) ? null : stored.of(session, written.getId()).orElse(null);
        for (CalibrationPart part : copy.getParts()) {
            forget(part);
            if (open != null) {
                open.getParts().stream().filter(each -> same(each, part)).findFirst().ifPresent(each -> {
                    part.setEvaluation(EcoreUtil.copy(each.getEvaluation()));
                    part.getMoments().addAll(EcoreUtil.copyAll(each.getMoments()));
                });
            } else if (!blind && part.getReviewId() != null) {
                reviews.of(session, part.getReviewId()).filter(review -> of(review, copy)).ifPresent(review -> copy(review, part));
            }
        }
        return copy;
    }

    private static boolean isOpen(Session session, String id) throws SQLException {
        return session.number("SELECT COUNT(*) FROM calibrations WHERE document_id = ? AND opened_millis IS NOT NULL", id) > 0;
    }

    private static boolean same(CalibrationPart one, CalibrationPart other) {
        return one.getReviewId() != null && one.getReviewId().equals(other.getReviewId());
    }

    /** Otherwise a calibration of another call would tell of a review that nobody may read yet. */
    private static boolean of(Review review, Calibration calibration) {
        return review.getCallId() != null && review.getCallId().equals(calibration.getCallId());
    }

    private static void forget(CalibrationPart part) {
        part.setEvaluation(null);
        part.getMoments().clear();
    }

    /** What somebody quoted of the call stays where redacting finds it: in the review. */
    private static void copy(Review review, CalibrationPart part) {
        Evaluation evaluation = review.getEvaluation() == null ? null : EcoreUtil.copy(review.getEvaluation());
        if (evaluation != null) {
            for (Answer answer : evaluation.getAnswers()) {
                answer.getMoments().clear();
            }
        }
        part.setEvaluation(evaluation);
        for (Moment moment : EcoreUtil.copyAll(review.getMoments())) {
            moment.setPhraseHeard(null);
            moment.setBetterPhrase(null);
            part.getMoments().add(moment);
        }
    }

    /** The open calibrations that a review was handed in to. */
    static List<String> with(Session session, String reviewId) throws SQLException {
        return session.list("SELECT t.document_id FROM calibration_parts t JOIN calibrations c ON c.document_id = t.document_id "
                + "WHERE t.review_id = ? AND c.opened_millis IS NOT NULL ORDER BY 1", row -> row.getString(1), reviewId);
    }

    /** Takes the copy of a review out that goes: nothing of it is kept beside it. */
    static void drop(Calibration calibration, String reviewId) {
        calibration.getParts().stream().filter(part -> reviewId.equals(part.getReviewId())).forEach(Originals::forget);
    }

    /**
     * Makes the copies for calibrations that were opened before there were any; their reviews did not change since. What cannot be read is told by a
     * check, and is compared no more.
     */
    static void adopt(Session session) throws SQLException {
        for (String id : session.list("SELECT document_id FROM calibrations WHERE opened_millis IS NOT NULL ORDER BY 1", row -> row.getString(1))) {
            Calibration calibration = read(session, Calibration.class, id);
            if (calibration != null) {
                for (CalibrationPart part : calibration.getParts()) {
                    Review review = part.getReviewId() == null ? null : read(session, Review.class, part.getReviewId());
                    if (review != null && of(review, calibration)) {
                        copy(review, part);
                    }
                }
                session.update("UPDATE documents SET body = ? WHERE id = ?", Documents.write(calibration), id);
            }
        }
    }

    private static <T extends org.coachline.model.coaching.Document> @Nullable T read(Session session, Class<T> type, String id) throws SQLException {
        Optional<byte[]> body = session.first("SELECT body FROM documents WHERE id = ?", row -> row.getBytes(1), id);
        try {
            return body.isEmpty() ? null : Documents.read(body.get(), type, id);
        } catch (DocumentException e) {
            System.getLogger(Originals.class.getName()).log(System.Logger.Level.WARNING, "not compared any more, because it cannot be read: " + id, e);
            return null;
        }
    }
}
