/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSimpleShape;
import org.apache.poi.xssf.usermodel.XSSFTextBox;
import org.apache.poi.xssf.usermodel.XSSFTextParagraph;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.coachline.report.ReportException.Reason;
import org.coachline.testsupport.Speaking;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Speaking
class PlanTemplateTest {

    @TempDir
    Path folder;
    private RoundTrip trip;

    @BeforeEach
    void plan() throws Exception {
        trip = RoundTrip.of(folder);
    }

    /** Makes a template. */
    @FunctionalInterface
    private interface Making {
        void on(XSSFWorkbook book, XSSFSheet sheet) throws Exception;
    }

    @Test
    void aTemplateIsNotFilledOverItselfAndAnExampleReplacesNothing() throws Exception {
        Path own = folder.resolve("own.xlsx");
        PlanTemplate.sample(own);
        byte[] bytes = Files.readAllBytes(own);
        PlanReport report = PlanReport.of(trip.plan, 3, RoundTrip.NAMES, Plans.MADE, Plans.ZONE);
        assertThrows(ReportException.class, () -> PlanTemplate.fill(own, report, folder.resolve("./own.xlsx")));
        assertThrows(ReportException.class, () -> PlanTemplate.sample(own));
        assertArrayEquals(bytes, Files.readAllBytes(own));
    }

    @Test
    void placeholdersBecomeValuesOfTheirTypesInTheStylesOfTheirCells() throws Exception {
        try (XSSFWorkbook book = filled((made, sheet) -> {
            XSSFCellStyle style = made.createCellStyle();
            style.setDataFormat(made.createDataFormat().getFormat("d mmm yyyy"));
            put(sheet, 0, "{{plan.title}}", "For {{ plan.agent }}, until {{plan.from}}", "{{plan.from}}", "{{plan.from}}");
            sheet.getRow(0).getCell(2).setCellStyle(style);
            sheet.getHeader().setLeft("R: {{plan.title}}");
        })) {
            XSSFRow row = book.getSheetAt(0).getRow(0);
            assertEquals("Plan for Kim", row.getCell(0).getStringCellValue());
            assertEquals("For Kim, until 2026-03-02", row.getCell(1).getStringCellValue());
            assertEquals(LocalDate.of(2026, 3, 2), row.getCell(2).getLocalDateTimeCellValue().toLocalDate());
            assertEquals("d mmm yyyy", row.getCell(2).getCellStyle().getDataFormatString());
            assertTrue(DateUtil.isCellDateFormatted(row.getCell(3)));
            assertEquals("R: Plan for Kim", book.getSheetAt(0).getHeader().getLeft());
        }
    }

    private static XSSFSimpleShape box(XSSFSheet sheet, String... runs) {
        XSSFTextBox box = sheet.createDrawingPatriarch().createTextbox(new XSSFClientAnchor(0, 0, 0, 0, 5, 1, 8, 4));
        box.clearText();
        XSSFTextParagraph paragraph = box.addNewTextParagraph();
        for (String run : runs) {
            paragraph.addNewTextRun().setText(run);
        }
        return box;
    }

    private static String drawn(XSSFWorkbook book) {
        StringBuilder all = new StringBuilder();
        for (XSSFShape shape : book.getSheetAt(0).getDrawingPatriarch().getShapes()) {
            if (shape instanceof XSSFSimpleShape simple) {
                all.append(simple.getText()).append('|');
            }
        }
        return all.toString();
    }

    @Test
    void textBoxesAreFilledAlsoWhereAPlaceholderLiesAcrossTwoLooks() throws Exception {
        try (XSSFWorkbook book = filled((made, sheet) -> {
            put(sheet, 0, "{{plan.title}}");
            box(sheet, "For ", "{{plan.agent}}", ", =1+1");
            box(sheet, "{{plan", ".agent}} and more");
            box(sheet, "Nothing of ours");
        })) {
            String drawn = drawn(book);
            assertTrue(drawn.contains("For Kim, =1+1") && drawn.contains("Kim and more") && drawn.contains("Nothing of ours"), drawn);
        }
    }

    @Test
    void whatATextBoxCannotHoldIsReportedByItsSheet() throws Exception {
        Path template = folder.resolve("boxes.xlsx");
        try (XSSFWorkbook made = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(template)) {
            XSSFSheet sheet = made.createSheet("Front");
            put(sheet, 0, "{{plan.title}}");
            box(sheet, "{{goal.technique}}");
            box(sheet, "{{plan.nonsense}}");
            box(sheet, "{{plan.agent}}");
            made.write(out);
        }
        PlanTemplate.Check check = PlanTemplate.check(template);
        assertEquals(List.of("Front", "Front"), check.problems().stream().map(WorkbookProblem::sheet).toList());
        assertTrue(check.problems().get(0).line().contains("{{goal.technique}}") && check.problems().get(0).line().contains("text box"));
        assertTrue(check.problems().get(1).line().contains("{{plan.nonsense}}"));
        assertTrue(check.placeholders().stream().anyMatch(each -> each.startsWith("Front") && each.endsWith("plan.agent") && each.contains("text box")),
                check.placeholders()::toString);
    }

