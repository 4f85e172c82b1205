/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.coachline.library.AuditKind;
import org.coachline.library.AuditNote;
import org.coachline.library.ConflictException;
import org.coachline.library.GoneCall;
import org.coachline.library.LibraryException;
import org.coachline.library.MeasuredFigures;
import org.coachline.library.NewCall;
import org.coachline.library.NewCall.Kept;
import org.coachline.library.NewCall.Outcome;
import org.coachline.library.Root;
import org.coachline.library.Saving;
import org.coachline.library.SourceFile;
import org.coachline.library.SourceFile.State;
import org.coachline.library.SourceRow;
import org.coachline.library.records.RetentionRule.What;
import org.coachline.model.Documents;
import org.coachline.model.coaching.Agent;
import org.coachline.model.coaching.Call;
import org.jspecify.annotations.Nullable;

/** Sources of recordings, and what is known of their files. */
public final class SourceTables {

    /** What the log of changes names instead of a document. */
    public static final String CHANGED = "sources";

    /** What the audit trail calls a source. */
    private static final String SUBJECT = "Source";

    private static final String NOTE = "INSERT INTO intake_files (source, path, stamp, state, call_id, remark) VALUES (?, ?, ?, ?, ?, ?) "
            + "ON CONFLICT (source, path) DO UPDATE SET stamp = excluded.stamp, state = excluded.state, call_id = excluded.call_id, remark = excluded.remark";

    private final Database database;
    private final DocumentStore documents;
    private final RootTable roots;
    private final People people;

    /**
     * @param database  where they are kept
     * @param documents has the calls, and the log of changes that other windows read
     * @param roots     where folders are
     */
    public SourceTables(Database database, DocumentStore documents, RootTable roots) {
        this.people = new People(database, documents);
        this.database = database;
        this.documents = documents;
        this.roots = roots;
    }

    private record Stored(SourceRow row, String root, String path) {
    }

    /** All, by name. */
    public List<SourceRow> all() throws LibraryException {
        Map<String, Path> folders = new LinkedHashMap<>();
        for (Root root : roots.all()) {
            folders.put(root.name(), root.folder());
        }
        return database.read(session -> session.list("SELECT name, kind, root, path, settings, watched, looked_millis, failures, failure, next_millis "
                + "FROM intake_sources ORDER BY name", row -> {
                    // A root that is not here is as good as a folder that is not: the source says so when it is looked at.
                    Path root = folders.getOrDefault(row.getString(3), Path.of(row.getString(3)).toAbsolutePath());
                    return new SourceRow(row.getString(1), row.getString(2), root.resolve(row.getString(4)).normalize(), row.getString(5),
                            row.getInt(6) != 0, Columns.instant(row, 7), row.getInt(8), row.getString(9), Columns.instant(row, 10));
                }));
    }

    /** Adds or changes one. */
    public void save(SourceRow source, String who) throws LibraryException {
        Path folder = source.folder().toAbsolutePath().normalize();
        Root root = roots.covering(folder);
        String path = root.folder().relativize(folder).toString().replace(folder.getFileSystem().getSeparator(), "/");
        String settings = Documents.storable(source.settings());
        String name = Documents.storable(source.name());
        database.write(session -> {
            Optional<Stored> before = session.first("SELECT kind, root, path, settings FROM intake_sources WHERE name = ?",
                    row -> new Stored(new SourceRow(name, row.getString(1), folder, row.getString(4), true), row.getString(2), row.getString(3)), name);
            session.update("INSERT INTO intake_sources (name, kind, root, path, settings, watched, failures) VALUES (?, ?, ?, ?, ?, ?, 0) "
                    + "ON CONFLICT (name) DO UPDATE SET kind = excluded.kind, root = excluded.root, path = excluded.path, settings = excluded.settings, "
                    + "watched = excluded.watched, failures = 0, failure = NULL, next_millis = NULL", name, source.kind(), root.name(), path, settings,
                    source.watched() ? 1L : 0L);
            if (before.isPresent() && !(before.get().root.equals(root.name()) && before.get().path.equals(path)
                    && before.get().row.kind().equals(source.kind()) && before.get().row.settings().equals(settings))) {
                // All are looked at anew, but for those whose calls somebody has deleted.
                session.update("DELETE FROM intake_files WHERE source = ? AND (call_id = '' OR call_id IN (SELECT document_id FROM calls))", name);
            }
            String was = before.map(each -> told(each.row.kind(), each.root, each.path, each.row.settings())).orElse(null);
            documents.note(session, List.of(AuditNote.of(AuditKind.SETTING, SUBJECT, name, who).labelled(name)
                    .changing(was, told(source.kind(), root.name(), path, settings))));
            documents.logChange(session, CHANGED);
            return null;
        });
    }

