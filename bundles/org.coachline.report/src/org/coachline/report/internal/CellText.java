/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal;

import java.util.regex.Pattern;

/** Makes text from anywhere fit for a cell: it is shown as it is and never run. */
public final class CellText {

    /** What a cell takes: "Excel specifications and limits", total number of characters that a cell can contain. */
    public static final int MOST = 32_767;

    /** A spreadsheet reads such a piece as the character of that code: ECMA-376 part 1, 22.9.2.19 (ST_Xstring). */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final Pattern CODE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final String STARTS_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private CellText() {
    }

    /**
     * Whether a spreadsheet might run the text once somebody edits the cell or saves it as plain text.
     *
     * @param text any text
     * @return true when it begins as formulas do
     */
    public static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0;
    }

    /**
     * The text as a cell can hold it: control characters as their pictures, other characters that XML cannot hold as the
     * replacement character, and what is too long cut with a mark that says how much is missing.
     *
     * @param text any text
     * @return at most {@link #MOST} characters
     */
    public static String fit(String text) {
        if (text.length() <= MOST && isPlain(text)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length();) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            if (point == '\r') {
                if (i < text.length() && text.charAt(i) == '\n') {
                    continue;
                }
                point = '\n';
            }
            clean.appendCodePoint(visible(point));
        }
        String escaped = ESCAPE.matcher(clean).replaceAll("_x005F_");
        return escaped.length() <= MOST ? escaped : cut(escaped);
    }

    /** Whether there is nothing to look at twice: most texts of a hundred thousand rows are such. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ordinary = c >= ' ' && c < 0x7F && c != '_' || c >= 0xA0 && c < Character.MIN_SURROGATE;
            if (!ordinary) {
                return false;
            }
        }
        return true;
    }

    /**
     * What a spreadsheet makes of a text as {@link #fit} wrote it, or any other program: ECMA-376 part 1, 22.9.2.19 (ST_Xstring).
     *
     * @param written as it stands in the file
     * @return as it is shown
     */
    public static String unescape(String written) {
        if (written.indexOf("_x") < 0) {
            return written;
        }
        return CODE.matcher(written).replaceAll(found -> java.util.regex.Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    private static int visible(int point) {
        if (point == '\n' || point == '\t') {
            return point;
        }
        if (point < 0x20) {
            return 0x2400 + point;
        }
        if (point == 0x7F) {
            return 0x2421;
        }
        boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        boolean control = point > 0x7F && point < 0xA0;
        return surrogate || control || (point & 0xFFFE) == 0xFFFE ? 0xFFFD : point;
    }

    private static String cut(String text) {
        // The mark's length depends on the number in it, whose length settles after one guess.
        String mark = Messages.format(Messages.Text_cut, text.length());
        int keep = MOST - mark.length();
        if (Character.isHighSurrogate(text.charAt(keep - 1))) {
            keep--;
        }
        mark = Messages.format(Messages.Text_cut, text.length() - keep);
        return text.substring(0, keep) + mark;
    }
}