    @Test
    void chartsDrawTheRepeatedRowsAndWhatMovedBelowThem() throws Exception {
        try (XSSFWorkbook book = filled((made, sheet) -> {
            put(sheet, 0, "Goal", "Target");
            put(sheet, 1, "{{goal.technique}}", "{{goal.target}}");
            put(sheet, 2, "Below");
            XSSFChart chart = sheet.createDrawingPatriarch().createChart(new XSSFClientAnchor(0, 0, 0, 0, 4, 6, 9, 20));
            XDDFCategoryAxis across = chart.createCategoryAxis(AxisPosition.BOTTOM);
            XDDFChartData data = chart.createData(ChartTypes.BAR, across, chart.createValueAxis(AxisPosition.LEFT));
            data.addSeries(XDDFDataSourcesFactory.fromStringCellRange(sheet, CellRangeAddress.valueOf("A2:A2")),
                    XDDFDataSourcesFactory.fromNumericCellRange(sheet, CellRangeAddress.valueOf("B2:B2"))).setTitle("Below", new CellReference("Plan!$A$3"));
            chart.plot(data);
            chart.setTitleText("Targets of {{plan.agent}}");
        })) {
            int goals = trip.plan.getGoals().size();
            assertTrue(goals > 1);
            XSSFChart chart = book.getSheetAt(0).getDrawingPatriarch().getCharts().get(0);
            String xml = chart.getCTChart().xmlText();
            assertTrue(xml.contains("$A$2:$A$" + (goals + 1)) && xml.contains("$B$2:$B$" + (goals + 1)), xml);
            assertTrue(xml.contains("$A$" + (goals + 2) + "<"), xml);
            assertTrue(!xml.contains("numCache") && !xml.contains("strCache"), xml);
            assertEquals("Targets of Kim", chart.getTitleText().getString());
        }
    }

