/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.coachline.library.CheckReport;
import org.coachline.library.CheckReport.Area;
import org.coachline.library.CheckReport.Problem;
import org.coachline.library.LibraryException;
import org.coachline.library.internal.Rows.Place;
import org.coachline.model.DocumentException;
import org.coachline.model.Documents;
import org.coachline.model.coaching.Document;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Looks at a whole library, and makes its projection anew. One document at a time is held in memory. */
public final class Maintenance {

    private static final String ROWS = "rows.";
    private static final String NEXT = "SELECT id, type, body FROM documents WHERE id > ? ORDER BY id LIMIT 1";

    /** Of a check, in parts of about the same time: recordings are a hundred times the size of all else. */
    private static final int PARTS = 100;

    private record Entry(String id, String type, byte[] body) {
    }

    private final Database database;
    private final RecordingFiles recordings;
    private final Changed changed;
    private final AuditHeadFile headFile;

    /** Keeps the log of what changed. */
    @FunctionalInterface
    public interface Changed {
        /** Notes that a document is another one now, or listed otherwise. */
        void note(Session session, String documentId) throws SQLException;
    }

    /**
     * @param database   of the library
     * @param recordings finds files
     * @param headFile   notes the end of the audit trail
     * @param changed    keeps the log of what changed
     */
    public Maintenance(Database database, RecordingFiles recordings, AuditHeadFile headFile, Changed changed) {
        this.database = database;
        this.recordings = recordings;
        this.changed = changed;
        this.headFile = headFile;
    }

    /**
     * Looks at everything. Changes nothing.
     *
     * @param reading whether the recordings are read whole, to see whether they are what they were
     */
    public CheckReport check(boolean reading, IProgressMonitor monitor) throws LibraryException {
        SubMonitor progress = SubMonitor.convert(monitor, PARTS);
        CheckReport kept = checkDatabase(progress.split(reading ? 1 : PARTS - 1));
        List<Problem> problems = new ArrayList<>(kept.problems());
        long files = new RecordingCheck(recordings, reading).all(database, problems, progress.split(reading ? PARTS - 1 : 1));
        progress.done();
        return new CheckReport(kept.documents(), files, problems);
    }

    /**
     * Looks at all but the recordings, in one state of the library: the database's pages and indexes, as the database itself checks them; every
     * document, which is read whole and must say its own id; every row of every table that is made from documents, compared by value with what
     * the documents come to, and that none is there of a document that is not; every sum over moments and reviews, reckoned anew; every
     * reference to a call or an agent; every pack by its hash; and the audit trail from its first entry. Nothing is sampled.
     */
    CheckReport checkDatabase(IProgressMonitor monitor) throws LibraryException {
        List<Problem> problems = new ArrayList<>();
        long documents = database.readAfresh(session -> {
            SubMonitor progress = SubMonitor.convert(monitor, PARTS);
            for (String line : database.dialect().integrityProblems(session)) {
                problems.add(new Problem(Area.DATABASE, LibraryFolder.DATABASE, line));
            }
            progress.worked(PARTS / 10);
            long count = documents(session, problems, progress.split(PARTS * 7 / 10));
            for (String call : Projection.miscounted(session)) {
                problems.add(new Problem(Area.PROJECTION, call, Messages.get("check.projection",
                        Messages.get("document.name", DocumentStore.kind("Call"), call), "call_totals")));
            }
            progress.worked(PARTS / 10);
            references(session, problems);
            SharedPackTable.check(session, problems);
            problems.addAll(new AuditCheck(session, database.dialect(), headFile).problems(progress.split(PARTS / 10)));
            return count;
        });
        return new CheckReport(documents, 0, problems);
    }

    private static long documents(Session session, List<Problem> problems, SubMonitor progress) throws SQLException {
        progress.setWorkRemaining((int) session.number("SELECT COUNT(*) FROM documents"));
        ProjectionCheck rows = new ProjectionCheck(session, problems);
        long count = 0;
        // One at a time, and not as one answer: a server's answers come in pieces of a thousand rows, and a document may have megabytes.
        for (Optional<Entry> next = next(session, ""); next.isPresent(); next = next(session, next.get().id)) {
            count++;
            progress.split(1);
            rows.look(next.get().id, next.get().type, next.get().body);
        }
        rows.end();
        return count;
    }

