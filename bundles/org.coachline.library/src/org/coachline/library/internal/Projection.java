/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.coachline.library.internal.Rows.Place;
import org.jspecify.annotations.Nullable;

/** Keeps the rows of documents as they should be, touching only those that differ. All methods run inside a transaction. */
final class Projection {

    private static final String TOTALS = "INSERT INTO call_totals (call_id, moments, missed, attention) "
            + "SELECT ?, COALESCE(SUM(moments), 0), COALESCE(SUM(missed), 0), COALESCE(MAX(attention), 0) FROM reviews WHERE call_id = ? AND call_id NOT IN (" + Seals.CALLS + ")";

    private static final String MISCOUNTED = "SELECT c.document_id FROM calls c LEFT JOIN call_totals t ON t.call_id = c.document_id "
            + "LEFT JOIN (SELECT call_id, SUM(moments) AS moments, SUM(missed) AS missed, MAX(attention) AS attention FROM reviews WHERE call_id NOT IN (" + Seals.CALLS
            + ") GROUP BY call_id) r "
            + "ON r.call_id = c.document_id WHERE COALESCE(t.moments, 0) <> COALESCE(r.moments, 0) OR COALESCE(t.missed, 0) <> COALESCE(r.missed, 0) "
            + "OR COALESCE(t.attention, 0) <> COALESCE(r.attention, 0) ORDER BY c.document_id";

    private Projection() {
    }

    /** Brings the rows of a document to what they should be, and says in which tables some were not. */
    static List<Place> write(Session session, Rows wanted) throws SQLException {
        List<Place> changed = new ArrayList<>();
        for (Place place : Place.values()) {
            if (write(session, place.table(), wanted.documentId(), wanted.of(place))) {
                changed.add(place);
            }
        }
        return changed;
    }

    /** Adds the rows of a document that was not there before, and so has none to compare with. */
    static void add(Session session, Rows wanted) throws SQLException {
        for (Place place : Place.values()) {
            session.batch(place.table().insert(), wanted.of(place));
        }
    }

    /** Calls whose totals are not the sums over their reviews and moments. Changes nothing. */
    static List<String> miscounted(Session session) throws SQLException {
        Set<String> calls = new TreeSet<>(session.list(MISCOUNTED, row -> row.getString(1)));
        calls.addAll(Counts.differing(session));
        return List.copyOf(calls);
    }

    /** Removes all rows of a document. */
    static void remove(Session session, String documentId) throws SQLException {
        write(session, new Rows(documentId));
    }

    /** Counts the reviews of a call again. */
    static void countAgain(Session session, String callId) throws SQLException {
        session.update("DELETE FROM call_totals WHERE call_id = ?", callId);
        session.update(TOTALS, callId, callId);
        Counts.again(session, callId);
    }

    /** Drops what was counted of a call that goes. */
    static void forget(Session session, String callId) throws SQLException {
        session.update("DELETE FROM call_totals WHERE call_id = ?", callId);
        Counts.forget(session, callId);
    }

    /** Drops what was counted of calls that are not there. */
    static void forgetStrays(Session session) throws SQLException {
        session.update("DELETE FROM call_totals WHERE call_id NOT IN (SELECT document_id FROM calls)");
        Counts.forgetStrays(session);
    }

    private static boolean write(Session session, Table table, String documentId, List<@Nullable Object[]> wanted) throws SQLException {
        Difference difference = difference(session, table, documentId, wanted);
        // Deletions first: a row may take the place of another.
        session.batch(table.delete(), difference.surplus.stream().map(table::keyParameters).toList());
        session.batch(table.update(), difference.altered.stream().map(table::updateParameters).toList());
        session.batch(table.insert(), difference.missing);
        return !difference.isEmpty();
    }

    private record Difference(List<@Nullable Object[]> surplus, List<@Nullable Object[]> altered, List<@Nullable Object[]> missing) {
        boolean isEmpty() {
            return surplus.isEmpty() && altered.isEmpty() && missing.isEmpty();
        }
    }

    /** Whether a document's rows in a table are others than they should be, in whatever order they stand there. */
    static boolean differ(Table table, List<@Nullable Object[]> there, List<@Nullable Object[]> wanted) {
        return there.size() != wanted.size() || !there.isEmpty() && !difference(table, there, wanted).isEmpty();
    }

    private static Difference difference(Session session, Table table, String documentId, List<@Nullable Object[]> wanted) throws SQLException {
        return difference(table, session.list(table.select(), table::read, documentId), wanted);
    }

    private static Difference difference(Table table, List<@Nullable Object[]> there, List<@Nullable Object[]> wanted) {
        Map<List<Object>, @Nullable Object[]> stored = new HashMap<>();
        there.forEach(values -> stored.put(table.keyOf(values), values));
        Difference difference = new Difference(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (@Nullable Object[] row : wanted) {
            @Nullable Object[] old = stored.remove(table.keyOf(row));
            if (old == null) {
                difference.missing.add(row);
            } else if (!Arrays.equals(old, row)) {
                difference.altered.add(row);
            }
        }
        difference.surplus.addAll(stored.values());
        return difference;
    }
}
