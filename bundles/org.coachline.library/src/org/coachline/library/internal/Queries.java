/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.coachline.library.CallQuery;
import org.coachline.library.CallRow;
import org.coachline.library.Deletion;
import org.coachline.library.GoalRow;
import org.coachline.library.LibraryException;
import org.coachline.library.LibraryInfo;
import org.coachline.library.MomentQuery;
import org.coachline.library.MomentRow;
import org.coachline.library.NoteRow;
import org.coachline.library.PersonRow;
import org.coachline.library.PlanRow;
import org.coachline.library.ReviewRow;
import org.coachline.library.TextHit;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.PlanStatus;
import org.coachline.model.coaching.ProgressStatus;
import org.coachline.model.coaching.Resolution;
import org.coachline.model.coaching.ReviewStatus;
import org.coachline.model.coaching.Severity;
import org.coachline.model.coaching.Verdict;
import org.coachline.model.coaching.Visibility;
import org.jspecify.annotations.Nullable;

/** What lists and searches read: rows of the projection, never documents. */
public final class Queries {

    private static final String CALLS = "SELECT c.document_id, c.start_millis, c.zone, c.agent_id, a.name, m.name, c.queue, c.caller_type, "
            + "c.duration_micros, COALESCE(n.moments, 0), COALESCE(n.missed, 0), COALESCE(n.attention, 0), c.satisfaction, c.resolution, "
            + "COALESCE(h.hardness, 0), c.title FROM calls c LEFT JOIN people a ON a.document_id = c.agent_id "
            + "LEFT JOIN people m ON m.document_id = a.team_id LEFT JOIN call_totals n ON n.call_id = c.document_id "
            + "LEFT JOIN measures h ON h.call_id = c.document_id";
    private static final String MOMENTS = "SELECT m.id, m.document_id, m.call_id, r.reviewer_id, COALESCE(l.agent_id, c.agent_id), c.start_millis, c.zone, "
            + "c.caller_type, m.start_micros, m.end_micros, m.channel, m.technique, m.verdict, m.severity, m.phrase_heard, m.better_phrase, m.comment, "
            + "m.created_millis FROM moments m JOIN reviews r ON r.document_id = m.document_id LEFT JOIN calls c ON c.document_id = m.call_id "
            + "LEFT JOIN legs l ON l.document_id = m.call_id AND l.from_micros <= m.start_micros AND m.start_micros < l.until_micros";
    private static final String PEOPLE = "SELECT p.document_id, p.name, p.team_id, m.name, d.version FROM people p "
            + "JOIN documents d ON d.id = p.document_id LEFT JOIN people m ON m.document_id = p.team_id WHERE p.kind = ? ORDER BY p.name_key, p.document_id";
    private static final String ONE_NAME = "LOWER(%s) LIKE ? ESCAPE '!'";

    private final Database database;

    private final Seals seals;

    /**
     * @param database where
     * @param seals    know who may read what
     */
    public Queries(Database database, Seals seals) {
        this.database = database;
        this.seals = seals;
    }

    /** Calls of a query. */
    public List<CallRow> calls(CallQuery query) throws LibraryException {
        Conditions where = new Conditions();
        where.addIf(query.agentId(), "EXISTS (SELECT 1 FROM legs l WHERE l.document_id = c.document_id AND l.agent_id = ?)");
        where.period("c.start_millis", query.from(), query.to());
        if (query.status() != null) {
            where.add("COALESCE(n.attention, 0) = ?", Attention.ofStatus(query.status()));
        }
        addText(where, query.text());
        String direction = query.ascending() ? " ASC" : " DESC";
        String order = switch (query.order()) {
            case START -> "c.start_millis";
            case AGENT -> "a.name_key";
            case QUEUE -> "c.queue";
            case DURATION -> "c.duration_micros";
            case MOMENTS -> "COALESCE(n.moments, 0)";
            case HARDNESS -> "COALESCE(h.hardness, 0)";
            case SATISFACTION -> "c.satisfaction";
            case IMPORTED -> "c.imported_millis";
        };
        String sql = CALLS + where.sql() + " ORDER BY " + order + direction + " NULLS LAST, c.document_id LIMIT ? OFFSET ?";
        return database.read(session -> session.list(sql,
                Queries::call, where.with(query.limit(), query.offset())));
    }

    /** Calls of these ids, in no particular order. */
    public List<CallRow> calls(Collection<String> ids) throws LibraryException {
        Conditions where = new Conditions().in("c.document_id", ids);
        return ids.isEmpty() ? List.of() : database.read(session -> session.list(CALLS + where.sql(), Queries::call, where.with()));
    }

