/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.coachline.look.Palette;
import org.coachline.look.Theme;
import org.coachline.look.Token;
import org.coachline.report.ReportException;
import org.coachline.testsupport.Speaking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

@Speaking
class ChartFileTest {

    @TempDir
    Path folder;

    private static Chart trend(ChartTheme theme) {
        return ChartData.all(theme).get("trend");
    }

    private Path write(Chart chart, String name, int dpi) throws ReportException {
        Path file = folder.resolve(name);
        ChartFile.write(chart, file, dpi);
        return file;
    }

    @ParameterizedTest
    @EnumSource(ChartTheme.class)
    void everyKindIsDrawnInEveryThemeAndFormat(ChartTheme theme) throws Exception {
        for (Map.Entry<String, Chart> each : ChartData.all(theme).entrySet()) {
            for (String ending : new String[] {".png", ".svg", ".pdf"}) {
                assertTrue(Files.size(write(each.getValue(), each.getKey() + ending, 48)) > 2_000, each::getKey);
            }
        }
    }

    @Test
    void aPictureHasTheDensityThatWasAskedFor() throws Exception {
        Path file = write(trend(ChartTheme.LIGHT), "a.png", 144);
        BufferedImage image = ImageIO.read(file.toFile());
        assertEquals(960 * 3 / 2, image.getWidth());
        byte[] bytes = Files.readAllBytes(file);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("pHYs");
        try (DataInputStream chunk = new DataInputStream(new ByteArrayInputStream(bytes, at + 4, 9))) {
            assertEquals(5669, chunk.readInt());
        }
    }

    @Test
    void aPictureCarriesItsWords() throws Exception {
        String bytes = Files.readString(write(trend(ChartTheme.LIGHT), "a.png", 96), StandardCharsets.ISO_8859_1);
        assertTrue(bytes.contains("Validate first rose"));
    }

    @Test
    void theDarkThemeIsDarkAndPrintIsWhite() throws Exception {
        assertEquals(Palette.of(Theme.DARK).get(Token.PANEL).packed(), corner(ChartTheme.DARK));
        assertEquals(0xFFFFFF, corner(ChartTheme.PRINT));
    }

    private int corner(ChartTheme theme) throws Exception {
        return ImageIO.read(write(trend(theme), theme + ".png", 48).toFile()).getRGB(2, 2) & 0xFFFFFF;
    }

    @ParameterizedTest
    @EnumSource(ChartTheme.class)
    void anSvgIsLinesAndTextWithoutPixels(ChartTheme theme) throws Exception {
        for (Map.Entry<String, Chart> each : ChartData.all(theme).entrySet()) {
            Document svg = svg(each.getValue());
            assertEquals(0, svg.getElementsByTagName("image").getLength(), each::getKey);
            assertTrue(svg.getElementsByTagName("text").getLength() > 5, each::getKey);
            assertEquals(each.getValue().title(), svg.getElementsByTagName("title").item(0).getTextContent());
            assertEquals(each.getValue().summary(), svg.getElementsByTagName("desc").item(0).getTextContent());
            assertEquals("img", svg.getDocumentElement().getAttribute("role"));
        }
    }

    @Test
    void anSvgNamesNothingOnTheWeb() throws Exception {
        assertFalse(Files.readString(write(trend(ChartTheme.LIGHT), "a.svg", 96)).contains("DOCTYPE"));
    }

