/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.coachline.library.AuditKind;
import org.coachline.library.AuditNote;
import org.coachline.library.LibraryException;
import org.coachline.library.LibraryException.Reason;
import org.coachline.library.records.Backup;
import org.coachline.library.records.ErasureReport;
import org.coachline.library.records.ErasureReport.Line;
import org.coachline.library.records.ErasureRequest;
import org.coachline.library.records.ErasureRequest.Of;
import org.coachline.library.records.SoundFile;
import org.coachline.model.coaching.Agent;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.model.coaching.Document;
import org.coachline.model.coaching.Evidence;
import org.coachline.model.coaching.Goal;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.jspecify.annotations.Nullable;

/** Erases a person, or says what that would take away: the same steps, with and without doing them. */
public final class ErasureRun {

    private static final String CALLS_OF = "SELECT document_id FROM calls WHERE agent_id = ? UNION SELECT document_id FROM legs WHERE agent_id = ? ORDER BY 1";
    private static final String OF_CALL = "SELECT document_id FROM reviews WHERE call_id = ? ORDER BY 1";
    private static final String OF_TYPE = "SELECT id FROM documents WHERE type = ? ORDER BY id";
    private static final String ABOUT = "SELECT seq FROM audit WHERE subject_id = ? AND said_salt IS NOT NULL AND kind <> 'ERASURE'";

    /** Backups that were made and, as far as the trail knows, not let go again. */
    private static final String ELSEWHERE = "SELECT subject_id, after_text FROM audit WHERE kind = 'BACKUP' AND after_text IS NOT NULL AND subject_id NOT IN "
            + "(SELECT subject_id FROM audit WHERE kind = 'BACKUP' AND before_text IS NOT NULL) ORDER BY seq";

    private record Elsewhere(String name, String told) {
    }

    private final Database database;
    private final DocumentStore documents;
    private final Doomed doomed;
    private final AuditLog audit;
    private final Journal journal;
    private final Path folder;
    private final List<Backup> backups;

    /**
     * @param parts   of the library
     * @param doomed  deletes files
     * @param backups that hold the person too
     */
    public ErasureRun(Parts parts, Doomed doomed, List<Backup> backups) {
        this.database = parts.database();
        this.documents = parts.documents();
        this.doomed = doomed;
        this.audit = parts.audit();
        this.journal = parts.journal();
        this.folder = parts.folder();
        this.backups = backups;
    }

    /** One run. */
    private static final class Work {
        private final List<Line> erased = new ArrayList<>();
        private final List<Line> kept = new ArrayList<>();
        private final List<String> unreachable = new ArrayList<>();
        private final Set<String> calls = new LinkedHashSet<>();
        private final Set<String> touched = new LinkedHashSet<>();
        private final List<String> names;
        private final @Nullable Pattern pattern;
        private final boolean toBeDone;
        private boolean trying;
        private boolean wholeCache;
        private boolean held;
        private int emptied;
        private final String id;
        private final String who;

        Work(String id, List<String> names, boolean doing, String who) {
            this.id = id;
            this.who = who;
            this.names = names;
            this.pattern = Texts.pattern(names);
            this.toBeDone = doing;
        }

        /** Whether what a step changes is kept. */
        private boolean doing() {
            return toBeDone && !trying;
        }
    }

