/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.back;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/**
 * A workbook's cells that hold something.
 *
 * @param sheets   in their order
 * @param names    what the workbook's defined names stand for
 * @param from1904 whether days are counted from 1904
 */
record Book(List<Sheet> sheets, Map<String, String> names, boolean from1904) {

    /** A cell's address, absolute or not, or the first one of a range: ECMA-376 part 1, 18.17.2.3. */
    private static final Pattern REFERENCE = Pattern
            .compile("(?:'((?:[^']|'')+)'|([^'!]+))!\\$?([A-Za-z]{1,3})\\$?([0-9]{1,7})(?::\\$?[A-Za-z]{1,3}\\$?[0-9]{1,7})?");

    /**
     * A sheet.
     *
     * @param name as its tab says
     * @param part of the file that it is in
     * @param rows by their numbers from 0, in ascending order; each by the numbers of its columns
     */
    record Sheet(String name, String part, Map<Integer, Map<Integer, Cell>> rows) {

        @Nullable Cell at(int row, int column) {
            Map<Integer, Cell> found = rows.get(row);
            return found == null ? null : found.get(column);
        }

        String text(int row, int column) {
            Cell cell = at(row, column);
            return cell == null ? "" : cell.text();
        }
    }

    /** What a cell holds. */
    enum Kind {
        TEXT, NUMBER, TRUTH, ERROR
    }

    /**
     * A cell.
     *
     * @param kind    of its value
     * @param text    the value as text, with codes resolved
     * @param number  the value where it is a number, and 1 or 0 for yes and no
     * @param day     whether its format shows a number as a day
     * @param formula whether the value was computed
     */
    record Cell(Kind kind, String text, double number, boolean day, boolean formula) {
    }

    /**
     * A place.
     *
     * @param sheet  where
     * @param row    from 0
     * @param column from 0
     */
    record Place(Sheet sheet, int row, int column) {
    }

    Optional<Sheet> sheet(String name) {
        return sheets.stream().filter(sheet -> sheet.name().equalsIgnoreCase(name)).findFirst();
    }

    /** The cell that a name stands for, or the first of its range; nothing where it was deleted. */
    Optional<Place> named(String name) {
        String reference = names.get(name);
        Matcher matcher = REFERENCE.matcher(reference == null ? "" : reference);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String quoted = matcher.group(1);
        String sheet = quoted == null ? matcher.group(2) : quoted.replace("''", "'");
        int column = CellReference.convertColStringToIndex(matcher.group(3));
        int row = Integer.parseInt(matcher.group(4)) - 1;
        return sheet(sheet).map(found -> new Place(found, row, column));
    }

    /** A cell's address as people write it. */
    static String address(int row, int column) {
        return CellReference.convertNumToColString(column) + (row + 1);
    }
}
