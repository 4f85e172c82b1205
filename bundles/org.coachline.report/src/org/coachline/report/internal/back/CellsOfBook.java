/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.back;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.coachline.report.ReportException;

/** The texts of any workbook's cells, read within the same bounds as an edited one. */
public final class CellsOfBook {

    private final Book book;
    private final Map<String, List<String>> drawn;

    private CellsOfBook(Book book, Map<String, List<String>> drawn) {
        this.book = book;
        this.drawn = drawn;
    }

    /**
     * A cell.
     *
     * @param address such as B7
     * @param text    its value as text
     * @param formula whether that was computed
     */
    public record Text(String address, String text, boolean formula) {
    }

    /**
     * Reads a workbook.
     *
     * @param file where it is
     * @return its cells
     * @throws ReportException when it is no workbook, or one that is not taken, or all of it unpacks to too much
     */
    public static CellsOfBook read(Path file) throws ReportException {
        try (WorkbookFile opened = WorkbookFile.open(file)) {
            opened.checkWhole();
            Book book = BookReader.read(opened);
            Map<String, List<String>> drawn = new LinkedHashMap<>();
            for (Book.Sheet sheet : book.sheets()) {
                try {
                    drawn.put(sheet.name(), DrawnTexts.of(opened, sheet.part()));
                } catch (IllegalArgumentException e) {
                    // Targets of links that are none.
                    throw opened.broken(e);
                }
            }
            return new CellsOfBook(book, drawn);
        }
    }

    /** Gives each row with the name of its sheet. */
    public void rows(BiConsumer<String, List<Text>> rows) {
        book.sheets().forEach(sheet -> sheet.rows().forEach((row, cells) -> rows.accept(sheet.name(), cells.entrySet().stream()
                .map(cell -> new Text(Book.address(row, cell.getKey()), cell.getValue().text(), cell.getValue().formula())).toList())));
    }

    /** Gives the paragraphs in text boxes, shapes and charts of each sheet with its name. */
    public void drawn(BiConsumer<String, List<String>> paragraphs) {
        drawn.forEach(paragraphs);
    }
}
