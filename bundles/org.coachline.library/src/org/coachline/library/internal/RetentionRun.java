/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.coachline.library.AuditKind;
import org.coachline.library.AuditNote;
import org.coachline.library.LibraryException;
import org.coachline.library.LibraryException.Reason;
import org.coachline.library.records.Due;
import org.coachline.library.records.Outcome;
import org.coachline.library.records.RetentionRule;
import org.coachline.library.records.RetentionRule.What;
import org.coachline.library.records.SoundFile;
import org.coachline.model.coaching.Call;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.jspecify.annotations.Nullable;

/** Finds what rules of retention say is to go, and lets it go. */
public final class RetentionRun {

    private static final String CALLS = "SELECT c.document_id, c.document_id, COALESCE(c.start_millis, c.imported_millis), c.queue, p.team_id, '' FROM calls c "
            + "LEFT JOIN people p ON p.document_id = c.agent_id WHERE COALESCE(c.start_millis, c.imported_millis) < ? AND ";
    private static final String RECORDINGS = CALLS
            + "EXISTS (SELECT 1 FROM recordings r WHERE r.document_id = c.document_id AND r.root <> '" + org.coachline.library.Root.GONE + "')";
    private static final String TRANSCRIPTS = CALLS + "EXISTS (SELECT 1 FROM texts t WHERE t.document_id = c.document_id AND t.kind = 'CUE')";
    private static final String REVIEWS = "SELECT r.document_id, r.call_id, COALESCE(r.created_millis, c.start_millis, c.imported_millis), COALESCE(c.queue, ''), "
            + "p.team_id, r.status FROM reviews r LEFT JOIN calls c ON c.document_id = r.call_id LEFT JOIN people p ON p.document_id = c.agent_id "
            + "WHERE COALESCE(r.created_millis, c.start_millis, c.imported_millis) < ?";
    private static final String PLANS = "SELECT l.document_id, '', COALESCE(l.created_millis, d.saved_millis), '', p.team_id, '' FROM plans l "
            + "JOIN documents d ON d.id = l.document_id LEFT JOIN people p ON p.document_id = l.agent_id WHERE COALESCE(l.created_millis, d.saved_millis) < ?";
    private static final String ORDER = " ORDER BY 3, 1";
    private static final String ONE = " AND %s = ?";

    private final Database database;
    private final DocumentStore documents;
    private final Doomed doomed;
    private final AuditLog audit;

    /**
     * @param database  where
     * @param documents has calls and reviews
     * @param doomed    deletes files
     * @param audit     keeps what went
     */
    public RetentionRun(Database database, DocumentStore documents, Doomed doomed, AuditLog audit) {
        this.database = database;
        this.documents = documents;
        this.doomed = doomed;
        this.audit = audit;
    }

    private record Found(String documentId, String callId, Instant since, String queue, String team, String status) {
    }

    private static String sql(What what) {
        return switch (what) {
            case RECORDINGS -> RECORDINGS;
            case TRANSCRIPTS -> TRANSCRIPTS;
            case REVIEWS -> REVIEWS;
            case PLANS -> PLANS;
            case CALLS -> CALLS + "1 = 1";
        };
    }

    private static String type(What what) {
        return switch (what) {
            case REVIEWS -> "Review";
            case PLANS -> "CoachingPlan";
            case RECORDINGS, TRANSCRIPTS, CALLS -> "Call";
        };
    }

    private static String column(What what) {
        return switch (what) {
            case REVIEWS -> "r.document_id";
            case PLANS -> "l.document_id";
            case RECORDINGS, TRANSCRIPTS, CALLS -> "c.document_id";
        };
    }

    private static List<Found> found(Session session, String sql, Object... parameters) throws SQLException {
        return session.list(sql + ORDER, row -> new Found(row.getString(1), row.getString(2), Instant.ofEpochMilli(row.getLong(3)), Columns.text(row, 4),
                Columns.text(row, 5), Columns.text(row, 6)), parameters);
    }

    private static Instant limit(RetentionRule rule, Instant now) {
        return now.minus(Duration.ofDays(rule.days()));
    }

    /** What would go, and what would stay for a reason. */
    public List<Due> due(List<RetentionRule> rules, Instant now, IProgressMonitor monitor) throws LibraryException {
        return database.read(session -> {
            List<Due> list = new ArrayList<>();
            Map<String, List<Due>> going = new HashMap<>();
            Set<String> held = HoldTable.kept(session);
            Map<String, String> calls = new HashMap<>();
            SubMonitor progress = SubMonitor.convert(monitor, What.values().length);
            for (What what : What.values()) {
                SubMonitor each = progress.split(1);
                int fewest = rules.stream().filter(rule -> rule.what() == what).mapToInt(RetentionRule::days).min().orElse(0);
                if (fewest == 0) {
                    continue;
                }
                List<Found> found = found(session, sql(what), now.minus(Duration.ofDays(fewest)).toEpochMilli());
                each.setWorkRemaining(found.size());
                for (Found candidate : found) {
                    each.split(1);
                    Due due = due(session, what, candidate, rules, now, new Known(held, calls, going));
                    if (due != null) {
                        list.add(due);
                        if (due.goes() && !due.callId().isEmpty()) {
                            going.computeIfAbsent(due.callId(), id -> new ArrayList<>(3)).add(due);
                        }
                    }
                }
            }
            return list;
        });
    }

