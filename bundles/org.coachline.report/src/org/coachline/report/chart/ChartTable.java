/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.chart;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a chart as a table, for those who do not see the picture and those who do not believe it: all of them, also those
 * that the picture leaves out. Numbers are written as the user's language writes them. Immutable.
 *
 * @param columns titles
 * @param rows    each with a cell for each column
 */
public record ChartTable(List<String> columns, List<Row> rows) {

    /** @throws IllegalArgumentException when a row has another number of cells than there are columns */
    public ChartTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells.size() != columns.size()) {
                throw new IllegalArgumentException(row.cells.size() + " cells in " + columns.size() + " columns");
            }
        }
    }

    /**
     * A row.
     *
     * @param cells texts
     * @param datum what it stands for; null where no calls lie behind it
     */
    public record Row(List<String> cells, @Nullable ChartDatum datum) {

        /** Keeps a copy. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * The same as lines of cells with tabs between them, the titles first, as spreadsheets take them from a clipboard. A cell that a
     * spreadsheet would take for a formula has an apostrophe before it.
     *
     * @return lines, each with a line feed
     */
    public String text() {
        StringBuilder text = new StringBuilder();
        line(text, columns);
        rows.forEach(row -> line(text, row.cells));
        return text.toString();
    }

    private static void line(StringBuilder text, List<String> cells) {
        text.append(cells.stream().map(ChartTable::plain).collect(Collectors.joining("\t"))).append('\n');
    }

    private static String plain(String cell) {
        String clean = cell.replaceAll("[\\t\\r\\n]+", " ");
        return !clean.isEmpty() && "=+-@".indexOf(clean.charAt(0)) >= 0 ? '\'' + clean : clean;
    }
}
