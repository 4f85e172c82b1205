/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.coachline.library.LibraryException;
import org.coachline.library.MeasuredFigures;
import org.coachline.library.RankingRow;
import org.coachline.model.CatalogRef;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.jspecify.annotations.Nullable;

/** What was measured in calls as numbers, and what else puts calls in an order. */
public final class RankingRows {

    private static final String FIGURES = "f.version, f.silences, f.silence_micros, f.agent_talk_overs, f.customer_talk_overs, f.long_holds, "
            + "f.longest_hold_micros, f.louder_db, f.louder_micros, f.higher_semitones, f.higher_micros";
    private static final String ROWS = "SELECT c.document_id, c.start_millis, c.agent_id, a.name, c.queue, c.caller_type, c.duration_micros, "
            + "c.handle_micros, c.satisfaction, c.help_requested, EXISTS (SELECT 1 FROM reviews r WHERE r.call_id = c.document_id), " + FIGURES
            + " FROM calls c LEFT JOIN people a ON a.document_id = c.agent_id LEFT JOIN measured_figures f ON f.call_id = c.document_id "
            + "ORDER BY c.document_id";
    private static final int FIRST_FIGURE = 12;
    /** Progress is told, and a wish to stop heard, once for so many calls: some milliseconds. */
    private static final int PIECE = 1_000;

    private RankingRows() {
    }

    /** Of all calls, by id. */
    public static List<RankingRow> all(Database database, IProgressMonitor monitor) throws LibraryException {
        return database.read(session -> {
            long calls = session.number("SELECT COUNT(*) FROM calls");
            SubMonitor progress = SubMonitor.convert(monitor, (int) (calls / PIECE) + 1);
            List<RankingRow> rows = new ArrayList<>();
            session.each(ROWS, row -> {
                if (rows.size() % PIECE == 0) {
                    progress.split(1).subTask(Messages.get("ranking.read", rows.size(), calls));
                }
                rows.add(new RankingRow(row.getString(1), Columns.instant(row, 2), Columns.text(row, 3), Columns.text(row, 4), Columns.text(row, 5),
                        key(Columns.reference(row, 6)), row.getLong(7), Columns.number(row, 8), Columns.real(row, 9), row.getLong(10) != 0, row.getBoolean(11),
                        figures(row, FIRST_FIGURE)));
            });
            return rows;
        });
    }

    private static @Nullable String key(@Nullable CatalogRef reference) {
        return reference == null ? null : reference.key();
    }

    static void keep(Session session, String callId, @Nullable MeasuredFigures figures) throws SQLException {
        session.update("DELETE FROM measured_figures WHERE call_id = ?", callId);
        if (figures != null) {
            session.update("INSERT INTO measured_figures (call_id, version, silences, silence_micros, agent_talk_overs, customer_talk_overs, long_holds, "
                    + "longest_hold_micros, louder_db, louder_micros, higher_semitones, higher_micros) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", callId,
                    figures.version(), figures.silences(), figures.silenceMicros(), figures.talkOversByAgent(), figures.talkOversByCustomer(),
                    figures.longHolds(), figures.longestHoldMicros(), figures.customerLouderDb(), figures.customerLouderMicros(),
                    figures.customerHigherSemitones(), figures.customerHigherMicros());
        }
    }

    static @Nullable MeasuredFigures find(Session session, String callId) throws SQLException {
        Optional<MeasuredFigures> found = session.first("SELECT " + FIGURES + " FROM measured_figures f WHERE f.call_id = ?", row -> figures(row, 1), callId);
        return found.orElse(null);
    }

    private static @Nullable MeasuredFigures figures(ResultSet row, int at) throws SQLException {
        int version = row.getInt(at);
        if (row.wasNull()) {
            return null;
        }
        return new MeasuredFigures(version, row.getInt(at + 1), row.getLong(at + 2), whole(row, at + 3), whole(row, at + 4), whole(row, at + 5),
                Columns.number(row, at + 6), Columns.real(row, at + 7), Columns.number(row, at + 8), Columns.real(row, at + 9), Columns.number(row, at + 10));
    }

    private static @Nullable Integer whole(ResultSet row, int column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }
}