    private static Optional<Entry> next(Session session, String after) throws SQLException {
        return session.first(NEXT, row -> new Entry(row.getString(1), row.getString(2), row.getBytes(3)), after);
    }

    private static void references(Session session, List<Problem> problems) throws SQLException {
        session.each("SELECT r.document_id, r.call_id FROM reviews r LEFT JOIN calls c ON c.document_id = r.call_id WHERE c.document_id IS NULL",
                row -> problems.add(new Problem(Area.REFERENCE, row.getString(1), Messages.get("check.noCall", row.getString(1), row.getString(2)))));
        session.each("SELECT l.document_id, l.agent_id FROM legs l LEFT JOIN people p ON p.document_id = l.agent_id "
                + "WHERE l.agent_id <> '' AND p.document_id IS NULL",
                row -> problems.add(new Problem(Area.REFERENCE, row.getString(1), Messages.get("check.noAgent", row.getString(1), row.getString(2)))));
    }

    /**
     * Makes all rows anew from the documents, in one transaction. Of those that cannot be read, what was known before is kept and
     * marked. Each document that is listed otherwise than before is noted as changed, so that whoever shows the lists reads them anew.
     */
    public CheckReport rebuild(IProgressMonitor monitor) throws LibraryException {
        List<Problem> problems = new ArrayList<>();
        long documents = database.write(session -> {
            SubMonitor progress = SubMonitor.convert(monitor, (int) session.number("SELECT COUNT(*) FROM documents"));
            for (Place place : Place.values()) {
                session.update(place.table().deleteStrays());
            }
            long count = 0;
            for (Optional<Entry> next = next(session, ""); next.isPresent(); next = next(session, next.get().id)) {
                count++;
                progress.split(1);
                if (rebuild(session, next.get(), problems)) {
                    changed.note(session, next.get().id);
                }
            }
            for (String call : Projection.miscounted(session)) {
                Projection.countAgain(session, call);
                changed.note(session, call);
            }
            Projection.forgetStrays(session);
            database.dialect().rebuildWords(session);
            return count;
        });
        return new CheckReport(documents, 0, problems);
    }

    /**
     * Makes the rows of the kinds of documents anew that a step of the schema asks for by a fact {@code rows.KIND}, because what they hold is known
     * to nothing but the documents; those that cannot be read are marked as {@link #rebuild} marks them. Part of the transaction of the step.
     */
    static void renew(Session session) throws SQLException {
        for (String kind : session.list("SELECT name FROM facts WHERE name LIKE 'rows.%' ORDER BY name", row -> row.getString(1).substring(ROWS.length()))) {
            for (String id : session.list("SELECT id FROM documents WHERE type = ? ORDER BY id", row -> row.getString(1), kind)) {
                Optional<Entry> entry = session.first("SELECT id, type, body FROM documents WHERE id = ?",
                        row -> new Entry(row.getString(1), row.getString(2), row.getBytes(3)), id);
                if (entry.isPresent()) {
                    rebuild(session, entry.get(), new ArrayList<>());
                }
            }
            session.update("DELETE FROM facts WHERE name = ?", ROWS + kind);
        }
    }

    /** A library that was just made has no documents whose rows could be made anew. */
    static void nothingToRenew(Session session) throws SQLException {
        session.update("DELETE FROM facts WHERE name LIKE 'rows.%'");
    }

    /** Whether the document is listed otherwise than before. */
    private static boolean rebuild(Session session, Entry entry, List<Problem> problems) throws SQLException {
        try {
            Document document = Documents.read(entry.body, Messages.get("document.name", DocumentStore.kind(entry.type), entry.id));
            boolean mended = DamagedDocuments.mended(session, entry.id);
            Outlines.write(session, entry.id, Outlines.of(document));
            return !Projection.write(session, Projector.rowsOf(document)).isEmpty() || mended;
        } catch (DocumentException e) {
            problems.add(new Problem(Area.DOCUMENT, entry.id, e.getMessage()));
            return DamagedDocuments.keep(session, entry.id, entry.type, e.getMessage());
        }
    }
}
