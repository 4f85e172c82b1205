/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal;

import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.coachline.model.coaching.PlanStatus;
import org.coachline.model.coaching.ProgressStatus;
import org.coachline.model.coaching.Verdict;

/** The hidden sheet of words to choose from, each beside what a later import reads it as. */
final class Lists {

    /** Name of the list of {@link ProgressStatus}, in its order. */
    static final String STATUS = "Coachline_Status";
    /** Name of the list of yes and no. */
    static final String YES_NO = "Coachline_YesNo";

    /** Name of the list of {@link PlanStatus}, in its order. */
    static final String PLAN_STATUS = "Coachline_PlanStatus";

    /** Name of the list of {@link Verdict}, without none, in its order. */
    static final String VERDICT = "Coachline_Verdict";

    private Lists() {
    }

    static void add(XSSFWorkbook workbook) {
        XSSFSheet sheet = workbook.createSheet(Messages.Sheet_lists);
        ProgressStatus[] states = ProgressStatus.values();
        for (int i = 0; i < states.length; i++) {
            pair(sheet, i, 0, Words.of(states[i]), states[i].getLiteral());
        }
        pair(sheet, 0, 2, Messages.Yes, "true");
        pair(sheet, 1, 2, Messages.No, "false");
        PlanStatus[] plan = PlanStatus.values();
        for (int i = 0; i < plan.length; i++) {
            pair(sheet, i, 4, Words.of(plan[i]), plan[i].getLiteral());
        }
        int verdicts = 0;
        for (Verdict verdict : Verdict.values()) {
            if (verdict != Verdict.NONE) {
                pair(sheet, verdicts++, 6, Words.of(verdict), verdict.getLiteral());
            }
        }
        name(workbook, VERDICT, sheet, "$G$1:$G$" + verdicts);
        name(workbook, PLAN_STATUS, sheet, "$E$1:$E$" + plan.length);
        name(workbook, STATUS, sheet, "$A$1:$A$" + states.length);
        name(workbook, YES_NO, sheet, "$C$1:$C$2");
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.HIDDEN);
    }

    private static void pair(XSSFSheet sheet, int rowNumber, int column, String words, String id) {
        Row row = sheet.getRow(rowNumber) == null ? sheet.createRow(rowNumber) : sheet.getRow(rowNumber);
        row.createCell(column).setCellValue(words);
        row.createCell(column + 1).setCellValue(id);
    }

    private static void name(XSSFWorkbook workbook, String name, XSSFSheet sheet, String range) {
        Name made = workbook.createName();
        made.setNameName(name);
        made.setRefersToFormula('\'' + sheet.getSheetName().replace("'", "''") + "'!" + range);
    }
}
