/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * How techniques went, summed up so that progress need not read every moment: for each call and agent (all techniques in one text, so that
 * a year of a team is some thousand rows), and for each review and agent. Made from the rows of moments, legs and calls in the
 * transaction that changed one of them.
 */
final class Counts {

    private static final String AGENT = "COALESCE(l.agent_id, c.agent_id)";
    private static final String FROM = " FROM moments m JOIN calls c ON c.document_id = m.call_id LEFT JOIN legs l ON l.document_id = m.call_id "
            + "AND l.from_micros <= m.start_micros AND m.start_micros < l.until_micros WHERE m.technique_key IS NOT NULL AND m.verdict <> 'NONE' "
            // What is being scored blind would be known from the sums.
            + "AND m.call_id NOT IN (" + Seals.CALLS + ")";

    /** A table of sums: its columns, and the query that its rows are the answer of. */
    private record Sums(String table, String columns, String query) {

        String computed(String condition) {
            return String.format(query, condition);
        }

        /** Calls of which other rows are stored than computed: what is in both adds up to nothing, and each side is asked once. */
        String differing() {
            return "SELECT DISTINCT call_id FROM (SELECT " + columns + " FROM (SELECT 1 AS side, " + columns + " FROM " + table
                    + " UNION ALL SELECT -1, c.* FROM (" + computed("") + ") c) x GROUP BY " + columns + " HAVING SUM(side) <> 0) d";
        }
    }

    private static final List<Sums> TABLES = List.of(
            new Sums("technique_counts", "call_id, agent_id, start_millis, caller_type, counts",
                    "SELECT n.call_id, n.agent_id, n.start_millis, n.caller_type, "
                            + "string_agg(n.technique_key || '=' || n.used_well || ',' || n.partly || ',' || n.missed || ',' || n.backfired, ';' "
                            + "ORDER BY n.technique_key) FROM (SELECT m.call_id, " + AGENT + " AS agent_id, c.start_millis, c.caller_type, m.technique_key"
                            + sums() + FROM + "%s GROUP BY m.call_id, " + AGENT + ", c.start_millis, c.caller_type, m.technique_key) n "
                            + "GROUP BY n.call_id, n.agent_id, n.start_millis, n.caller_type"),
            new Sums("review_counts", "document_id, agent_id, call_id, start_millis, used_well, partly, missed, backfired",
                    "SELECT m.document_id, " + AGENT + ", m.call_id, c.start_millis" + sums() + FROM + "%s GROUP BY m.document_id, " + AGENT
                            + ", m.call_id, c.start_millis"));

    private Counts() {
    }

    private static String sums() {
        StringBuilder sql = new StringBuilder();
        for (String verdict : new String[] {"used_well", "partly", "missed", "backfired"}) {
            sql.append(", SUM(CASE m.verdict WHEN '").append(verdict.toUpperCase(Locale.ROOT)).append("' THEN 1 ELSE 0 END) AS ").append(verdict);
        }
        return sql.toString();
    }

    /** Counts the moments of a call again. */
    static void again(Session session, String callId) throws SQLException {
        forget(session, callId);
        for (Sums sums : TABLES) {
            session.update("INSERT INTO " + sums.table + " (" + sums.columns + ") " + sums.computed(" AND m.call_id = ?"), callId);
        }
    }

    /** Drops what was counted of a call that goes. */
    static void forget(Session session, String callId) throws SQLException {
        for (Sums sums : TABLES) {
            session.update("DELETE FROM " + sums.table + " WHERE call_id = ?", callId);
        }
    }

    /** Drops what was counted of calls that are not there. */
    static void forgetStrays(Session session) throws SQLException {
        for (Sums sums : TABLES) {
            session.update("DELETE FROM " + sums.table + " WHERE call_id NOT IN (SELECT document_id FROM calls)");
        }
    }

    /** Calls of which something else is stored than their moments come to. Changes nothing; reads every moment. */
    static List<String> differing(Session session) throws SQLException {
        TreeSet<String> calls = new TreeSet<>();
        for (Sums sums : TABLES) {
            calls.addAll(session.list(sums.differing(), row -> row.getString(1)));
        }
        return new ArrayList<>(calls);
    }
}
