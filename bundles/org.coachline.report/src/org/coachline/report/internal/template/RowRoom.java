/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.template;

import java.util.Arrays;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaRenderer;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.Area3DPxg;
import org.apache.poi.ss.formula.ptg.AreaPtg;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidation;

/**
 * Repeats a row of a sheet, as a person would who inserts rows and copies it down: what lies below moves, formulas and names and
 * formats follow, and what ended with the row ends with its last copy. The library moves formulas, names, merged cells and
 * conditional formats; it leaves validations where they were, and ranges that end with the row as long as they were.
 */
final class RowRoom {

    private final XSSFSheet sheet;
    private final XSSFWorkbook workbook;

    RowRoom(XSSFSheet sheet) {
        this.sheet = sheet;
        this.workbook = sheet.getWorkbook();
    }

    /**
     * Repeats a row.
     *
     * @param row   its number
     * @param times how often it is to stand there, at least once
     */
    void repeat(int row, int times) {
        int more = times - 1;
        if (more <= 0) {
            return;
        }
        if (row < sheet.getLastRowNum()) {
            sheet.shiftRows(row + 1, sheet.getLastRowNum(), more, true, false);
        }
        XSSFRow model = sheet.getRow(row);
        CellCopyPolicy policy = new CellCopyPolicy.Builder().mergedRegions(true).rowHeight(true).build();
        for (int i = 1; i <= more; i++) {
            sheet.createRow(row + i).copyRowFrom(model, policy);
        }
        extendFormulas(row, more);
        extendNames(row, more);
        extendFormats(row, more);
        moveValidations(row, more);
        moveTables(row, more);
        movePictures(row, more);
        new ChartRanges(workbook, sheet.getSheetName(), row, more).follow();
    }

    private void moveTables(int row, int more) {
        for (XSSFTable table : sheet.getTables()) {
            AreaReference area = table.getArea();
            CellReference first = area.getFirstCell();
            CellReference last = area.getLastCell();
            if (last.getRow() >= row) {
                int top = first.getRow() > row ? first.getRow() + more : first.getRow();
                table.setArea(new AreaReference(new CellReference(top, first.getCol()), new CellReference(last.getRow() + more, last.getCol()),
                        SpreadsheetVersion.EXCEL2007));
            }
        }
    }

    private void movePictures(int row, int more) {
        XSSFDrawing drawing = sheet.getDrawingPatriarch();
        if (drawing == null) {
            return;
        }
        for (XSSFShape shape : drawing.getShapes()) {
            if (shape.getAnchor() instanceof XSSFClientAnchor anchor && anchor.getRow1() > row) {
                anchor.setRow2(anchor.getRow2() + more);
                anchor.setRow1(anchor.getRow1() + more);
            }
        }
    }

    private void extendFormulas(int row, int more) {
        XSSFEvaluationWorkbook parsing = XSSFEvaluationWorkbook.create(workbook);
        for (Sheet each : workbook) {
            int index = workbook.getSheetIndex(each);
            for (Row line : each) {
                // The copies themselves speak of their own rows.
                boolean own = each == sheet && line.getRowNum() >= row && line.getRowNum() <= row + more;
                for (Cell cell : line) {
                    if (!own && cell.getCellType() == CellType.FORMULA) {
                        String formula = cell.getCellFormula();
                        String longer = longer(formula, parsing, index, each == sheet, FormulaType.CELL, row, more);
                        if (!longer.equals(formula)) {
                            cell.setCellFormula(longer);
                        }
                    }
                }
            }
        }
    }

    private void extendNames(int row, int more) {
        XSSFEvaluationWorkbook parsing = XSSFEvaluationWorkbook.create(workbook);
        for (Name name : workbook.getAllNames()) {
            String formula = name.getRefersToFormula();
            if (formula != null && !formula.isEmpty() && !name.isFunctionName()) {
                String longer = longer(formula, parsing, Math.max(0, name.getSheetIndex()), false, FormulaType.NAMEDRANGE, row, more);
                if (!longer.equals(formula)) {
                    name.setRefersToFormula(longer);
                }
            }
        }
    }

    private String longer(String formula, XSSFEvaluationWorkbook parsing, int sheetIndex, boolean here, FormulaType type, int row, int more) {
        Ptg[] parts;
        try {
            parts = FormulaParser.parse(formula, parsing, type, sheetIndex);
        } catch (RuntimeException e) {
            // A function or reference that the library does not know is left as it is: it is the template's own.
            return formula;
        }
        boolean[] changed = new boolean[1];
        Arrays.stream(parts).filter(part -> part instanceof AreaPtg && here
                || part instanceof Area3DPxg area && area.getExternalWorkbookNumber() < 0 && sheet.getSheetName().equalsIgnoreCase(area.getSheetName()))
                .map(AreaPtgBase.class::cast).filter(area -> area.getFirstRow() <= row && area.getLastRow() == row).forEach(area -> {
                    area.setLastRow(row + more);
                    changed[0] = true;
                });
        return changed[0] ? FormulaRenderer.toFormulaString(parsing, parts) : formula;
    }

    private void extendFormats(int row, int more) {
        XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        for (int i = 0; i < formats.getNumConditionalFormattings(); i++) {
            XSSFConditionalFormatting format = formats.getConditionalFormattingAt(i);
            CellRangeAddress[] ranges = format.getFormattingRanges();
            boolean changed = false;
            for (CellRangeAddress range : ranges) {
                if (range.getFirstRow() <= row && range.getLastRow() == row) {
                    range.setLastRow(row + more);
                    changed = true;
                }
            }
            if (changed) {
                format.setFormattingRanges(ranges);
            }
        }
    }

    private void moveValidations(int row, int more) {
        if (!sheet.getCTWorksheet().isSetDataValidations()) {
            return;
        }
        for (CTDataValidation validation : sheet.getCTWorksheet().getDataValidations().getDataValidationList()) {
            validation.setSqref(((java.util.List<?>) validation.getSqref()).stream().map(String::valueOf).map(reference -> {
                CellRangeAddress range = CellRangeAddress.valueOf(reference);
                range.setFirstRow(range.getFirstRow() > row ? range.getFirstRow() + more : range.getFirstRow());
                range.setLastRow(range.getLastRow() >= row ? range.getLastRow() + more : range.getLastRow());
                return range.formatAsString();
            }).toList());
        }
    }
}
