/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.coachline.look.Token;
import org.coachline.report.internal.Column.Format;
import org.coachline.report.internal.PlanLayout.Part;
import org.coachline.report.internal.Styles.Role;
import org.jspecify.annotations.Nullable;

/** A sheet that is one table: a frozen header, a filter, and rows that a later import finds by their ids. */
final class Table {

    private static final int CHAR = 256;
    private static final int WIDEST = 255;
    /** How many rows below the last one still offer the lists, for what people add by hand. */
    private static final int ROOM = 200;
    /** What is due within so many days stands out. */
    private static final int SOON_DAYS = 7;
    private static final float HEADER_POINTS = 24;
    /** What the space before words takes of a column, in characters. */
    private static final int INDENT = 2;

    private final XSSFSheet sheet;
    private final Part part;
    private final Styles styles;
    private final Cells cells;
    private final List<Column> columns;
    private int rows;

    /**
     * @param sheet  an empty sheet
     * @param part   what it lists; the table and its columns get the names by which a later import finds them
     * @param frozen how many columns stay in sight when scrolling to the right
     */
    Table(XSSFSheet sheet, Part part, Styles styles, List<Column> columns, int frozen) {
        this.sheet = sheet;
        this.part = part;
        this.styles = styles;
        this.cells = new Cells(styles);
        this.columns = columns;
        Row header = sheet.createRow(0);
        header.setHeightInPoints(HEADER_POINTS);
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            cells.put(header, i, column.isNumeric() ? Role.HEADER_OF_NUMBERS : Role.HEADER, column.title());
            sheet.setColumnWidth(i, Math.min(WIDEST, Math.max(column.chars(), 8)) * CHAR);
            sheet.setColumnHidden(i, column.chars() == 0);
        }
        sheet.createFreezePane(frozen, 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    }

    /** Adds a row; one value, or null, for each column. */
    void row(@Nullable Object... values) {
        Row row = sheet.createRow(++rows);
        int lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            cells.put(row, i, column.format(), values[i]);
            if (column.wraps() && values[i] instanceof String text) {
                lines = Math.max(lines, RowHeight.lines(text, column.chars() - INDENT));
            }
        }
        RowHeight.set(row, lines);
    }

    /** Says in the first wide column that there is nothing, and what that means. */
    void nothing(String words) {
        int column = 0;
        while (columns.get(column).chars() < 30) {
            column++;
        }
        Row row = sheet.createRow(rows + 1);
        cells.put(row, column, Role.NOTE, words);
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).key().equals(Column.id().key())) {
                cells.put(row, i, Format.ID, PlanLayout.NO_ID);
            }
        }
    }

    /** Adds what needs to know how many rows there are: the filter, the lists to choose from, the table's name. */
    void finish() {
        int last = columns.size() - 1;
        CellRangeAddress all = new CellRangeAddress(0, rows, 0, last);
        sheet.setAutoFilter(all);
        name(part.rangeName(), all);
        int status = -1;
        for (int i = 0; i <= last; i++) {
            name(part.columnName(columns.get(i).key()), new CellRangeAddress(0, 0, i, i));
            switch (columns.get(i).format()) {
            case STATUS -> {
                list(i, Lists.STATUS);
                status = i;
            }
            case YES_NO -> list(i, Lists.YES_NO);
            // A moment's verdict is what was marked in its call.
            case VERDICT -> {
                if (part.grows()) {
                    list(i, Lists.VERDICT);
                }
            }
            case DATE -> days(i);
            default -> {
                // Everything else takes what people type.
            }
            }
        }
        if (status >= 0) {
            markOverdue(status);
        }
    }

    private void name(String name, CellRangeAddress range) {
        Name made = sheet.getWorkbook().createName();
        made.setNameName(name);
        made.setRefersToFormula(range.formatAsString(sheet.getSheetName(), true));
    }

    private void list(int column, String list) {
        validate(column, helper().createFormulaListConstraint(list), Messages.Validation_list);
    }

    private void days(int column) {
        validate(column, helper().createDateConstraint(DataValidationConstraint.OperatorType.GREATER_OR_EQUAL,
                "=DATE(2000,1,1)", null, null), Messages.Validation_date);
    }

    private DataValidationHelper helper() {
        return sheet.getDataValidationHelper();
    }

    private void validate(int column, DataValidationConstraint constraint, String message) {
        DataValidation validation = helper().createValidation(constraint,
                new CellRangeAddressList(1, rows + ROOM, column, column));
        // In this file format the flag means the opposite of its name: true shows the arrow.
        validation.setSuppressDropDownArrow(true);
        validation.setShowErrorBox(true);
        validation.createErrorBox(columns.get(column).title(), message);
        sheet.addValidationData(validation);
    }

    private void markOverdue(int status) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).format() == Format.DATE && rows > 0) {
                XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
                String due = '$' + letter(i) + '2';
                String state = '$' + letter(status) + '2';
                XSSFConditionalFormattingRule rule = formatting.createConditionalFormattingRule(
                        "AND(ISNUMBER(" + due + ")," + due + "<TODAY()," + state + "<>INDEX(" + Lists.STATUS + ",3)," + state
                                + "<>INDEX(" + Lists.STATUS + ",4))");
                rule.createFontFormatting().setFontColor(styles.color(Token.MISSED));
                XSSFConditionalFormattingRule soon = formatting.createConditionalFormattingRule(
                        "AND(ISNUMBER(" + due + ")," + due + ">=TODAY()," + due + "<=TODAY()+" + SOON_DAYS + ',' + state + "<>INDEX(" + Lists.STATUS
                                + ",3)," + state + "<>INDEX(" + Lists.STATUS + ",4))");
                soon.createFontFormatting().setFontColor(styles.color(Token.PARTLY));
                formatting.addConditionalFormatting(new CellRangeAddress[] {new CellRangeAddress(1, rows + ROOM, i, i)}, rule, soon);
            }
        }
    }

    private static String letter(int column) {
        return CellReference.convertNumToColString(column);
    }
}
