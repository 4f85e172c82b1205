/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coachline.library.internal.Database;
import org.coachline.library.internal.FigureQueries;
import org.coachline.library.internal.RankingRows;
import org.eclipse.core.runtime.IProgressMonitor;
import org.jspecify.annotations.Nullable;

/**
 * Sums over a library that charts and answers about progress are made from; read from rows that are kept up in the transaction of
 * every save. Thread-safe; blocks on the disk. Of a library of 100,000 calls and 2,000,000 moments each answer about one agent or
 * one team takes well under 200 ms, everything warm. All methods throw {@link LibraryException} when the library cannot be read.
 */
public final class Figures {

    private final FigureQueries queries;
    private final Database database;

    /** Made by the library alone. */
    Figures(Database database) {
        queries = new FigureQueries(database);
        this.database = database;
    }

    /** How techniques went, summed up as the query says; in no particular order, without sums of nothing. */
    public List<TechniqueTally> tallies(TallyQuery query) throws LibraryException {
        return queries.tallies(query);
    }

    /**
     * When the first and the last call of a period began in which one of these agents had a chance.
     *
     * @return both ends as times of such calls; nothing when there is none, or none with a known start
     */
    public Optional<Period> span(Set<String> agentIds, Period period) throws LibraryException {
        return queries.span(agentIds, period);
    }

    /** How techniques went in each call of an agent, the earliest call first. */
    public List<CallTally> callTallies(String agentId, Period period) throws LibraryException {
        return queries.callTallies(agentId, period);
    }

    /** What came out of calls in which one of these agents speaks (none named: of all calls), the earliest first. */
    public List<CallFigures> calls(Set<String> agentIds, Period period) throws LibraryException {
        return queries.calls(agentIds, period);
    }

    /** When what happened to the reviews of calls in which one of these agents speaks, the earliest call first. */
    public List<ReviewTimes> reviews(Set<String> agentIds, Period period) throws LibraryException {
        return queries.reviews(agentIds, period);
    }

    /**
     * What each reviewer marked of each agent.
     *
     * @param agentId    only of this agent; null for all
     * @param reviewerId only by this reviewer; null for all
     */
    public List<VerdictCount> verdicts(@Nullable String agentId, @Nullable String reviewerId, Period period) throws LibraryException {
        return queries.verdicts(agentId, reviewerId, period);
    }

    /**
     * Calls that more than one reviewer has reviewed, the latest first.
     *
     * @param limit at most so many, at least 1
     */
    public List<String> calibrationCalls(Period period, int limit) throws LibraryException {
        return queries.calibrationCalls(period, limit);
    }

    /** The name under which a technique or caller type ({@code pack/item}) was last seen, in whatever version; empty when never. */
    public Optional<String> nameSeen(String key) throws LibraryException {
        return queries.nameSeen(key);
    }

    /**
     * What is known of every call that may make it worth hearing, by id. Of a hundred thousand calls about a second.
     *
     * @param monitor told, and asked, once for a thousand calls
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
     */
    public List<RankingRow> ranking(IProgressMonitor monitor) throws LibraryException {
        return RankingRows.all(database, monitor);
    }
}