    private static String told(String kind, String root, String path, String settings) {
        return kind + ", " + root + '/' + path + ", " + settings;
    }

    /** Changes the settings of one that only concern what it brings from now on, so that nothing of its files is forgotten. */
    public void settle(String name, String settings) throws LibraryException {
        database.write(session -> {
            session.update("UPDATE intake_sources SET settings = ? WHERE name = ?", Documents.storable(settings), name);
            documents.logChange(session, CHANGED);
            return null;
        });
    }

    /** Calls that a source has brought, the latest first. */
    public List<String> calls(String source) throws LibraryException {
        return database.read(session -> session.list("SELECT c.document_id FROM call_sources s JOIN calls c ON c.document_id = s.document_id WHERE s.source = ? "
                + "ORDER BY c.start_millis DESC, c.document_id", row -> row.getString(1), Documents.storable(source)));
    }

    /** Removes one. */
    public void remove(String name, String who) throws LibraryException {
        database.write(session -> {
            session.update("DELETE FROM intake_files WHERE source = ?", name);
            if (session.update("DELETE FROM intake_sources WHERE name = ?", name) > 0) {
                documents.note(session, List.of(AuditNote.of(AuditKind.SETTING, SUBJECT, name, who).labelled(name)));
                documents.logChange(session, CHANGED);
            }
            return null;
        });
    }

    /** Notes how looking went; says whether that is worth telling: it went otherwise than before. */
    public boolean looked(String name, Instant at, @Nullable String failure, @Nullable Instant nextAt) throws LibraryException {
        return database.write(session -> {
            record Before(@Nullable String failure, boolean looked) {
            }
            Optional<Before> before = session.first("SELECT failure, looked_millis FROM intake_sources WHERE name = ?",
                    row -> new Before(row.getString(1), Columns.instant(row, 2) != null), name);
            if (before.isEmpty()) {
                return false;
            }
            session.update("UPDATE intake_sources SET looked_millis = ?, failure = ?, next_millis = ?, failures = CASE WHEN ? = 0 THEN 0 ELSE failures + 1 END "
                    + "WHERE name = ?", at.toEpochMilli(), failure, nextAt == null ? null : (Long) nextAt.toEpochMilli(), failure == null ? 0L : 1L, name);
            boolean told = !before.get().looked || !Objects.equals(before.get().failure, failure);
            if (told) {
                documents.logChange(session, CHANGED);
            }
            return told;
        });
    }

    /** Files of a source, by path. */
    public Map<String, SourceFile> files(String source) throws LibraryException {
        return database.read(session -> {
            Map<String, SourceFile> files = new LinkedHashMap<>();
            session.each("SELECT path, stamp, state, call_id, remark FROM intake_files WHERE source = ? ORDER BY path", row -> files.put(row.getString(1),
                    new SourceFile(row.getString(1), row.getString(2), State.valueOf(row.getString(3)), row.getString(4), row.getString(5))), source);
            return files;
        });
    }

    /** Keeps what is known of files. */
    public void note(String source, Collection<SourceFile> files) throws LibraryException {
        if (!files.isEmpty()) {
            database.write(session -> {
                note(session, source, files);
                return null;
            });
        }
    }

    private static void note(Session session, String source, Collection<SourceFile> files) throws SQLException {
        // Whoever removes a source while it is being read has the last word.
        if (session.number("SELECT COUNT(*) FROM intake_sources WHERE name = ?", source) > 0) {
            List<@Nullable Object[]> rows = new ArrayList<>();
            // A look that began before somebody was erased ends after it, and knows their files by name.
            Set<String> erased = GoneTable.erased(session);
            for (SourceFile each : files.stream().filter(file -> !erased.contains(file.callId())).toList()) {
                rows.add(new Object[] {source, Documents.storable(each.path()), each.stamp(), each.state().name(), each.callId(), Documents.storable(each.remark())});
            }
            session.batch(NOTE, rows);
        }
    }

    /** Forgets files. */
    public void forget(String source, Collection<String> paths) throws LibraryException {
        if (!paths.isEmpty()) {
            database.write(session -> {
                session.batch("DELETE FROM intake_files WHERE source = ? AND path = ?", paths.stream().map(each -> new @Nullable Object[] {source, each}).toList());
                return null;
            });
        }
    }

