/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.coachline.library.internal.Database;
import org.coachline.library.internal.DayQueries;
import org.coachline.library.internal.Queries;
import org.coachline.library.internal.Seals;
import org.jspecify.annotations.Nullable;

/**
 * What waits for somebody: reviews to deliver, and what plans say is due. Read from rows that are kept up in the transaction of every
 * save. Thread-safe; blocks on the disk, some milliseconds, whatever the size of the library. All methods throw
 * {@link LibraryException} when the library cannot be read.
 */
public final class DayRows {

    private final DayQueries queries;
    private final Queries lists;

    /** Made by the library alone. */
    DayRows(Database database, Queries lists, Seals seals) {
        queries = new DayQueries(database, seals);
        this.lists = lists;
    }

    /** Calls of these ids, in no particular order; an id of none is left out. */
    public List<CallRow> calls(List<String> ids) throws LibraryException {
        return lists.calls(ids);
    }

    /** Reviews of calls that began in a period which their agents have not got, the earliest call first; of calls without a start none. */
    public List<WaitingReview> undelivered(Period calls) throws LibraryException {
        return queries.undelivered(calls);
    }

    /** How many such reviews there are of calls that began before. */
    public long undeliveredBefore(Instant start) throws LibraryException {
        return queries.undeliveredBefore(start);
    }

    /**
     * Reviews of which agents dispute something that nobody has decided, the latest call first.
     *
     * @param limit at most so many, at least 1
     */
    public List<WaitingReview> disputed(int limit) throws LibraryException {
        return queries.disputed(limit);
    }

    /** Reviews that their agents acknowledged then or later, the latest acknowledged first. */
    public List<WaitingReview> acknowledgedSince(Instant from) throws LibraryException {
        return queries.acknowledgedSince(from);
    }

    /**
     * Reviews of calls in which an agent speaks that were delivered, the latest delivered first.
     *
     * @param limit at most so many, at least 1
     */
    public List<WaitingReview> delivered(String agentId, int limit) throws LibraryException {
        return queries.delivered(agentId, limit);
    }

    /** Ids of the calls of which somebody has a review, whatever became of it. */
    public Set<String> reviewedBy(String reviewerId) throws LibraryException {
        return queries.reviewedBy(reviewerId);
    }

    /** What happened when to the reviews of one call. */
    public List<ReviewTimes> reviews(String callId) throws LibraryException {
        return queries.reviews(callId);
    }

    /**
     * What is due in plans that are not closed, and not finished, the longest due first.
     *
     * @param last the last day that counts
     */
    public List<DueRow> due(LocalDate last) throws LibraryException {
        return queries.due(last);
    }

    /** Goals that are neither reached nor dropped, of plans that are not closed, the next due first. */
    public List<GoalRow> openGoals() throws LibraryException {
        return queries.openGoals();
    }

    /**
     * Role-plays that were practised, the latest first.
     *
     * @param agentId by whom; null for everybody
     * @param from    not before that day; null for always
     */
    public List<RolePlayRow> rolePlays(@Nullable String agentId, @Nullable LocalDate from) throws LibraryException {
        return queries.rolePlays(agentId, from);
    }
}
