/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.coachline.look.Palette;
import org.coachline.look.Theme;
import org.coachline.look.Token;
import org.coachline.report.chart.Chart;
import org.coachline.report.internal.Logging;
import org.coachline.report.internal.chart.Pictures;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;

/** Documents for Word and other word processors: styles for headings, tables with repeated headers, pictures with their words. */
final class WordPaper {

    private static final int DPI = 192;
    private static final double POINTS_A_PIXEL = 0.75;
    private static final int TWIPS_A_POINT = 20;
    private static final int TWIPS_AN_INCH = 1440;

    private final XWPFDocument document;
    private final Palette palette = Palette.of(Theme.LIGHT);
    private final Sheet sheet = Sheet.usual();
    private final WordStyles styles;

    private WordPaper(XWPFDocument document, String language, boolean cards) {
        this.document = document;
        this.styles = new WordStyles(document, palette, language, cards);
    }

    /**
     * Makes and writes a document. Memory: as large as it is.
     *
     * @param pages what
     * @param out   where to; not closed
     * @throws IOException when that fails
     */
    static void write(Pages pages, OutputStream out) throws IOException {
        Logging.ready();
        try (XWPFDocument document = new XWPFDocument()) {
            boolean cards = pages.blocks().stream().anyMatch(Block.Cards.class::isInstance);
            WordPaper paper = new WordPaper(document, pages.language(), cards);
            paper.describe(pages);
            paper.styles.page(paper.sheet, cards);
            if (!cards) {
                paper.edges(pages);
            }
            for (Block block : pages.blocks()) {
                paper.add(new Place(document::createParagraph, document::createTable), block, null);
            }
            document.write(out);
        }
    }

    /** Where the next paragraph or table goes. */
    private record Place(Supplier<XWPFParagraph> paragraphs, Supplier<XWPFTable> tables) {
    }

    private void describe(Pages pages) {
        POIXMLProperties.CoreProperties about = document.getProperties().getCoreProperties();
        about.setTitle(Legible.clean(pages.title()));
        about.setSubjectProperty(Legible.clean(pages.subject()));
        about.setCreator("Coachline");
        about.getUnderlyingProperties().setLanguageProperty(pages.language());
        document.getProperties().getExtendedProperties().setApplication("Coachline");
    }

    private void edges(Pages pages) {
        XWPFHeader header = document.createHeader(HeaderFooterType.DEFAULT);
        run(header.createParagraph(), Block.Span.quiet(pages.header())).setFontSize(WordStyles.SMALL);
        XWPFFooter footer = document.createFooter(HeaderFooterType.DEFAULT);
        XWPFParagraph line = footer.createParagraph();
        styles.rightTab(line, sheet);
        run(line, Block.Span.quiet(pages.footer())).setFontSize(WordStyles.SMALL);
        line.createRun().addTab();
        field(line, "PAGE");
        run(line, Block.Span.quiet(" / ")).setFontSize(WordStyles.SMALL);
        field(line, "NUMPAGES");
    }

    private void field(XWPFParagraph line, String code) {
        CTSimpleField field = line.getCTP().addNewFldSimple();
        field.setInstr(code);
        CTR run = field.addNewR();
        CTRPr look = run.addNewRPr();
        look.addNewColor().setVal(palette.get(Token.QUIET_TEXT).hex().substring(1));
        look.addNewSz().setVal(BigInteger.valueOf(2L * WordStyles.SMALL));
        run.addNewT().setStringValue("1");
    }

    private void add(Place place, Block block, @Nullable Token edge) throws IOException {
        switch (block) {
        case Block.Heading heading -> {
            XWPFParagraph line = paragraph(place, edge);
            line.setStyle(WordStyles.heading(heading.level()));
            run(line, new Block.Span(heading.text(), false, Token.TEXT));
        }
        // A line at the left follows what is set in, so nothing is set in beside one.
        case Block.Text text -> spans(paragraph(place, edge), text.spans(), edge != null && text.tone() == Block.Tone.SAID ? Block.Tone.BODY : text.tone());
        case Block.Bullets bullets -> {
            BigInteger list = styles.bullets();
            for (List<Block.Span> point : bullets.points()) {
                XWPFParagraph line = paragraph(place, edge);
                line.setNumID(list);
                spans(line, point, Block.Tone.BODY);
            }
        }
        case Block.Table table -> table(place, table);
        case Block.Figure figure -> figure(place, figure.chart());
        case Block.Box box -> {
            for (int i = 0; i < box.blocks().size(); i++) {
                add(place, box.blocks().get(i), box.edge());
            }
            place.paragraphs.get().setSpacingAfter(0);
        }
        case Block.Cards cards -> cards(cards);
        }
    }

    private XWPFParagraph paragraph(Place place, @Nullable Token edge) {
        XWPFParagraph paragraph = place.paragraphs.get();
        if (edge != null) {
            styles.edge(paragraph, palette.get(edge).hex().substring(1));
        }
        return paragraph;
    }