    /** Adds calls that are not there, and says what became of each. */
    public List<Kept> take(String source, List<NewCall> calls) throws LibraryException {
        return documents.addEach(calls.stream().map(each -> new Saving(each.call(), 0)).toList(), calls.stream().map(NewCall::notes).toList(), (session, place) -> {
            NewCall each = calls.get(place);
            String id = each.call().getExternalId();
            Optional<Kept> there = there(session, source, id, each.sha256s());
            if (there.isPresent()) {
                return there;
            }
            Optional<String> same = id == null ? Optional.empty() : callOf(session, source, id);
            return same.map(known -> new Kept(Outcome.SAME_ID, known));
        }, (session, place) -> {
            NewCall each = calls.get(place);
            note(session, source, each.files());
            return new Kept(Outcome.ADDED, each.call().getId());
        });
    }

    /** What is, or was, in the place of a call that is about to be added. */
    private static Optional<Kept> there(Session session, @Nullable String source, @Nullable String externalId, List<String> sha256s) throws SQLException {
        Optional<GoneCall> gone = GoneTable.find(session, source, externalId, sha256s);
        if (gone.isPresent() && gone.get().erased()) {
            return Optional.of(new Kept(Outcome.ERASED, gone.get().callId()));
        }
        for (String sha256 : sha256s) {
            Optional<String> known = RecordingFiles.callWith(session, sha256);
            if (known.isPresent()) {
                return Optional.of(new Kept(Outcome.RECORDED, known.get()));
            }
        }
        return gone.map(each -> new Kept(Outcome.DELETED, each.callId()));
    }

    /** Adds a call by hand, unless it is there, or was and nobody brings it back. */
    public Kept add(NewCall call, boolean bringBack) throws LibraryException {
        return documents.addEach(List.of(new Saving(call.call(), 0)), List.of(call.notes()), (session, place) -> {
            Optional<Kept> there = there(session, null, null, call.sha256s());
            return bringBack ? there.filter(each -> each.outcome() != Outcome.DELETED) : there;
        }, (session, place) -> {
            if (bringBack) {
                for (String sha256 : call.sha256s()) {
                    Optional<GoneCall> gone = GoneTable.find(session, null, null, List.of(sha256));
                    if (gone.isPresent()) {
                        GoneTable.forget(session, gone.get().callId());
                    }
                }
            }
            return new Kept(Outcome.ADDED, call.call().getId());
        }).get(0);
    }

    /** What is known of recordings whose call went and did not come back. */
    public Optional<GoneCall> gone(@Nullable String source, @Nullable String externalId, List<String> sha256s) throws LibraryException {
        return database.read(session -> {
            Optional<GoneCall> gone = GoneTable.find(session, source, externalId, sha256s);
            boolean back = gone.isPresent() && !gone.get().erased() && there(session, source, externalId, sha256s).filter(each -> each.outcome() == Outcome.RECORDED).isPresent();
            return back ? Optional.empty() : gone;
        });
    }

    /** Stands for texts of which nothing is to be kept. */
    public UnaryOperator<String> marker() throws LibraryException {
        return database.read(GoneTable::marker);
    }

    /** Takes out a call that nobody has worked on, as if it had never been brought. Gives the recordings that no call refers to any more. */
    public List<String> withdraw(String callId, long expectedVersion) throws LibraryException {
        return documents.delete(Call.class.getSimpleName(), callId, expectedVersion, AuditNote.NOBODY, false, List.of());
    }

    /** Forgets files of other calls whose remarks name a call that is being erased; they are looked at anew. */
    static void forgetTold(Session session, String callId) throws SQLException {
        record Told(String source, String id, String title) {
        }
        for (Told each : session.list("SELECT s.source, s.external_id, c.title FROM call_sources s JOIN calls c ON c.document_id = s.document_id "
                + "WHERE s.document_id = ?", row -> new Told(row.getString(1), row.getString(2), row.getString(3)), callId)) {
            // Every database has this function under this name, and nothing to replace changes nothing.
            session.update("DELETE FROM intake_files WHERE source = ? AND (replace(remark, ?, '') <> remark OR replace(remark, ?, '') <> remark)", each.source,
                    each.id, each.title);
        }
    }

    /** The call that a source calls so. */
    public Optional<String> callOf(String source, String externalId) throws LibraryException {
        return database.read(session -> callOf(session, source, externalId));
    }

