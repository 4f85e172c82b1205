/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.coachline.look.VerdictGlyph;
import org.coachline.model.Positions;
import org.coachline.model.coaching.ProgressStatus;
import org.coachline.model.coaching.Verdict;
import org.coachline.report.internal.Styles.Role;
import org.jspecify.annotations.Nullable;

/** Puts values into cells, each in the form and style it needs. */
final class Cells {

    private static final double MICROS_A_DAY = 86_400.0 * Positions.SECOND;

    private final Styles styles;

    Cells(Styles styles) {
        this.styles = styles;
    }

    /**
     * Puts a value into a table's cell.
     *
     * @param value a String, Number, LocalDate, LocalDateTime, Verdict, ProgressStatus or Boolean as the column wants it; null
     *              leaves the cell empty
     */
    void put(Row row, int column, Column.Format format, @Nullable Object value) {
        XSSFCell cell = (XSSFCell) row.createCell(column);
        cell.setCellStyle(styles.cell(format));
        if (value == null) {
            return;
        }
        switch (format) {
        case TEXT, STRONG, ID -> text(cell, (String) value);
        case NUMBER, SHARE -> cell.setCellValue(((Number) value).doubleValue());
        case DATE -> cell.setCellValue((LocalDate) value);
        case DATE_TIME -> cell.setCellValue((LocalDateTime) value);
        // Whole seconds, cut off as the workbench's clock does; the display of a spreadsheet would round.
        case POSITION -> cell.setCellValue(((Long) value) / Positions.SECOND * Positions.SECOND / MICROS_A_DAY);
        case VERDICT -> verdict(cell, (Verdict) value);
        case STATUS -> text(cell, Words.of((ProgressStatus) value));
        case YES_NO -> text(cell, (Boolean) value ? Messages.Yes : Messages.No);
        }
    }

    /** Puts text or a date into a cell outside of tables. */
    void put(Row row, int column, Role role, @Nullable Object value) {
        XSSFCell cell = (XSSFCell) row.createCell(column);
        cell.setCellStyle(styles.role(role));
        if (value instanceof String words) {
            text(cell, words);
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(day);
        } else if (value instanceof LocalDateTime time) {
            cell.setCellValue(time);
        }
    }

    private void text(XSSFCell cell, String words) {
        if (words.isEmpty()) {
            return;
        }
        String fit = CellText.fit(words);
        if (CellText.looksLikeFormula(fit)) {
            cell.setCellStyle(styles.quoted(cell.getCellStyle()));
        }
        cell.setCellValue(fit);
    }

    private void verdict(XSSFCell cell, Verdict verdict) {
        VerdictGlyph.of(verdict.getLiteral()).ifPresent(glyph -> cell.setCellValue(signed(glyph, Words.of(verdict))));
    }

    /** A verdict's glyph in its colour, and words. */
    XSSFRichTextString signed(VerdictGlyph glyph, String words) {
        XSSFRichTextString text = new XSSFRichTextString();
        text.append(glyph.character(), styles.glyph(glyph.token()));
        text.append(' ' + words, styles.body());
        return text;
    }
}