    /** Says what would go when no reason is given; erases otherwise. */
    public ErasureReport run(ErasureRequest request, @Nullable String reason, String who, IProgressMonitor monitor) throws LibraryException {
        SubMonitor progress = SubMonitor.convert(monitor, 100);
        Work work = database.read(session -> begin(session, request, reason != null, who));
        if (reason != null) {
            audit.record(List.of(AuditNote.of(AuditKind.ERASURE, type(request), request.id(), who).changing(null, Messages.get("erasure.begun", reason))));
        }
        each(work.calls, progress.split(40), id -> call(request, work, id));
        plans(request, work, progress.split(20));
        mentions(work, progress.split(20));
        unreachable(work);
        if (reason != null) {
            files(work);
            Leftovers leftovers = work.pattern == null ? null : new Leftovers(database.dialect(), work.pattern, work.names);
            if (leftovers != null) {
                database.write(session -> {
                    leftovers.mask(session);
                    return 0;
                });
            }
            trail(request, work);
            // The name goes last: a run that is ended before that is begun again by it.
            agent(request, work);
            audit.record(List.of(AuditNote.of(AuditKind.ERASURE, type(request), request.id(), who).changing(null,
                    Messages.get("erasure.done", reason, work.erased.size(), work.kept.size(), work.unreachable.size()))));
            if (leftovers != null && !work.held) {
                tell(leftovers, work);
            }
            progress.setWorkRemaining(20);
            compact(work);
        } else {
            work.erased.add(new Line("", Messages.get("erasure.trail"), Messages.get("erasure.trail.detail", trailOf(work).cardinality())));
            agent(request, work);
        }
        return new ErasureReport(work.erased, work.kept, work.unreachable, reason != null);
    }

    private static String type(ErasureRequest request) {
        return request.of() == Of.AGENT ? "Agent" : "Call";
    }

    private static Work begin(Session session, ErasureRequest request, boolean doing, String who) throws SQLException, LibraryException {
        String type = session.first("SELECT type FROM documents WHERE id = ?", row -> row.getString(1), request.id()).orElse("");
        if (!type.equals(type(request))) {
            throw new LibraryException(Reason.NOT_FOUND, Messages.get("document.notFound", DocumentStore.kind(type(request)), request.id()), null);
        }
        Set<String> names = new LinkedHashSet<>(request.names());
        if (request.of() == Of.AGENT) {
            session.first("SELECT name FROM people WHERE document_id = ?", row -> row.getString(1), request.id())
                    .filter(name -> name.length() >= ErasureRequest.SHORTEST_NAME && !name.equals(pseudonym(request.id()))).ifPresent(names::add);
        }
        Work work = new Work(request.id(), List.copyOf(names), doing, who);
        work.calls.addAll(request.of() == Of.CUSTOMER ? List.of(request.id()) : session.list(CALLS_OF, row -> row.getString(1), request.id(), request.id()));
        return work;
    }

    private static String pseudonym(String id) {
        return Messages.get("erasure.person", id.substring(0, Math.min(8, id.length())));
    }

    /** Takes the texts out of entries of the trail, and writes that into it: in one transaction, or a check would find texts missing. */
    private void empty(Session session, Work work, BitSet entries) throws SQLException {
        if (entries.isEmpty()) {
            return;
        }
        for (int seq = entries.nextSetBit(0); seq >= 0; seq = entries.nextSetBit(seq + 1)) {
            session.update("UPDATE audit SET said_salt = NULL, label = NULL, before_text = NULL, after_text = NULL WHERE seq = ?", (long) seq);
        }
        work.emptied += entries.cardinality();
        tell(session, work, entries);
    }

    private void tell(Session session, Work work, BitSet entries) throws SQLException {
        audit.append(session, AuditRanges.pieces(entries).stream()
                .map(piece -> AuditNote.of(AuditKind.ERASURE, AuditRanges.SUBJECT, work.id, work.who).changing(null, piece)).toList());
    }

    @FunctionalInterface
    private interface Step {
        void on(String id) throws LibraryException;
    }

    private static void each(Iterable<String> ids, SubMonitor progress, Step step) throws LibraryException {
        List<String> all = new ArrayList<>();
        ids.forEach(all::add);
        progress.setWorkRemaining(all.size());
        for (String id : all) {
            progress.split(1).subTask(id);
            step.on(id);
        }
    }