    @Test
    void aRowOfAListIsRepeatedAndAllThatFollowsMoves() throws Exception {
        try (XSSFWorkbook book = filled((made, sheet) -> {
            put(sheet, 0, "Who", "What", "n");
            put(sheet, 1, "{{action.owner}}", "{{action.text}}");
            sheet.getRow(1).createCell(2).setCellFormula("LEN(B2)");
            put(sheet, 2, "Total");
            sheet.getRow(2).createCell(2).setCellFormula("SUM(C2:C2)");
            put(sheet, 3, "{{goal.number}}", "{{goal.technique}}");
            put(sheet, 4, "End");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A5:C5"));
            Name all = made.createName();
            all.setNameName("Lengths");
            all.setRefersToFormula("Plan!$C$2:$C$2");
            made.setPrintArea(0, "$A$1:$C$5");
            XSSFSheet other = made.createSheet("Other");
            other.createRow(0).createCell(0).setCellFormula("SUM(Plan!C2:C2)+Plan!C3");
            var formats = sheet.getSheetConditionalFormatting();
            formats.addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf("A2:B2")}, formats.createConditionalFormattingRule("$A2=\"Kim\""));
            DataValidationHelper helper = sheet.getDataValidationHelper();
            sheet.addValidationData(helper.createValidation(helper.createExplicitListConstraint(new String[] {"a"}), new CellRangeAddressList(1, 1, 0, 0)));
            sheet.addValidationData(helper.createValidation(helper.createExplicitListConstraint(new String[] {"b"}), new CellRangeAddressList(4, 4, 0, 0)));
            int picture = made.addPicture(new byte[] {1, 2, 3}, Workbook.PICTURE_TYPE_PNG);
            ClientAnchor anchor = made.getCreationHelper().createClientAnchor();
            anchor.setRow1(4);
            anchor.setRow2(6);
            sheet.createDrawingPatriarch().createPicture(anchor, picture);
        })) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertEquals("Action 11", sheet.getRow(1).getCell(1).getStringCellValue());
            assertEquals("Action 22", sheet.getRow(4).getCell(1).getStringCellValue());
            assertEquals("LEN(B5)", sheet.getRow(4).getCell(2).getCellFormula());
            assertEquals("SUM(C2:C5)", sheet.getRow(5).getCell(2).getCellFormula());
            assertEquals("keep informed", sheet.getRow(7).getCell(1).getStringCellValue());
            assertEquals(CellRangeAddress.valueOf("A9:C9"), sheet.getMergedRegion(0));
            assertEquals("Plan!$C$2:$C$5", book.getName("Lengths").getRefersToFormula());
            assertEquals("Plan!$A$1:$C$9", book.getPrintArea(0));
            assertEquals("SUM(Plan!C2:C5)+Plan!C6", book.getSheet("Other").getRow(0).getCell(0).getCellFormula());
            assertEquals("A2:B5", sheet.getSheetConditionalFormatting().getConditionalFormattingAt(0).getFormattingRanges()[0].formatAsString());
            assertEquals(List.of("A2:A5", "A9"), sheet.getDataValidations().stream().map(each -> each.getRegions().getCellRangeAddress(0).formatAsString()).toList());
            assertEquals(8, ((org.apache.poi.xssf.usermodel.XSSFClientAnchor) sheet.getDrawingPatriarch().getShapes().get(0).getAnchor()).getRow1());
            var evaluator = book.getCreationHelper().createFormulaEvaluator();
            assertEquals(36, evaluator.evaluate(sheet.getRow(5).getCell(2)).getNumberValue());
        }
    }

    @Test
    void anEmptyListLeavesItsRowEmpty() throws Exception {
        trip.plan.getSessions().clear();
        try (XSSFWorkbook book = filled((made, sheet) -> {
            put(sheet, 0, "{{session.date}}", "{{session.notes}}");
            put(sheet, 1, "End");
        })) {
            assertEquals(CellType.BLANK, book.getSheetAt(0).getRow(0).getCell(1).getCellType());
            assertEquals("End", book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue());
        }
    }

    @Test
    void textFromOutsideIsNoFormulaThere() throws Exception {
        try (XSSFWorkbook book = filled((made, sheet) -> put(sheet, 0, "{{evidence.comment}}"))) {
            XSSFCell cell = book.getSheetAt(0).getRow(0).getCell(0);
            assertEquals(CellType.STRING, cell.getCellType());
            assertTrue(cell.getCellStyle().getQuotePrefixed());
        }
    }

    @Test
    void whatIsNoPlaceholderIsNamedByItsCellAndNothingIsWritten() throws Exception {
        Path template = template((made, sheet) -> {
            put(sheet, 0, "{{plan.titel}}", "{{goal.due}} {{action.due}}", "{{nothing}}");
            sheet.getRow(0).createCell(3).setCellFormula("\"{{plan.title}}\"");
            sheet.getRow(0).getCell(3).setCellValue("{{plan.title}}");
        });
        List<String> lines = PlanTemplate.check(template).problems().stream().map(WorkbookProblem::line).toList();
        assertEquals(4, lines.size(), lines.toString());
        assertTrue(lines.get(0).startsWith("Plan!A1: {{plan.titel}} is no placeholder. There are: {{plan.title}}"), lines.toString());
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("Plan!B1: the row has placeholders of several lists (action, goal)")), lines.toString());
        Path target = folder.resolve("filled.xlsx");
        assertEquals(Reason.TEMPLATE, assertThrows(ReportException.class, () -> PlanTemplate.fill(template, report(), target)).reason());
        assertFalse(Files.exists(target));
    }

    @Test
    void theSampleIsGoodAndHasEveryPlaceholderThatItNames() throws Exception {
        Path sample = folder.resolve("sample.xlsx");
        PlanTemplate.sample(sample);
        assertEquals(List.of(), PlanTemplate.check(sample).problems());
        PlanTemplate.fill(sample, report(), folder.resolve("filled.xlsx"));
        try (XSSFWorkbook book = open(folder.resolve("filled.xlsx"))) {
            assertEquals(4, book.getCreationHelper().createFormulaEvaluator().evaluate(book.getSheetAt(0).getRow(15).getCell(2)).getNumberValue());
        }
    }

    @Test
    void everyPlaceholderOfTheDocumentationIsFilled() throws Exception {
        for (String placeholder : PlanTemplate.placeholders()) {
            try (XSSFWorkbook book = filled((made, sheet) -> put(sheet, 0, placeholder, "x " + placeholder))) {
                assertFalse(book.getSheetAt(0).getRow(0).getCell(1).getStringCellValue().contains("{"), placeholder);
            }
        }
    }

    @Test
    void whatWasFilledInTheCompanysLayoutComesBackEdited() throws Exception {
        PlanTemplate.sample(folder.resolve("sample.xlsx"));
        PlanTemplate.fill(folder.resolve("sample.xlsx"), report(), trip.file());
        PlanDifference nothing = trip.read();
        assertEquals(List.of(), nothing.changes());
        assertEquals(List.of(), nothing.problems());
        PlanDifference found = trip.edited(book -> {
            XSSFSheet sheet = book.getSheetAt(0);
            sheet.getRow(6).getCell(2).setCellValue("In our words");
            sheet.getRow(13).getCell(5).setCellValue("Done");
        }).read();
        assertEquals(List.of("goals/goal-1/statement", "actions/action-22/status"), found.changes().stream().map(PlanChange::id).toList());
    }

    private PlanReport report() {
        return PlanReport.of(trip.plan, 3, RoundTrip.NAMES, Instant.parse("2026-03-09T08:30:00Z"), ZoneOffset.UTC);
    }

    private Path template(Making making) throws Exception {
        Path file = folder.resolve("template.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            making.on(book, book.createSheet("Plan"));
            book.write(out);
        }
        return file;
    }

    private XSSFWorkbook filled(Making making) throws Exception {
        Path target = folder.resolve("filled.xlsx");
        PlanTemplate.fill(template(making), report(), target);
        return open(target);
    }

    private static XSSFWorkbook open(Path file) throws Exception {
        try (var in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static void put(XSSFSheet sheet, int row, String... texts) {
        XSSFRow made = sheet.createRow(row);
        for (int i = 0; i < texts.length; i++) {
            made.createCell(i).setCellValue(texts[i]);
        }
    }
}
