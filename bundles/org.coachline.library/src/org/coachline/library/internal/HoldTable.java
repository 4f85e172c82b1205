/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.coachline.library.AuditKind;
import org.coachline.library.AuditNote;
import org.coachline.library.LibraryException;
import org.coachline.library.LibraryException.Reason;
import org.coachline.library.records.Hold;
import org.coachline.model.CardText;

/** Legal holds, and what they keep. */
public final class HoldTable {

    /** Holds on a document itself, on the call it belongs to, on anybody who speaks in that call, and on whose review or plan it is; on
     * open calibrations as on the reviews of which they keep copies. */
    private static final String KEEPING = """
            SELECT h.id, h.kind, h.subject_id, h.reason, h.who, h.at_millis FROM holds h WHERE h.subject_id = ?
            UNION SELECT h.id, h.kind, h.subject_id, h.reason, h.who, h.at_millis FROM holds h JOIN calls c ON c.document_id = ?
              WHERE h.kind = 'PERSON' AND (h.subject_id = c.agent_id OR h.subject_id IN (SELECT agent_id FROM legs WHERE document_id = c.document_id))
            UNION SELECT h.id, h.kind, h.subject_id, h.reason, h.who, h.at_millis FROM holds h JOIN reviews r ON r.document_id = ?
              LEFT JOIN calls c ON c.document_id = r.call_id
              WHERE h.subject_id = r.call_id OR h.kind = 'PERSON' AND (h.subject_id = r.reviewer_id OR h.subject_id = c.agent_id
                OR h.subject_id IN (SELECT agent_id FROM legs WHERE document_id = r.call_id))
            UNION SELECT h.id, h.kind, h.subject_id, h.reason, h.who, h.at_millis FROM holds h JOIN calibrations k ON k.document_id = ? AND k.opened_millis IS NOT NULL
              LEFT JOIN calls c ON c.document_id = k.call_id
              WHERE h.subject_id = k.call_id OR h.kind = 'PERSON' AND (h.subject_id = c.agent_id OR h.subject_id IN (SELECT agent_id FROM legs WHERE document_id = k.call_id)
                OR h.subject_id IN (SELECT reviewer_id FROM calibration_parts WHERE document_id = k.document_id))
            UNION SELECT h.id, h.kind, h.subject_id, h.reason, h.who, h.at_millis FROM holds h JOIN plans p ON p.document_id = ?
              WHERE h.kind = 'PERSON' AND h.subject_id = p.agent_id
            ORDER BY 1""";

    /** The same the other way round: all that is kept of what rules let go, asked once where many documents are looked at. */
    private static final String KEPT = """
            SELECT subject_id FROM holds
            UNION SELECT c.document_id FROM holds h JOIN calls c ON c.agent_id = h.subject_id WHERE h.kind = 'PERSON'
            UNION SELECT l.document_id FROM holds h JOIN legs l ON l.agent_id = h.subject_id WHERE h.kind = 'PERSON'
            UNION SELECT r.document_id FROM holds h JOIN reviews r ON r.call_id = h.subject_id
            UNION SELECT r.document_id FROM holds h JOIN reviews r ON r.reviewer_id = h.subject_id WHERE h.kind = 'PERSON'
            UNION SELECT r.document_id FROM holds h JOIN calls c ON c.agent_id = h.subject_id JOIN reviews r ON r.call_id = c.document_id WHERE h.kind = 'PERSON'
            UNION SELECT r.document_id FROM holds h JOIN legs l ON l.agent_id = h.subject_id JOIN reviews r ON r.call_id = l.document_id WHERE h.kind = 'PERSON'
            UNION SELECT p.document_id FROM holds h JOIN plans p ON p.agent_id = h.subject_id WHERE h.kind = 'PERSON'""";

    private final Database database;
    private final DocumentStore documents;
    private final AuditLog audit;

    /**
     * @param database  where
     * @param documents has the log of changes that other windows read
     * @param audit     keeps who laid and lifted what
     */
    public HoldTable(Database database, DocumentStore documents, AuditLog audit) {
        this.database = database;
        this.documents = documents;
        this.audit = audit;
    }

    /** All, the latest first. */
    public List<Hold> all() throws LibraryException {
        return database.read(session -> {
            List<Hold> named = new ArrayList<>();
            for (Hold hold : session.list("SELECT id, kind, subject_id, reason, who, at_millis FROM holds ORDER BY id DESC", HoldTable::hold)) {
                String type = session.first("SELECT type FROM documents WHERE id = ?", row -> row.getString(1), hold.subjectId()).orElse("Document");
                named.add(new Hold(hold.id(), hold.on(), hold.subjectId(), hold.reason(), hold.who(), hold.at(), Descriptions.of(session, type, hold.subjectId())));
            }
            return named;
        });
    }

