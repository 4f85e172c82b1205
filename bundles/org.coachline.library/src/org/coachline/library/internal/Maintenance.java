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
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Looks at a whole library, and makes its projection anew. One document at a time is held in memory. */
public final class Maintenance {

    private static final String NEXT = "SELECT id, type, body FROM documents WHERE id > ? ORDER BY id LIMIT 1";

    private record Entry(String id, String type, byte[] body) {
    }

    private final Database database;
    private final RecordingFiles recordings;

    /**
     * @param database   of the library
     * @param recordings finds files
     */
    public Maintenance(Database database, RecordingFiles recordings) {
        this.database = database;
        this.recordings = recordings;
    }

    /** Looks at the database, every document, every row made from it, every reference and every file. Changes nothing. */
    public CheckReport check(IProgressMonitor monitor) throws LibraryException {
        List<Problem> problems = new ArrayList<>();
        long documents = database.readAfresh(session -> {
            SubMonitor progress = SubMonitor.convert(monitor, (int) session.number("SELECT COUNT(*) FROM documents"));
            for (String line : database.dialect().integrityProblems(session)) {
                problems.add(new Problem(Area.DATABASE, LibraryFolder.DATABASE, line));
            }
            long count = 0;
            for (Optional<Entry> next = next(session, ""); next.isPresent(); next = next(session, next.get().id)) {
                count++;
                progress.split(1);
                check(session, next.get(), problems);
            }
            references(session, problems);
            return count;
        });
        long files = files(monitor, problems);
        return new CheckReport(documents, files, problems);
    }

    private static Optional<Entry> next(Session session, String after) throws SQLException {
        return session.first(NEXT, row -> new Entry(row.getString(1), row.getString(2), row.getBytes(3)), after);
    }

    private static void check(Session session, Entry entry, List<Problem> problems) throws SQLException {
        String name = Messages.get("document.name", DocumentStore.kind(entry.type), entry.id);
        try {
            Document document = Documents.read(entry.body, name);
            if (!document.getId().equals(entry.id)) {
                problems.add(new Problem(Area.DOCUMENT, entry.id, Messages.get("check.otherId", name, document.getId())));
                return;
            }
            for (Place place : Projection.differing(session, Projector.rowsOf(document))) {
                problems.add(new Problem(Area.PROJECTION, entry.id, Messages.get("check.projection", name, place.table().name())));
            }
        } catch (DocumentException e) {
            problems.add(new Problem(Area.DOCUMENT, entry.id, e.getMessage()));
        }
    }

    private static void references(Session session, List<Problem> problems) throws SQLException {
        session.each("SELECT r.document_id, r.call_id FROM reviews r LEFT JOIN calls c ON c.document_id = r.call_id WHERE c.document_id IS NULL",
                row -> problems.add(new Problem(Area.REFERENCE, row.getString(1), Messages.get("check.noCall", row.getString(1), row.getString(2)))));
        session.each("SELECT l.document_id, l.agent_id FROM legs l LEFT JOIN people p ON p.document_id = l.agent_id "
                + "WHERE l.agent_id <> '' AND p.document_id IS NULL",
                row -> problems.add(new Problem(Area.REFERENCE, row.getString(1), Messages.get("check.noAgent", row.getString(1), row.getString(2)))));
    }

    private long files(IProgressMonitor monitor, List<Problem> problems) throws LibraryException {
        record File(String callId, String root, String path, String sha256, long size) {
        }
        List<File> files = database.read(session -> session.list("SELECT document_id, root, path, sha256, size_bytes FROM recordings ORDER BY document_id, place",
                row -> new File(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getLong(5))));
        for (File file : files) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            if (recordings.known(file.root, file.path, file.sha256, file.size).isEmpty()) {
                problems.add(new Problem(Area.RECORDING, file.path, Messages.get("check.noRecording", file.path, file.root, file.callId)));
            }
        }
        return files.size();
    }

    /** Makes all rows anew from the documents, in one transaction; those that cannot be read are named and left out. */
    public CheckReport rebuild(IProgressMonitor monitor) throws LibraryException {
        List<Problem> problems = new ArrayList<>();
        long documents = database.write(session -> {
            SubMonitor progress = SubMonitor.convert(monitor, (int) session.number("SELECT COUNT(*) FROM documents"));
            for (Place place : Place.values()) {
                session.update(place.table().deleteAll());
            }
            session.update("DELETE FROM call_totals");
            long count = 0;
            for (Optional<Entry> next = next(session, ""); next.isPresent(); next = next(session, next.get().id)) {
                count++;
                progress.split(1);
                Entry entry = next.get();
                try {
                    Document document = Documents.read(entry.body, Messages.get("document.name", DocumentStore.kind(entry.type), entry.id));
                    Projection.write(session, Projector.rowsOf(document));
                } catch (DocumentException e) {
                    problems.add(new Problem(Area.DOCUMENT, entry.id, e.getMessage()));
                }
            }
            session.update("INSERT INTO call_totals (call_id, moments, missed, attention) SELECT call_id, SUM(moments), SUM(missed), MAX(attention) "
                    + "FROM reviews GROUP BY call_id");
            database.dialect().rebuildWords(session);
            return count;
        });
        return new CheckReport(documents, 0, problems);
    }
}