    private static Optional<String> callOf(Session session, String source, String externalId) throws SQLException {
        return session.first("SELECT document_id FROM call_sources WHERE external_id = ? AND source = ? ORDER BY document_id LIMIT 1", row -> row.getString(1),
                Documents.storable(externalId), Documents.storable(source));
    }

    /** Calls of sources without measures, and any whose measures lack the figures of today, the latest first. */
    public List<String> unmeasured(int limit) throws LibraryException {
        return database.read(session -> session.list("SELECT c.document_id FROM calls c LEFT JOIN call_sources s ON s.document_id = c.document_id "
                + "LEFT JOIN measures m ON m.call_id = c.document_id LEFT JOIN measured_figures g ON g.call_id = c.document_id "
                + "WHERE (m.call_id IS NULL AND s.source <> '' OR m.call_id IS NOT NULL AND (g.call_id IS NULL OR g.version < ?)) "
                + "AND EXISTS (SELECT 1 FROM recordings r WHERE r.document_id = c.document_id AND r.root <> ?) "
                + "AND NOT EXISTS (SELECT 1 FROM intake_files f WHERE f.call_id = c.document_id AND f.state = 'UNREADABLE') "
                + "ORDER BY c.start_millis DESC, c.document_id LIMIT ?", row -> row.getString(1), (long) MeasuredFigures.CURRENT, Root.GONE, (long) limit));
    }

    /** Calls that somebody imported by hand and that have no measures, the latest first. */
    public List<String> unmeasuredByHand(int limit) throws LibraryException {
        return database.read(session -> session.list("SELECT c.document_id FROM calls c LEFT JOIN call_sources s ON s.document_id = c.document_id "
                + "LEFT JOIN measures m ON m.call_id = c.document_id WHERE m.call_id IS NULL AND (s.source IS NULL OR s.source = '') "
                + "AND EXISTS (SELECT 1 FROM recordings r WHERE r.document_id = c.document_id AND r.root <> ?) "
                + "ORDER BY c.start_millis DESC, c.document_id LIMIT ?", row -> row.getString(1), Root.GONE, (long) limit));
    }

    /** Forgets the figures of a call whose sound is another now, so that it is measured anew when there is time. */
    public void measureAnew(String callId) throws LibraryException {
        database.write(session -> {
            measureAnew(session, callId);
            return null;
        });
    }

    static void measureAnew(Session session, String callId) throws SQLException {
        session.update("DELETE FROM measured_figures WHERE call_id = ?", callId);
    }

    /** Whether a rule has let a call's transcript go. */
    public boolean transcriptLetGo(String callId) throws LibraryException {
        return database.read(session -> session.number("SELECT COUNT(*) FROM audit WHERE subject_id = ? AND kind = ? AND before_text LIKE ?", callId,
                AuditKind.RETENTION.name(), RetentionRun.before(What.TRANSCRIPTS) + '%')) > 0;
    }

    /** The agent whom a switch knows so; one of that name otherwise, who is made if nobody has it and is known so from then on. */
    public String agent(String externalId, String name) throws LibraryException {
        Optional<String> known = database.read(session -> session.first("SELECT document_id FROM people WHERE kind = 'Agent' AND external_id = ? "
                + "ORDER BY document_id LIMIT 1", row -> row.getString(1), Documents.storable(externalId)));
        if (known.isPresent()) {
            return known.get();
        }
        String id = people.agent(name.isBlank() ? externalId : name);
        var stored = documents.load(Agent.class, id);
        if (stored.document().getExternalId() == null || stored.document().getExternalId().isBlank()) {
            stored.document().setExternalId(externalId);
            try {
                documents.save(List.of(new Saving(stored.document(), stored.version())), List.of());
            } catch (ConflictException e) {
                // Somebody corrects the agent at this moment: the next call tells the switch's id again.
                System.getLogger(SourceTables.class.getName()).log(System.Logger.Level.DEBUG, "an agent was being edited", e);
            }
        }
        return id;
    }

    /** Notes that a call's sound cannot be measured. */
    public void unreadable(String callId, String reason) throws LibraryException {
        database.write(session -> session.update("UPDATE intake_files SET state = 'UNREADABLE', remark = ? WHERE call_id = ?", Documents.storable(reason), callId));
    }

    static void project(Call call, Rows rows) {
        String source = call.getSourceName();
        String id = call.getExternalId();
        if (source != null || id != null) {
            rows.add(Rows.Place.CALL_SOURCES, Rows.orEmpty(source), Rows.orEmpty(id));
        }
    }
}
