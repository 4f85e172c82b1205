/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.paper;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.coachline.report.chart.Chart;
import org.coachline.report.internal.Logging;
import org.w3c.dom.Element;

/** Documents as PDF: tagged for screen readers, with the fonts that they use. */
final class PdfPaper {

    private static final int PLAIN = 400;
    private static final int BOLD = 700;

    /** The layout's own remarks: of use to nobody but who works on these pages. */
    private static final XRLogger REMARKS = new XRLogger() {

        private final System.Logger log = System.getLogger(PdfPaper.class.getName());

        @Override
        public void log(String where, Level level, String said) {
            log.log(System.Logger.Level.DEBUG, said);
        }

        @Override
        public void log(String where, Level level, String said, Throwable thrown) {
            log.log(System.Logger.Level.DEBUG, said, thrown);
        }

        @Override
        public void setLevel(String logger, Level level) {
            // All of it is for debugging.
        }

        @Override
        public boolean isLogLevelEnabled(Diagnostic diagnostic) {
            return log.isLoggable(System.Logger.Level.DEBUG);
        }
    };

    private PdfPaper() {
    }

    /**
     * Sets and writes a document. Memory: some kilobytes a page, and the fonts.
     *
     * @param pages what
     * @param out   where to; not closed
     * @return how many different characters no font of this machine has; squares stand for them
     * @throws IOException when that fails
     */
    static int write(Pages pages, OutputStream out) throws IOException {
        Logging.ready();
        XRLog.setLoggerImpl(REMARKS);
        FontChoice fonts = FontChoice.of(new PagesText(pages).all());
        try (PDDocument document = new PDDocument()) {
            List<TrueTypeCollection> opened = new ArrayList<>();
            try {
                PdfRendererBuilder builder = new PdfRendererBuilder();
                List<String> families = new ArrayList<>(List.of(PaperFonts.FAMILY));
                builder.useFont(() -> font(false), PaperFonts.FAMILY, PLAIN, FontStyle.NORMAL, true);
                builder.useFont(() -> font(true), PaperFonts.FAMILY, BOLD, FontStyle.NORMAL, true);
                for (FontChoice.Found found : fonts.found()) {
                    String family = "found" + families.size();
                    families.add(family);
                    PDFont font = found.name() == null ? PDType0Font.load(document, found.file()) : ofCollection(document, found, opened);
                    builder.useFont(new PDFontSupplier(font), family, PLAIN, FontStyle.NORMAL, true);
                    builder.useFont(new PDFontSupplier(font), family, BOLD, FontStyle.NORMAL, true);
                }
                Html html = new Html(pages, fonts, families);
                builder.usePDDocument(document);
                builder.usePdfUaAccessibility(true);
                builder.withProducer("Coachline");
                builder.useReplacementText(Character.toString(FontChoice.REPLACEMENT));
                builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
                builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
                // Nothing is fetched, whatever a text says.
                builder.useUriResolver((base, uri) -> null);
                builder.useObjectDrawerFactory(new Charts(html));
                builder.withW3cDocument(html.document(), null);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                builder.toStream(bytes);
                builder.run();
                bytes.writeTo(out);
            } finally {
                for (TrueTypeCollection each : opened) {
                    each.close();
                }
            }
        }
        return fonts.replaced();
    }

    private static InputStream font(boolean bold) {
        try {
            return PaperFonts.open(bold);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDFont ofCollection(PDDocument document, FontChoice.Found found, List<TrueTypeCollection> opened) throws IOException {
        TrueTypeCollection collection = new TrueTypeCollection(found.file());
        opened.add(collection);
        TrueTypeFont font = collection.getFontByName(found.name());
        return PDType0Font.load(document, font, true);
    }

    /** Draws charts as lines and text where the document has an object for them. */
    private record Charts(Html html) implements FSObjectDrawerFactory {

        @Override
        public FSObjectDrawer createDrawer(Element e) {
            Chart chart = html.chart(e);
            return (element, x, y, width, height, device, context, dots) -> {
                float across = (float) width / dots;
                float down = (float) height / dots;
                device.drawWithGraphics((float) x, (float) y, across, down, g2 -> draw(chart, (PdfBoxGraphics2D) g2, across, down));
                return null;
            };
        }

        @Override
        public boolean isReplacedObject(Element e) {
            return "object".equals(e.getTagName());
        }

        private static void draw(Chart chart, PdfBoxGraphics2D g2, float width, float height) {
            try (PdfBoxGraphics2DFontTextDrawer texts = new PdfBoxGraphics2DFontTextDrawer()) {
                texts.registerFont(new Font(Font.SANS_SERIF, Font.PLAIN, 1).getFontName(), font(false));
                texts.registerFont(new Font(Font.SANS_SERIF, Font.BOLD, 1).getFontName(), font(true));
                g2.setFontTextDrawer(texts);
                chart.draw(g2, new Rectangle2D.Double(0, 0, width, height));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
