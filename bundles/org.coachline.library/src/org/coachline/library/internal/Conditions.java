/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Puts the conditions of a query together with their parameters. */
final class Conditions {

    private final StringBuilder sql = new StringBuilder();
    private final List<@Nullable Object> parameters = new ArrayList<>();

    /** Adds a condition with its parameters. */
    Conditions add(String condition, @Nullable Object... values) {
        sql.append(sql.isEmpty() ? " WHERE " : " AND ").append(condition);
        Collections.addAll(parameters, values);
        return this;
    }

    /** Adds a condition with one parameter, if there is a value for it. */
    Conditions addIf(@Nullable Object value, String condition) {
        return value == null ? this : add(condition, value);
    }

    Conditions period(String column, @Nullable Instant from, @Nullable Instant to) {
        addIf(Rows.millis(from), column + " >= ?");
        return addIf(Rows.millis(to), column + " < ?");
    }

    Conditions in(String column, Collection<String> values) {
        if (!values.isEmpty()) {
            add(column + " IN (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")", values.toArray());
        }
        return this;
    }

    String sql() {
        return sql.toString();
    }

    /** The parameters so far, and some more. */
    @Nullable Object[] with(@Nullable Object... more) {
        List<@Nullable Object> all = new ArrayList<>(parameters);
        Collections.addAll(all, more);
        return all.toArray();
    }
}
