/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.back;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.coachline.report.ReportException;

/** Reads what stands in text boxes, shapes and charts of a sheet, as streams and within the bounds of a workbook's file. */
final class DrawnTexts {

    private static final String DRAWING = "drawing";
    private static final String CHART = "chart";
    private static final int MOST_PARTS = 200;
    private static final int MOST_TEXT = 1_000_000;

    private final WorkbookFile file;
    private final List<String> paragraphs = new ArrayList<>();
    private int text;
    private int parts;

    private DrawnTexts(WorkbookFile file) {
        this.file = file;
    }

    /**
     * All paragraphs of a sheet's drawings.
     *
     * @param sheetPart the sheet's part in the file
     */
    static List<String> of(WorkbookFile file, String sheetPart) throws ReportException {
        DrawnTexts texts = new DrawnTexts(file);
        texts.follow(sheetPart, DRAWING);
        return texts.paragraphs;
    }

    private void follow(String part, String kind) throws ReportException {
        for (PartLinks.Link link : PartLinks.of(file, part)) {
            if (link.is(kind) && file.has(link.part()) && ++parts <= MOST_PARTS) {
                file.read(link.part(), this::read);
                if (kind.equals(DRAWING)) {
                    follow(link.part(), CHART);
                }
            }
        }
    }

    private void read(XMLStreamReader xml) throws XMLStreamException, ReportException {
        StringBuilder paragraph = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("t")) {
                String words = xml.getElementText();
                text += words.length();
                if (text > MOST_TEXT) {
                    throw file.tooBig();
                }
                paragraph.append(words);
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("p")) {
                if (!paragraph.isEmpty()) {
                    paragraphs.add(paragraph.toString());
                    paragraph.setLength(0);
                }
            }
        }
    }
}