    @Test
    void theTitleOfAnSvgIsDrawnAsText() throws Exception {
        NodeList texts = svg(trend(ChartTheme.LIGHT)).getElementsByTagName("text");
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < texts.getLength(); i++) {
            all.append(texts.item(i).getTextContent()).append('\n');
        }
        assertTrue(all.toString().contains("Validate first rose: 18 of 60"), all::toString);
    }

    private Document svg(Chart chart) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(write(chart, "a.svg", 96).toFile());
    }

    @ParameterizedTest
    @EnumSource(ChartTheme.class)
    void aPdfIsOnePageOfLinesAndTextWithoutPixels(ChartTheme theme) throws Exception {
        for (Map.Entry<String, Chart> each : ChartData.all(theme).entrySet()) {
            try (PDDocument pdf = Loader.loadPDF(write(each.getValue(), "a.pdf", 96).toFile())) {
                assertEquals(1, pdf.getNumberOfPages());
                assertEquals(720, pdf.getPage(0).getMediaBox().getWidth(), 0.01);
                String first = each.getValue().title().split("[;:,(]")[0].strip();
                String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
                assertTrue(text.contains(first), () -> each.getKey() + ": " + text);
                assertEquals(0, pictures(pdf.getPage(0).getResources()), each::getKey);
            }
        }
    }

    private static int pictures(PDResources resources) throws Exception {
        int pictures = 0;
        for (COSName name : resources.getXObjectNames()) {
            PDXObject object = resources.getXObject(name);
            if (object instanceof PDFormXObject form) {
                pictures += form.getResources() == null ? 0 : pictures(form.getResources());
            } else {
                pictures++;
            }
        }
        return pictures;
    }

    @Test
    void aPdfCarriesItsFontsAndSaysItsTitleAndLanguage() throws Exception {
        Chart chart = trend(ChartTheme.PRINT);
        try (PDDocument pdf = Loader.loadPDF(write(chart, "a.pdf", 96).toFile())) {
            assertEquals(chart.title(), pdf.getDocumentInformation().getTitle());
            assertEquals("en-GB", pdf.getDocumentCatalog().getLanguage());
            assertTrue(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle());
            List<PDFont> fonts = new ArrayList<>();
            fonts(pdf.getPage(0).getResources(), fonts);
            assertFalse(fonts.isEmpty());
            for (PDFont font : fonts) {
                assertTrue(font.isEmbedded() && font.getName().contains("DejaVuSans"), font::getName);
            }
        }
    }

    private static void fonts(PDResources resources, List<PDFont> found) throws Exception {
        for (COSName name : resources.getFontNames()) {
            found.add(resources.getFont(name));
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDFormXObject form && form.getResources() != null) {
                fonts(form.getResources(), found);
            }
        }
    }

    @Test
    void aPdfTellsScreenReadersTheChartAsAFigureWithItsWords() throws Exception {
        Chart chart = trend(ChartTheme.LIGHT);
        try (PDDocument pdf = Loader.loadPDF(write(chart, "a.pdf", 96).toFile())) {
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
            PDStructureElement whole = (PDStructureElement) pdf.getDocumentCatalog().getStructureTreeRoot().getKids().get(0);
            PDStructureElement figure = (PDStructureElement) whole.getKids().get(0);
            assertEquals("Figure", figure.getStructureType());
            assertEquals(chart.summary(), figure.getAlternateDescription());
        }
    }

    @Test
    void namesInOtherScriptsDoNotStopAPdf() throws Exception {
        Charts charts = new Charts(ChartTheme.LIGHT, ChartData.SETTINGS, key -> "\u0160\u0165astn\u00E1 \u8A00\u8449 \uD83D\uDE00");
        Path file = write(charts.verdicts(ChartData.SCOPE, List.of(ChartData.technique("p/a", 9, 1, 1, 1))), "a.pdf", 96);
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertEquals(1, pdf.getNumberOfPages());
        }
    }

    @Test
    void namesInOtherScriptsStayText() throws Exception {
        Charts charts = new Charts(ChartTheme.LIGHT, ChartData.SETTINGS, key -> "\u0160\u0165astn\u00E1 \u8A00\u8449 \uD83D\uDE00");
        Path file = write(charts.verdicts(ChartData.SCOPE, List.of(ChartData.technique("p/a", 9, 1, 1, 1))), "a.svg", 96);
        assertTrue(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()).getDocumentElement().getTextContent()
                .contains("\u0160\u0165astn\u00E1 \u8A00\u8449"));
    }

    @Test
    void aNameWithAnotherEndingOrADensityOutOfRangeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> write(trend(ChartTheme.LIGHT), "a.gif", 96));
        assertThrows(IllegalArgumentException.class, () -> write(trend(ChartTheme.LIGHT), "a.png", 10_000));
        assertThrows(IllegalArgumentException.class, () -> write(trend(ChartTheme.LIGHT), "a.png", 1));
    }

    @Test
    void aChartThatFailsLeavesTheOldFile() throws Exception {
        Path file = Files.writeString(folder.resolve("a.svg"), "old");
        Chart broken = new Chart() {
            @Override
            public String title() {
                return "";
            }

            @Override
            public String subtitle() {
                return "";
            }

            @Override
            public String summary() {
                return "";
            }

            @Override
            public int width() {
                return 10;
            }

            @Override
            public int height() {
                return 10;
            }

            @Override
            public ChartTable table() {
                return new ChartTable(List.of(), List.of());
            }

            @Override
            public List<ChartMark> draw(Graphics2D graphics, Rectangle2D area) {
                throw new IllegalStateException("broken on purpose");
            }
        };
        assertThrows(IllegalStateException.class, () -> ChartFile.write(broken, file, 96));
        assertEquals("old", Files.readString(file));
        try (var left = Files.list(folder)) {
            assertArrayEquals(new Object[] {file}, left.toArray());
        }
    }
}
