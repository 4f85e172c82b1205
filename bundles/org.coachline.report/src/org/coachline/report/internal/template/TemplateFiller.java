/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.template;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.HeaderFooter;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.coachline.report.PlanReport;
import org.coachline.report.internal.CellText;
import org.coachline.report.internal.PlanIdentity;
import org.coachline.report.internal.PlanLayout;
import org.coachline.report.internal.PlanLayout.Part;
import org.coachline.report.internal.template.Placeholders.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Fills a template that has no problems. Rows of lists are repeated from the bottom of a sheet to its top, so that none moves
 * another that is still to be filled. What is filled can come back: rows get hidden ids, and columns names.
 */
public final class TemplateFiller {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int MINUTE = 60;
    private static final double DAY_SECONDS = 86_400;

    private final XSSFWorkbook workbook;
    private final PlanReport report;
    private final Map<String, XSSFCellStyle> styles = new HashMap<>();
    private final Set<String> named = new HashSet<>();

    /**
     * @param workbook the template, to be changed
     * @param report   what to fill in
     */
    public TemplateFiller(XSSFWorkbook workbook, PlanReport report) {
        this.workbook = workbook;
        this.report = report;
    }

    /** Fills all sheets. */
    public void fill() {
        // Names of an earlier export, if the template was made of one, would lead a later import astray.
        List.copyOf(workbook.getAllNames()).stream().filter(name -> name.getNameName().startsWith(PlanLayout.PREFIX)
                && !name.getNameName().matches("Coachline_(Status|PlanStatus|YesNo)")).forEach(workbook::removeName);
        for (Sheet sheet : workbook) {
            sheet((XSSFSheet) sheet);
        }
        for (Sheet sheet : workbook) {
            sheet.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == CellType.FORMULA && ((XSSFCell) cell).getCTCell().isSetV()) {
                    // What it was before the cells were filled; a spreadsheet computes what is not there.
                    ((XSSFCell) cell).getCTCell().unsetV();
                }
            }));
        }
        workbook.setForceFormulaRecalculation(true);
        PlanIdentity.add(workbook, report, true);
    }

    private void sheet(XSSFSheet sheet) {
        headings(sheet.getHeader());
        headings(sheet.getFooter());
        DrawnWords.replace(sheet, text -> Placeholders.PATTERN.matcher(text).replaceAll(each -> Matcher.quoteReplacement(
                CellText.fit(words(value(each, null, null), each.group(2))))));
        int ids = 0;
        List<Integer> rows = new ArrayList<>();
        for (Row row : sheet) {
            ids = Math.max(ids, row.getLastCellNum());
            boolean any = false;
            for (Cell cell : row) {
                any |= isText(cell) && Placeholders.PATTERN.matcher(cell.getStringCellValue()).find();
            }
            if (any) {
                rows.add(row.getRowNum());
            }
        }
        for (int row : rows.reversed()) {
            Kind kind = kindOf(sheet.getRow(row));
            if (kind == null) {
                plan(sheet.getRow(row));
            } else {
                list(sheet, row, kind, ids);
            }
        }
    }

    private static boolean isText(Cell cell) {
        return cell.getCellType() == CellType.STRING;
    }

    private static @Nullable Kind kindOf(Row row) {
        for (Cell cell : row) {
            Matcher matcher = isText(cell) ? Placeholders.PATTERN.matcher(cell.getStringCellValue()) : null;
            while (matcher != null && matcher.find()) {
                Kind kind = Placeholders.kind(matcher.group(1));
                if (kind != null && kind.part() != Part.PLAN) {
                    return kind;
                }
            }
        }
        return null;
    }

    private void plan(Row row) {
        for (Cell cell : row) {
            if (isText(cell)) {
                Matcher only = Placeholders.PATTERN.matcher(cell.getStringCellValue().strip());
                if (only.matches()) {
                    String field = only.group(2).equals("status") ? PlanLayout.Field.PLAN_STATUS.key() : only.group(2);
                    if (Part.PLAN.fields().stream().anyMatch(each -> each.key().equals(field))) {
                        name(Part.PLAN.columnName(field), row.getSheet(), row.getRowNum(), cell.getColumnIndex());
                    }
                }
                fill((XSSFCell) cell, null, null);
            }
        }
    }

    private void list(XSSFSheet sheet, int row, Kind kind, int ids) {
        List<?> parts = kind.parts().apply(report);
        Map<String, Integer> columns = columnsOf(sheet.getRow(row));
        new RowRoom(sheet).repeat(row, Math.max(1, parts.size()));
        for (int i = 0; i < Math.max(1, parts.size()); i++) {
            Row filled = sheet.getRow(row + i);
            Object part = i < parts.size() ? parts.get(i) : null;
            for (Cell cell : filled) {
                if (isText(cell)) {
                    fill((XSSFCell) cell, kind, part);
                }
            }
            if (part != null) {
                filled.createCell(ids).setCellValue(CellText.fit(kind.id().apply(part)));
            }
        }
        if (row > 0 && named.add(kind.part().name())) {
            columns.forEach((name, column) -> name(kind.part().columnName(name), sheet, row - 1, column));
            name(kind.part().columnName("id"), sheet, row - 1, ids);
            name(kind.part().columnName(PlanLayout.END), sheet, row + Math.max(1, parts.size()), 0);
            sheet.setColumnHidden(ids, true);
        }
    }

    /** The columns whose cells are one placeholder and nothing else. */
    private static Map<String, Integer> columnsOf(Row row) {
        Map<String, Integer> columns = new HashMap<>();
        for (Cell cell : row) {
            Matcher only = isText(cell) ? Placeholders.PATTERN.matcher(cell.getStringCellValue().strip()) : null;
            if (only != null && only.matches() && !only.group(1).equals("plan")) {
                columns.putIfAbsent(only.group(2), cell.getColumnIndex());
            }
        }
        return columns;
    }

    private void name(String name, Sheet sheet, int row, int column) {
        if (workbook.getName(name) == null) {
            Name made = workbook.createName();
            made.setNameName(name);
            made.setRefersToFormula(new CellRangeAddress(row, row, column, column).formatAsString(sheet.getSheetName(), true));
        }
    }

    private void fill(XSSFCell cell, @Nullable Kind kind, @Nullable Object part) {
        String text = cell.getStringCellValue();
        Matcher only = Placeholders.PATTERN.matcher(text.strip());
        if (only.matches()) {
            put(cell, value(only, kind, part), only.group(2));
            return;
        }
        Matcher some = Placeholders.PATTERN.matcher(text);
        if (some.find()) {
            text(cell, some.replaceAll(each -> Matcher.quoteReplacement(words(value(each, kind, part), each.group(2)))));
        }
    }

    private @Nullable Object value(java.util.regex.MatchResult placeholder, @Nullable Kind kind, @Nullable Object part) {
        Kind own = Placeholders.kind(placeholder.group(1));
        if (own == null) {
            return null;
        }
        Object of = own.part() == Part.PLAN ? report : own == kind ? part : null;
        return of == null ? null : own.values().get(placeholder.group(2)).apply(of);
    }

    private void put(XSSFCell cell, @Nullable Object value, String name) {
        switch (value) {
        case null -> cell.setBlank();
        case LocalDate day -> {
            cell.setCellValue(day);
            format(cell, "yyyy-mm-dd", !DateUtil.isCellDateFormatted(cell));
        }
        case LocalDateTime time -> {
            cell.setCellValue(time);
            format(cell, "yyyy-mm-dd hh:mm", !DateUtil.isCellDateFormatted(cell));
        }
        case Integer number -> cell.setCellValue(number);
        case Double share -> {
            cell.setCellValue(share);
            format(cell, name.equals("at") ? "[m]:ss" : "0%", isGeneral(cell));
        }
        default -> text(cell, value.toString());
        }
    }

    private static boolean isGeneral(XSSFCell cell) {
        String format = cell.getCellStyle().getDataFormatString();
        return format == null || format.equals("General") || format.equals("@");
    }

    private void format(XSSFCell cell, String format, boolean wanted) {
        if (wanted) {
            XSSFCellStyle plain = cell.getCellStyle();
            cell.setCellStyle(styles.computeIfAbsent(plain.getIndex() + format, key -> {
                XSSFCellStyle made = workbook.createCellStyle();
                made.cloneStyleFrom(plain);
                made.setDataFormat(workbook.createDataFormat().getFormat(format));
                return made;
            }));
        }
    }

    private void text(XSSFCell cell, String words) {
        String fit = CellText.fit(words);
        if (fit.isEmpty()) {
            cell.setBlank();
            return;
        }
        cell.setCellValue(fit);
        if (CellText.looksLikeFormula(fit)) {
            XSSFCellStyle plain = cell.getCellStyle();
            cell.setCellStyle(styles.computeIfAbsent(plain.getIndex() + "'", key -> {
                XSSFCellStyle made = workbook.createCellStyle();
                made.cloneStyleFrom(plain);
                made.setQuotePrefixed(true);
                return made;
            }));
        }
    }

    private static String words(@Nullable Object value, String name) {
        return switch (value) {
        case null -> "";
        case LocalDateTime time -> TIME.format(time);
        case Double position when name.equals("at") -> {
            long seconds = Math.round(position * DAY_SECONDS);
            yield seconds / MINUTE + ":" + String.format(java.util.Locale.ROOT, "%02d", seconds % MINUTE);
        }
        case Double share -> Math.round(share * 100) + "%";
        default -> value.toString();
        };
    }

    private void headings(HeaderFooter heading) {
        heading.setLeft(heading(heading.getLeft()));
        heading.setCenter(heading(heading.getCenter()));
        heading.setRight(heading(heading.getRight()));
    }

    private String heading(@Nullable String text) {
        Matcher some = Placeholders.PATTERN.matcher(text == null ? "" : text);
        // An ampersand begins a code there.
        return some.replaceAll(each -> Matcher.quoteReplacement(CellText.fit(words(value(each, null, null), each.group(2))).replace("&", "&&")));
    }
}
