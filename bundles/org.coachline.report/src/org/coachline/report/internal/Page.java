/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal;

import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.coachline.report.PlanReport;

/** How sheets come out of a printer. */
final class Page {

    /** Where paper is Letter and not A4: Unicode CLDR, supplemental data, paperSize. */
    private static final Set<String> LETTER = Set.of("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US",
            "VE");
    /** A header or footer takes 255 characters in all. */
    private static final int MOST = 80;

    private Page() {
    }

    /** Fits the columns on one page's width and adds the plan's title, its people and the page number. */
    static void setUp(XSSFSheet sheet, PlanReport report, boolean landscape) {
        sheet.setFitToPage(true);
        XSSFPrintSetup print = sheet.getPrintSetup();
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        print.setLandscape(landscape);
        boolean letter = LETTER.contains(Locale.getDefault().getCountry());
        print.setPaperSize(letter ? PrintSetup.LETTER_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
        sheet.getHeader().setLeft(plain(report.title()));
        sheet.getHeader().setRight(plain(sheet.getSheetName()));
        sheet.getFooter().setLeft(plain(Messages.format(Messages.Page_people, report.agent(), report.coach())));
        sheet.getFooter().setRight(Messages.format(Messages.Page_number, "&P", "&N"));
    }

    /** An ampersand begins a code there. */
    private static String plain(String text) {
        String line = CellText.fit(text).replaceAll("\\s+", " ");
        String cut = line.codePointCount(0, line.length()) <= MOST ? line
                : line.substring(0, line.offsetByCodePoints(0, MOST - 1)) + '\u2026';
        return cut.replace("&", "&&");
    }
}
