/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a name stands that is in no document: what may be masked there is, the rest is told, table by table, whatever tables there are. So what the schema
 * has one day is looked through without anybody thinking of it.
 */
final class Leftovers {

    /** Others of the same name are somebody else; the index has no text of its own. */
    private static final Set<String> PASSED_OVER = Set.of("people", "words", "words_data", "words_idx", "words_content", "words_docsize", "words_config", "sqlite_schema",
            "sqlite_master", "sqlite_sequence");
    private static final Pattern ASCII = Pattern.compile("[^A-Za-z0-9]+");
    private static final int SHORTEST = 3;

    private final SqlDialect dialect;
    private final Pattern names;
    private final List<String> handles;

    /**
     * @param dialect of the database
     * @param names   as a pattern
     * @param all     the names themselves
     */
    Leftovers(SqlDialect dialect, Pattern names, List<String> all) {
        this.dialect = dialect;
        this.names = names;
        this.handles = all.stream().map(Leftovers::handle).distinct().toList();
    }

    /**
     * By what a database finds a name whatever its case, and whatever stands between its words: its longest piece of plain letters, since databases
     * know of no others what their capitals are. Empty, which is in every text, where there is none.
     */
    static String handle(String name) {
        return ASCII.splitAsStream(name).filter(piece -> piece.length() >= SHORTEST).reduce("", (one, other) -> other.length() > one.length() ? other : one);
    }

    /** Masks names where texts may be others: why something was held, and what was said of a file. */
    void mask(Session session) throws SQLException {
        mask(session, "SELECT id, reason FROM holds WHERE ", "reason", "UPDATE holds SET reason = ? WHERE id = ?");
        Map<List<String>, String> remarks = new LinkedHashMap<>();
        for (String handle : handles) {
            session.each("SELECT source, path, remark FROM intake_files WHERE " + dialect.contains("remark"), row -> {
                String masked = Texts.masked(Columns.text(row, 3), names);
                if (!masked.equals(row.getString(3))) {
                    remarks.put(List.of(row.getString(1), row.getString(2)), masked);
                }
            }, handle);
        }
        for (Map.Entry<List<String>, String> each : remarks.entrySet()) {
            session.update("UPDATE intake_files SET remark = ? WHERE source = ? AND path = ?", each.getValue(), each.getKey().get(0), each.getKey().get(1));
        }
    }

    private void mask(Session session, String select, String column, String update) throws SQLException {
        Map<Long, String> texts = new LinkedHashMap<>();
        for (String handle : handles) {
            session.each(select + dialect.contains(column), row -> texts.put(row.getLong(1), Columns.text(row, 2)), handle);
        }
        for (Map.Entry<Long, String> each : texts.entrySet()) {
            session.update(update, Texts.masked(each.getValue(), names), each.getKey());
        }
    }

    /** Where names still stand, with how often, by table and column. */
    Map<String, Integer> find(Session session) throws SQLException {
        Map<String, Integer> found = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> table : texts(session).entrySet()) {
            for (String column : table.getValue()) {
                Set<String> places = new LinkedHashSet<>();
                for (String handle : handles) {
                    session.each("SELECT " + column + " FROM " + table.getKey() + " WHERE " + dialect.contains(column), row -> {
                        if (names.matcher(Columns.text(row, 1)).find()) {
                            places.add(places.size() + row.getString(1));
                        }
                    }, handle);
                }
                if (!places.isEmpty()) {
                    found.put(table.getKey() + '.' + column, places.size());
                }
            }
        }
        return found;
    }

    private static Map<String, List<String>> texts(Session session) throws SQLException {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        try (ResultSet columns = session.connection().getMetaData().getColumns(null, session.connection().getSchema(), "%", "%")) {
            while (columns.next()) {
                String table = columns.getString("TABLE_NAME");
                if ("TEXT".equalsIgnoreCase(columns.getString("TYPE_NAME")) && !PASSED_OVER.contains(table)) {
                    texts.computeIfAbsent(table, name -> new ArrayList<>()).add(columns.getString("COLUMN_NAME"));
                }
            }
        }
        return texts;
    }

    /** Edits not yet saved in which a name stands. */
    int inJournals(Path folder) throws IOException {
        Path journals = folder.resolve(LibraryFolder.JOURNAL);
        if (!Files.isDirectory(journals)) {
            return 0;
        }
        int found = 0;
        List<Path> files;
        try (Stream<Path> all = Files.find(journals, 3, (file, attributes) -> attributes.isRegularFile())) {
            files = all.toList();
        }
        for (Path file : files) {
            if (names.matcher(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)).find()) {
                found++;
            }
        }
        return found;
    }
}
