/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.template;

import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;

/** Words in the text boxes, shapes and charts of a sheet. */
final class DrawnWords {

    private static final String PARAGRAPHS = "declare namespace a='http://schemas.openxmlformats.org/drawingml/2006/main' .//a:p";

    private DrawnWords() {
    }

    /** Changes the words of each paragraph; their looks stay, those of its beginning where a change reaches over several looks. */
    static void replace(XSSFSheet sheet, UnaryOperator<String> words) {
        XSSFDrawing drawing = sheet.getDrawingPatriarch();
        if (drawing == null) {
            return;
        }
        replace(drawing.getCTDrawing(), words);
        for (XSSFChart chart : drawing.getCharts()) {
            replace(chart.getCTChart(), words);
        }
    }

    private static void replace(XmlObject of, UnaryOperator<String> words) {
        for (XmlObject each : of.selectPath(PARAGRAPHS)) {
            if (each instanceof CTTextParagraph paragraph) {
                replace(paragraph, words);
            }
        }
    }

    private static void replace(CTTextParagraph paragraph, UnaryOperator<String> words) {
        List<CTRegularTextRun> runs = paragraph.getRList();
        StringBuilder whole = new StringBuilder();
        StringBuilder apart = new StringBuilder();
        for (CTRegularTextRun run : runs) {
            whole.append(run.getT());
            apart.append(words.apply(run.getT()));
        }
        String changed = words.apply(whole.toString());
        if (changed.contentEquals(whole)) {
            return;
        }
        if (changed.contentEquals(apart)) {
            runs.forEach(run -> run.setT(words.apply(run.getT())));
        } else {
            // A placeholder lies across two looks, as a spell checker leaves it.
            for (int i = 1; i < runs.size(); i++) {
                runs.get(i).setT("");
            }
            runs.get(0).setT(changed);
        }
    }
}
