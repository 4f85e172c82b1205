/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.template;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.coachline.look.Palette;
import org.coachline.look.Rgb;
import org.coachline.look.Theme;
import org.coachline.look.Token;
import org.coachline.report.internal.Words;
import org.coachline.model.coaching.ProgressStatus;

/** A template to begin with: one sheet with two lists, a formula below them, and a conditional format. */
public final class SampleTemplate {

    private static final int CHAR = 256;
    private static final int[] WIDTHS = {8, 30, 60, 20, 13, 14};
    private static final short TITLE_POINTS = 18;
    private static final int GOAL_ROW = 6;
    private static final int ACTION_ROW = 9;
    private static final int LAST = 5;

    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;

    private SampleTemplate(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.sheet = workbook.createSheet(TemplateMessages.Sample_sheet);
    }

    /** Fills an empty workbook. */
    public static void make(XSSFWorkbook workbook) {
        new SampleTemplate(workbook).make();
    }

    private void make() {
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * CHAR);
        }
        XSSFCellStyle title = style(true, null);
        title.getFont().setFontHeightInPoints(TITLE_POINTS);
        put(0, title, TemplateMessages.Sample_company);
        put(1, title, "{{plan.title}}");
        put(2, style(false, null), TemplateMessages.Sample_agent, "{{plan.agent}}", TemplateMessages.Sample_coach + ": {{plan.coach}}");
        put(3, style(false, null), TemplateMessages.Sample_period, "{{plan.from}}", "{{plan.to}}");
        XSSFCellStyle header = style(true, Token.HEADER);
        put(GOAL_ROW - 1, header, TemplateMessages.Sample_number, TemplateMessages.Sample_goal, "", TemplateMessages.Sample_target,
                TemplateMessages.Sample_due, TemplateMessages.Sample_status);
        XSSFCellStyle cell = style(false, null);
        cell.setBorderBottom(BorderStyle.THIN);
        put(GOAL_ROW, cell, "{{goal.number}}", "{{goal.technique}}", "{{goal.statement}}", "{{goal.target}}", "{{goal.due}}", "{{goal.status}}");
        put(ACTION_ROW - 1, header, TemplateMessages.Sample_goal, TemplateMessages.Sample_action, "", TemplateMessages.Sample_owner,
                TemplateMessages.Sample_due, TemplateMessages.Sample_status);
        put(ACTION_ROW, cell, "{{action.goal}}", "{{action.technique}}", "{{action.text}}", "{{action.owner}}", "{{action.due}}", "{{action.status}}");
        String states = "F" + (ACTION_ROW + 1) + ":F" + (ACTION_ROW + 1);
        put(ACTION_ROW + 2, style(true, null), "", TemplateMessages.Sample_open);
        sheet.getRow(ACTION_ROW + 2).createCell(2).setCellFormula("COUNTA(" + states + ")-COUNTIF(" + states + ",\"" + Words.of(ProgressStatus.DONE) + "\")");
        put(ACTION_ROW + 4, style(false, null), "", TemplateMessages.Sample_hint);
        sheet.addMergedRegion(new CellRangeAddress(ACTION_ROW + 4, ACTION_ROW + 4, 1, LAST));
        XSSFConditionalFormattingRule late = sheet.getSheetConditionalFormatting().createConditionalFormattingRule("AND(ISNUMBER($E" + (ACTION_ROW + 1)
                + "),$E" + (ACTION_ROW + 1) + "<TODAY(),$F" + (ACTION_ROW + 1) + "<>\"" + Words.of(ProgressStatus.DONE) + "\")");
        late.createFontFormatting().setFontColor(color(Token.MISSED));
        sheet.getSheetConditionalFormatting().addConditionalFormatting(
                new CellRangeAddress[] {new CellRangeAddress(ACTION_ROW, ACTION_ROW, LAST - 1, LAST - 1)}, late);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        workbook.setPrintArea(0, 0, LAST, 0, ACTION_ROW + 2);
        sheet.getFooter().setLeft("{{plan.agent}}");
    }

    private void put(int number, XSSFCellStyle style, String... texts) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellStyle(style);
            if (!texts[i].isEmpty()) {
                row.getCell(i).setCellValue(texts[i]);
            }
        }
    }

    private XSSFCellStyle style(boolean strong, @org.jspecify.annotations.Nullable Token ground) {
        XSSFCellStyle style = workbook.createCellStyle();
        XSSFFont font = workbook.createFont();
        font.setBold(strong);
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(!strong);
        if (ground != null) {
            style.setFillForegroundColor(color(ground));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    private XSSFColor color(Token token) {
        Rgb rgb = Palette.of(Theme.LIGHT).get(token);
        return new XSSFColor(new byte[] {(byte) rgb.red(), (byte) rgb.green(), (byte) rgb.blue()}, null);
    }
}
