/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.coachline.library.CallFigures;
import org.coachline.library.CallTally;
import org.coachline.library.LibraryException;
import org.coachline.library.Period;
import org.coachline.library.ReviewTimes;
import org.coachline.library.TallyQuery;
import org.coachline.library.TechniqueTally;
import org.coachline.library.VerdictCount;
import org.coachline.model.coaching.Resolution;
import org.coachline.model.coaching.ReviewStatus;
import org.jspecify.annotations.Nullable;

/** What progress is read from: sums over the projection. */
public final class FigureQueries {

    private static final String SUMS = "COUNT(*), SUM(t.used_well), SUM(t.partly), SUM(t.missed), SUM(t.backfired), "
            + "SUM((t.used_well + t.partly) * (t.used_well + t.partly)), "
            + "SUM((t.used_well + t.partly) * (t.used_well + t.partly + t.missed + t.backfired)), "
            + "SUM((t.used_well + t.partly + t.missed + t.backfired) * (t.used_well + t.partly + t.missed + t.backfired))";

    private final Database database;

    /** @param database where */
    public FigureQueries(Database database) {
        this.database = database;
    }

    /** How techniques went, summed up as the query says. */
    public List<TechniqueTally> tallies(TallyQuery query) throws LibraryException {
        List<@Nullable Object> parameters = new ArrayList<>();
        StringBuilder sql = new StringBuilder();
        boolean cut = !query.edges().isEmpty();
        if (cut) {
            addStretches(query.edges(), sql, parameters);
        }
        List<String> groups = new ArrayList<>(List.of("t.technique_key"));
        String agent = group(query.byAgent(), "t.agent_id", "''", groups);
        String type = group(query.byCallerType(), "t.caller_type", "CAST(NULL AS TEXT)", groups);
        String stretch = group(cut, "s.place", "0", groups);
        sql.append("SELECT t.technique_key, ").append(agent).append(", ").append(type).append(", ").append(stretch).append(", ").append(SUMS)
                .append(cut ? " FROM stretches s JOIN technique_counts t ON t.start_millis >= s.since AND t.start_millis < s.until" : " FROM technique_counts t");
        Conditions where = new Conditions().in("t.agent_id", sorted(query.agentIds()));
        where.period("t.start_millis", query.period().from(), query.period().to());
        sql.append(where.sql()).append(" GROUP BY ").append(String.join(", ", groups));
        Collections.addAll(parameters, where.with());
        return database.read(session -> session.list(sql.toString(),
                row -> new TechniqueTally(row.getString(1), row.getString(2), Columns.reference(row, 3), row.getInt(4), row.getLong(5), row.getLong(6),
                        row.getLong(7), row.getLong(8), row.getLong(9), row.getLong(10), row.getLong(11), row.getLong(12)),
                parameters.toArray()));
    }

    private static void addStretches(List<Instant> edges, StringBuilder sql, List<@Nullable Object> parameters) {
        sql.append("WITH stretches (place, since, until) AS (VALUES ");
        for (int i = 0; i + 1 < edges.size(); i++) {
            // Cast, because a server cannot tell the type of a parameter that stands alone in a list of values.
            sql.append(i == 0 ? "" : ", ").append("(CAST(? AS BIGINT), CAST(? AS BIGINT), CAST(? AS BIGINT))");
            parameters.add((long) i);
            parameters.add(edges.get(i).toEpochMilli());
            parameters.add(edges.get(i + 1).toEpochMilli());
        }
        sql.append(") ");
    }

    private static String group(boolean wanted, String column, String otherwise, List<String> groups) {
        if (wanted) {
            groups.add(column);
        }
        return wanted ? column : otherwise;
    }

    private static Collection<String> sorted(Set<String> values) {
        return values.stream().sorted().toList();
    }

    /** When the first and the last call of a period began in which one of these agents had a chance. */
    public Optional<Period> span(Set<String> agentIds, Period period) throws LibraryException {
        Conditions where = new Conditions().in("t.agent_id", sorted(agentIds)).period("t.start_millis", period.from(), period.to());
        return database.read(session -> session.first("SELECT MIN(t.start_millis), MAX(t.start_millis) FROM technique_counts t" + where.sql(),
                row -> new Period(Columns.instant(row, 1), Columns.instant(row, 2)), where.with())).filter(span -> span.from() != null);
    }

    /** How techniques went in each call of an agent. */
    public List<CallTally> callTallies(String agentId, Period period) throws LibraryException {
        Conditions where = new Conditions().add("t.agent_id = ?", agentId).period("t.start_millis", period.from(), period.to());
        return database.read(session -> session.list("SELECT t.call_id, t.start_millis, t.caller_type, COALESCE(h.hardness, 0), t.technique_key, "
                + "t.used_well, t.partly, t.missed, t.backfired FROM technique_counts t LEFT JOIN measures h ON h.call_id = t.call_id" + where.sql()
                + " ORDER BY t.start_millis, t.call_id, t.technique_key",
                row -> new CallTally(row.getString(1), Columns.instant(row, 2), Columns.reference(row, 3), row.getDouble(4), row.getString(5),
                        row.getInt(6), row.getInt(7), row.getInt(8), row.getInt(9)),
                where.with()));
    }

