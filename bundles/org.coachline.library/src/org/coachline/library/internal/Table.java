/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A table of the projection. Its first column is the id of the document that its rows were made from, and the next ones tell the
 * rows of one document apart. A row is an array of the columns' values: strings, {@code Long}s, {@code Double}s or null.
 */
final class Table {

    private final String name;
    private final int keys;
    private final List<Column> columns;
    private final String select;
    private final String selectAfter;
    private final String insert;
    private final String update;
    private final String delete;
    private final String deleteStrays;

    private record Column(String name, char type) {
    }

    /**
     * @param name    of the table
     * @param keys    how many columns make the key, the document's included
     * @param columns all columns, each as {@code name:type}, the type being {@code t}ext, {@code n}umber or {@code r}eal
     */
    Table(String name, int keys, String... columns) {
        this.name = name;
        this.keys = keys;
        this.columns = Arrays.stream(columns).map(text -> new Column(text.substring(0, text.length() - 2), text.charAt(text.length() - 1))).toList();
        String names = names(this.columns, "%s", ", ");
        String key = names(this.columns.subList(0, keys), "%s = ?", " AND ");
        select = "SELECT " + names + " FROM " + name + " WHERE document_id = ?";
        selectAfter = "SELECT " + names + " FROM " + name + " WHERE document_id > ?";
        insert = "INSERT INTO " + name + " (" + names + ") VALUES (" + names(this.columns, "?", ", ") + ")";
        update = "UPDATE " + name + " SET " + names(this.columns.subList(keys, this.columns.size()), "%s = ?", ", ") + " WHERE " + key;
        delete = "DELETE FROM " + name + " WHERE " + key;
        deleteStrays = "DELETE FROM " + name + " WHERE document_id NOT IN (SELECT id FROM documents)";
    }

    private static String names(List<Column> columns, String form, String separator) {
        return columns.stream().map(column -> String.format(form, column.name)).collect(Collectors.joining(separator));
    }

    String name() {
        return name;
    }

    String select() {
        return select;
    }

    /** The rows of all documents whose ids come after one. */
    String selectAfter() {
        return selectAfter;
    }

    String insert() {
        return insert;
    }

    String update() {
        return update;
    }

    String delete() {
        return delete;
    }

    /** Removes the rows of documents that are not there. */
    String deleteStrays() {
        return deleteStrays;
    }

    /** What tells a row from the others of its document. */
    List<Object> keyOf(@Nullable Object[] row) {
        return Arrays.asList(Arrays.copyOfRange(row, 1, keys));
    }

    @Nullable Object[] keyParameters(@Nullable Object[] row) {
        return Arrays.copyOf(row, keys);
    }

    @Nullable Object[] updateParameters(@Nullable Object[] row) {
        @Nullable Object[] parameters = new Object[row.length];
        System.arraycopy(row, keys, parameters, 0, row.length - keys);
        System.arraycopy(row, 0, parameters, row.length - keys, keys);
        return parameters;
    }

    @Nullable Object[] read(ResultSet result) throws SQLException {
        @Nullable Object[] row = new Object[columns.size()];
        for (int i = 0; i < row.length; i++) {
            row[i] = switch (columns.get(i).type) {
                case 't' -> result.getString(i + 1);
                case 'n' -> result.getLong(i + 1);
                default -> result.getDouble(i + 1);
            };
            if (columns.get(i).type != 't' && result.wasNull()) {
                row[i] = null;
            }
        }
        return row;
    }

    @Override
    public String toString() {
        return name;
    }
}
