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
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.coachline.library.DueRow;
import org.coachline.library.GoalRow;
import org.coachline.library.LibraryException;
import org.coachline.library.Period;
import org.coachline.library.ReviewTimes;
import org.coachline.library.RolePlayRow;
import org.coachline.library.WaitingReview;
import org.coachline.model.coaching.ProgressStatus;
import org.coachline.model.coaching.ReviewStatus;
import org.coachline.model.coaching.Verdict;
import org.jspecify.annotations.Nullable;

/** What a day's work is read from. */
public final class DayQueries {

    private static final String TIMES = "r.document_id, r.call_id, r.reviewer_id, r.status, c.start_millis, c.duration_micros, r.created_millis, "
            + "r.delivered_millis, r.acknowledged_millis";
    private static final int AFTER_TIMES = 9;
    private static final String OF_CALLS = " FROM reviews r JOIN calls c ON c.document_id = r.call_id ";
    private static final String NOT_DELIVERED = "r.delivered_millis IS NULL AND r.status = 'DRAFT'";

    private final Database database;
    private final Seals seals;

    /**
     * @param database where
     * @param seals    know who may read what
     */
    public DayQueries(Database database, Seals seals) {
        this.database = database;
        this.seals = seals;
    }

    private static ReviewTimes times(ResultSet row) throws SQLException {
        return new ReviewTimes(row.getString(1), row.getString(2), row.getString(3), ReviewStatus.valueOf(row.getString(4)), Columns.instant(row, 5),
                row.getLong(6), Columns.instant(row, 7), Columns.instant(row, 8), Columns.instant(row, 9));
    }

    /** Reviews that their agents have not got. */
    public List<WaitingReview> undelivered(Period calls) throws LibraryException {
        return reviews(new Conditions().add(NOT_DELIVERED).add("c.start_millis IS NOT NULL").period("c.start_millis", calls.from(), calls.to()),
                "c.start_millis", Integer.MAX_VALUE);
    }

    /** Reviews with a dispute that nobody has decided. */
    public List<WaitingReview> disputed(int limit) throws LibraryException {
        return reviews(new Conditions().add("r.status = 'DISPUTED'"), "c.start_millis DESC NULLS LAST", limit);
    }

    /** Reviews that were acknowledged then or later. */
    public List<WaitingReview> acknowledgedSince(Instant from) throws LibraryException {
        return reviews(new Conditions().add("r.acknowledged_millis >= ?", from.toEpochMilli()), "r.acknowledged_millis DESC", Integer.MAX_VALUE);
    }

    /** Reviews that an agent has. */
    public List<WaitingReview> delivered(String agentId, int limit) throws LibraryException {
        return reviews(new Conditions().add("r.call_id IN (SELECT l.document_id FROM legs l WHERE l.agent_id = ?)", agentId)
                .add("r.delivered_millis IS NOT NULL"), "r.delivered_millis DESC", limit);
    }

    private List<WaitingReview> reviews(Conditions wanted, String order, int limit) throws LibraryException {
        Conditions where = seals.reviews(wanted, "r.call_id", "r.reviewer_id");
        return database.read(session -> session.list("SELECT " + TIMES + ", c.zone, c.agent_id, a.name, c.title, p.name, r.moments" + OF_CALLS
                + "LEFT JOIN people a ON a.document_id = c.agent_id LEFT JOIN people p ON p.document_id = r.reviewer_id" + where.sql()
                + " ORDER BY " + order + ", r.document_id LIMIT ?",
                row -> new WaitingReview(times(row), row.getString(AFTER_TIMES + 1), row.getString(AFTER_TIMES + 2), Columns.text(row, AFTER_TIMES + 3),
                        row.getString(AFTER_TIMES + 4), Columns.text(row, AFTER_TIMES + 5), row.getInt(AFTER_TIMES + 6)),
                where.with(limit)));
    }

