/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.coachline.look.Palette;
import org.coachline.look.Theme;
import org.coachline.look.Token;
import org.coachline.model.coaching.PlanStatus;
import org.coachline.model.coaching.Verdict;
import org.coachline.testsupport.Speaking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

@Speaking
class PlanWorkbookTest {

    @TempDir
    Path folder;

    @Test
    void sheetsStandInTheirOrderAndHelpersAreHidden() throws Exception {
        try (XSSFWorkbook book = written(Plans.usual())) {
            List<String> names = new ArrayList<>();
            List<SheetVisibility> visible = new ArrayList<>();
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                names.add(book.getSheetName(i));
                visible.add(book.getSheetVisibility(i));
            }
            assertEquals(List.of("Cover", "Goals", "Actions", "Evidence", "Praise", "Follow-ups", "Sessions", "Role-plays",
                    "Progress", "Lists", "coachline"), names);
            assertEquals(SheetVisibility.VISIBLE, visible.get(8));
            assertEquals(SheetVisibility.HIDDEN, visible.get(9));
            assertEquals(SheetVisibility.VERY_HIDDEN, visible.get(10));
            assertEquals(0, book.getActiveSheetIndex());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Goals", "Actions", "Evidence", "Praise", "Follow-ups", "Sessions", "Role-plays"})
    void tablesHaveAFrozenRepeatedHeaderAFilterAndFitThePage(String name) throws Exception {
        try (XSSFWorkbook book = written(Plans.usual())) {
            XSSFSheet sheet = book.getSheet(name);
            assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
            assertTrue(sheet.getPaneInformation().isFreezePane());
            assertTrue(sheet.getCTWorksheet().isSetAutoFilter());
            assertEquals(0, sheet.getRepeatingRows().getFirstRow());
            assertTrue(sheet.getFitToPage());
            assertEquals(1, sheet.getPrintSetup().getFitWidth());
            assertEquals(0, sheet.getPrintSetup().getFitHeight());
            assertTrue(sheet.getPrintSetup().getLandscape());
            assertEquals("Page &P of &N", sheet.getFooter().getRight());
        }
    }

    @Test
    void coverNamesPeoplePeriodAndWhatItRestsOn() throws Exception {
        try (XSSFWorkbook book = written(Plans.usual())) {
            List<String> texts = texts(book.getSheet("Cover"));
            assertTrue(texts.containsAll(List.of("Coaching plan for Kim Sample", "Kim Sample", "Alex Example", "2026-03-02",
                    "2026-03-06", "Active", "2026-03-09 09:30", "Time zone Europe/Berlin",
                    "Validate first: used in 4 of 11 chances, aim for 70% by 2026-03-23")), texts.toString());
            assertTrue(texts.stream().anyMatch(text -> text.contains("not drawn at random")));
        }
    }

    @Test
    void daysAreDatesAndNotText() throws Exception {
        try (XSSFWorkbook book = written(Plans.usual())) {
            Cell goal = cell(book, "Goals", "Due", 1);
            assertTrue(DateUtil.isCellDateFormatted(goal));
            assertEquals(LocalDate.of(2026, 3, 23).atStartOfDay(), goal.getLocalDateTimeCellValue());
            Cell action = cell(book, "Actions", "Due", 1);
            assertEquals(LocalDate.of(2026, 3, 16).atStartOfDay(), action.getLocalDateTimeCellValue());
        }
    }

    @Test
    void callsStartInTheirOwnZone() throws Exception {
        try (XSSFWorkbook book = written(Plans.usual())) {
            Cell call = cell(book, "Evidence", "Call", 1);
            assertTrue(DateUtil.isCellDateFormatted(call));
            assertEquals(LocalDateTime.of(2026, 3, 2, 23, 45, 10), call.getLocalDateTimeCellValue());
            assertEquals("Europe/Berlin", cell(book, "Evidence", "Zone", 1).getStringCellValue());
        }
    }

    @Test
    void positionsAreTimesCutToTheSecond() throws Exception {
        try (XSSFWorkbook book = written(Plans.usual())) {
            XSSFCell position = cell(book, "Evidence", "At", 1);
            assertEquals(134 / 86_400.0, position.getNumericCellValue(), 1e-12);
            assertEquals("2:14", new DataFormatter(Locale.UK).formatCellValue(position));
        }
    }

    @Test
    void verdictsAreGlyphInColourAndWord() throws Exception {
        try (XSSFWorkbook book = written(Plans.usual())) {
            XSSFCell verdict = cell(book, "Evidence", "Verdict", 1);
            assertEquals("\u25CB missed", verdict.getStringCellValue());
            assertEquals("FF" + Palette.of(Theme.LIGHT).get(Token.MISSED).hex().substring(1),
                    verdict.getRichStringCellValue().getFontAtIndex(0).getXSSFColor().getARGBHex());
            assertEquals("\u25CF used well", cell(book, "Praise", "Verdict", 1).getStringCellValue());
        }
    }

    @Test
    void statusIsChosenFromAListOfWords() throws Exception {
        try (XSSFWorkbook book = written(Plans.usual())) {
            assertEquals("In progress", cell(book, "Actions", "Status", 1).getStringCellValue());
            XSSFSheet actions = book.getSheet("Actions");
            int status = column(actions, "Status");
            XSSFDataValidation list = actions.getDataValidations().stream()
                    .filter(each -> each.getRegions().getCellRangeAddress(0).getFirstColumn() == status).findFirst().orElseThrow();
            assertEquals("Coachline_Status", list.getValidationConstraint().getFormula1());
            assertEquals("'Lists'!$A$1:$A$4", book.getName("Coachline_Status").getRefersToFormula());
            List<String> words = new ArrayList<>();
            book.getSheet("Lists").forEach(row -> words.add(row.getCell(0).getStringCellValue() + '=' + row.getCell(1)));
            assertEquals(List.of("Open=open", "In progress=in-progress", "Done=done", "Dropped=dropped"), words);
        }
    }

    @Test
    void baselineShowsItsArithmeticAndInterval() throws Exception {
        try (XSSFWorkbook book = written(Plans.usual())) {
            assertEquals(4, cell(book, "Goals", "Used", 1).getNumericCellValue());
            assertEquals(11, cell(book, "Goals", "Chances", 1).getNumericCellValue());
            assertEquals(4 / 11.0, cell(book, "Goals", "Baseline", 1).getNumericCellValue(), 1e-12);
            assertEquals("15% to 65%", cell(book, "Goals", "95% interval", 1).getStringCellValue());
            assertEquals("70%", new DataFormatter(Locale.UK).formatCellValue(cell(book, "Goals", "Target", 1)));
        }
    }

    @Test
    void rowsCarryTheIdsOfTheirPartsOutOfSight() throws Exception {
        try (XSSFWorkbook book = written(Plans.usual())) {
            XSSFSheet evidence = book.getSheet("Evidence");
            assertEquals("evidence-1", cell(book, "Evidence", "id", 1).getStringCellValue());
            assertEquals("moment-evidence-1", cell(book, "Evidence", "moment id", 1).getStringCellValue());
            assertEquals("goal-1", cell(book, "Evidence", "goal id", 1).getStringCellValue());
            assertEquals("action-2", cell(book, "Actions", "id", 2).getStringCellValue());
            assertTrue(evidence.isColumnHidden(column(evidence, "id")));
            assertFalse(evidence.isColumnHidden(column(evidence, "Comment")));
        }
    }

    @Test
    void theFileNamesItsPlanAndEveryTableForALaterImport() throws Exception {
        try (XSSFWorkbook book = written(Plans.usual())) {
            List<String> facts = new ArrayList<>();
            book.getSheet("coachline").forEach(row -> facts.add(row.getCell(0) + "=" + row.getCell(1)));
            facts.removeIf(fact -> fact.startsWith("base="));
            assertEquals(List.of("layout=3", "plan=plan-1", "planVersion=3", "madeAt=2026-03-09T08:30:00Z"), facts);
            for (String table : List.of("Goals", "Actions", "Evidence", "Praise", "FollowUps", "Sessions", "RolePlays")) {
                assertNotNull(book.getName("Coachline_" + table), table);
            }
            assertEquals("Actions!$A$1:$H$3", book.getName("Coachline_Actions").getRefersToFormula());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 30 1", "-5", "@SUM(A1)", "\t=1+1", "\r=1+1", "=HYPERLINK(\"http://x\",\"y\")",
        "\uFF1D1+1"})
    void textFromOutsideIsNeverAFormula(String text) throws Exception {
        PlanReport report = Plans.of(List.of(Plans.goal("goal-1", List.of(Plans.action("action-1", text)),
                List.of(Plans.evidence("evidence-1", Verdict.MISSED, text, text, text)))), List.of());
        try (XSSFWorkbook book = written(report)) {
            for (String column : List.of("Phrase heard", "Better phrase", "Comment")) {
                XSSFCell cell = cell(book, "Evidence", column, 1);
                assertEquals(CellType.STRING, cell.getCellType());
                assertTrue(cell.getCellStyle().getQuotePrefixed());
                assertTrue(cell.getCellStyle().getWrapText());
            }
            assertTrue(cell(book, "Actions", "Action", 1).getCellStyle().getQuotePrefixed());
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> assertFalse(cell.getCellType() == CellType.FORMULA
                    && (!sheet.getSheetName().equals("Progress") || cell.getCellFormula().contains(text))))));
        }
    }

    @Test
    void progressIsComputedFromTheOtherSheetsAndShownByChartsOfTheSpreadsheetsOwn() throws Exception {
        try (XSSFWorkbook book = written(Plans.usual())) {
            XSSFSheet progress = book.getSheet("Progress");
            assertEquals(2, progress.getDrawingPatriarch().getCharts().size());
            assertEquals("Used before coaching, and target", progress.getDrawingPatriarch().getCharts().get(0).getTitleText().getString());
            XSSFRow row = progress.getRow(1);
            assertEquals(0, row.getCell(6).getNumericCellValue());
            assertEquals(4 / 11.0, row.getCell(2).getNumericCellValue(), 1e-12);
            cell(book, "Actions", "Status", 1).setCellValue("Done");
            cell(book, "Goals", "Target", 1).setCellValue(0.9);
            var evaluator = book.getCreationHelper().createFormulaEvaluator();
            assertEquals("Validate first", evaluator.evaluate(row.getCell(1)).getStringValue());
            assertEquals(4 / 11.0, evaluator.evaluate(row.getCell(2)).getNumberValue(), 1e-12);
            assertEquals(0.9, evaluator.evaluate(row.getCell(3)).getNumberValue(), 1e-12);
            assertEquals(2, evaluator.evaluate(row.getCell(4)).getNumberValue());
            assertEquals(0.5, evaluator.evaluate(row.getCell(6)).getNumberValue());
        }
    }

    @Test
    void ourPictureOfTheGoalsStandsBelowTheChartsAndSaysWhatItShows() throws Exception {
        try (XSSFWorkbook book = written(Plans.usual())) {
            XSSFSheet progress = book.getSheet("Progress");
            List<XSSFPicture> pictures = progress.getDrawingPatriarch().getShapes().stream().filter(XSSFPicture.class::isInstance)
                    .map(XSSFPicture.class::cast).toList();
            assertEquals(1, pictures.size());
            var image = ImageIO.read(new ByteArrayInputStream(pictures.get(0).getPictureData().getData()));
            var anchor = (XSSFClientAnchor) pictures.get(0).getAnchor();
            assertTrue(anchor.getRow1() > 40, "below both charts");
            assertTrue(anchor.getRow2() > anchor.getRow1());
            String words = pictures.get(0).getCTPicture().getNvPicPr().getCNvPr().getDescr();
            assertTrue(words.contains("Validate first: 4 of 11; target"), words);
            Set<Integer> colours = new HashSet<>();
            for (int x = image.getWidth() / 2; x < image.getWidth(); x++) {
                for (int y = 0; y < image.getHeight(); y++) {
                    colours.add(image.getRGB(x, y) & 0xFFFFFF);
                }
            }
            assertTrue(colours.contains(Palette.of(Theme.LIGHT).get(Token.ACCENT).packed()),
                    "the diamond of the target is drawn");
        }
    }

    @Test
    void sheetsAreProtectedFromSlipsAndWordsStayOpen() throws Exception {
        try (XSSFWorkbook book = written(Plans.usual())) {
            assertTrue(book.isStructureLocked());
            assertTrue(book.getSheet("Evidence").getProtect());
            assertFalse(book.getSheet("Actions").getProtect());
            assertFalse(cell(book, "Evidence", "Comment", 1).getCellStyle().getLocked());
            assertTrue(cell(book, "Evidence", "At", 1).getCellStyle().getLocked());
        }
    }

    @Test
    void whatIsDueSoonAndWhatIsOverdueStandOut() throws Exception {
        try (XSSFWorkbook book = written(Plans.usual())) {
            var formats = book.getSheet("Actions").getSheetConditionalFormatting().getConditionalFormattingAt(0);
            assertEquals(2, formats.getNumberOfRules());
            assertTrue(formats.getRule(0).getFormula1().contains("<TODAY()"));
            assertTrue(formats.getRule(1).getFormula1().contains("TODAY()+7"));
        }
    }

    @Test
    void ordinaryTextIsNotMarkedAsQuoted() throws Exception {
        try (XSSFWorkbook book = written(Plans.usual())) {
            assertFalse(cell(book, "Evidence", "Comment", 1).getCellStyle().getQuotePrefixed());
        }
    }

    @Test
    void everyCellOfTheSheetsFollowsAStyleWithAName() throws Exception {
        PlanReport report = Plans.of(List.of(Plans.goal("goal-1", List.of(Plans.action("action-1", "=1+1")), List.of())), List.of());
        try (XSSFWorkbook book = written(report)) {
            List<String> names = styleNames();
            assertEquals("Normal", names.get(0));
            assertEquals(names.size(), names.stream().distinct().count());
            assertEquals("Plan Header", names.get((int) cell(book, "Actions", "Action", 0).getCellStyle().getCoreXf().getXfId()));
            assertEquals("Plan Text", names.get((int) cell(book, "Actions", "Action", 1).getCellStyle().getCoreXf().getXfId()));
            assertEquals("Plan Day", names.get((int) cell(book, "Actions", "Due", 1).getCellStyle().getCoreXf().getXfId()));
            assertEquals("Plan Title", names.get((int) book.getSheet("Cover").getRow(0).getCell(0).getCellStyle().getCoreXf().getXfId()));
            for (String sheet : List.of("Cover", "Goals", "Actions", "Evidence", "Praise", "Follow-ups", "Sessions", "Role-plays")) {
                book.getSheet(sheet).forEach(row -> row.forEach(cell -> {
                    CTXf formats = ((XSSFCell) cell).getCellStyle().getCoreXf();
                    assertTrue(formats.getXfId() > 0, () -> sheet + ' ' + cell.getAddress());
                    assertFalse(formats.isSetApplyFont() || formats.isSetApplyFill() || formats.isSetApplyBorder() || formats.isSetApplyAlignment()
                            || formats.isSetApplyNumberFormat(), () -> "a format of its own: " + sheet + ' ' + cell.getAddress());
                    assertEquals(book.getStylesSource().getCellStyleXfAt((int) formats.getXfId()).getFontId(), formats.getFontId());
                }));
            }
        }
    }

    /** What the file itself says: the classes that read workbooks here know no names of styles. */
    private List<String> styleNames() throws Exception {
        List<String> names = new ArrayList<>();
        try (ZipFile zip = new ZipFile(folder.resolve("written.xlsx").toFile()); InputStream in = zip.getInputStream(zip.getEntry("xl/styles.xml"))) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            Element styles = factory.newDocumentBuilder().parse(in).getDocumentElement();
            List<String> parts = new ArrayList<>();
            for (Node part = styles.getFirstChild(); part != null; part = part.getNextSibling()) {
                parts.add(part.getLocalName());
            }
            // Excel repairs a file in which they stand in another order: ECMA-376 part 1, 18.8.39.
            assertEquals(List.of("numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"), parts);
            NodeList found = styles.getElementsByTagNameNS(styles.getNamespaceURI(), "cellStyle");
            for (int i = 0; i < found.getLength(); i++) {
                Element style = (Element) found.item(i);
                assertEquals(Integer.toString(i), style.getAttribute("xfId"));
                names.add(style.getAttribute("name"));
            }
        }
        return names;
    }

    @Test
    void hostileTextSurvivesVisibly() throws Exception {
        String heard = "a\u0000b\u001Bc_x0041_d\uD800e\uFFFFf\r\ng";
        PlanReport report = Plans.of(List.of(Plans.goal("goal-1", List.of(),
                List.of(Plans.evidence("evidence-1", Verdict.MISSED, heard, "x".repeat(40_000), "")))), List.of());
        try (XSSFWorkbook book = written(report)) {
            assertEquals("a\u2400b\u241Bc_x0041_d\uFFFDe\uFFFDf\ng", cell(book, "Evidence", "Phrase heard", 1).getStringCellValue());
            String cut = cell(book, "Evidence", "Better phrase", 1).getStringCellValue();
            assertTrue(cut.length() <= 32_767 && cut.length() > 32_760, "length " + cut.length());
            assertTrue(cut.endsWith("x\u2026 [cut here: " + (40_000 - cut.indexOf('\u2026')) + " more characters]"), cut.substring(32_700));
        }
    }

    @Test
    void anEmptyPlanSaysSo() throws Exception {
        PlanReport nothing = new PlanReport("plan-1", 0, "", "", "", null, null,
                PlanStatus.DRAFT, "", Plans.MADE, Plans.ZONE, List.of(), List.of(), List.of());
        try (XSSFWorkbook book = written(nothing)) {
            assertTrue(texts(book.getSheet("Goals")).contains("This plan has no goals."));
            assertTrue(texts(book.getSheet("Praise")).stream().anyMatch(text -> text.startsWith("Nothing is marked as used well yet.")));
        }
    }

    @Test
    void unknownTimesStayEmpty() throws Exception {
        PlanReport.Evidence unknown = new PlanReport.Evidence("e", "", "", null, "", 0, "Validate first", Verdict.MISSED, "", "", "");
        try (XSSFWorkbook book = written(Plans.of(List.of(Plans.goal("g", List.of(), List.of(unknown))), List.of()))) {
            assertEquals(CellType.BLANK, cell(book, "Evidence", "Call", 1).getCellType());
            assertEquals(CellType.BLANK, cell(book, "Evidence", "Zone", 1).getCellType());
        }
    }

    @Test
    void ampersandsInNamesAreNotCodesOfTheHeader() throws Exception {
        PlanReport usual = Plans.usual();
        PlanReport report = new PlanReport("p", 1, "R&D &P", usual.agent(), usual.coach(), null, null, usual.status(), "",
                usual.madeAt(), usual.zone(), List.of(), List.of(), List.of());
        try (XSSFWorkbook book = written(report)) {
            assertEquals("R&&D &&P", book.getSheet("Goals").getHeader().getLeft());
        }
    }

    @Test
    void propertiesNameThePlanAndItsCoachOnly() throws Exception {
        try (XSSFWorkbook book = written(Plans.usual())) {
            POIXMLProperties.CoreProperties core = book.getProperties().getCoreProperties();
            assertEquals("Coaching plan for Kim Sample", core.getTitle());
            assertEquals("Alex Example", core.getCreator());
            assertEquals(Plans.MADE, core.getCreated().toInstant());
            assertEquals("Coachline", book.getProperties().getExtendedProperties().getApplication());
        }
    }

    @Test
    void aFileIsNamedByAgentAndTitleWithoutWhatFileSystemsForbid() {
        assertEquals("Agent Invented - Spring 1 2", PlanWorkbook.fileName("Spring 1/2.", "Agent Invented"));
        assertEquals("Plan of Agent Invented", PlanWorkbook.fileName("Plan of Agent Invented", "Agent Invented"));
        assertEquals("", PlanWorkbook.fileName("..", ""));
        assertEquals(120, PlanWorkbook.fileName("x".repeat(500), "").length());
    }

    @Test
    void anOlderWorkbookIsReplacedWhole() throws Exception {
        Path file = folder.resolve("plan.xlsx");
        Files.writeString(file, "old");
        PlanWorkbook.write(Plans.usual(), file);
        try (XSSFWorkbook book = open(file)) {
            assertEquals(11, book.getNumberOfSheets());
        }
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    private XSSFWorkbook written(PlanReport report) throws Exception {
        Path file = folder.resolve("written.xlsx");
        PlanWorkbook.write(report, file);
        return open(file);
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static XSSFCell cell(XSSFWorkbook book, String sheet, String column, int row) {
        XSSFSheet found = book.getSheet(sheet);
        return found.getRow(row).getCell(column(found, column));
    }

    private static int column(XSSFSheet sheet, String title) {
        XSSFRow header = sheet.getRow(0);
        for (Cell cell : header) {
            if (cell.getStringCellValue().equals(title)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("no column " + title);
    }

    private static List<String> texts(XSSFSheet sheet) {
        DataFormatter formatter = new DataFormatter(Locale.UK);
        List<String> texts = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> texts.add(formatter.formatCellValue(cell))));
        return texts;
    }
}
