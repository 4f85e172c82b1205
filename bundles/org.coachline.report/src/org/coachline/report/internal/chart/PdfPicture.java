/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.chart;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Calendar;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;
import org.coachline.report.chart.Chart;
import org.coachline.report.chart.ChartFile;
import org.coachline.report.internal.Logging;
import org.coachline.report.internal.paper.PaperFonts;

/** Charts as PDF: one page as large as the chart, lines and text, told to screen readers as one figure with its words. */
public final class PdfPicture {

    /** A PDF's unit is 1/72 inch, a chart's 1/96. */
    private static final float POINTS_A_PIXEL = 72f / ChartFile.SCREEN_DPI;

    private PdfPicture() {
    }

    /**
     * Writes a chart.
     *
     * @param chart what
     * @param out   where to; not closed
     * @throws IOException when that fails
     */
    public static void write(Chart chart, OutputStream out) throws IOException {
        Logging.ready();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(chart.width() * POINTS_A_PIXEL, chart.height() * POINTS_A_PIXEL));
            document.addPage(page);
            PDFormXObject form = form(chart, document);
            tag(document, page, chart.summary());
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                COSDictionary mark = new COSDictionary();
                mark.setInt(COSName.MCID, 0);
                content.beginMarkedContent(COSName.getPDFName(StandardStructureTypes.Figure), PDPropertyList.create(mark));
                content.transform(Matrix.getScaleInstance(POINTS_A_PIXEL, POINTS_A_PIXEL));
                content.drawForm(form);
                content.endMarkedContent();
            }
            describe(document, chart);
            document.save(out);
        }
    }

    /**
     * Draws a chart into a part of a document. What the font lacks is drawn as outlines.
     *
     * @param chart    what
     * @param document that it is for
     * @return in the chart's own pixels
     * @throws IOException when the font cannot be read
     */
    static PDFormXObject form(Chart chart, PDDocument document) throws IOException {
        try (PdfBoxGraphics2DFontTextDrawer texts = new PdfBoxGraphics2DFontTextDrawer()) {
            texts.registerFont(new Font(Font.SANS_SERIF, Font.PLAIN, 1).getFontName(), PaperFonts.load(document, false));
            texts.registerFont(new Font(Font.SANS_SERIF, Font.BOLD, 1).getFontName(), PaperFonts.load(document, true));
            PdfBoxGraphics2D g2 = new PdfBoxGraphics2D(document, chart.width(), chart.height());
            try {
                g2.setFontTextDrawer(texts);
                chart.draw(g2, new Rectangle2D.Double(0, 0, chart.width(), chart.height()));
            } finally {
                g2.dispose();
            }
            return g2.getXFormObject();
        }
    }

    private static void tag(PDDocument document, PDPage page, String words) {
        PDStructureTreeRoot root = new PDStructureTreeRoot();
        PDStructureElement whole = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
        root.appendKid(whole);
        PDStructureElement figure = new PDStructureElement(StandardStructureTypes.Figure, whole);
        figure.setPage(page);
        figure.setAlternateDescription(words);
        figure.appendKid(0);
        whole.appendKid(figure);
        page.setStructParents(0);
        COSArray marks = new COSArray();
        marks.add(figure.getCOSObject());
        PDNumberTreeNode parents = new PDNumberTreeNode(PDParentTreeValue.class);
        parents.setNumbers(Map.of(0, new PDParentTreeValue(marks)));
        root.setParentTree(parents);
        root.setParentTreeNextKey(1);
        document.getDocumentCatalog().setStructureTreeRoot(root);
    }

    private static void describe(PDDocument document, Chart chart) {
        PDDocumentInformation about = document.getDocumentInformation();
        about.setTitle(chart.title());
        about.setSubject(chart.summary());
        about.setCreator("Coachline");
        about.setCreationDate(Calendar.getInstance());
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(Locale.getDefault(Locale.Category.DISPLAY).toLanguageTag());
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        PDViewerPreferences shown = new PDViewerPreferences(new COSDictionary());
        shown.setDisplayDocTitle(true);
        catalog.setViewerPreferences(shown);
    }
}
