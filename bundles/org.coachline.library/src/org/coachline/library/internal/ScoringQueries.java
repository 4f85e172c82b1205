/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.coachline.library.CalibrationRow;
import org.coachline.library.LibraryException;
import org.coachline.library.ScorecardRow;
import org.coachline.model.coaching.ScorecardState;
import org.jspecify.annotations.Nullable;

/** Lists of scorecards and calibrations. */
public final class ScoringQueries {

    private static final String SCORECARDS = "SELECT s.document_id, s.item, s.version, s.name, s.state, s.questions, s.published_millis, s.published_by, "
            + "d.version FROM scorecards s JOIN documents d ON d.id = s.document_id";
    private static final String CALIBRATIONS = "SELECT c.document_id, c.call_id, c.scorecard, c.scorecard_version, c.organiser_id, c.created_millis, "
            + "c.opened_millis, c.discussed_millis, c.note, d.version FROM calibrations c JOIN documents d ON d.id = c.document_id";
    private static final String PARTS = "SELECT t.reviewer_id, p.name, t.review_id, t.submitted_millis FROM calibration_parts t "
            + "LEFT JOIN people p ON p.document_id = t.reviewer_id WHERE t.document_id = ? ORDER BY p.name_key, t.reviewer_id";

    private final Database database;

    /** @param database where */
    public ScoringQueries(Database database) {
        this.database = database;
    }

    /** All versions of a team's own scorecards. */
    public List<ScorecardRow> scorecards() throws LibraryException {
        return scorecards(" ORDER BY LOWER(s.name), s.item, s.created_millis DESC, s.document_id");
    }

    /** A version that is published or retired. */
    public Optional<ScorecardRow> published(String item, String version) throws LibraryException {
        return scorecards(" WHERE s.item = ? AND s.version = ? AND s.state <> 'DRAFT'", item, version).stream().findFirst();
    }

    /** Keeps what a scorecard of a pack asks, unless it is kept already. */
    public void keep(String pack, String item, String content, String definition) throws LibraryException {
        boolean kept = content(pack, item, content).isPresent();
        if (!kept) {
            database.write(session -> session.update("INSERT INTO scorecard_contents (pack, item, content, definition) VALUES (?, ?, ?, ?) "
                    + "ON CONFLICT (pack, item, content) DO NOTHING", pack, item, content, definition));
        }
    }

    /** What a scorecard of a pack asked. */
    public Optional<String> content(String pack, String item, String content) throws LibraryException {
        return database.read(session -> session.first("SELECT definition FROM scorecard_contents WHERE pack = ? AND item = ? AND content = ?",
                row -> row.getString(1), pack, item, content));
    }

    private List<ScorecardRow> scorecards(String where, Object... parameters) throws LibraryException {
        return database.read(session -> session.list(SCORECARDS + where, row -> new ScorecardRow(row.getString(1), row.getString(2), row.getString(3),
                row.getString(4), ScorecardState.valueOf(row.getString(5)), row.getInt(6), Columns.instant(row, 7), row.getString(8), row.getLong(9)),
                parameters));
    }

    /** Calibrations of a call, or all. */
    public List<CalibrationRow> calibrations(@Nullable String callId) throws LibraryException {
        Conditions where = new Conditions().addIf(callId, "c.call_id = ?");
        return database.read(session -> {
            List<CalibrationRow> bare = session.list(CALIBRATIONS + where.sql() + " ORDER BY c.created_millis DESC NULLS LAST, c.document_id",
                    row -> new CalibrationRow(row.getString(1), row.getString(2), Columns.reference(row, 3), row.getString(4), row.getString(5),
                            Columns.instant(row, 6), Columns.instant(row, 7), Columns.instant(row, 8), row.getString(9), List.of(), row.getLong(10)),
                    where.with());
            List<CalibrationRow> all = new ArrayList<>();
            for (CalibrationRow each : bare) {
                List<CalibrationRow.Part> parts = session.list(PARTS, row -> new CalibrationRow.Part(row.getString(1), Columns.text(row, 2), row.getString(3),
                        Columns.instant(row, 4)), each.id());
                all.add(new CalibrationRow(each.id(), each.callId(), each.scorecard(), each.scorecardVersion(), each.organiserId(), each.createdAt(),
                        each.openedAt(), each.discussedAt(), each.note(), parts, each.version()));
            }
            return all;
        });
    }
}
