/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.coachline.report.PlanReport;

/** What a later import asks first: whether a workbook is one of ours, of which plan, and what was exported. */
public final class PlanIdentity {

    private PlanIdentity() {
    }

    /**
     * Adds the sheet that only programs see.
     *
     * @param workbook    to which
     * @param report      what was written into it
     * @param ownTemplate whether the layout is a company's own, so that it need not hold all of a plan
     */
    public static void add(XSSFWorkbook workbook, PlanReport report, boolean ownTemplate) {
        int before = workbook.getSheetIndex(PlanLayout.IDENTITY);
        if (before >= 0) {
            // A template made of a workbook that was exported before.
            workbook.removeSheetAt(before);
        }
        XSSFSheet sheet = workbook.createSheet(PlanLayout.IDENTITY);
        List<List<String>> facts = new ArrayList<>(List.of(List.of("layout", String.valueOf(PlanLayout.VERSION)),
                List.of("plan", report.planId()), List.of("planVersion", String.valueOf(report.planVersion())),
                List.of("madeAt", report.madeAt().toString())));
        if (ownTemplate) {
            facts.add(List.of(PlanLayout.TEMPLATE, "true"));
        }
        PlanValues.of(report).fingerprints().forEach((id, prints) -> facts.add(List.of(PlanLayout.BASE, id, String.join(" ",
                prints.entrySet().stream().map(print -> print.getKey() + ':' + print.getValue()).sorted().toList()))));
        for (int i = 0; i < facts.size(); i++) {
            Row row = sheet.createRow(i);
            for (int column = 0; column < facts.get(i).size(); column++) {
                row.createCell(column).setCellValue(CellText.fit(facts.get(i).get(column)));
            }
        }
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }
}
