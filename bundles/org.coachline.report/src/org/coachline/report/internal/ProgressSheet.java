/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.coachline.look.Palette;
import org.coachline.look.Rgb;
import org.coachline.look.Theme;
import org.coachline.look.Token;
import org.coachline.model.coaching.ProgressStatus;
import org.coachline.report.PlanReport;
import org.coachline.report.chart.Chart;
import org.coachline.report.internal.chart.GoalChart;
import org.coachline.report.internal.Column.Format;
import org.coachline.report.internal.Styles.Role;

/**
 * How far the goals are: formulas over the other sheets, and charts of the spreadsheet's own over the formulas, so that both change
 * with what a trainer enters; below them our own picture, which shows how sure the rates are and stays as it was. The formulas carry what they come to, for programs that show and do not compute.
 */
final class ProgressSheet {

    private static final int CHAR = 256;
    private static final int[] WIDTHS = {7, 30, 11, 11, 11, 11, 13};
    private static final int BEFORE = 2;
    private static final int TARGET = 3;
    private static final int COMPLETE = 6;
    private static final int CHART_ROWS = 18;
    /** Of a bar's width, between the bars of two goals. */
    private static final int GAP_PERCENT = 150;
    /** More goals than this make bars that nobody can tell apart. */
    private static final int MOST_BARS = 60;

    private final XSSFSheet sheet;
    private final Styles styles;
    private final PlanReport report;

    ProgressSheet(XSSFSheet sheet, Styles styles, PlanReport report) {
        this.sheet = sheet;
        this.styles = styles;
        this.report = report;
    }

