/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.coachline.look.Palette;
import org.coachline.look.Rgb;
import org.coachline.look.Theme;
import org.coachline.look.Token;

/** The cell styles of one workbook, made when first asked for: a workbook takes 64,000 at most, so none is made twice. */
final class Styles {

    /** Roles outside of tables. */
    enum Role {
        TITLE, LABEL, VALUE, DATE, DATE_TIME, SECTION, NOTE, HEADER, HEADER_OF_NUMBERS
    }

    /** Days as in ISO 8601: the one way that nobody reads with month and day the wrong way round. */
    private static final String DATE = "yyyy-mm-dd";
    private static final String DATE_TIME = "yyyy-mm-dd hh:mm";
    private static final String POSITION = "[m]:ss";
    private static final short BODY_SIZE = 11;
    private static final short TITLE_SIZE = 18;
    private static final short SECTION_SIZE = 13;

    private final XSSFWorkbook workbook;
    private final Palette palette = Palette.of(Theme.LIGHT);
    private final Map<Column.Format, XSSFCellStyle> cells = new EnumMap<>(Column.Format.class);
    private final Map<Role, XSSFCellStyle> roles = new EnumMap<>(Role.class);
    private final Map<XSSFCellStyle, XSSFCellStyle> quoted = new HashMap<>();
    private final Map<Token, XSSFFont> glyphs = new EnumMap<>(Token.class);

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        // Font 0 is what all cells without a style of their own, and the column widths, go by.
        workbook.getFontAt(0).setFontHeightInPoints(BODY_SIZE);
    }

    XSSFColor color(Token token) {
        Rgb rgb = palette.get(token);
        return new XSSFColor(new byte[] {(byte) rgb.red(), (byte) rgb.green(), (byte) rgb.blue()},
                workbook.getStylesSource().getIndexedColors());
    }

    /** The style of a table's body cell. */
    XSSFCellStyle cell(Column.Format format) {
        return cells.computeIfAbsent(format, this::makeCell);
    }

    XSSFCellStyle role(Role role) {
        return roles.computeIfAbsent(role, this::makeRole);
    }

    /** The same style for text that begins like a formula: editing the cell then keeps it text. */
    XSSFCellStyle quoted(XSSFCellStyle style) {
        return quoted.computeIfAbsent(style, plain -> {
            XSSFCellStyle made = workbook.createCellStyle();
            made.getCoreXf().set(plain.getCoreXf());
            made.setQuotePrefixed(true);
            return made;
        });
    }

    /**
     * Gives the styles the names under which a spreadsheet lists them; none may be asked for afterwards. Every workbook has them
     * all, whether or not a cell of it does, so that what was made for one of them fits the others.
     */
    void name() {
        NamedStyles named = new NamedStyles(workbook.getStylesSource());
        for (Role role : Role.values()) {
            named.add(Words.of(role), role(role), variants(role(role)));
        }
        for (Column.Format format : Column.Format.values()) {
            named.add(Words.of(format), cell(format), variants(cell(format)));
        }
        named.finish();
    }

    private List<XSSFCellStyle> variants(XSSFCellStyle style) {
        XSSFCellStyle variant = quoted.get(style);
        return variant == null ? List.of() : List.of(variant);
    }

    /** The font of a verdict's glyph. */
    XSSFFont glyph(Token token) {
        return glyphs.computeIfAbsent(token, key -> font(key, BODY_SIZE, true));
    }

    XSSFFont body() {
        return workbook.getFontAt(0);
    }

    private XSSFFont font(Token token, short size, boolean bold) {
        XSSFFont font = workbook.createFont();
        font.setFontHeightInPoints(size);
        font.setBold(bold);
        font.setColor(color(token));
        return font;
    }

    private XSSFCellStyle makeCell(Column.Format format) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(color(Token.LINE));
        switch (format) {
        case TEXT -> {
            words(style);
            // On the sheets that are protected these are what a trainer may type over.
            style.setLocked(false);
        }
        case VERDICT, STATUS, YES_NO -> words(style);
        case STRONG -> {
            words(style);
            style.setFont(font(Token.TEXT, BODY_SIZE, true));
        }
        case NUMBER -> align(style, "0", HorizontalAlignment.RIGHT);
        case SHARE -> align(style, "0%", HorizontalAlignment.RIGHT);
        case DATE -> align(style, DATE, HorizontalAlignment.LEFT);
        case DATE_TIME -> align(style, DATE_TIME, HorizontalAlignment.LEFT);
        case POSITION -> align(style, POSITION, HorizontalAlignment.RIGHT);
        case ID -> style.setFont(font(Token.QUIET_TEXT, BODY_SIZE, false));
        }
        return style;
    }

    private XSSFCellStyle makeRole(Role role) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setWrapText(true);
        switch (role) {
        case TITLE -> heading(style, font(Token.TEXT, TITLE_SIZE, true));
        case SECTION -> heading(style, font(Token.ACCENT, SECTION_SIZE, true));
        case LABEL, NOTE -> style.setFont(font(Token.QUIET_TEXT, BODY_SIZE, false));
        case VALUE -> style.setFont(font(Token.TEXT, BODY_SIZE, false));
        case DATE -> day(style, DATE);
        case DATE_TIME -> day(style, DATE_TIME);
        case HEADER -> {
            header(style);
            style.setIndention((short) 1);
        }
        case HEADER_OF_NUMBERS -> {
            header(style);
            style.setAlignment(HorizontalAlignment.RIGHT);
            style.setIndention((short) 1);
        }
        }
        return style;
    }

    private static void words(XSSFCellStyle style) {
        style.setWrapText(true);
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
    }

    /** Headings run on into the empty cells beside them. */
    private static void heading(XSSFCellStyle style, XSSFFont font) {
        style.setFont(font);
        style.setWrapText(false);
    }

    private void header(XSSFCellStyle style) {
        style.setFont(font(Token.TEXT, BODY_SIZE, true));
        style.setFillForegroundColor(color(Token.HEADER));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setBorderBottom(BorderStyle.MEDIUM);
        style.setBottomBorderColor(color(Token.QUIET_TEXT));
    }

    private void day(XSSFCellStyle style, String format) {
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
    }

    private void align(XSSFCellStyle style, String format, HorizontalAlignment alignment) {
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setAlignment(alignment);
        // Away from the words of the next column.
        style.setIndention((short) 1);
    }
}
