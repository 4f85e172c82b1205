/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.paper;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.coachline.look.Palette;
import org.coachline.look.Token;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPBdr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTString;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** How a Word document looks: its styles, lists, lines and sheet. */
final class WordStyles {

    /** Of headers, footers and remarks, in points. */
    static final int SMALL = 8;

    private static final int[] HEADINGS = {17, 13, 10};
    private static final int[] HEADINGS_OF_CARDS = {13, 10, 9};
    private static final double BODY = 9.5;
    private static final int HALF = 2;
    private static final String FONT = "Calibri";
    private static final int INDENT = 284;

    private final XWPFDocument document;
    private final Palette palette;
    private @Nullable BigInteger bullets;

    WordStyles(XWPFDocument document, Palette palette, String language, boolean cards) {
        this.document = document;
        this.palette = palette;
        XWPFStyles styles = document.createStyles();
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        styles.setDefaultFonts(fonts);
        CTLanguage spoken = CTLanguage.Factory.newInstance();
        spoken.setVal(language);
        CTRPr usual = styles.getCtStyles().getDocDefaults().getRPrDefault().getRPr();
        usual.addNewLang().set(spoken);
        usual.addNewSz().setVal(BigInteger.valueOf(Math.round(BODY * HALF)));
        CTPPrGeneral paragraphs = styles.getCtStyles().getDocDefaults().isSetPPrDefault() ? styles.getCtStyles().getDocDefaults().getPPrDefault().addNewPPr()
                : styles.getCtStyles().getDocDefaults().addNewPPrDefault().addNewPPr();
        paragraphs.addNewSpacing().setAfter(BigInteger.valueOf(80));
        add(styles, "Normal", "Normal", 0, 0, true);
        int[] sizes = cards ? HEADINGS_OF_CARDS : HEADINGS;
        for (int level = 1; level <= sizes.length; level++) {
            add(styles, heading(level), "heading " + level, sizes[level - 1], level, false);
        }
    }

    static String heading(int level) {
        return "Heading" + level;
    }

    private static void add(XWPFStyles styles, String id, String name, int points, int level, boolean usual) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.setDefault(usual);
        CTString called = CTString.Factory.newInstance();
        called.setVal(name);
        style.setName(called);
        if (level > 0) {
            CTPPrGeneral paragraph = style.addNewPPr();
            paragraph.addNewKeepNext();
            paragraph.addNewKeepLines();
            CTSpacing spacing = paragraph.addNewSpacing();
            spacing.setBefore(BigInteger.valueOf(level == 1 ? 0 : points == HEADINGS[1] ? 320 : 100));
            spacing.setAfter(BigInteger.valueOf(level == 3 ? 40 : 100));
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
            CTRPr run = style.addNewRPr();
            run.addNewB();
            run.addNewSz().setVal(BigInteger.valueOf((long) points * HALF));
        }
        styles.addStyle(new XWPFStyle(style));
    }

    /** Size and margins of the sheet. */
    void page(Sheet sheet, boolean cards) {
        CTSectPr section = document.getDocument().getBody().isSetSectPr() ? document.getDocument().getBody().getSectPr()
                : document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(Sheet.twips(sheet.width())));
        size.setH(BigInteger.valueOf(Sheet.twips(sheet.height())));
        CTPageMar margin = section.addNewPgMar();
        BigInteger side = BigInteger.valueOf(Sheet.twips(cards ? Sheet.MARGIN_CARDS : Sheet.MARGIN));
        BigInteger top = BigInteger.valueOf(Sheet.twips(cards ? Sheet.MARGIN_CARDS : Sheet.MARGIN_TOP));
        margin.setLeft(side);
        margin.setRight(side);
        margin.setTop(top);
        margin.setBottom(top);
        margin.setHeader(BigInteger.valueOf(Sheet.twips(Sheet.MARGIN_CARDS)));
        margin.setFooter(BigInteger.valueOf(Sheet.twips(Sheet.MARGIN_CARDS)));
    }

    /** The list that points belong to. */
    BigInteger bullets() {
        BigInteger known = bullets;
        if (known == null) {
            CTAbstractNum list = CTAbstractNum.Factory.newInstance();
            list.setAbstractNumId(BigInteger.ZERO);
            CTLvl level = list.addNewLvl();
            level.setIlvl(BigInteger.ZERO);
            level.addNewStart().setVal(BigInteger.ONE);
            level.addNewNumFmt().setVal(STNumberFormat.BULLET);
            level.addNewLvlText().setVal("\u2022");
            CTPPrGeneral place = level.addNewPPr();
            place.addNewInd().setLeft(BigInteger.valueOf(INDENT));
            place.getInd().setHanging(BigInteger.valueOf(INDENT));
            XWPFNumbering numbering = document.createNumbering();
            known = numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
            bullets = known;
        }
        return known;
    }

    /** A stop at the right margin. */
    void rightTab(XWPFParagraph line, Sheet sheet) {
        CTPPr properties = line.getCTP().isSetPPr() ? line.getCTP().getPPr() : line.getCTP().addNewPPr();
        CTTabStop stop = properties.addNewTabs().addNewTab();
        stop.setVal(STTabJc.RIGHT);
        stop.setPos(BigInteger.valueOf(sheet.inner(false)));
    }

    /** A coloured line at the left; the paragraph stays with the next one. */
    void edge(XWPFParagraph line, String color) {
        CTPPr properties = line.getCTP().isSetPPr() ? line.getCTP().getPPr() : line.getCTP().addNewPPr();
        line.setKeepNext(true);
        CTPBdr border = properties.addNewPBdr();
        CTBorder left = border.addNewLeft();
        left.setVal(STBorder.SINGLE);
        left.setSz(BigInteger.valueOf(16));
        left.setSpace(BigInteger.valueOf(8));
        left.setColor(color);
    }

    /** Lines under rows, or none; columns as wide as they are told. */
    void lines(XWPFTable table, boolean wanted) {
        CTTblBorders borders = fresh(table);
        if (wanted) {
            line(borders.addNewBottom(), STBorder.SINGLE);
            line(borders.addNewInsideH(), STBorder.SINGLE);
        }
    }

    /** Broken lines all around, to cut along. */
    void cut(XWPFTable table) {
        CTTblBorders borders = fresh(table);
        line(borders.addNewTop(), STBorder.DASHED);
        line(borders.addNewLeft(), STBorder.DASHED);
        line(borders.addNewBottom(), STBorder.DASHED);
        line(borders.addNewRight(), STBorder.DASHED);
        line(borders.addNewInsideH(), STBorder.DASHED);
        line(borders.addNewInsideV(), STBorder.DASHED);
        table.setCellMargins(INDENT, INDENT, INDENT, INDENT);
    }

    private static CTTblBorders fresh(XWPFTable table) {
        CTTblPr properties = table.getCTTbl().getTblPr();
        if (properties.isSetTblBorders()) {
            properties.unsetTblBorders();
        }
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        return properties.addNewTblBorders();
    }

    private void line(CTBorder border, STBorder.Enum kind) {
        border.setVal(kind);
        border.setSz(BigInteger.valueOf(kind == STBorder.DASHED ? 8 : 4));
        border.setColor(palette.get(kind == STBorder.DASHED ? Token.QUIET_TEXT : Token.LINE).hex().substring(1));
    }

    /** A cell's width, as Word counts it. */
    void width(XWPFTableCell cell, int twips) {
        cell.setWidth(Integer.toString(twips));
    }
}
