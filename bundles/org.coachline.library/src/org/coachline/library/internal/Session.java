/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A connection with its prepared statements, which are kept as long as it is open. For one thread at a time. Parameters are
 * null, strings, numbers or byte arrays.
 */
public final class Session implements AutoCloseable {

    /** Makes a value of the current row. */
    @FunctionalInterface
    public interface RowReader<T> {
        /** Reads columns; does not move on. */
        T read(ResultSet row) throws SQLException;
    }

    /** Sees the current row. */
    @FunctionalInterface
    public interface RowVisitor {
        /** Reads columns; does not move on. */
        void visit(ResultSet row) throws SQLException;
    }

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Session(Connection connection) {
        this.connection = connection;
    }

    Connection connection() {
        return connection;
    }

    /** All rows. */
    public <T> List<T> list(String sql, RowReader<T> reader, @Nullable Object... parameters) throws SQLException {
        List<T> rows = new ArrayList<>();
        try (ResultSet result = bind(sql, parameters).executeQuery()) {
            while (result.next()) {
                rows.add(value(reader, result));
            }
        }
        return rows;
    }

    /** Each row, without keeping any. The visitor must not use the same SQL. */
    public void each(String sql, RowVisitor visitor, @Nullable Object... parameters) throws SQLException {
        try (ResultSet result = bind(sql, parameters).executeQuery()) {
            while (result.next()) {
                visitor.visit(result);
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new DamagedRowException(e);
        }
    }

    /** The first row, if any. */
    public <T> Optional<T> first(String sql, RowReader<T> reader, @Nullable Object... parameters) throws SQLException {
        try (ResultSet result = bind(sql, parameters).executeQuery()) {
            return result.next() ? Optional.of(value(reader, result)) : Optional.empty();
        }
    }

    private static <T> T value(RowReader<T> reader, ResultSet row) throws SQLException {
        try {
            return reader.read(row);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new DamagedRowException(e);
        }
    }

    /** The first column of the first row, 0 if there is none. */
    public long number(String sql, @Nullable Object... parameters) throws SQLException {
        return first(sql, row -> row.getLong(1), parameters).orElse(0L);
    }

    /** Changes rows and says how many. */
    public int update(String sql, @Nullable Object... parameters) throws SQLException {
        return bind(sql, parameters).executeUpdate();
    }

    /** The same change with many sets of parameters. */
    public void batch(String sql, Collection<@Nullable Object[]> sets) throws SQLException {
        if (sets.isEmpty()) {
            return;
        }
        PreparedStatement statement = statement(sql);
        for (@Nullable Object[] parameters : sets) {
            set(statement, parameters);
            statement.addBatch();
        }
        statement.executeBatch();
    }

    private PreparedStatement bind(String sql, @Nullable Object[] parameters) throws SQLException {
        PreparedStatement statement = statement(sql);
        set(statement, parameters);
        return statement;
    }

    private PreparedStatement statement(String sql) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        return statement;
    }

    private static void set(PreparedStatement statement, @Nullable Object[] parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            Object value = parameters[i];
            if (value instanceof String text) {
                statement.setString(i + 1, text);
            } else if (value instanceof Long number) {
                statement.setLong(i + 1, number);
            } else if (value instanceof Integer number) {
                statement.setInt(i + 1, number);
            } else if (value instanceof Double number) {
                statement.setDouble(i + 1, number);
            } else if (value instanceof byte[] bytes) {
                statement.setBytes(i + 1, bytes);
            } else if (value == null) {
                statement.setObject(i + 1, null);
            } else {
                throw new IllegalArgumentException("not a parameter: " + value.getClass());
            }
        }
    }

    @Override
    public void close() throws SQLException {
        SQLException failure = null;
        for (PreparedStatement statement : prepared.values()) {
            try {
                statement.close();
            } catch (SQLException e) {
                failure = e;
            }
        }
        connection.close();
        if (failure != null) {
            throw failure;
        }
    }
}
