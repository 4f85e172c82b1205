/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;

/**
 * Gives cell styles names, under which a spreadsheet lists them: whoever changes a named style changes every cell that has it.
 *
 * <p>The library can keep a named style's formats but has no calls for its name, and the schema classes that it brings leave the
 * list of names out; the whole set of them is ten megabytes larger. So the list is written as the XML that it is: ECMA-376 part 1,
 * 18.8.8 (cellStyles) and 18.8.9 (cellStyleXfs).
 */
final class NamedStyles {

    /** What cells without a style of their own have; a workbook must have it, under this name in every language. */
    private static final String NORMAL = "Normal";

    private final StylesTable table;
    /** Name of each named style, by its number. */
    private final List<String> names = new ArrayList<>(List.of(NORMAL));

    /** For a workbook with all its cell styles made. */
    NamedStyles(StylesTable table) {
        this.table = table;
    }

    /**
     * Names a style.
     *
     * @param name     as people see it; no two alike
     * @param style    whose formats it takes
     * @param variants further cell styles that follow it in all that they do not set themselves
     */
    void add(String name, XSSFCellStyle style, List<XSSFCellStyle> variants) {
        CTXf named = (CTXf) style.getCoreXf().copy();
        if (named.isSetXfId()) {
            named.unsetXfId();
        }
        follow(named);
        int number = table.putCellStyleXf(named) - 1;
        names.add(number, name);
        link(style, number);
        variants.forEach(variant -> link(variant, number));
    }

    /** Writes the list of names. */
    void finish() {
        try (XmlCursor at = table.getCTStylesheet().newCursor()) {
            String space = at.getName().getNamespaceURI();
            at.toEndToken();
            at.beginElement("cellStyles", space);
            at.insertAttributeWithValue("count", Integer.toString(names.size()));
            for (int number = 0; number < names.size(); number++) {
                at.beginElement("cellStyle", space);
                at.insertAttributeWithValue("name", names.get(number));
                at.insertAttributeWithValue("xfId", Integer.toString(number));
                if (number == 0) {
                    at.insertAttributeWithValue("builtinId", "0");
                }
                at.toNextToken();
            }
        }
    }

    private static void link(XSSFCellStyle style, int index) {
        CTXf cell = style.getCoreXf();
        cell.setXfId(index);
        follow(cell);
    }

    /** A format marked as applied is the cell's own, and stays when its named style changes. */
    private static void follow(CTXf formats) {
        if (formats.isSetApplyNumberFormat()) {
            formats.unsetApplyNumberFormat();
        }
        if (formats.isSetApplyFont()) {
            formats.unsetApplyFont();
        }
        if (formats.isSetApplyFill()) {
            formats.unsetApplyFill();
        }
        if (formats.isSetApplyBorder()) {
            formats.unsetApplyBorder();
        }
        if (formats.isSetApplyAlignment()) {
            formats.unsetApplyAlignment();
        }
    }
}
