/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.coachline.look.VerdictGlyph;
import org.coachline.model.coaching.Verdict;
import org.coachline.report.PlanReport;
import org.coachline.report.internal.PlanLayout.Field;
import org.coachline.report.internal.PlanLayout.Part;
import org.coachline.report.internal.Styles.Role;
import org.jspecify.annotations.Nullable;

/** The first sheet: who, when, what it rests on, the goals at a glance. */
final class CoverSheet {

    private static final int CHAR = 256;
    private static final int WIDE = 84;

    private final XSSFSheet sheet;
    private final Cells cells;
    private final PlanReport report;
    private int next;

    CoverSheet(XSSFSheet sheet, Styles styles, PlanReport report) {
        this.sheet = sheet;
        this.cells = new Cells(styles);
        this.report = report;
    }

    void write() {
        sheet.setColumnWidth(0, 22 * CHAR);
        sheet.setColumnWidth(1, WIDE * CHAR);
        sheet.setDisplayGridlines(false);
        Row top = row();
        cells.put(top, 0, Role.TITLE, report.title());
        name(Field.TITLE, top, 0);
        next++;
        fact(Messages.Cover_agent, Role.VALUE, report.agent());
        fact(Messages.Cover_coach, Role.VALUE, report.coach());
        name(Field.FROM, fact(Messages.Cover_from, Role.DATE, report.periodStart()), 1);
        name(Field.TO, fact(Messages.Cover_to, Role.DATE, report.periodEnd()), 1);
        Row status = fact(Messages.Cover_status, Role.VALUE, Words.of(report.status()));
        name(Field.PLAN_STATUS, status, 1);
        choice(status);
        fact(Messages.Cover_made, Role.DATE_TIME, report.madeAt().atZone(report.zone()).toLocalDateTime());
        fact("", Role.NOTE, Messages.format(Messages.Cover_zone, report.zone().getId()));
        section(Messages.Cover_goals);
        goals();
        section(Messages.Cover_basis);
        report.summary().lines().filter(line -> !line.isBlank()).forEach(line -> fact("", Role.VALUE, line));
        section(Messages.Cover_signs);
        for (Verdict verdict : Verdict.values()) {
            VerdictGlyph.of(verdict.getLiteral()).ifPresent(glyph -> {
                Row row = row();
                cells.put(row, 1, Role.VALUE, "");
                row.getCell(1).setCellValue(cells.signed(glyph, Words.of(verdict)));
            });
        }
        next++;
        fact("", Role.NOTE, Messages.Cover_private);
        sheet.getWorkbook().setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, 1, 0, next - 1);
    }

    private void goals() {
        XSSFWorkbook workbook = sheet.getWorkbook();
        int number = 0;
        for (PlanReport.Goal goal : report.goals()) {
            number++;
            String aim = Messages.format(goal.due() == null ? Messages.Cover_goalUndated : Messages.Cover_goal,
                    goal.technique(), goal.baselineUsed(), goal.baselineChances(), goal.target(),
                    goal.due() == null ? "" : goal.due().toString());
            Row row = row();
            cells.put(row, 0, Role.LABEL, Messages.format(Messages.Cover_goalNumber, number));
            cells.put(row, 1, Role.VALUE, aim);
            RowHeight.set(row, RowHeight.lines(aim, WIDE));
            Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress('\'' + Messages.Sheet_goals.replace("'", "''") + "'!B" + (number + 1));
            row.getCell(1).setHyperlink(link);
        }
        if (number == 0) {
            fact("", Role.NOTE, Messages.Cover_noGoals);
        }
    }

    private void section(String title) {
        next++;
        cells.put(row(), 0, Role.SECTION, title);
    }

    private Row fact(String label, Role role, @Nullable Object value) {
        Row row = row();
        cells.put(row, 0, Role.LABEL, label);
        cells.put(row, 1, role, value);
        if (value instanceof String text) {
            RowHeight.set(row, RowHeight.lines(text, WIDE));
        }
        return row;
    }

    /** What may be edited here is found by name afterwards. */
    private void name(Field field, Row row, int column) {
        Name made = sheet.getWorkbook().createName();
        made.setNameName(Part.PLAN.columnName(field.key()));
        made.setRefersToFormula(new CellRangeAddress(row.getRowNum(), row.getRowNum(), column, column)
                .formatAsString(sheet.getSheetName(), true));
    }

    private void choice(Row row) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation = helper.createValidation(helper.createFormulaListConstraint(Lists.PLAN_STATUS),
                new CellRangeAddressList(row.getRowNum(), row.getRowNum(), 1, 1));
        // In this file format the flag means the opposite of its name: true shows the arrow.
        validation.setSuppressDropDownArrow(true);
        validation.setShowErrorBox(true);
        validation.createErrorBox(Messages.Cover_status, Messages.Validation_list);
        sheet.addValidationData(validation);
    }

    private Row row() {
        return sheet.createRow(next++);
    }
}