    /** What came out of calls in which one of these agents speaks, or of all. */
    public List<CallFigures> calls(Set<String> agentIds, Period period) throws LibraryException {
        Conditions where = spoken("c.document_id", agentIds).period("c.start_millis", period.from(), period.to());
        return database.read(session -> session.list("SELECT c.document_id, c.agent_id, c.start_millis, c.queue, c.caller_type, c.resolution, "
                + "c.satisfaction, c.handle_micros, c.duration_micros, COALESCE(h.hardness, 0), "
                + "(SELECT COUNT(*) FROM reviews r WHERE r.call_id = c.document_id) FROM calls c LEFT JOIN measures h ON h.call_id = c.document_id"
                + where.sql() + " ORDER BY c.start_millis NULLS FIRST, c.document_id",
                row -> new CallFigures(row.getString(1), row.getString(2), Columns.instant(row, 3), row.getString(4), Columns.reference(row, 5),
                        Resolution.valueOf(row.getString(6)), Columns.real(row, 7), Columns.number(row, 8), row.getLong(9), row.getDouble(10),
                        row.getInt(11)),
                where.with()));
    }

    /** When what happened to the reviews of calls in which one of these agents speaks. */
    public List<ReviewTimes> reviews(Set<String> agentIds, Period period) throws LibraryException {
        Conditions where = spoken("r.call_id", agentIds).period("c.start_millis", period.from(), period.to());
        return database.read(session -> session.list("SELECT r.document_id, r.call_id, r.reviewer_id, r.status, c.start_millis, c.duration_micros, "
                + "r.created_millis, r.delivered_millis, r.acknowledged_millis FROM reviews r JOIN calls c ON c.document_id = r.call_id" + where.sql()
                + " ORDER BY c.start_millis NULLS FIRST, r.document_id",
                row -> new ReviewTimes(row.getString(1), row.getString(2), row.getString(3), ReviewStatus.valueOf(row.getString(4)),
                        Columns.instant(row, 5), row.getLong(6), Columns.instant(row, 7), Columns.instant(row, 8), Columns.instant(row, 9)),
                where.with()));
    }

    private static Conditions spoken(String call, Set<String> agentIds) {
        Conditions where = new Conditions();
        if (!agentIds.isEmpty()) {
            where.add(call + " IN (SELECT l.document_id FROM legs l WHERE l.agent_id IN ("
                    + String.join(", ", Collections.nCopies(agentIds.size(), "?")) + "))", sorted(agentIds).toArray());
        }
        return where;
    }

    /** What each reviewer marked of each agent. */
    public List<VerdictCount> verdicts(@Nullable String agentId, @Nullable String reviewerId, Period period) throws LibraryException {
        Conditions where = new Conditions().addIf(agentId, "n.agent_id = ?").addIf(reviewerId, "r.reviewer_id = ?");
        where.period("n.start_millis", period.from(), period.to());
        return database.read(session -> session.list("SELECT r.reviewer_id, p.name, n.agent_id, COUNT(*), SUM(n.used_well), SUM(n.partly), "
                + "SUM(n.missed), SUM(n.backfired) FROM review_counts n JOIN reviews r ON r.document_id = n.document_id "
                + "LEFT JOIN people p ON p.document_id = r.reviewer_id" + where.sql()
                + " GROUP BY r.reviewer_id, p.name, n.agent_id ORDER BY p.name, r.reviewer_id, n.agent_id",
                row -> new VerdictCount(row.getString(1), Columns.text(row, 2), row.getString(3), row.getLong(4), row.getLong(5), row.getLong(6),
                        row.getLong(7), row.getLong(8)),
                where.with()));
    }

    /** Calls that more than one reviewer has reviewed, the latest first. */
    public List<String> calibrationCalls(Period period, int limit) throws LibraryException {
        Conditions where = new Conditions().period("c.start_millis", period.from(), period.to());
        return database.read(session -> session.list("SELECT c.document_id FROM calls c JOIN reviews r ON r.call_id = c.document_id" + where.sql()
                + " GROUP BY c.document_id, c.start_millis HAVING COUNT(DISTINCT r.reviewer_id) > 1 ORDER BY c.start_millis DESC NULLS LAST, c.document_id LIMIT ?",
                row -> row.getString(1), where.with(limit)));
    }

    /** The name under which an item of a pack was last seen. */
    public Optional<String> nameSeen(String key) throws LibraryException {
        int slash = key.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        return database.read(session -> session.first("SELECT name FROM seen_techniques WHERE pack = ? AND item = ? ORDER BY version DESC LIMIT 1",
                row -> row.getString(1), key.substring(0, slash), key.substring(slash + 1)));
    }
}
