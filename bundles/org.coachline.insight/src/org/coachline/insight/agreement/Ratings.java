/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.agreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What several raters said of several items. Immutable.
 *
 * @param raters their names, the order of the columns
 * @param items  their names, the order of the rows
 * @param values for each item what each rater said; null where a rater did not rate it
 */
public record Ratings(List<String> raters, List<String> items, List<List<@Nullable String>> values) {

    /**
     * Keeps copies.
     *
     * @throws IllegalArgumentException when there are not as many rows as items, or a row is not as long as there are raters
     */
    public Ratings {
        raters = List.copyOf(raters);
        items = List.copyOf(items);
        List<List<@Nullable String>> rows = new ArrayList<>();
        for (List<@Nullable String> row : values) {
            if (row.size() != raters.size()) {
                throw new IllegalArgumentException("a row of " + row.size() + " values for " + raters.size() + " raters");
            }
            rows.add(Collections.unmodifiableList(new ArrayList<>(row)));
        }
        if (rows.size() != items.size()) {
            throw new IllegalArgumentException(rows.size() + " rows for " + items.size() + " items");
        }
        values = List.copyOf(rows);
    }

    /**
     * All values that somebody gave.
     *
     * @return each once, in the order of their first use
     */
    public Set<String> categories() {
        Set<String> found = new LinkedHashSet<>();
        values.forEach(row -> row.stream().filter(Objects::nonNull).forEach(found::add));
        return found;
    }

    /**
     * The items that every rater rated.
     *
     * @return the same without the others
     */
    public Ratings complete() {
        List<String> names = new ArrayList<>();
        List<List<@Nullable String>> rows = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (values.get(i).stream().allMatch(Objects::nonNull)) {
                names.add(items.get(i));
                rows.add(values.get(i));
            }
        }
        return new Ratings(raters, names, rows);
    }

    /**
     * The same of two raters alone.
     *
     * @param one   column of a rater
     * @param other column of another one
     * @return their ratings
     */
    public Ratings of(int one, int other) {
        List<List<@Nullable String>> rows = new ArrayList<>();
        for (List<@Nullable String> row : values) {
            List<@Nullable String> pair = new ArrayList<>();
            pair.add(row.get(one));
            pair.add(row.get(other));
            rows.add(pair);
        }
        return new Ratings(List.of(raters.get(one), raters.get(other)), items, rows);
    }
}
