/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.back;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.coachline.report.internal.PlanLayout;
import org.coachline.report.internal.PlanLayout.Part;
import org.coachline.report.internal.PlanSheets;
import org.coachline.report.internal.back.Book.Place;
import org.coachline.report.internal.back.Book.Sheet;

/**
 * Finds the tables of a plan in a workbook, wherever people moved or renamed them: by the names of the header cells, which
 * spreadsheets keep up to date, and by what the headers say.
 */
final class TableFinder {

    /** How far down a header is looked for. */
    private static final int DEEPEST_HEADER = 30;
    /** How many titles of a table make a row its header. */
    private static final int ENOUGH = 3;

    private final Book book;

    TableFinder(Book book) {
        this.book = book;
    }

    /**
     * A table's place.
     *
     * @param sheet   where
     * @param header  the row of its titles
     * @param columns columns by key; a deleted one is not there
     * @param end     the first row that is not of it any more
     */
    record Found(Sheet sheet, int header, Map<String, Integer> columns, int end) {
    }

    Optional<Found> find(Part part) {
        Map<String, String> titles = PlanSheets.titles(part);
        return byNames(part, titles).or(() -> book.sheet(PlanSheets.sheetName(part)).flatMap(sheet -> byTitles(sheet, titles)))
                .or(() -> book.sheets().stream().flatMap(sheet -> byTitles(sheet, titles).stream())
                        .filter(found -> found.columns().size() == titles.size()).findFirst());
    }

    private Optional<Found> byNames(Part part, Map<String, String> titles) {
        Map<String, Place> places = new LinkedHashMap<>();
        for (String key : titles.keySet()) {
            book.named(part.columnName(key)).ifPresent(place -> places.put(key, place));
        }
        if (places.isEmpty()) {
            return Optional.empty();
        }
        // All stand in one row, unless somebody tore the table apart; then the most decide.
        Map<String, Integer> votes = new HashMap<>();
        places.values().forEach(place -> votes.merge(place.sheet().name() + '!' + place.row(), 1, Integer::sum));
        String elected = votes.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        Place first = places.values().stream().filter(place -> (place.sheet().name() + '!' + place.row()).equals(elected)).findFirst()
                .orElseThrow();
        // In a company's own layout a header may say what another column is called here; there only the names count.
        Map<String, Integer> said = book.named(part.columnName(PlanLayout.END)).isPresent() ? Map.of() : said(first.sheet(), first.row(), titles);
        Map<String, Integer> columns = new HashMap<>(said);
        places.forEach((key, place) -> {
            boolean here = place.sheet() == first.sheet() && place.row() == first.row();
            // A header that says it is another column of the table is believed: people paste whole columns over others.
            boolean taken = said.values().stream().anyMatch(column -> column == place.column());
            if (here && !said.containsKey(key) && !taken) {
                columns.put(key, place.column());
            } else if (here && taken && titles.get(key).equals(first.sheet().text(first.row(), place.column()).strip())) {
                columns.put(key, place.column());
            }
        });
        return Optional.of(new Found(first.sheet(), first.row(), columns, end(part, first)));
    }

    private int end(Part part, Place header) {
        return book.named(part.columnName(PlanLayout.END)).filter(end -> end.sheet() == header.sheet() && end.row() > header.row())
                .map(Place::row).orElse(Integer.MAX_VALUE);
    }

    private static Optional<Found> byTitles(Sheet sheet, Map<String, String> titles) {
        for (int row : sheet.rows().keySet()) {
            if (row > DEEPEST_HEADER) {
                break;
            }
            Map<String, Integer> columns = said(sheet, row, titles);
            if (columns.size() >= Math.min(ENOUGH, titles.size())) {
                return Optional.of(new Found(sheet, row, columns, Integer.MAX_VALUE));
            }
        }
        return Optional.empty();
    }

    /** Which columns the texts of a row name. */
    private static Map<String, Integer> said(Sheet sheet, int row, Map<String, String> titles) {
        Map<String, Integer> columns = new HashMap<>();
        sheet.rows().getOrDefault(row, Map.of()).forEach((column, cell) -> titles.forEach((key, title) -> {
            if (title.equalsIgnoreCase(cell.text().strip())) {
                columns.putIfAbsent(key, column);
            }
        }));
        return columns;
    }
}