    /**
     * What is asked once for many.
     *
     * @param held  documents that a hold keeps
     * @param calls what people call them, as far as somebody asked
     * @param going what goes before, by its call
     */
    private record Known(Set<String> held, Map<String, String> calls, Map<String, List<Due>> going) {
    }

    private static @Nullable Due due(Session session, What what, Found found, List<RetentionRule> rules, Instant now, Known known) throws SQLException {
        RetentionRule rule = RetentionRule.deciding(rules, what, found.queue, found.team);
        Instant since = what == What.PLANS ? RetentionParts.lastDay(session, found.documentId, found.since) : found.since;
        if (rule == null || !since.isBefore(limit(rule, now))) {
            return null;
        }
        String kept = known.held.contains(found.documentId) ? HoldTable.reason(session, found.documentId).orElse("") : "";
        if (kept.isEmpty() && "DISPUTED".equals(found.status)) {
            kept = Messages.get("retention.disputed");
        }
        if (kept.isEmpty() && what == What.CALLS) {
            kept = RetentionParts.left(session, found.callId, known.going);
        }
        List<SoundFile> files = what == What.RECORDINGS ? Doomed.files(session, found.callId, rule.outside()) : List.of();
        String label = found.callId.isEmpty() ? Descriptions.of(session, type(what), found.documentId)
                : Descriptions.ofCall(session, type(what), found.callId, known.calls);
        return new Due(what, found.documentId, found.callId, label, since, rule, files, kept);
    }

    /** Lets go what is on a list. */
    public Outcome run(List<RetentionRule> rules, List<Due> list, Instant now, String who, IProgressMonitor monitor) throws LibraryException {
        SubMonitor progress = SubMonitor.convert(monitor, list.size() + 1);
        List<String> left = new ArrayList<>();
        int done = 0;
        boolean whole = true;
        int files = 0;
        try {
            for (Due due : list) {
                progress.split(1).subTask(due.label());
                try {
                    done += due.goes() && letGo(rules, due, now, who, left) ? 1 : 0;
                } catch (LibraryException e) {
                    if (e.reason() == Reason.FULL || e.reason() == Reason.READ_ONLY || e.reason() == Reason.LOCKED) {
                        throw e;
                    }
                    left.add(Messages.get("retention.left", due.label(), e.getMessage()));
                }
            }
        } catch (OperationCanceledException e) {
            whole = false;
        } finally {
            Doomed.Deleted deleted = doomed.delete();
            files = deleted.files();
            left.addAll(deleted.left());
        }
        return new Outcome(done, files, left, whole);
    }

    private boolean letGo(List<RetentionRule> rules, Due due, Instant now, String who, List<String> left) throws LibraryException {
        return database.write(session -> {
            List<Due> still = new ArrayList<>();
            for (Found found : found(session, sql(due.what()) + ONE.formatted(column(due.what())), now.toEpochMilli(), due.documentId())) {
                Due again = due(session, due.what(), found, rules, now, new Known(Set.of(found.documentId), new HashMap<>(), Map.of()));
                if (again != null) {
                    still.add(again);
                }
            }
            if (still.isEmpty()) {
                left.add(Messages.get("retention.left", due.label(), Messages.get("retention.notDue")));
                return false;
            }
            Due current = still.get(0);
            if (!current.goes()) {
                left.add(Messages.get("retention.left", due.label(), current.kept()));
                return false;
            }
            letGo(session, current, who);
            return true;
        });
    }

    /** How what an entry of the trail tells of begins, when a rule has let that go. */
    static String before(What what) {
        return what.name().toLowerCase(Locale.ROOT);
    }

    private void letGo(Session session, Due due, String who) throws SQLException, LibraryException {
        String rule = Messages.get("retention.rule", due.rule().days(), due.rule().queue().isEmpty() ? "*" : due.rule().queue(),
                due.rule().team().isEmpty() ? "*" : due.rule().team());
        AuditNote note = AuditNote.of(AuditKind.RETENTION, type(due.what()), due.documentId(), who).labelled(due.label());
        String before = before(due.what());
        switch (due.what()) {
            case RECORDINGS -> {
                documents.change(session, Call.class, due.documentId(), call -> Doomed.drop(session, call, due.rule().outside()));
                before += due.files().stream().map(file -> "\n" + file.action().name().toLowerCase(Locale.ROOT) + ' ' + file.place()).reduce("", String::concat);
            }
            case TRANSCRIPTS -> documents.change(session, Call.class, due.documentId(), call -> call.setTranscript(null));
            case REVIEWS, PLANS -> documents.remove(session, due.documentId());
            case CALLS -> {
                for (String calibration : session.list("SELECT document_id FROM calibrations WHERE call_id = ?", row -> row.getString(1), due.callId())) {
                    documents.remove(session, calibration);
                }
                // Its file may still lie where its source looks, under this name or another.
                GoneTable.remember(session, due.documentId(), false);
                documents.remove(session, due.documentId());
            }
        }
        audit.append(session, List.of(note.changing(before, rule)));
    }
}