    private void spans(XWPFParagraph line, List<Block.Span> spans, Block.Tone tone) {
        if (Legible.rightToLeft(spans.stream().map(Block.Span::text).collect(Collectors.joining()))) {
            properties(line).addNewBidi();
        }
        if (tone == Block.Tone.SAID) {
            line.setIndentationLeft(TWIPS_A_POINT * 12);
        }
        for (Block.Span span : spans) {
            if (span.text().isEmpty()) {
                continue;
            }
            XWPFRun run = run(line, tone == Block.Tone.QUIET ? Block.Span.quiet(span.text()) : span);
            if (tone == Block.Tone.QUIET) {
                run.setFontSize(WordStyles.SMALL);
            }
        }
    }

    private static CTPPr properties(XWPFParagraph line) {
        return line.getCTP().isSetPPr() ? line.getCTP().getPPr() : line.getCTP().addNewPPr();
    }

    private XWPFRun run(XWPFParagraph line, Block.Span span) {
        XWPFRun run = line.createRun();
        String[] lines = Legible.clean(span.text()).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], i);
        }
        if (span.strong()) {
            run.setBold(true);
        }
        if (span.color() != Token.TEXT) {
            run.setColor(palette.get(span.color()).hex().substring(1));
        }
        run.setUnderline(UnderlinePatterns.NONE);
        if (Legible.rightToLeft(span.text())) {
            run.getCTR().getRPr().addNewRtl();
        }
        return run;
    }

    private void table(Place place, Block.Table table) {
        XWPFTable made = place.tables.get();
        boolean facts = table.headers().isEmpty();
        styles.lines(made, !facts);
        int at = 0;
        if (!facts) {
            XWPFTableRow head = row(made, at++, table.widths().size());
            head.setRepeatHeader(true);
            for (int i = 0; i < table.headers().size(); i++) {
                cell(head, i, table.widths().get(i), Block.Span.strong(table.headers().get(i)), table.numbers().contains(i));
            }
        }
        for (List<Block.Span> row : table.rows()) {
            XWPFTableRow line = row(made, at++, table.widths().size());
            line.setCantSplitRow(true);
            for (int i = 0; i < row.size(); i++) {
                Block.Span span = facts && i == 0 ? Block.Span.quiet(row.get(i).text()) : row.get(i);
                cell(line, i, table.widths().get(i), span, table.numbers().contains(i));
            }
        }
        place.paragraphs.get().setSpacingAfter(0);
    }

    private static XWPFTableRow row(XWPFTable table, int at, int cells) {
        XWPFTableRow row = at == 0 ? table.getRow(0) : table.createRow();
        while (row.getTableCells().size() < cells) {
            row.createCell();
        }
        return row;
    }

    private void cell(XWPFTableRow row, int at, int percent, Block.Span span, boolean number) {
        XWPFTableCell cell = row.getCell(at);
        styles.width(cell, sheet.inner(false) * percent / 100);
        XWPFParagraph line = cell.getParagraphArray(0);
        line.setSpacingAfter(TWIPS_A_POINT);
        if (number) {
            line.setAlignment(ParagraphAlignment.END);
        }
        spans(line, List.of(span), Block.Tone.BODY);
    }

    private void figure(Place place, Chart chart) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        double width = sheet.inner(false) / (double) TWIPS_A_POINT;
        double height = chart.height() * POINTS_A_PIXEL;
        ImageIO.write(Pictures.image(chart, (int) Math.round(width / POINTS_A_PIXEL), chart.height(), DPI), "png", bytes);
        XWPFParagraph line = place.paragraphs.get();
        try {
            XWPFPicture picture = line.createRun().addPicture(new ByteArrayInputStream(bytes.toByteArray()), PictureType.PNG, "chart.png", Units.toEMU(width),
                    Units.toEMU(height));
            picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(Legible.clean(chart.summary()));
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        for (CTInline inline : line.getRuns().get(0).getCTR().getDrawingArray(0).getInlineList()) {
            inline.getDocPr().setDescr(Legible.clean(chart.summary()));
            inline.getDocPr().setTitle(Legible.clean(chart.title()));
        }
    }

    private void cards(Block.Cards cards) throws IOException {
        XWPFTable table = document.createTable();
        styles.cut(table);
        int height = sheet.innerHeight() / cards.rows() - TWIPS_AN_INCH / 20;
        int rows = (cards.cards().size() + cards.columns() - 1) / cards.columns();
        for (int at = 0; at < rows; at++) {
            XWPFTableRow row = row(table, at, cards.columns());
            row.setCantSplitRow(true);
            row.setHeight(height);
            for (int column = 0; column < cards.columns(); column++) {
                XWPFTableCell cell = row.getCell(column);
                styles.width(cell, sheet.inner(true) / cards.columns());
                int card = at * cards.columns() + column;
                if (card < cards.cards().size()) {
                    boolean[] first = {true};
                    Place place = new Place(() -> {
                        XWPFParagraph line = first[0] ? cell.getParagraphArray(0) : cell.addParagraph();
                        first[0] = false;
                        return line;
                    }, () -> {
                        throw new IllegalStateException("a card holds no table");
                    });
                    for (Block block : cards.cards().get(card)) {
                        add(place, block, null);
                    }
                }
            }
        }
    }
}