    void write() throws IOException {
        Cells cells = new Cells(styles);
        String[] titles = {Messages.Column_number, Messages.Column_technique, Messages.Column_baseline, Messages.Column_target, Messages.Sheet_actions,
            Messages.Column_done, Messages.Progress_complete};
        Row header = sheet.createRow(0);
        for (int i = 0; i < titles.length; i++) {
            cells.put(header, i, i == 1 ? Role.HEADER : Role.HEADER_OF_NUMBERS, titles[i]);
            sheet.setColumnWidth(i, WIDTHS[i] * CHAR);
        }
        int number = 0;
        for (PlanReport.Goal goal : report.goals()) {
            row(cells, ++number, goal);
        }
        if (number == 0) {
            cells.put(sheet.createRow(1), 1, Role.NOTE, Messages.Cover_noGoals);
        }
        int last = Math.max(1, number);
        sheet.createFreezePane(0, 1);
        if (number > 0) {
            int bars = Math.min(number, MOST_BARS);
            chart(Messages.Progress_rates, last + 2, bars, List.of(BEFORE, TARGET), List.of(Token.QUIET_TEXT, Token.ACCENT));
            chart(Messages.Progress_completion, last + 2 + CHART_ROWS, bars, List.of(COMPLETE), List.of(Token.USED_WELL));
            int below = last + 2 + 2 * CHART_ROWS;
            Row note = sheet.createRow(below);
            cells.put(note, 0, Role.NOTE, Messages.Progress_note);
            sheet.addMergedRegion(new CellRangeAddress(below, below, 0, WIDTHS.length - 1));
            RowHeight.set(note, RowHeight.lines(Messages.Progress_note, Arrays.stream(WIDTHS).sum()));
        }
        int end = number == 0 ? last + 2 : picture(cells, last + 2 + 2 * CHART_ROWS + 2);
        sheet.getWorkbook().setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, WIDTHS.length - 1, 0, end);
    }

    /** Our own picture below the spreadsheet's charts; says so where it cannot be drawn. Returns the last row of it. */
    private int picture(Cells cells, int top) throws IOException {
        Chart drawn = GoalChart.of(report);
        Optional<byte[]> png = GoalChart.png(drawn);
        if (png.isEmpty()) {
            Row note = sheet.createRow(top);
            cells.put(note, 0, Role.NOTE, Messages.Picture_noFonts);
            sheet.addMergedRegion(new CellRangeAddress(top, top, 0, WIDTHS.length - 1));
            RowHeight.set(note, RowHeight.lines(Messages.Picture_noFonts, Arrays.stream(WIDTHS).sum()));
            return top;
        }
        float wide = 0;
        for (int i = 0; i < WIDTHS.length; i++) {
            wide += sheet.getColumnWidthInPixels(i);
        }
        // As wide as the columns, and as high as it is drawn for that width.
        int high = Math.round(wide * drawn.height() / GoalChart.WIDTH);
        int row = Math.round(sheet.getDefaultRowHeightInPoints() * Units.PIXEL_DPI / Units.POINT_DPI);
        int bottom = top + high / row;
        XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, Units.pixelToEMU(high % row), 0, top, WIDTHS.length, bottom);
        XSSFPicture picture = sheet.createDrawingPatriarch().createPicture(anchor, sheet.getWorkbook().addPicture(png.get(), Workbook.PICTURE_TYPE_PNG));
        picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(CellText.fit(drawn.summary()));
        return bottom;
    }

    private void row(Cells cells, int number, PlanReport.Goal goal) {
        Row row = sheet.createRow(number);
        String goals = quoted(Messages.Sheet_goals);
        String actions = quoted(Messages.Sheet_actions);
        int line = number + 1;
        // By its number and not by its place: goals may be sorted and rows added there.
        String at = "MATCH($A" + line + ',' + goals + "!$A:$A,0)";
        boolean counted = goal.baselineChances() > 0 && goal.baselineUsed() <= goal.baselineChances();
        int done = (int) goal.actions().stream().filter(action -> action.status() == ProgressStatus.DONE).count();
        int wanted = (int) goal.actions().stream().filter(action -> action.status() != ProgressStatus.DROPPED).count();
        cells.put(row, 0, Format.NUMBER, number);
        formula(cells, row, 1, Format.TEXT, "IFERROR(INDEX(" + goals + "!$B:$B," + at + ")&\"\",\"\")", goal.technique());
        formula(cells, row, BEFORE, Format.SHARE, "IFERROR(INDEX(" + goals + "!$D:$D," + at + ")/INDEX(" + goals + "!$E:$E," + at + "),\"\")",
                counted ? (Object) ((double) goal.baselineUsed() / goal.baselineChances()) : "");
        formula(cells, row, TARGET, Format.SHARE, "IFERROR(INDEX(" + goals + "!$H:$H," + at + "),\"\")", goal.target());
        String ofGoal = "COUNTIFS(" + actions + "!$A:$A,$A" + line + ',' + actions + "!$F:$F,";
        formula(cells, row, COMPLETE - 2, Format.NUMBER, "COUNTIFS(" + actions + "!$A:$A,$A" + line + ")-" + ofGoal + "INDEX(" + Lists.STATUS + ",4))", wanted);
        formula(cells, row, COMPLETE - 1, Format.NUMBER, ofGoal + "INDEX(" + Lists.STATUS + ",3))", done);
        formula(cells, row, COMPLETE, Format.SHARE, "IF(E" + line + "=0,\"\",F" + line + "/E" + line + ')', wanted == 0 ? (Object) "" : (double) done / wanted);
    }

    /** A formula of ours, which holds no text of anybody, with what it comes to now. */
    private static void formula(Cells cells, Row row, int column, Format format, String formula, Object value) {
        cells.put(row, column, format, null);
        row.getCell(column).setCellFormula(formula);
        if (value instanceof Number number) {
            row.getCell(column).setCellValue(number.doubleValue());
        } else {
            row.getCell(column).setCellValue(CellText.fit(value.toString()));
        }
    }

    private static String quoted(String sheetName) {
        return '\'' + sheetName.replace("'", "''") + '\'';
    }

    private void chart(String title, int top, int goals, List<Integer> columns, List<Token> colors) {
        XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, 0, top, WIDTHS.length, top + CHART_ROWS - 1);
        XSSFChart chart = sheet.createDrawingPatriarch().createChart(anchor);
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        XDDFCategoryAxis across = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis up = chart.createValueAxis(AxisPosition.LEFT);
        up.setCrosses(AxisCrosses.AUTO_ZERO);
        up.setMinimum(0);
        up.setMaximum(1);
        up.setNumberFormat("0%");
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, across, up);
        data.setBarDirection(BarDirection.COL);
        data.setGapWidth(GAP_PERCENT);
        XDDFCategoryDataSource names = XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(1, goals, 1, 1));
        for (int i = 0; i < columns.size(); i++) {
            int column = columns.get(i);
            XDDFNumericalDataSource<Double> values = XDDFDataSourcesFactory.fromNumericCellRange(sheet, new CellRangeAddress(1, goals, column, column));
            XDDFBarChartData.Series series = (XDDFBarChartData.Series) data.addSeries(names, values);
            series.setTitle(sheet.getRow(0).getCell(column).getStringCellValue(), new org.apache.poi.ss.util.CellReference(sheet.getSheetName(), 0, column, true, true));
            Rgb rgb = Palette.of(Theme.LIGHT).get(colors.get(i));
            series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(new byte[] {(byte) rgb.red(), (byte) rgb.green(), (byte) rgb.blue()})));
        }
        chart.plot(data);
    }
}
