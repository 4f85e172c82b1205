/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolePlayFileTest {

    private static final List<String> ORDER = List.of("Validate first 1", "Whom to play", "The Venter", "speaks fast; repeats what happened", "dead for three days",
            "Do you know what that costs me?", "What to practise", "before any solution", "Three days is a long time.", "Have you tried turning it off?",
            "Let them finish first.", "Those who listen", "named before the fault");

    @TempDir
    Path folder;

    private Path write(int cards, int perPage, String name) throws Exception {
        Path file = folder.resolve(name);
        PaperFile.write(Papers.cards(cards), perPage, file, new NullProgressMonitor());
        return file;
    }

    private static void assertInOrder(String text) {
        int at = 0;
        for (String each : ORDER) {
            int found = text.indexOf(each, at);
            assertTrue(found >= 0, () -> each + " is missing or out of place in: " + text);
            at = found;
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 5", "2, 3", "4, 2"})
    void soManyStandOnAPage(int perPage, int pages) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(write(5, perPage, "a.pdf").toFile())) {
            assertEquals(pages, pdf.getNumberOfPages());
            PDFTextStripper first = new PDFTextStripper();
            first.setEndPage(1);
            String text = first.getText(pdf);
            assertTrue(text.contains("Validate first " + perPage), text);
            assertTrue(!text.contains("Validate first " + (perPage + 1)), text);
        }
    }

    @Test
    void aCardSaysWhomToPlayWhatToPractiseAndWhatToListenFor() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(write(1, 1, "a.pdf").toFile())) {
            assertInOrder(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "));
        }
        try (XWPFDocument word = new XWPFDocument(Files.newInputStream(write(1, 1, "a.docx")))) {
            assertInOrder(word.getTables().get(0).getRow(0).getCell(0).getText().replaceAll("\\s+", " "));
        }
    }

    @Test
    void aWordDocumentHasACellToCutOutForEach() throws Exception {
        try (XWPFDocument word = new XWPFDocument(Files.newInputStream(write(5, 4, "a.docx")))) {
            XWPFTable table = word.getTables().get(0);
            assertEquals(3, table.getNumberOfRows());
            assertEquals(2, table.getRow(0).getTableCells().size());
            assertEquals(XWPFTable.XWPFBorderType.DASHED, table.getInsideVBorderType());
            assertTrue(table.getRow(2).isCantSplitRow());
        }
    }

    @Test
    void noCardsAndOddNumbersOnAPageAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> write(0, 2, "a.pdf"));
        assertThrows(IllegalArgumentException.class, () -> write(2, 3, "a.pdf"));
    }
}
