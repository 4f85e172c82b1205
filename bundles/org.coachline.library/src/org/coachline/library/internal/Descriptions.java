/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

import org.coachline.model.CardText;

/** Says in words what a document is, from its rows, so that this works for damaged ones too. */
final class Descriptions {

    /** For people of any zone, and in the audit trail for later ones. */
    private static final DateTimeFormatter START = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Descriptions() {
    }

    static String of(Session session, String type, String id) throws SQLException {
        String kind = DocumentStore.kind(type);
        String detail = switch (type) {
            case "Call" -> call(session, id);
            case "Review" -> call(session, session.first("SELECT call_id FROM reviews WHERE document_id = ?", row -> row.getString(1), id).orElse(""));
            case "CoachingPlan" -> session.first("SELECT title FROM plans WHERE document_id = ?", row -> row.getString(1), id).orElse("");
            case "KeptScorecard" -> session.first("SELECT name, version FROM scorecards WHERE document_id = ?",
                    row -> row.getString(1) + ' ' + row.getString(2), id).orElse("");
            case "Calibration" -> call(session, session.first("SELECT call_id FROM calibrations WHERE document_id = ?", row -> row.getString(1), id).orElse(""));
            default -> session.first("SELECT name FROM people WHERE document_id = ?", row -> row.getString(1), id).orElse("");
        };
        return named(kind, detail);
    }

    /** Holds, rules and erasures list it, which go to whoever asks for them. */
    private static String named(String kind, String detail) {
        return detail.isBlank() ? kind : kind + ": " + CardText.maskedName(detail);
    }

    /** The same of a call, or of a review of it, where many of both are asked for. */
    static String ofCall(Session session, String type, String callId, Map<String, String> known) throws SQLException {
        String detail = known.get(callId);
        if (detail == null) {
            detail = call(session, callId);
            known.put(callId, detail);
        }
        return named(DocumentStore.kind(type), detail);
    }

    private static String call(Session session, String id) throws SQLException {
        return session.first("SELECT c.title, c.start_millis, p.name FROM calls c LEFT JOIN people p ON p.document_id = c.agent_id WHERE c.document_id = ?",
                row -> {
                    StringBuilder text = new StringBuilder(row.getString(1));
                    long start = row.getLong(2);
                    if (!row.wasNull()) {
                        text.append(text.isEmpty() ? "" : ", ").append(START.format(Instant.ofEpochMilli(start)));
                    }
                    String agent = row.getString(3);
                    return (agent == null ? text : text.append(text.isEmpty() ? "" : ", ").append(agent)).toString();
                }, id).orElse("");
    }
}