    private static Hold hold(ResultSet row) throws SQLException {
        return new Hold(row.getLong(1), Hold.On.valueOf(Columns.text(row, 2)), row.getString(3), row.getString(4), row.getString(5),
                Instant.ofEpochMilli(row.getLong(6)), "");
    }

    /** What keeps a document. */
    public List<Hold> keeping(String documentId) throws LibraryException {
        return database.read(session -> keeping(session, documentId));
    }

    static List<Hold> keeping(Session session, String documentId) throws SQLException {
        return session.list(KEEPING, HoldTable::hold, documentId, documentId, documentId, documentId, documentId);
    }

    /** The ids of all documents that a hold keeps. */
    static Set<String> kept(Session session) throws SQLException {
        return new HashSet<>(session.list(KEPT, row -> row.getString(1)));
    }

    /** Why a document stays, in words; nothing when no hold is on it. */
    static Optional<String> reason(Session session, String documentId) throws SQLException {
        return keeping(session, documentId).stream().findFirst().map(hold -> Messages.get("hold.keeps", hold.who(), hold.at(), hold.reason()));
    }

    /** Refuses to go on when a hold is on a document, or on one of a call's reviews. */
    static void refuseHeld(Session session, String type, String id) throws SQLException, LibraryException {
        Optional<String> reason = reason(session, id);
        if (reason.isEmpty()) {
            for (String review : session.list("SELECT document_id FROM reviews WHERE call_id = ?", row -> row.getString(1), id)) {
                reason = reason.isPresent() ? reason : reason(session, review);
            }
        }
        if (reason.isPresent()) {
            throw new LibraryException(Reason.HELD, Messages.get("hold.refused", Messages.get("document.name", DocumentStore.kind(type), id), reason.get()),
                    null);
        }
    }

    /** Lays a hold. */
    public Hold lay(Hold.On on, String subjectId, String given, String who) throws LibraryException {
        if (given.isBlank()) {
            throw new IllegalArgumentException("a hold has a reason");
        }
        // As the trail has it: whoever is refused something because of the hold is told the reason.
        String reason = CardText.masked(given.strip());
        return database.write(session -> {
            String type = session.first("SELECT type FROM documents WHERE id = ?", row -> row.getString(1), subjectId).orElse("");
            boolean fits = switch (on) {
                case CALL -> "Call".equals(type);
                case PLAN -> "CoachingPlan".equals(type);
                case PERSON -> "Agent".equals(type) || "Reviewer".equals(type);
            };
            if (!fits) {
                throw new LibraryException(Reason.NOT_FOUND, Messages.get("hold.noSubject", on.name().toLowerCase(Locale.ROOT), subjectId), null);
            }
            long now = System.currentTimeMillis();
            session.update("INSERT INTO holds (kind, subject_id, reason, who, at_millis) VALUES (?, ?, ?, ?, ?)", on.name(), subjectId, reason, who,
                    now);
            long id = session.number("SELECT MAX(id) FROM holds");
            String label = Descriptions.of(session, type, subjectId);
            audit.append(session, List.of(AuditNote.of(AuditKind.HOLD, type, subjectId, who).labelled(label).changing(null, reason)));
            documents.logChange(session, subjectId);
            return new Hold(id, on, subjectId, reason, who, Instant.ofEpochMilli(now), label);
        });
    }

    /** Lifts a hold. */
    public void lift(long id, String reason, String who) throws LibraryException {
        database.write(session -> {
            Hold hold = session.first("SELECT id, kind, subject_id, reason, who, at_millis FROM holds WHERE id = ?", HoldTable::hold, id)
                    .orElseThrow(() -> new LibraryException(Reason.NOT_FOUND, Messages.get("hold.gone"), null));
            String type = session.first("SELECT type FROM documents WHERE id = ?", row -> row.getString(1), hold.subjectId()).orElse("Document");
            session.update("DELETE FROM holds WHERE id = ?", id);
            audit.append(session, List.of(AuditNote.of(AuditKind.HOLD, type, hold.subjectId(), who)
                    .labelled(Descriptions.of(session, type, hold.subjectId())).changing(hold.reason(), Messages.get("hold.lifted", reason.strip()))));
            documents.logChange(session, hold.subjectId());
            return 0;
        });
    }
}