    /** How many there are of calls that began before. */
    public long undeliveredBefore(Instant start) throws LibraryException {
        Conditions where = seals.reviews(new Conditions().add(NOT_DELIVERED).add("c.start_millis < ?", start.toEpochMilli()), "r.call_id", "r.reviewer_id");
        return database.read(session -> session.first("SELECT COUNT(*)" + OF_CALLS + where.sql(), row -> row.getLong(1), where.with()).orElse(0L));
    }

    /** Of which calls somebody has a review. */
    public Set<String> reviewedBy(String reviewerId) throws LibraryException {
        Conditions where = seals.reviews(new Conditions().add("r.reviewer_id = ?", reviewerId), "r.call_id", "r.reviewer_id");
        return Set.copyOf(database.read(session -> session.list("SELECT DISTINCT r.call_id" + OF_CALLS + where.sql(), row -> row.getString(1), where.with())));
    }

    /** The reviews of one call. */
    public List<ReviewTimes> reviews(String callId) throws LibraryException {
        Conditions where = seals.reviews(new Conditions().add("r.call_id = ?", callId), "r.call_id", "r.reviewer_id");
        return database.read(session -> session.list("SELECT " + TIMES + OF_CALLS + where.sql() + " ORDER BY r.created_millis, r.document_id",
                DayQueries::times, where.with()));
    }

    /** What is due until a day. */
    public List<DueRow> due(LocalDate last) throws LibraryException {
        return database.read(session -> session.list("SELECT d.document_id, p.title, p.agent_id, a.name, p.coach_id, d.kind, d.id, d.goal_id, d.technique, d.text, "
                + "d.owner, d.due FROM plan_dues d JOIN plans p ON p.document_id = d.document_id LEFT JOIN people a ON a.document_id = p.agent_id "
                + "WHERE d.due <= ? AND p.status <> 'CLOSED' ORDER BY d.due, a.name, d.document_id, d.kind, d.id",
                row -> new DueRow(row.getString(1), row.getString(2), row.getString(3), Columns.text(row, 4), row.getString(5),
                        DueRow.Kind.valueOf(row.getString(6)), row.getString(7), row.getString(8), Columns.reference(row, 9), row.getString(10),
                        row.getString(11), LocalDate.parse(row.getString(12))),
                last.toString()));
    }

    /** Goals that somebody works on. */
    public List<GoalRow> openGoals() throws LibraryException {
        return database.read(session -> session.list("SELECT g.id, g.document_id, g.agent_id, g.technique, g.statement, g.status, g.due, g.baseline_used, "
                + "g.baseline_chances, g.target FROM goals g JOIN plans p ON p.document_id = g.document_id WHERE p.status <> 'CLOSED' "
                + "AND g.status IN ('OPEN', 'IN_PROGRESS') ORDER BY g.due ASC NULLS LAST, g.document_id, g.id",
                row -> new GoalRow(row.getString(1), row.getString(2), row.getString(3), Columns.reference(row, 4), row.getString(5),
                        ProgressStatus.valueOf(row.getString(6)), Columns.day(row, 7), row.getInt(8), row.getInt(9), row.getDouble(10))));
    }

    /** Role-plays that were practised. */
    public List<RolePlayRow> rolePlays(@Nullable String agentId, @Nullable LocalDate from) throws LibraryException {
        Conditions where = new Conditions().addIf(agentId, "r.agent_id = ?").addIf(from == null ? null : from.toString(), "r.played >= ?");
        return database.read(session -> session.list("SELECT r.document_id, r.id, r.agent_id, a.name, r.played, r.partner, r.card, r.technique, r.result "
                + "FROM role_plays r LEFT JOIN people a ON a.document_id = r.agent_id" + where.sql() + " ORDER BY r.played DESC NULLS LAST, r.document_id, r.id",
                row -> new RolePlayRow(row.getString(1), row.getString(2), row.getString(3), Columns.text(row, 4), Columns.day(row, 5), row.getString(6),
                        Columns.reference(row, 7), Columns.reference(row, 8), Verdict.valueOf(row.getString(9))),
                where.with()));
    }
}
