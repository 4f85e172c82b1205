/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.coachline.library.AuditHead;
import org.coachline.library.AuditKind;
import org.coachline.library.AuditNote;
import org.coachline.library.CheckReport.Problem;
import org.coachline.library.LibraryException.Reason;
import org.coachline.library.LibraryException;
import org.coachline.model.CardText;
import org.eclipse.core.runtime.IProgressMonitor;
import org.jspecify.annotations.Nullable;

/** Writes the audit trail, each entry in the transaction of what it tells of, and notes its end beside the database. */
public final class AuditLog {

    /** What the log of changes names instead of a document. */
    public static final String CHANGED = "audit";

    /** The end of the trail. */
    record End(long sequence, byte[] hash) {
    }

    private final Database database;
    private final String origin;
    private final AuditHeadFile headFile;

    /**
     * @param database where
     * @param origin   names this open library in the log of changes
     * @param headFile beside the database
     */
    public AuditLog(Database database, String origin, AuditHeadFile headFile) {
        this.database = database;
        this.origin = origin;
        this.headFile = headFile;
        database.afterCommit(headFile::keep);
    }

    /** Writes entries alone. */
    public void record(List<AuditNote> notes) throws LibraryException {
        database.write(session -> {
            append(session, notes);
            session.update("INSERT INTO changes (document_id, origin, at_millis) VALUES (?, ?, ?)", CHANGED, origin, System.currentTimeMillis());
            return 0;
        });
    }

    /** Writes entries as part of a transaction. */
    void append(Session session, List<AuditNote> notes) throws SQLException {
        if (notes.isEmpty()) {
            return;
        }
        boolean truthful = isNoted(session);
        End end = end(session);
        for (AuditNote note : notes) {
            end = append(session, end, note, System.currentTimeMillis());
        }
        if (truthful) {
            headFile.expect(head(end));
        }
    }

    /** What is noted beside the trail and not in it; nothing where both agree, or nothing is noted. */
    public Optional<AuditHead> contradicted() throws LibraryException {
        return database.read(this::contradicted);
    }

    private Optional<AuditHead> contradicted(Session session) throws SQLException, LibraryException {
        try {
            Optional<AuditHead> noted = headFile.read();
            return noted.isEmpty() || AuditReader.holds(session, noted.get()) ? Optional.empty() : noted;
        } catch (IOException e) {
            throw new LibraryException(Reason.IO, Messages.get("audit.unread", AuditHeadFile.NAME, Messages.reason(e)), e);
        }
    }

    /** Takes the trail as it is for the one that goes on, with an entry that keeps what was noted; killed before the note is put in place, nothing is accepted. */
    public void accept(String reason, String who) throws LibraryException {
        AuditHead head = database.write(session -> {
            AuditHead noted = contradicted(session)
                    .orElseThrow(() -> new LibraryException(Reason.NOT_FOUND, Messages.get("audit.nothingToAccept", AuditHeadFile.NAME), null));
            append(session, List.of(AuditNote.of(AuditKind.RESTORE, "AuditTrail", AuditHeadFile.NAME, who).labelled(Messages.get("audit.accepted"))
                    .changing(noted.toString(), Messages.get("audit.acceptedWhy", head(end(session)), CardText.masked(reason)))));
            return head(end(session));
        });
        try {
            headFile.replace(head);
        } catch (IOException e) {
            throw new LibraryException(Reason.IO, Messages.get("audit.unread", AuditHeadFile.NAME, Messages.reason(e)), e);
        }
    }

    /** Whether the trail still holds what is noted beside it. Where it does not, the note is all that tells of it, and is left alone. */
    private boolean isNoted(Session session) throws SQLException {
        try {
            Optional<AuditHead> noted = headFile.read();
            return noted.isEmpty() || AuditReader.holds(session, noted.get());
        } catch (IOException e) {
            System.getLogger(AuditLog.class.getName()).log(System.Logger.Level.WARNING, "the note of the audit trail's end cannot be read", e);
            return true;
        }
    }

    static AuditHead head(End end) {
        return new AuditHead(end.sequence, java.util.HexFormat.of().formatHex(end.hash));
    }

    /** Adds one entry at a time of its own, as when an older library is brought up to date. */
    static End append(Session session, End end, AuditNote given, long atMillis) throws SQLException {
        AuditNote note = AuditCards.masked(given);
        byte[] whoSalt = AuditChain.salt();
        byte[] saidSalt = AuditChain.salt();
        byte[] who = AuditChain.seal(whoSalt, note.who());
        byte[] said = AuditChain.seal(saidSalt, note.label(), note.before(), note.after());
        long sequence = end.sequence + 1;
        byte[] hash = AuditChain.hash(end.hash, sequence, atMillis, note.kind().name(), note.subjectType(), note.subjectId(), who, said);
        session.update("INSERT INTO audit (seq, at_millis, kind, subject_type, subject_id, who_salt, who, said_salt, label, before_text, after_text, "
                + "who_seal, said_seal, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", sequence, atMillis, note.kind().name(),
                note.subjectType(), note.subjectId(), whoSalt, note.who(), saidSalt, note.label(), note.before(), note.after(), who, said, hash);
        return new End(sequence, hash);
    }

    /** The last entry; what the first is chained to when there is none. */
    static End end(Session session) throws SQLException {
        Optional<End> last = session.first("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1", row -> new End(row.getLong(1), bytes(row, 2)));
        return last.isPresent() ? last.get() : new End(0, AuditChain.beginning(libraryId(session)));
    }

    static String libraryId(Session session) throws SQLException {
        return session.first("SELECT content FROM facts WHERE name = 'id'", row -> row.getString(1)).orElse("");
    }

    /** The bytes of a column; none where there are none. */
    static byte[] bytes(ResultSet row, int column) throws SQLException {
        byte @Nullable [] bytes = row.getBytes(column);
        return bytes == null ? new byte[0] : bytes;
    }

    /**
     * What was deleted and set before there was a trail becomes its beginning. Nobody can say whether it was changed before that.
     */
    static void adopt(Session session) throws SQLException {
        record Old(AuditNote note, long atMillis) {
        }
        List<Old> old = session.list("SELECT 0, document_id, type, description, who, at_millis, NULL AS before_text, NULL AS after_text, seq FROM deletions "
                + "UNION ALL SELECT 1, name, '', '', who, at_millis, old_content, new_content, seq FROM setting_changes ORDER BY 6, 1, 9",
                row -> new Old(row.getInt(1) == 0
                        ? AuditNote.of(AuditKind.DELETION, row.getString(3), row.getString(2), row.getString(5)).labelled(row.getString(4))
                        : AuditNote.of(AuditKind.SETTING, SettingsTable.SUBJECT, row.getString(2), row.getString(5)).changing(row.getString(7), row.getString(8)),
                        row.getLong(6)));
        End end = end(session);
        for (Old each : old) {
            end = append(session, end, each.note, each.atMillis);
        }
        session.update("DELETE FROM deletions");
        session.update("DELETE FROM setting_changes");
    }

    /** What is wrong with the trail. */
    public List<Problem> verify(IProgressMonitor monitor) throws LibraryException {
        return database.read(session -> new AuditCheck(session, database.dialect(), headFile).problems(monitor));
    }
}
