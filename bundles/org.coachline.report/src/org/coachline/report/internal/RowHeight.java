/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFRow;

/**
 * Heights of rows with wrapped text. Spreadsheets work them out for the sheet they show first and again when a cell is edited,
 * but some print the other sheets, or hand them on, with the height that the file says.
 */
final class RowHeight {

    private static final float LINE = 15;
    /** The greatest height of a row: "Excel specifications and limits". */
    private static final float MOST = 409;

    private static final double LETTERS_A_DIGIT = 1.18;

    private RowHeight() {
    }

    /** Sets the height for so many lines, not as one that a person has chosen: editing the row works it out anew. */
    static void set(Row row, int lines, float line) {
        row.setHeightInPoints(Math.min(MOST, Math.max(1, lines) * line + 1));
        ((XSSFRow) row).getCTRow().unsetCustomHeight();
    }

    static void set(Row row, int lines) {
        set(row, lines, LINE);
    }

    /**
     * How many lines a text takes: words wrapped as spreadsheets do, taking a letter to be a little narrower than a digit.
     *
     * @param text  with or without line breaks
     * @param width the column's width in digits
     */
    static int lines(String text, int width) {
        int chars = (int) (width * LETTERS_A_DIGIT);
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            int used = 0;
            lines++;
            for (String word : paragraph.split(" ")) {
                int length = word.length();
                if (used > 0 && used + 1 + length > chars) {
                    lines++;
                    used = 0;
                }
                used += (used > 0 ? 1 : 0) + length;
                // A word that is longer than the column is broken.
                lines += Math.max(0, (used - 1) / chars);
                used = used > chars ? (used - 1) % chars + 1 : used;
            }
        }
        return lines;
    }
}