    private static CallRow call(ResultSet row) throws SQLException {
        return new CallRow(row.getString(1), Columns.instant(row, 2), row.getString(3), row.getString(4), Columns.text(row, 5),
                        Columns.text(row, 6), row.getString(7), Columns.reference(row, 8), row.getLong(9), row.getInt(10), row.getInt(11),
                        Attention.status(row.getInt(12)), Columns.real(row, 13), Resolution.valueOf(row.getString(14)), row.getDouble(15),
                        row.getString(16));
    }

    private void addText(Conditions where, @Nullable String text) throws LibraryException {
        if (text == null || text.isBlank()) {
            return;
        }
        for (String word : text.strip().split("\\s+")) {
            String part = '%' + word.toLowerCase(Locale.ROOT).replace("!", "!!").replace("%", "!%").replace("_", "!_") + '%';
            String inFacts = String.join(" OR ", String.format(ONE_NAME, "c.title"), String.format(ONE_NAME, "a.name"), String.format(ONE_NAME, "c.queue"));
            String parameter = database.dialect().textParameter(word);
            if (parameter == null) {
                where.add('(' + inFacts + ')', part, part, part);
            } else {
                Conditions open = seals.parts(new Conditions().add(database.dialect().textCondition(), parameter), "t.document_id");
                where.add('(' + inFacts + " OR c.document_id IN (SELECT t.call_id FROM texts t" + open.sql() + "))",
                        Stream.concat(Stream.of(part, part, part), Arrays.stream(open.with())).toArray());
            }
        }
    }

    /** Reviews of a call, the first made first. */
    public List<ReviewRow> reviews(String callId) throws LibraryException {
        Conditions where = seals.reviews(new Conditions().add("r.call_id = ?", callId), "r.call_id", "r.reviewer_id");
        return database.read(session -> session.list(
                "SELECT r.document_id, r.call_id, r.reviewer_id, p.name, r.status, r.moments, d.version FROM reviews r JOIN documents d ON d.id = r.document_id "
                        + "LEFT JOIN people p ON p.document_id = r.reviewer_id" + where.sql() + " ORDER BY r.created_millis, r.document_id",
                row -> new ReviewRow(row.getString(1), row.getString(2), row.getString(3), Columns.text(row, 4), ReviewStatus.valueOf(row.getString(5)),
                        row.getInt(6), row.getLong(7)),
                where.with()));
    }

    /** Moments of a query. */
    public List<MomentRow> moments(MomentQuery query) throws LibraryException {
        Conditions where = seals.reviews(new Conditions(), "m.call_id", "r.reviewer_id");
        where.addIf(query.callId(), "m.call_id = ?").addIf(query.reviewId(), "m.document_id = ?").addIf(query.reviewerId(), "r.reviewer_id = ?");
        where.addIf(query.technique(), "m.technique_key = ?").addIf(query.agentId(), "COALESCE(l.agent_id, c.agent_id) = ?");
        if (query.agentId() != null) {
            // Lets the index on agents choose the calls; which moments of them are the agent's is said above.
            where.add("m.call_id IN (SELECT document_id FROM legs WHERE agent_id = ?)", query.agentId());
        }
        where.in("m.verdict", query.verdicts().stream().map(Verdict::name).sorted().toList()).period("c.start_millis", query.from(), query.to());
        if (query.text() != null && !query.text().isBlank()) {
            String parameter = database.dialect().textParameter(query.text());
            if (parameter == null) {
                return List.of();
            }
            where.add("EXISTS (SELECT 1 FROM texts t WHERE t.document_id = m.document_id AND t.kind = 'MOMENT' AND t.part = m.id AND "
                    + database.dialect().textCondition() + ")", parameter);
        }
        String sql = MOMENTS + where.sql() + " ORDER BY c.start_millis, m.call_id, m.start_micros, m.id LIMIT ?";
        return database.read(session -> session.list(sql,
                row -> new MomentRow(row.getString(1), row.getString(2), row.getString(3), row.getString(4), Columns.text(row, 5),
                        Columns.instant(row, 6), row.getString(7), Columns.reference(row, 8), row.getLong(9), row.getLong(10),
                        ChannelRole.valueOf(row.getString(11)), Columns.reference(row, 12), Verdict.valueOf(row.getString(13)),
                        Severity.valueOf(row.getString(14)), row.getString(15), row.getString(16), row.getString(17), Columns.instant(row, 18)),
                where.with(query.limit())));
    }

    /** Notes on calls in which an agent speaks, or of one call; the latest first. */
    public List<NoteRow> notes(@Nullable String agentId, @Nullable String callId) throws LibraryException {
        Conditions where = seals.parts(new Conditions(), "n.document_id").addIf(callId, "n.call_id = ?")
                .addIf(agentId, "n.call_id IN (SELECT document_id FROM legs WHERE agent_id = ?)");
        return database.read(session -> session.list("SELECT n.id, n.document_id, n.call_id, n.visibility, n.text, n.created_millis FROM notes n" + where.sql()
                + " ORDER BY n.created_millis DESC NULLS LAST, n.id",
                row -> new NoteRow(row.getString(1), row.getString(2), row.getString(3), Visibility.valueOf(row.getString(4)), row.getString(5),
                        Columns.instant(row, 6)),
                where.with()));
    }

