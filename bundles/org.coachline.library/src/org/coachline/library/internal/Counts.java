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
import java.util.TreeSet;

/**
 * How techniques went, summed up so that progress need not read every moment: for each call, agent and technique, and for each
 * review and agent. Made from the rows of moments, legs and calls in the transaction that changed one of them.
 */
final class Counts {

    /** A table of sums: its columns, and what they are of moments {@code m}, calls {@code c} and legs {@code l}. */
    private record Sums(String table, List<String> columns, List<String> sources) {

        String columnList() {
            return String.join(", ", columns) + ", used_well, partly, missed, backfired";
        }

        String computed(String condition) {
            StringBuilder sql = new StringBuilder("SELECT ").append(String.join(", ", sources));
            for (String verdict : new String[] {"USED_WELL", "PARTLY", "MISSED", "BACKFIRED"}) {
                sql.append(", SUM(CASE m.verdict WHEN '").append(verdict).append("' THEN 1 ELSE 0 END)");
            }
            return sql.append(" FROM moments m JOIN calls c ON c.document_id = m.call_id LEFT JOIN legs l ON l.document_id = m.call_id "
                    + "AND l.from_micros <= m.start_micros AND m.start_micros < l.until_micros "
                    + "WHERE m.technique_key IS NOT NULL AND m.verdict <> 'NONE'").append(condition).append(" GROUP BY ")
                    .append(String.join(", ", sources)).toString();
        }

        String insert() {
            return "INSERT INTO " + table + " (" + columnList() + ") " + computed(" AND m.call_id = ?");
        }

        String stored() {
            return "SELECT " + columnList() + " FROM " + table;
        }

        List<String> differing() {
            return List.of("SELECT DISTINCT call_id FROM (" + named() + " EXCEPT " + stored() + ") d",
                    "SELECT DISTINCT call_id FROM (" + stored() + " EXCEPT " + named() + ") d");
        }

        /** The computed columns under the names of the stored ones, whichever of them comes first. */
        private String named() {
            return "SELECT * FROM (" + stored() + " WHERE 1 = 0 UNION ALL " + computed("") + ") n";
        }
    }

    private static final String AGENT = "COALESCE(l.agent_id, c.agent_id)";
    private static final List<Sums> TABLES = List.of(
            new Sums("technique_counts", List.of("call_id", "agent_id", "technique_key", "caller_type", "start_millis"),
                    List.of("m.call_id", AGENT, "m.technique_key", "c.caller_type", "c.start_millis")),
            new Sums("review_counts", List.of("document_id", "agent_id", "call_id", "start_millis"),
                    List.of("m.document_id", AGENT, "m.call_id", "c.start_millis")));

    private Counts() {
    }

    /** Counts the moments of a call again. */
    static void again(Session session, String callId) throws SQLException {
        forget(session, callId);
        for (Sums sums : TABLES) {
            session.update(sums.insert(), callId);
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
            for (String sql : sums.differing()) {
                calls.addAll(session.list(sql, row -> row.getString(1)));
            }
        }
        return new ArrayList<>(calls);
    }
}
