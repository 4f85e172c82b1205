/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.coachline.library.JournalEntry;
import org.coachline.library.LibraryException;
import org.coachline.library.LibraryException.Reason;
import org.coachline.model.coaching.Review;
import org.jspecify.annotations.Nullable;

/**
 * Keeps closed what is said of calls while several reviewers score them blind: everybody reads their own reviews of such a call, and no others.
 * Whatever lists reviews or parts of them asks here. Thread-safe.
 */
public final class Seals {

    /** The calls that are being scored blind. */
    static final String CALLS = "SELECT k.call_id FROM calibrations k WHERE k.opened_millis IS NULL";

    private final Database database;
    private volatile String reader = "";

    /** @param database where */
    public Seals(Database database) {
        this.database = database;
    }

    /** Says who reads; null for nobody. */
    public void readAs(@Nullable String reviewerId) {
        reader = reviewerId == null ? "" : reviewerId;
    }

    /**
     * Leaves the reviews out that the reader must not see.
     *
     * @param call     column with the id of the call
     * @param reviewer column with the id of the reviewer
     */
    Conditions reviews(Conditions where, String call, String reviewer) throws LibraryException {
        List<String> calls = calls();
        if (!calls.isEmpty()) {
            List<@Nullable Object> parameters = new ArrayList<>(calls);
            parameters.add(reader);
            where.add('(' + call + " NOT IN (" + places(calls) + ") OR " + reviewer + " = ? AND " + reviewer + " <> '')", parameters.toArray());
        }
        return where;
    }

    /** Leaves the rows out that were made of reviews which the reader must not see; of other documents they stay. */
    Conditions parts(Conditions where, String document) throws LibraryException {
        List<String> calls = calls();
        if (!calls.isEmpty()) {
            List<@Nullable Object> parameters = new ArrayList<>(calls);
            parameters.add(reader);
            where.add(document + " NOT IN (SELECT x.document_id FROM reviews x WHERE x.call_id IN (" + places(calls)
                    + ") AND (x.reviewer_id <> ? OR x.reviewer_id = ''))", parameters.toArray());
        }
        return where;
    }

    private List<String> calls() throws LibraryException {
        return database.read(session -> session.list(CALLS, row -> row.getString(1)));
    }

    private static String places(List<String> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }

    /**
     * Refuses what the reader must not see: reviews, and what earlier calibrations of a call keep of reviews while the call is scored blind once more.
     *
     * @param id of a document of any kind
     */
    void check(Session session, String id) throws SQLException, LibraryException {
        if (closed(session, id)) {
            throw refusal(id);
        }
        if (session.number("SELECT COUNT(*) FROM calibrations c WHERE c.document_id = ? AND c.opened_millis IS NOT NULL AND c.call_id IN (" + CALLS + ")", id) > 0) {
            throw new LibraryException(Reason.SEALED, Messages.get("calibration.sealedEarlier", id), null);
        }
    }

    /** Whether the reader must not see a review. */
    boolean closed(Session session, String reviewId) throws SQLException {
        return session.first("SELECT r.reviewer_id FROM reviews r WHERE r.document_id = ? AND r.call_id IN (" + CALLS + ")", row -> row.getString(1), reviewId)
                .filter(reviewer -> reviewer.isEmpty() || !reviewer.equals(reader)).isPresent();
    }

    /** The same for whoever has no session. */
    public Set<String> closed() throws LibraryException {
        return database.read(this::closed);
    }

    /** The reviews that the reader must not see. */
    Set<String> closed(Session session) throws SQLException {
        return Set.copyOf(session.list("SELECT r.document_id FROM reviews r WHERE r.call_id IN (" + CALLS + ") AND (r.reviewer_id <> ? OR r.reviewer_id = '')",
                row -> row.getString(1), reader));
    }

    /** Of edits that were left behind, those that the reader may see; the others stay where they are, for whoever made them. */
    public List<JournalEntry> open(List<JournalEntry> left) throws LibraryException {
        List<String> calls = left.isEmpty() ? List.of() : calls();
        return calls.isEmpty() ? left : left.stream().filter(each -> !(each.document() instanceof Review review) || !calls.contains(review.getCallId())
                || review.getReviewerId() != null && !review.getReviewerId().isEmpty() && review.getReviewerId().equals(reader)).toList();
    }

    static LibraryException refusal(String reviewId) {
        return new LibraryException(Reason.SEALED, Messages.get("calibration.sealed", reviewId), null);
    }
}