    /** Runs a step in a transaction that writes, or in one that reads when nothing is done. */
    private void in(Work work, String type, String id, Database.Work<@Nullable String> step) throws LibraryException {
        Database.Work<@Nullable String> guarded = session -> {
            String label = Descriptions.of(session, type, id);
            Optional<String> hold = HoldTable.reason(session, id);
            if (hold.isPresent() && wouldChange(work, step, session)) {
                work.held = true;
                work.kept.add(new Line(id, label, hold.get()));
                return null;
            }
            String detail = hold.isPresent() ? null : step.in(session);
            if (detail != null) {
                work.erased.add(new Line(id, label, detail));
                work.touched.add(id);
                if (work.doing()) {
                    BitSet entries = new BitSet();
                    session.each(ABOUT, row -> entries.set(row.getInt(1)), id);
                    empty(session, work, entries);
                }
            }
            return detail;
        };
        try {
            if (work.doing()) {
                database.write(guarded);
            } else {
                database.read(guarded);
            }
        } catch (LibraryException e) {
            if (e.reason() == Reason.FULL || e.reason() == Reason.READ_ONLY || e.reason() == Reason.LOCKED || e.reason() == Reason.IO) {
                throw e;
            }
            // A document that cannot be read keeps nobody from erasing the others; but it is not erased.
            work.held = true;
            work.kept.add(new Line(id, DocumentStore.kind(type), e.getMessage()));
        }
    }

    /** What is held and says nothing of the person keeps nothing of them. */
    private static boolean wouldChange(Work work, Database.Work<@Nullable String> step, Session session) throws SQLException, LibraryException {
        work.trying = true;
        try {
            return step.in(session) != null;
        } finally {
            work.trying = false;
        }
    }

    private void call(ErasureRequest request, Work work, String id) throws LibraryException {
        List<String> reviews = database.read(session -> session.list(OF_CALL, row -> row.getString(1), id));
        for (String review : reviews) {
            in(work, "Review", review, session -> texts(session, work, "Review", review));
        }
        in(work, "Call", id, session -> {
            int cues = (int) session.number("SELECT COUNT(*) FROM texts WHERE document_id = ? AND kind = 'CUE'", id);
            List<SoundFile> sounds = Doomed.files(session, id, request.outside());
            work.wholeCache |= session.number("SELECT COUNT(*) FROM recordings WHERE document_id = ?", id) > 1
                    || session.number("SELECT COUNT(*) FROM redactions WHERE document_id = ?", id) > 0;
            for (SoundFile sound : sounds) {
                if (sound.action() == SoundFile.Action.LEAVE_OUTSIDE) {
                    work.unreachable.add(Messages.get("erasure.outside", sound.place()));
                } else if (sound.action() == SoundFile.Action.SHARED) {
                    work.unreachable.add(Messages.get("erasure.shared", sound.place()));
                }
            }
            if (work.doing()) {
                GoneTable.remember(session, id, true);
                SourceTables.forgetTold(session, id);
                documents.change(session, Call.class, id, call -> {
                    call.setTranscript(null);
                    Doomed.drop(session, call, request.outside());
                    Texts.erase(call, work.pattern);
                });
                session.update("DELETE FROM measures WHERE call_id = ?", id);
                session.update("DELETE FROM intake_files WHERE call_id = ?", id);
                journalDrop(session, id);
            }
            return Messages.get("erasure.call", sounds.size(), cues);
        });
    }

    private @Nullable String texts(Session session, Work work, String type, String id) throws SQLException, LibraryException {
        int[] changed = {0};
        documents.change(session, Document.class, id, work.doing(), document -> changed[0] = Texts.erase(document, work.pattern));
        if (work.doing()) {
            journalDrop(session, id);
        }
        return changed[0] == 0 ? null : Messages.get("erasure.texts", changed[0]);
    }

    private void journalDrop(Session session, String id) throws SQLException, LibraryException {
        journal.drop(id);
        documents.forgetDamage(session, id);
    }

