/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.coachline.insight.debrief.Debrief;
import org.coachline.model.coaching.DisputeDecision;
import org.coachline.model.coaching.Verdict;
import org.coachline.report.ReportException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DebriefFileTest {

    /** In the order of reading. */
    private static final List<String> ORDER = List.of("Debrief: call of 2 March 2026", "Ada Alder", "Robin Reed", "You kept your voice low", "What went well", "Warm tone",
            "Good morning, you are speaking with Ada.", "What can go better", "2:14 to 2:18", "Validate first", "missed", "Have you tried turning it off?",
            "Three days without it, that is a long time.", "answer that first", "For example:", "I can hear how frustrating that is.", "From your coach",
            "I will sit beside you", "The call at a glance", "Scorecard: Difficult call", "Was the feeling named?", "1 of 2", "Opening: (1 \u00D7 2/2 + 2 \u00D7 1/2) \u00F7 3 = 66.7%", "Whole: (2 \u00D7 66.7%) \u00F7 2 = 66.7%",
            "Next steps", "Say that the feeling makes sense", "Hear three calls together", "Practise: Avoid the hold", "If you see it differently");

    @TempDir
    Path folder;
    private final Locale before = Locale.getDefault();

    @BeforeEach
    void speakEnglish() {
        Locale.setDefault(Locale.UK);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    private Path write(Debrief debrief, String name) throws ReportException {
        Path file = folder.resolve(name);
        PaperFile.write(debrief, file, new NullProgressMonitor());
        return file;
    }

    private static String pdfText(Path file) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private static String wordText(Path file) throws Exception {
        try (XWPFDocument word = new XWPFDocument(Files.newInputStream(file)); XWPFWordExtractor text = new XWPFWordExtractor(word)) {
            return text.getText().replaceAll("\\s+", " ");
        }
    }

    private static void assertInOrder(String text) {
        int at = 0;
        for (String each : ORDER) {
            int found = text.indexOf(each, at);
            assertTrue(found >= 0, () -> each + " is missing or out of place in: " + text);
            at = found;
        }
    }

    @Test
    void aPdfSaysAllInTheOrderOfAGoodCoach() throws Exception {
        assertInOrder(pdfText(write(Papers.usual(), "a.pdf")));
    }

    @Test
    void aWordDocumentSaysAllInTheOrderOfAGoodCoach() throws Exception {
        assertInOrder(wordText(write(Papers.usual(), "a.docx")));
    }

    @Test
    void aPdfIsTaggedAndSaysItsTitleAndLanguage() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(write(Papers.usual(), "a.pdf").toFile())) {
            assertTrue(pdf.getDocumentInformation().getTitle().startsWith("Debrief: call of 2 March 2026"));
            assertEquals("en-GB", pdf.getDocumentCatalog().getLanguage());
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
            assertTrue(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle());
            List<PDStructureElement> all = new ArrayList<>();
            collect(pdf.getDocumentCatalog().getStructureTreeRoot(), all);
            List<String> kinds = all.stream().map(PDStructureElement::getStructureType).toList();
            assertTrue(kinds.containsAll(List.of("H1", "H2", "P", "Table", "TH", "TD", "Figure")), kinds::toString);
            String figure = all.stream().filter(each -> each.getStructureType().equals("Figure")).map(PDStructureElement::getAlternateDescription)
                    .collect(Collectors.joining());
            assertTrue(figure.startsWith("4 moments"), figure);
            String xmp = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertTrue(xmp.contains("pdfuaid") && xmp.contains("Debrief: call of 2 March 2026"), xmp);
        }
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> all) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                all.add(element);
                collect(element, all);
            }
        }
    }

    @Test
    void aPdfCarriesItsFonts() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(write(Papers.usual(), "a.pdf").toFile())) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded() && font.getName().contains("DejaVuSans"), font::getName);
                }
            }
        }
    }

    @Test
    void aWordDocumentHasHeadingsARepeatedTableHeadAndAPictureWithItsWords() throws Exception {
        try (XWPFDocument word = new XWPFDocument(Files.newInputStream(write(Papers.usual(), "a.docx")))) {
            List<String> styles = word.getParagraphs().stream().map(XWPFParagraph::getStyle).toList();
            assertEquals("Heading1", styles.get(0));
            assertTrue(styles.contains("Heading2"));
            assertTrue(word.getTables().get(1).getRow(0).isRepeatHeader());
            XWPFPicture picture = word.getParagraphs().stream().flatMap(line -> line.getRuns().stream()).flatMap(run -> run.getEmbeddedPictures().stream()).findFirst()
                    .orElseThrow();
            assertTrue(picture.getCTPicture().getNvPicPr().getCNvPr().getDescr().startsWith("4 moments"));
            assertTrue(word.getProperties().getCoreProperties().getTitle().startsWith("Debrief: call of 2 March 2026"));
            assertEquals("en-GB", word.getProperties().getCoreProperties().getUnderlyingProperties().getLanguageProperty().orElseThrow());
            assertTrue(word.getFooterList().get(0).getParagraphs().get(0).getCTP().xmlText().contains("NUMPAGES"));
            assertTrue(word.getHeaderList().get(0).getText().contains("Ada Alder"));
        }
    }

    @Test
    void textsRunOverPagesAndEachPageSaysWhichOfHowManyItIs() throws Exception {
        String words = IntStream.range(0, 4_000).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
        List<Debrief.Moment> many = IntStream.range(0, 150).mapToObj(i -> Papers.moment(i * 2, "Technique " + i, Verdict.PARTLY, "said " + i, "")).toList();
        Debrief debrief = Papers.debrief(words, many, List.of(words));
        String text = pdfText(write(debrief, "a.pdf"));
        assertTrue(text.contains("word3999") && text.contains("Technique 149"));
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("a.pdf").toFile())) {
            int pages = pdf.getNumberOfPages();
            assertTrue(pages > 10);
            PDFTextStripper last = new PDFTextStripper();
            last.setStartPage(pages);
            String said = last.getText(pdf);
            assertTrue(said.contains(pages + " / " + pages) && said.contains("Debrief for Ada Alder"), said);
        }
        assertTrue(wordText(write(debrief, "a.docx")).contains("word3999"));
    }

    @Test
    void oneWordLongerThanALineStaysOnThePage() throws Exception {
        Path file = write(Papers.debrief("x".repeat(3_000), List.of(), List.of()), "a.pdf");
        assertTrue(pdfText(file).replace(" ", "").contains("x".repeat(1_000)));
        assertTrue(Loader.loadPDF(file.toFile()).getNumberOfPages() >= 2);
    }

    @Test
    void otherScriptsBreakNothingAndWhatNoFontHasIsTold() throws Exception {
        String mixed = "Hebrew \u05E9\u05DC\u05D5\u05DD, Arabic \u0645\u0631\u062D\u0628\u0627, Greek \u039A\u03B1\u03BB, a rare \uD83F\uDFF0 sign, \uD83D\uDC68\u200D\uD83D\uDC69\uFE0F";
        Debrief debrief = Papers.debrief(mixed, List.of(Papers.moment(1, "\u05E9\u05DC\u05D5\u05DD", Verdict.PARTLY, "\u0645\u0631\u062D\u0628\u0627 \u8A00\u8449", "")), List.of());
        Path pdf = folder.resolve("a.pdf");
        int replaced = PaperFile.write(debrief, pdf, new NullProgressMonitor());
        assertTrue(replaced >= 1);
        String text = pdfText(pdf);
        assertTrue(text.contains("Greek \u039A\u03B1\u03BB") && text.contains("a rare \u25A1 sign"), text);
        assertTrue(text.contains("\u05E9\u05DC\u05D5\u05DD") || text.contains("\u05DD\u05D5\u05DC\u05E9"), text);
        assertEquals(0, PaperFile.write(debrief, folder.resolve("a.docx"), new NullProgressMonitor()));
        assertTrue(wordText(folder.resolve("a.docx")).contains("\u8A00\u8449"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://evil\")", "https://evil.example/x", "<script>x</script>", "{ INCLUDETEXT c:\\\\boot.ini }", "</style><h1>", "\" content: \"x",
        "&amp; &lt;", "line\u0000with\u0008control\uD800", "\u202Egnol"})
    void textIsTextWhateverItSays(String text) throws Exception {
        Debrief debrief = new Debrief(text, text, new Debrief.OfCall(text, null, ZoneOffset.UTC, text, 0), Instant.EPOCH, ZoneOffset.UTC, text,
                List.of(Papers.moment(1, text, Verdict.MISSED, text, text, text)), 0, List.of(text), null, text, List.of(), List.of(), List.of());
        String visible = text.replaceAll("[\\p{Cntrl}\uD800\u202E]", " ").replaceAll("\\s+", " ").strip();
        String pdf = pdfText(write(debrief, "a.pdf"));
        assertTrue(pdf.contains(visible), pdf);
        try (PDDocument made = Loader.loadPDF(folder.resolve("a.pdf").toFile())) {
            for (PDPage page : made.getPages()) {
                assertTrue(page.getAnnotations().isEmpty());
            }
        }
        try (XWPFDocument word = new XWPFDocument(Files.newInputStream(write(debrief, "a.docx")))) {
            String xml = word.getDocument().xmlText();
            assertFalse(xml.contains("instrText") || xml.contains("fldSimple") || xml.contains("w:hyperlink"), xml);
            assertTrue(word.getPackagePart().getRelationshipsByType("http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink").isEmpty());
        }
        assertTrue(wordText(folder.resolve("a.docx")).contains(visible));
    }

    @Test
    void nothingDoneWellAndNothingMarkedIsSaidPlainly() throws Exception {
        assertTrue(pdfText(write(Papers.debrief("", List.of(), List.of()), "a.pdf")).contains("not that nothing went well"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.pdf", "a.docx"})
    void datesAreThoseOfTheUsersCountry(String name) throws Exception {
        Locale.setDefault(Locale.GERMANY);
        Path file = write(Papers.usual(), name);
        String text = name.endsWith("pdf") ? pdfText(file) : wordText(file);
        assertTrue(text.contains("2. M\u00E4rz 2026"), text);
    }

    @Test
    void whatWasDisputedStandsBesideWhatItSaysNow() throws Exception {
        Debrief usual = Papers.usual();
        Debrief.View missed = new Debrief.View(Verdict.MISSED, "", false);
        Debrief.View partly = new Debrief.View(Verdict.PARTLY, "", false);
        Debrief debrief = new Debrief(usual.agent(), usual.reviewer(), usual.call(), usual.madeAt(), usual.zone(), usual.summary(), usual.moments(), 0, usual.notes(), usual.score(), "",
                usual.goals(), usual.practice(), List.of(
                        new Debrief.Disputed("2:14 Validate first", missed, partly, "I named it.", false,
                                new Debrief.Decided(DisputeDecision.ACCEPTED, partly, "Heard again.", "Kim Lund", Instant.parse("2026-03-04T10:00:00Z"), 0.5, 0.75)),
                        new Debrief.Disputed("3:00 Keep informed", missed, partly, "It was short.", true, null)));
        for (String text : List.of(pdfText(write(debrief, "a.pdf")), wordText(write(debrief, "a.docx")))) {
            for (String told : List.of("2:14 Validate first", "missed", "partly", "I named it.", "Accepted by Kim Lund", "Heard again.", "50% before", "75%", "after the time for disputes",
                    "Nobody has decided")) {
                assertTrue(text.replaceAll("\\s+", " ").contains(told), () -> told + " in " + text);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.pdf", "a.docx"})
    void whoeverCancelsKeepsTheOldFileAndNothingElse(String name) throws Exception {
        Path file = Files.writeString(folder.resolve(name), "old");
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> PaperFile.write(Papers.usual(), file, cancelled));
        assertEquals("old", Files.readString(file));
        try (var left = Files.list(folder)) {
            assertArrayEquals(new Object[] {file}, left.toArray());
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenIsToldAsSuch() {
        ReportException refusal = assertThrows(ReportException.class, () -> write(Papers.usual(), "nowhere/a.pdf"));
        assertEquals(ReportException.Reason.NO_SUCH_PLACE, refusal.reason());
        assertThrows(IllegalArgumentException.class, () -> write(Papers.usual(), "a.txt"));
    }
}
