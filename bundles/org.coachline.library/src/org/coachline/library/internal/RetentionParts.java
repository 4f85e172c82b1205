/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.coachline.library.Root;
import org.coachline.library.records.Due;
import org.coachline.library.records.RetentionRule.What;

/** What of a call or plan says that it is not over yet. */
final class RetentionParts {

    private static final String DAYS = """
            SELECT period_end FROM plans WHERE document_id = ?
            UNION ALL SELECT MAX(due) FROM goals WHERE document_id = ?
            UNION ALL SELECT MAX(due) FROM plan_dues WHERE document_id = ?
            UNION ALL SELECT MAX(played) FROM role_plays WHERE document_id = ?""";

    private RetentionParts() {
    }

    /** The end of the last day that a plan is about: of its period, its goals, what is due in it and what was practised. */
    static Instant lastDay(Session session, String planId, Instant made) throws SQLException {
        Instant last = made;
        for (String day : session.list(DAYS, row -> Columns.text(row, 1), planId, planId, planId, planId)) {
            try {
                Instant end = day.isEmpty() ? made : LocalDate.parse(day).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
                last = end.isAfter(last) ? end : last;
            } catch (DateTimeParseException e) {
                System.getLogger(RetentionParts.class.getName()).log(System.Logger.Level.DEBUG, "no day", e);
            }
        }
        return last;
    }

    /**
     * What a call still has that is kept longer than its facts, in words; empty when nothing is left of it but those.
     *
     * @param going what goes before the call does, by its call
     */
    static String left(Session session, String callId, Map<String, List<Due>> going) throws SQLException {
        Set<What> parts = new HashSet<>();
        if (session.number("SELECT COUNT(*) FROM recordings WHERE document_id = ? AND root <> ?", callId, Root.GONE) > 0) {
            parts.add(What.RECORDINGS);
        }
        if (session.number("SELECT COUNT(*) FROM texts WHERE document_id = ? AND kind = 'CUE'", callId) > 0) {
            parts.add(What.TRANSCRIPTS);
        }
        Set<String> reviews = new HashSet<>(session.list("SELECT document_id FROM reviews WHERE call_id = ?", row -> row.getString(1), callId));
        if (!parts.isEmpty() || !reviews.isEmpty()) {
            for (Due due : going.getOrDefault(callId, List.of())) {
                parts.remove(due.what());
                reviews.remove(due.documentId());
            }
        }
        String key = !reviews.isEmpty() ? "retention.hasReviews" : parts.contains(What.RECORDINGS) ? "retention.hasSound"
                : parts.isEmpty() ? "" : "retention.hasTranscript";
        return key.isEmpty() ? "" : Messages.get(key);
    }
}
