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
import org.coachline.model.CatalogRef;
import org.coachline.model.coaching.Resolution;
import org.coachline.model.coaching.ReviewStatus;
import org.jspecify.annotations.Nullable;

/** What progress is read from: sums over the projection. */
public final class FigureQueries {

    private final Database database;

    /** @param database where */
    public FigureQueries(Database database) {
        this.database = database;
    }

    /** How techniques went, summed up as the query says. */
    public List<TechniqueTally> tallies(TallyQuery query) throws LibraryException {
        Conditions where = new Conditions().in("t.agent_id", sorted(query.agentIds())).period("t.start_millis", query.period().from(), query.period().to());
        Tallies tallies = new Tallies(query);
        return database.read(session -> {
            session.each("SELECT t.agent_id, t.start_millis, t.caller_type, t.counts FROM technique_counts t" + where.sql(),
                    row -> tallies.add(row.getString(1), Columns.number(row, 2), query.byCallerType() ? row.getString(3) : null, row.getString(4)),
                    where.with());
            return tallies.all();
        });
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
        return database.read(session -> {
            List<CallTally> all = new ArrayList<>();
            session.each("SELECT t.call_id, t.start_millis, t.caller_type, COALESCE(h.hardness, 0), t.counts FROM technique_counts t "
                    + "LEFT JOIN measures h ON h.call_id = t.call_id" + where.sql() + " ORDER BY t.start_millis NULLS FIRST, t.call_id", row -> {
                        String call = row.getString(1);
                        Instant start = Columns.instant(row, 2);
                        CatalogRef type = Columns.reference(row, 3);
                        double hardness = row.getDouble(4);
                        Tallies.read(row.getString(5), (technique, well, partly, missed, backfired) -> all
                                .add(new CallTally(call, start, type, hardness, technique, well, partly, missed, backfired)));
                    }, where.with());
            return all;
        });
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
        Conditions where = spoken("r.call_id", agentIds).add("r.call_id NOT IN (" + Seals.CALLS + ")").period("c.start_millis", period.from(), period.to());
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
        Conditions where = new Conditions().add("c.document_id NOT IN (" + Seals.CALLS + ")").period("c.start_millis", period.from(), period.to());
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
