/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.coachline.report.chart.Chart;
import org.coachline.report.chart.ChartFile;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Charts in the formats of files. */
public final class Pictures {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final double INCHES_A_METRE = 39.3701;

    private Pictures() {
    }

    private static Rectangle2D area(Chart chart) {
        return new Rectangle2D.Double(0, 0, chart.width(), chart.height());
    }

    /** A picture in memory, as screens and clipboards want it. */
    public static BufferedImage image(Chart chart, int dpi) {
        return image(chart, chart.width(), chart.height(), dpi);
    }

    /** The same of another size, in pixels at 100 %. */
    public static BufferedImage image(Chart chart, int width, int height, int dpi) {
        double scale = dpi / (double) ChartFile.SCREEN_DPI;
        BufferedImage image = new BufferedImage((int) Math.round(width * scale), (int) Math.round(height * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D g2 = image.createGraphics();
        g2.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g2.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g2.scale(image.getWidth() / (double) width, image.getHeight() / (double) height);
        chart.draw(g2, new Rectangle2D.Double(0, 0, width, height));
        g2.dispose();
        return image;
    }

    /** Pixels, their density, and the words as a description. */
    public static void png(Chart chart, int dpi, OutputStream out) throws IOException {
        BufferedImage image = image(chart, dpi);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), writer.getDefaultWriteParam());
            IIOMetadataNode root = new IIOMetadataNode("javax_imageio_png_1.0");
            IIOMetadataNode density = new IIOMetadataNode("pHYs");
            String perMetre = String.valueOf(Math.round(dpi * INCHES_A_METRE));
            density.setAttribute("pixelsPerUnitXAxis", perMetre);
            density.setAttribute("pixelsPerUnitYAxis", perMetre);
            density.setAttribute("unitSpecifier", "meter");
            root.appendChild(density);
            IIOMetadataNode texts = new IIOMetadataNode("iTXt");
            texts.appendChild(text("Title", chart.title()));
            texts.appendChild(text("Description", chart.summary()));
            root.appendChild(texts);
            metadata.mergeTree("javax_imageio_png_1.0", root);
            writer.setOutput(stream);
            writer.write(new IIOImage(image, null, metadata));
        } finally {
            writer.dispose();
        }
    }

    private static IIOMetadataNode text(String keyword, String words) {
        IIOMetadataNode entry = new IIOMetadataNode("iTXtEntry");
        entry.setAttribute("keyword", keyword);
        entry.setAttribute("compressionFlag", "FALSE");
        entry.setAttribute("compressionMethod", "0");
        entry.setAttribute("languageTag", Locale.getDefault(Locale.Category.DISPLAY).toLanguageTag());
        entry.setAttribute("translatedKeyword", keyword);
        entry.setAttribute("text", words);
        return entry;
    }

    /** Lines and text, with title and description for screen readers. */
    public static void svg(Chart chart, OutputStream out) throws IOException {
        Document document;
        try {
            document = DocumentBuilderFactory.newInstance().newDocumentBuilder().getDOMImplementation().createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IOException(e);
        }
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment(null);
        SVGGraphics2D g2 = new SVGGraphics2D(context, false);
        chart.draw(g2, area(chart));
        Element root = g2.getRoot();
        root.setAttributeNS(null, "width", String.valueOf(chart.width()));
        root.setAttributeNS(null, "height", String.valueOf(chart.height()));
        root.setAttributeNS(null, "viewBox", "0 0 " + chart.width() + ' ' + chart.height());
        root.setAttributeNS(null, "role", "img");
        Element description = document.createElementNS(SVG, "desc");
        description.setTextContent(chart.summary());
        root.insertBefore(description, root.getFirstChild());
        Element title = document.createElementNS(SVG, "title");
        title.setTextContent(chart.title());
        root.insertBefore(title, root.getFirstChild());
        // Batik's own writer names a document type on the web, which readers would fetch.
        document.replaceChild(root, document.getDocumentElement());
        try {
            Transformer writer = TransformerFactory.newInstance().newTransformer();
            writer.transform(new DOMSource(document), new StreamResult(out));
        } catch (TransformerException e) {
            throw new IOException(e);
        }
    }
}
