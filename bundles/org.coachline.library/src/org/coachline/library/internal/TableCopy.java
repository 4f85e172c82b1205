/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.coachline.library.LibraryException;
import org.eclipse.core.runtime.SubMonitor;
import org.jspecify.annotations.Nullable;

/** Copies the tables of a library from one kind of database to another, row by row, as they are at one moment. */
final class TableCopy {

    private static final int PIECE = 500;
    private static final String TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'words%' "
            + "AND name <> 'schema_version' ORDER BY rowid";

    private TableCopy() {
    }

    /** Makes a database of SQLite that holds what another one does. */
    static void toFile(Session from, Path file, SubMonitor monitor) throws SQLException {
        SqliteDialect dialect = new SqliteDialect(file, SqliteDialect.Access.WRITE);
        try {
            LibraryFolder.fill(Optional.ofNullable(file.getParent()).orElse(file), file, Schema.CURRENT);
            try (Database database = new Database(dialect, file, false)) {
                database.write(to -> {
                    List<String> tables = to.list(TABLES, row -> row.getString(1));
                    monitor.setWorkRemaining(tables.size());
                    for (String table : tables) {
                        monitor.split(1);
                        copy(from, to, table, monitor);
                    }
                    return 0;
                });
            }
        } catch (LibraryException e) {
            throw e.getCause() instanceof SQLException cause ? cause : new SQLException(e.getMessage(), e);
        }
    }

    private static void copy(Session from, Session to, String table, SubMonitor monitor) throws SQLException {
        List<String> columns = to.list("SELECT name FROM pragma_table_info('" + table + "') ORDER BY cid", row -> row.getString(1));
        String names = String.join(", ", columns);
        String insert = "INSERT INTO " + table + " (" + names + ") VALUES (" + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
        List<@Nullable Object[]> piece = new ArrayList<>(PIECE);
        // What a new database begins with, as a key of its own, is not what the other one has.
        to.update("DELETE FROM " + table);
        from.each("SELECT " + names + " FROM " + table + " ORDER BY 1", row -> {
            @Nullable Object[] values = new @Nullable Object[columns.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = row.getObject(i + 1);
            }
            piece.add(values);
            if (piece.size() == PIECE) {
                monitor.checkCanceled();
                to.batch(insert, piece);
                piece.clear();
            }
        });
        to.batch(insert, piece);
    }
}