    private void plans(ErasureRequest request, Work work, SubMonitor progress) throws LibraryException {
        progress.setWorkRemaining(2);
        Map<String, String> owners = new LinkedHashMap<>();
        database.read(session -> {
            session.each("SELECT document_id, agent_id FROM plans ORDER BY 1", row -> owners.put(row.getString(1), row.getString(2)));
            return 0;
        });
        each(owners.keySet(), progress.split(1), id -> {
            boolean own = request.of() == Of.AGENT && request.id().equals(owners.get(id));
            in(work, "CoachingPlan", id, session -> {
                if (own) {
                    if (work.doing()) {
                        documents.remove(session, id);
                        journal.drop(id);
                    }
                    return Messages.get("erasure.plan");
                }
                return evidence(session, work, id);
            });
        });
        List<String> calibrations = database.read(session -> session.list(OF_TYPE, row -> row.getString(1), "Calibration"));
        each(calibrations, progress.split(1), id -> in(work, "Calibration", id, session -> {
            String callId = documents.attribute(session, id, "callId");
            return callId != null && work.calls.contains(callId) ? texts(session, work, "Calibration", id) : null;
        }));
    }

    private @Nullable String evidence(Session session, Work work, String id) throws SQLException, LibraryException {
        int[] taken = {0};
        documents.change(session, CoachingPlan.class, id, work.doing(), plan -> {
            taken[0] += take(plan.getPraise(), work);
            for (Goal goal : plan.getGoals()) {
                taken[0] += take(goal.getEvidence(), work);
            }
            if (taken[0] > 0 && work.pattern != null) {
                Texts.mask(plan, work.pattern);
            }
        }, () -> taken[0] > 0);
        return taken[0] == 0 ? null : Messages.get("erasure.evidence", taken[0]);
    }

    private static int take(List<Evidence> evidence, Work work) {
        List<Evidence> about = evidence.stream().filter(each -> each.getCallId() != null && work.calls.contains(each.getCallId())).toList();
        evidence.removeAll(about);
        return about.size();
    }

    private void agent(ErasureRequest request, Work work) throws LibraryException {
        if (request.of() != Of.AGENT) {
            return;
        }
        if (work.held) {
            work.kept.add(new Line(request.id(), database.read(session -> Descriptions.of(session, "Agent", request.id())), Messages.get("erasure.nameHeld")));
            return;
        }
        in(work, "Agent", request.id(), session -> {
            documents.change(session, Agent.class, request.id(), work.doing(), agent -> {
                agent.setName(pseudonym(request.id()));
                agent.setExternalId(null);
            });
            return Messages.get("erasure.name", pseudonym(request.id()));
        });
    }

    /** The names wherever else they stand. */
    private void mentions(Work work, SubMonitor progress) throws LibraryException {
        Map<String, String> found = new LinkedHashMap<>();
        for (String name : work.names) {
            database.read(session -> {
                session.each("SELECT id, type FROM documents WHERE " + database.dialect().contains(database.dialect().textOf("body")) + " ORDER BY id",
                        row -> found.put(row.getString(1), row.getString(2)), Leftovers.handle(name));
                return 0;
            });
        }
        found.keySet().removeAll(work.touched);
        work.kept.forEach(line -> found.remove(line.documentId()));
        each(found.keySet(), progress, id -> {
            String type = found.getOrDefault(id, "Document");
            // Somebody of the same name is somebody else.
            if (!"Team".equals(type) && !"Reviewer".equals(type) && !"Agent".equals(type) && work.pattern != null) {
                Pattern names = work.pattern;
                int[] changed = {0};
                in(work, type, id, session -> {
                    documents.change(session, Document.class, id, work.doing(), document -> changed[0] = Texts.mask(document, names), () -> changed[0] > 0);
                    return changed[0] == 0 ? null : Messages.get("erasure.mentions", changed[0]);
                });
            }
        });
    }