    /** Plans of one agent or of all, the latest made first. */
    public List<PlanRow> plans(@Nullable String agentId) throws LibraryException {
        Conditions where = new Conditions().addIf(agentId, "p.agent_id = ?");
        return database.read(session -> session.list(
                "SELECT p.document_id, p.title, p.agent_id, a.name, c.name, p.status, p.goals, p.next_due, d.version FROM plans p "
                        + "JOIN documents d ON d.id = p.document_id LEFT JOIN people a ON a.document_id = p.agent_id "
                        + "LEFT JOIN people c ON c.document_id = p.coach_id" + where.sql()
                        + " ORDER BY p.created_millis DESC NULLS LAST, p.document_id",
                row -> new PlanRow(row.getString(1), row.getString(2), row.getString(3), Columns.text(row, 4), Columns.text(row, 5),
                        PlanStatus.valueOf(row.getString(6)), row.getInt(7), Columns.day(row, 8), row.getLong(9)),
                where.with()));
    }

    /** Goals of an agent's plans, the next due first. */
    public List<GoalRow> goals(String agentId) throws LibraryException {
        return database.read(session -> session.list(
                "SELECT id, document_id, agent_id, technique, statement, status, due, baseline_used, baseline_chances, target FROM goals "
                        + "WHERE agent_id = ? ORDER BY due ASC NULLS LAST, id",
                row -> new GoalRow(row.getString(1), row.getString(2), row.getString(3), Columns.reference(row, 4), row.getString(5),
                        ProgressStatus.valueOf(row.getString(6)), Columns.day(row, 7), row.getInt(8), row.getInt(9), row.getDouble(10)),
                agentId));
    }

    /** People or teams, by name. */
    public List<PersonRow> people(String kind) throws LibraryException {
        return database.read(session -> session.list(PEOPLE,
                row -> new PersonRow(row.getString(1), row.getString(2), Columns.text(row, 3), Columns.text(row, 4), row.getLong(5)), kind));
    }

    /** Texts with all words of a query, by document and place. */
    public List<TextHit> search(String words, int limit) throws LibraryException {
        String parameter = database.dialect().textParameter(words);
        if (parameter == null) {
            return List.of();
        }
        Conditions where = seals.parts(new Conditions().add(database.dialect().textCondition(), parameter), "t.document_id");
        return database.read(session -> session.list("SELECT t.kind, t.document_id, t.part, t.call_id, t.start_micros, t.body FROM texts t" + where.sql()
                        + " ORDER BY t.document_id, t.kind, t.start_micros, t.id LIMIT ?",
                row -> new TextHit(TextHit.Kind.valueOf(row.getString(1)), row.getString(2), row.getString(3), row.getString(4), row.getLong(5),
                        row.getString(6)),
                where.with(limit)));
    }

    /** What was deleted, the latest first. */
    public List<Deletion> deletions() throws LibraryException {
        return database.read(session -> session.list("SELECT subject_id, subject_type, label, who, at_millis FROM audit WHERE kind = 'DELETION' ORDER BY seq DESC",
                row -> new Deletion(row.getString(1), row.getString(2), Columns.text(row, 3), Columns.text(row, 4),
                        Objects.requireNonNull(Columns.instant(row, 5)))));
    }

    /** What the library is and holds. */
    public LibraryInfo info(String location) throws LibraryException {
        return database.read(session -> new LibraryInfo(
                session.first("SELECT content FROM facts WHERE name = 'id'", row -> row.getString(1)).orElse(""),
                (int) session.number("SELECT MAX(version) FROM schema_version"), session.number("SELECT COUNT(*) FROM calls"),
                session.number("SELECT COUNT(*) FROM reviews"), session.number("SELECT COUNT(*) FROM plans"),
                session.number("SELECT COUNT(*) FROM moments WHERE call_id NOT IN (" + Seals.CALLS + ')'), session.number("SELECT COUNT(*) FROM people WHERE kind = 'Agent'"), location,
                database.readOnly()));
    }

    /** Why documents could not be read, by their ids. */
    public Map<String, String> damages() throws LibraryException {
        return database.read(session -> {
            Map<String, String> reasons = new LinkedHashMap<>();
            session.each("SELECT document_id, reason FROM damages ORDER BY document_id", row -> reasons.put(row.getString(1), row.getString(2)));
            return reasons;
        });
    }
}
