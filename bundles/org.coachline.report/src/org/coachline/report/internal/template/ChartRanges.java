/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.template;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaRenderer;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.Area3DPxg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Ref3DPxg;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.SimpleValue;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/** What the charts of a workbook draw follows the rows of its sheets: the library moves formulas of cells and forgets those of charts. */
final class ChartRanges {

    private static final String CHART = "declare namespace c='http://schemas.openxmlformats.org/drawingml/2006/chart' ";

    private final XSSFWorkbook workbook;
    private final String sheet;
    private final int row;
    private final int more;

    /**
     * @param workbook whose charts
     * @param sheet    in which a row is repeated
     * @param row      its number
     * @param more     how many rows come after it
     */
    ChartRanges(XSSFWorkbook workbook, String sheet, int row, int more) {
        this.workbook = workbook;
        this.sheet = sheet;
        this.row = row;
        this.more = more;
    }

    /** Makes ranges that end with the row as long as its copies, and moves what lies below. What was drawn last is forgotten. */
    void follow() {
        XSSFEvaluationWorkbook parsing = XSSFEvaluationWorkbook.create(workbook);
        for (Sheet each : workbook) {
            XSSFDrawing drawing = ((XSSFSheet) each).getDrawingPatriarch();
            if (drawing != null) {
                for (XSSFChart chart : drawing.getCharts()) {
                    for (XmlObject formula : chart.getCTChart().selectPath(CHART + ".//c:f")) {
                        SimpleValue value = (SimpleValue) formula;
                        String before = value.getStringValue();
                        String after = moved(before, parsing, workbook.getSheetIndex(each), isData(formula));
                        if (!after.equals(before)) {
                            value.setStringValue(after);
                            forget(formula);
                        }
                    }
                }
            }
        }
    }

    private String moved(String formula, XSSFEvaluationWorkbook parsing, int sheetIndex, boolean data) {
        Ptg[] parts;
        try {
            parts = FormulaParser.parse(formula, parsing, FormulaType.CELL, sheetIndex);
        } catch (RuntimeException e) {
            // A reference that the library does not know is left as it is: it is the template's own.
            return formula;
        }
        if (data && parts.length == 1 && parts[0] instanceof Ref3DPxg only && only.getExternalWorkbookNumber() < 0 && sheet.equalsIgnoreCase(only.getSheetName())
                && only.getRow() == row) {
            // A range of one cell is written as a cell.
            return new AreaReference(new CellReference(only.getSheetName(), row, only.getColumn(), true, true),
                    new CellReference(only.getSheetName(), row + more, only.getColumn(), true, true), SpreadsheetVersion.EXCEL2007).formatAsString();
        }
        boolean changed = false;
        for (Ptg part : parts) {
            if (part instanceof Area3DPxg area && area.getExternalWorkbookNumber() < 0 && sheet.equalsIgnoreCase(area.getSheetName()) && area.getLastRow() >= row) {
                area.setLastRow(area.getLastRow() + more);
                if (area.getFirstRow() > row) {
                    area.setFirstRow(area.getFirstRow() + more);
                }
                changed = true;
            } else if (part instanceof Ref3DPxg cell && cell.getExternalWorkbookNumber() < 0 && sheet.equalsIgnoreCase(cell.getSheetName()) && cell.getRow() > row) {
                cell.setRow(cell.getRow() + more);
                changed = true;
            }
        }
        return changed ? FormulaRenderer.toFormulaString(parsing, parts) : formula;
    }

    /** Whether a formula says what is drawn, and not what it is called. */
    private static boolean isData(XmlObject formula) {
        try (XmlCursor cursor = formula.newCursor()) {
            return cursor.toParent() && cursor.toParent() && !cursor.getName().getLocalPart().equals("tx");
        }
    }

    /** What stands beside the formula is what it showed before. */
    private static void forget(XmlObject formula) {
        try (XmlCursor cursor = formula.newCursor()) {
            while (cursor.toNextSibling()) {
                if (cursor.getName().getLocalPart().endsWith("Cache")) {
                    cursor.removeXml();
                    return;
                }
            }
        }
    }
}
