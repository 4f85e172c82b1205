/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.coachline.library.TallyQuery;
import org.coachline.library.TechniqueTally;
import org.coachline.model.CatalogRef;
import org.jspecify.annotations.Nullable;

/** Adds up rows of {@code technique_counts} as a query says. Not in SQL: sorting what a team has marked in a year takes SQL ten times as long. */
final class Tallies {

    /** Sees the counts of one technique. */
    @FunctionalInterface
    interface Visitor {
        void visit(String technique, int usedWell, int partly, int missed, int backfired);
    }

    private record Group(String technique, String agentId, @Nullable CatalogRef callerType, int stretch) {
    }

    private static final int VERDICTS = 4;

    private final TallyQuery query;
    private final long[] edges;
    private final Map<Group, Sum> sums = new HashMap<>();
    /** The same few keys again and again: one string each, whose hash is computed once. */
    private final Map<String, String> known = new HashMap<>();
    private final Map<String, CatalogRef> types = new HashMap<>();

    Tallies(TallyQuery query) {
        this.query = query;
        edges = query.edges().stream().mapToLong(Instant::toEpochMilli).toArray();
    }

    private static final class Sum {
        private long calls;
        private final long[] verdicts = new long[VERDICTS];
        private long usedSquares;
        private long usedTimesChances;
        private long chancesSquares;

        void add(long well, long partly, long missed, long backfired) {
            long used = well + partly;
            long chances = used + missed + backfired;
            calls++;
            verdicts[0] += well;
            verdicts[1] += partly;
            verdicts[2] += missed;
            verdicts[3] += backfired;
            usedSquares += used * used;
            usedTimesChances += used * chances;
            chancesSquares += chances * chances;
        }
    }

    void add(String agentId, @Nullable Long startMillis, @Nullable String callerType, String counts) throws SQLException {
        int stretch = stretch(startMillis);
        if (stretch < 0) {
            return;
        }
        String agent = query.byAgent() ? agentId : "";
        CatalogRef type = callerType == null ? null : types.computeIfAbsent(callerType, CatalogRef::parse);
        if (query.readAs().isEmpty()) {
            read(counts, (technique, well, partly, missed, backfired) -> sum(technique, agent, type, stretch).add(well, partly, missed, backfired));
            return;
        }
        // Techniques that are one now may both be in a call, and a sum of squares is over calls.
        Map<String, int[]> together = new HashMap<>();
        read(counts, (technique, well, partly, missed, backfired) -> {
            int[] of = together.computeIfAbsent(query.readAs().getOrDefault(technique, technique), any -> new int[VERDICTS]);
            of[0] += well;
            of[1] += partly;
            of[2] += missed;
            of[3] += backfired;
        });
        together.forEach((technique, of) -> sum(technique, agent, type, stretch).add(of[0], of[1], of[2], of[3]));
    }

    private Sum sum(String technique, String agent, @Nullable CatalogRef type, int stretch) {
        return sums.computeIfAbsent(new Group(known.computeIfAbsent(technique, same -> same), agent, type, stretch), any -> new Sum());
    }

    /** Which piece of time; -1 for none. */
    private int stretch(@Nullable Long startMillis) {
        if (edges.length == 0) {
            return 0;
        }
        if (startMillis == null || startMillis < edges[0] || startMillis >= edges[edges.length - 1]) {
            return -1;
        }
        int at = Arrays.binarySearch(edges, startMillis);
        return at >= 0 ? at : -at - 2;
    }

    List<TechniqueTally> all() {
        List<TechniqueTally> all = new ArrayList<>(sums.size());
        sums.forEach((group, sum) -> all.add(new TechniqueTally(group.technique, group.agentId, group.callerType, group.stretch, sum.calls, sum.verdicts[0], sum.verdicts[1],
                sum.verdicts[2], sum.verdicts[3], sum.usedSquares, sum.usedTimesChances, sum.chancesSquares)));
        return all;
    }

    /** Takes the counts of a call apart: {@code technique=used well,partly,missed,backfired;...}. */
    static void read(String counts, Visitor visitor) throws SQLException {
        int at = 0;
        int[] numbers = new int[VERDICTS];
        while (at < counts.length()) {
            int equals = counts.indexOf('=', at);
            if (equals < 0) {
                throw new DamagedRowException(new IllegalArgumentException(counts));
            }
            String technique = counts.substring(at, equals);
            at = equals + 1;
            for (int i = 0; i < VERDICTS; i++) {
                int number = 0;
                while (at < counts.length() && counts.charAt(at) >= '0' && counts.charAt(at) <= '9') {
                    number = number * 10 + counts.charAt(at++) - '0';
                }
                numbers[i] = number;
                char expected = i < VERDICTS - 1 ? ',' : ';';
                if (at < counts.length() && counts.charAt(at++) != expected) {
                    throw new DamagedRowException(new IllegalArgumentException(counts));
                }
            }
            visitor.visit(technique, numbers[0], numbers[1], numbers[2], numbers[3]);
        }
    }
}