    private void unreachable(Work work) throws LibraryException {
        for (Backup backup : backups) {
            work.unreachable.add(Messages.get(backup.automatic() ? "erasure.backup" : "erasure.backup.byHand", backup.folder(), backup.at()));
        }
        // Whoever makes a backup elsewhere, or has set another folder since, is asked to look there too.
        Set<String> named = backups.stream().map(backup -> String.valueOf(backup.folder().getFileName())).collect(Collectors.toSet());
        for (Elsewhere each : database.read(session -> session.list(ELSEWHERE, row -> new Elsewhere(row.getString(1), row.getString(2))))) {
            if (!named.contains(each.name)) {
                work.unreachable.add(Messages.get("erasure.backup.elsewhere", each.told));
            }
        }
        long sent = 0;
        for (String id : work.touched) {
            sent += database.read(session -> session.number("SELECT COUNT(*) FROM audit WHERE subject_id = ? AND kind IN ('DELIVERY', 'EXPORT')", id));
        }
        work.unreachable.add(Messages.get("erasure.sent", sent));
        work.unreachable.add(Messages.get("erasure.elsewhere"));
    }

    /** What still names the person is told: a source that gives its calls to them, file names, settings. */
    private void tell(Leftovers leftovers, Work work) throws LibraryException {
        database.read(leftovers::find).forEach((where, many) -> work.kept.add(new Line("", Messages.orElse("erasure.left." + where.replaceFirst("\\..*", ""), where),
                Messages.get("erasure.left", many))));
        try {
            int edits = leftovers.inJournals(folder);
            if (edits > 0) {
                work.kept.add(new Line("", Messages.get("erasure.left.journal"), Messages.get("erasure.left", edits)));
            }
        } catch (IOException e) {
            work.unreachable.add(Messages.get("erasure.cache", Messages.reason(e)));
        }
    }

    private void files(Work work) throws LibraryException {
        Doomed.Deleted deleted = doomed.delete();
        deleted.left().forEach(work.unreachable::add);
        if (work.wholeCache) {
            try {
                Doomed.clearCache(folder);
            } catch (IOException e) {
                work.unreachable.add(Messages.get("erasure.cache", Messages.reason(e)));
            }
        }
    }

    /** Entries of the trail that say something of what was erased. */
    private BitSet trailOf(Work work) throws LibraryException {
        BitSet entries = new BitSet();
        database.read(session -> {
            for (String id : work.touched) {
                session.each(ABOUT, row -> entries.set(row.getInt(1)), id);
            }
            for (String handle : work.names.stream().map(Leftovers::handle).distinct().toList()) {
                session.each("SELECT seq, label, before_text, after_text FROM audit WHERE said_salt IS NOT NULL AND kind <> 'ERASURE' AND "
                        + Stream.of("label", "before_text", "after_text").map(database.dialect()::contains).collect(Collectors.joining(" OR ", "(", ")")), row -> {
                            if (work.pattern != null && work.pattern.matcher(Columns.text(row, 2) + '\n' + Columns.text(row, 3) + '\n' + Columns.text(row, 4)).find()) {
                                entries.set(row.getInt(1));
                            }
                        }, handle, handle, handle);
            }
            return 0;
        });
        return entries;
    }

    private void trail(ErasureRequest request, Work work) throws LibraryException {
        BitSet entries = trailOf(work);
        database.write(session -> {
            empty(session, work, entries);
            BitSet nameless = new BitSet();
            work.held |= HoldTable.reason(session, request.id()).isPresent();
            if (request.of() == Of.AGENT && !work.held) {
                for (String name : work.names) {
                    for (long seq : session.list("SELECT seq FROM audit WHERE who = ?", row -> row.getLong(1), name)) {
                        session.update("UPDATE audit SET who = NULL, who_salt = NULL WHERE seq = ?", seq);
                        nameless.set((int) seq);
                    }
                }
            }
            if (!nameless.isEmpty()) {
                tell(session, work, nameless);
            }
            return 0;
        });
        work.erased.add(new Line("", Messages.get("erasure.trail"), Messages.get("erasure.trail.detail", work.emptied)));
    }

    private void compact(Work work) throws LibraryException {
        try {
            database.write(session -> {
                database.dialect().mergeWords(session);
                return 0;
            });
            if (!database.compact()) {
                work.unreachable.add(Messages.get("erasure.log"));
            }
        } catch (LibraryException e) {
            work.unreachable.add(Messages.get("erasure.notCompact", e.getMessage()));
        }
    }
}
