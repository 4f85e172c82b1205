/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.coachline.library.CheckReport.Area;
import org.coachline.library.CheckReport.Problem;
import org.coachline.library.internal.Rows.Place;
import org.coachline.model.DocumentException;
import org.coachline.model.Documents;
import org.coachline.model.coaching.Document;
import org.jspecify.annotations.Nullable;

/**
 * Reads every document and compares each row of each table with what the documents come to, value by value. Tables are read a stretch of
 * documents at a time: a question for each table and document would be most of what a check costs. Of documents that are read, their rows
 * are held until the end of the stretch, and nothing else.
 */
final class ProjectionCheck {

    /** How long a stretch is, in documents and in rows; whichever comes first ends it. */
    private static final int DOCUMENTS = 256;
    private static final int ROWS = 4_096;

    /** What was read of one document: its rows, unless it cannot be read, and what is wrong with it. */
    private record Looked(String name, @Nullable Rows rows, List<Problem> problems) {
    }

    private final Session session;
    private final List<Problem> problems;
    private final Set<String> outlined;
    private final Map<String, Looked> stretch = new LinkedHashMap<>();
    private String before = "";
    private String last = "";
    private long rows;

    /**
     * @param session  of one state of the library
     * @param problems gets what is found, by document in the order in which they come
     */
    ProjectionCheck(Session session, List<Problem> problems) throws SQLException {
        this.session = session;
        this.problems = problems;
        this.outlined = new HashSet<>(session.list("SELECT document_id FROM outlines", row -> row.getString(1)));
    }

    /** Looks at the next document; they come in the database's order of their ids. */
    void look(String id, String type, byte[] body) throws SQLException {
        String name = Messages.get("document.name", DocumentStore.kind(type), id);
        List<Problem> found = new ArrayList<>();
        Rows wanted = null;
        try {
            Document document = Documents.read(body, name);
            if (document.getId().equals(id)) {
                wanted = Projector.rowsOf(document);
                rows += wanted.size();
                if (outlined.contains(id) && Outlines.isUntrue(session, document)) {
                    found.add(projection(id, name, "outlines"));
                }
            } else {
                found.add(new Problem(Area.DOCUMENT, id, Messages.get("check.otherId", name, document.getId())));
            }
        } catch (DocumentException e) {
            found.add(new Problem(Area.DOCUMENT, id, e.getMessage()));
        }
        stretch.put(id, new Looked(name, wanted, found));
        last = id;
        if (stretch.size() >= DOCUMENTS || rows >= ROWS) {
            compare(false);
        }
    }

    /** After the last document. */
    void end() throws SQLException {
        compare(true);
    }

    private void compare(boolean toTheEnd) throws SQLException {
        List<Problem> strays = new ArrayList<>();
        for (Place place : Place.values()) {
            Table table = place.table();
            Map<String, List<@Nullable Object[]>> stored = new LinkedHashMap<>();
            Session.RowVisitor keep = row -> {
                @Nullable Object[] values = table.read(row);
                stored.computeIfAbsent(String.valueOf(values[0]), id -> new ArrayList<>()).add(values);
            };
            if (toTheEnd) {
                session.each(table.selectAfter(), keep, before);
            } else {
                session.each(table.selectAfter() + " AND document_id <= ?", keep, before, last);
            }
            for (Map.Entry<String, Looked> each : stretch.entrySet()) {
                Looked looked = each.getValue();
                List<@Nullable Object[]> there = stored.remove(each.getKey());
                if (looked.rows != null && Projection.differ(table, there == null ? List.of() : there, looked.rows.of(place))) {
                    looked.problems.add(projection(each.getKey(), looked.name, table.name()));
                }
            }
            stored.keySet().forEach(id -> strays.add(new Problem(Area.PROJECTION, id, Messages.get("check.stray", id, table.name()))));
        }
        stretch.values().forEach(looked -> problems.addAll(looked.problems));
        problems.addAll(strays);
        stretch.clear();
        rows = 0;
        before = last;
    }

    private static Problem projection(String id, String name, String table) {
        return new Problem(Area.PROJECTION, id, Messages.get("check.projection", name, table));
    }
}
