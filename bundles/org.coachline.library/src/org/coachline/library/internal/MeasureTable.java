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
import java.util.Map;
import java.util.Optional;

import org.coachline.library.LibraryException;
import org.coachline.library.LibraryException.Reason;
import org.coachline.library.Measures;
import org.jspecify.annotations.Nullable;

/** What was measured in calls. */
public final class MeasureTable {

    private final Database database;
    private final DocumentStore documents;

    /**
     * @param database  where
     * @param documents logs the change
     */
    public MeasureTable(Database database, DocumentStore documents) {
        this.database = database;
        this.documents = documents;
    }

    /** Keeps what was measured in calls, in place of what was kept before: of all of them, or of none. */
    public void keep(Map<String, Measures> measured) throws LibraryException {
        database.write(session -> {
            for (Map.Entry<String, Measures> each : measured.entrySet()) {
                keep(session, each.getKey(), each.getValue());
            }
            return 0;
        });
    }

    private void keep(Session session, String callId, Measures measures) throws SQLException, LibraryException {
        if (session.number("SELECT COUNT(*) FROM calls WHERE document_id = ?", callId) == 0) {
            throw new LibraryException(Reason.NOT_FOUND, Messages.get("document.notFound", DocumentStore.kind("Call"), callId), null);
        }
        session.update("DELETE FROM measure_reasons WHERE call_id = ?", callId);
        session.update("DELETE FROM measured_figures WHERE call_id = ?", callId);
        session.update("DELETE FROM measures WHERE call_id = ?", callId);
        session.update("INSERT INTO measures (call_id, hardness) VALUES (?, ?)", callId, measures.hardness());
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Measures.Reason reason : measures.reasons()) {
            rows.add(new Object[] {callId, rows.size(), reason.text(), reason.weight()});
        }
        session.batch("INSERT INTO measure_reasons (call_id, place, text, weight) VALUES (?, ?, ?, ?)", rows);
        RankingRows.keep(session, callId, measures.figures());
        documents.logChange(session, callId);
    }

    /** What was measured in a call. */
    public Optional<Measures> find(String callId) throws LibraryException {
        return database.read(session -> {
            Optional<Double> hardness = session.first("SELECT hardness FROM measures WHERE call_id = ?", row -> row.getDouble(1), callId);
            if (hardness.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new Measures(hardness.get(), session.list("SELECT text, weight FROM measure_reasons WHERE call_id = ? ORDER BY place",
                    row -> new Measures.Reason(row.getString(1), row.getDouble(2)), callId),
                    RankingRows.find(session, callId)));
        });
    }
}
