/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.back;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.coachline.report.ReportException;
import org.coachline.report.internal.CellText;
import org.coachline.report.internal.back.Book.Cell;
import org.coachline.report.internal.back.Book.Kind;
import org.coachline.report.internal.back.Book.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of a workbook by the names of its elements, whichever of the two namespaces a program wrote (ECMA-376 part 1
 * and part 4): the library's own reader either builds all of a workbook in memory, or gives cells as they are shown and not as
 * what they are. Memory is bounded by how many filled cells and how much text are taken; time by how much is unpacked.
 */
final class BookReader {

    /** A plan has some hundred. */
    private static final int MOST_CELLS = 200_000;
    private static final int MOST_TEXT = 16_000_000;
    /** What a cell of a workbook can hold by the format. One longer text that thousands of cells share would be looked at thousands of times. */
    private static final int MOST_TEXT_OF_CELL = 32_767;
    private static final int MOST_SHEETS = 1_000;
    private static final int MOST_NAMES = 20_000;
    private static final int MOST_FORMATS = 100_000;

    private final WorkbookFile file;
    private final List<String> shared = new ArrayList<>();
    private final List<Boolean> days = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> sheetLinks = new LinkedHashMap<>();
    private boolean from1904;
    private int cells;
    private int text;

    private BookReader(WorkbookFile file) {
        this.file = file;
    }

    static Book read(WorkbookFile file) throws ReportException {
        try {
            return new BookReader(file).read();
        } catch (IllegalArgumentException e) {
            // Targets of links that are none.
            throw file.broken(e);
        }
    }

    private Book read() throws ReportException {
        String main = linked(PartLinks.needed(file, ""), "officeDocument", "xl/workbook.xml");
        file.read(main, this::workbook);
        List<PartLinks.Link> links = PartLinks.needed(file, main);
        String strings = linked(links, "sharedStrings", "");
        if (file.has(strings)) {
            file.read(strings, this::sharedStrings);
        }
        String styles = linked(links, "styles", "");
        if (file.has(styles)) {
            file.read(styles, this::styles);
        }
        List<Sheet> sheets = new ArrayList<>();
        for (Map.Entry<String, String> sheet : sheetLinks.entrySet()) {
            for (PartLinks.Link link : links) {
                // Sheets that hold one chart, or that an old version's macros were in, have no cells.
                if (link.id().equals(sheet.getValue()) && link.is("worksheet")) {
                    sheets.add(sheet(sheet.getKey(), link.part()));
                }
            }
        }
        return new Book(List.copyOf(sheets), Map.copyOf(names), from1904);
    }

    private static String linked(List<PartLinks.Link> links, String type, String otherwise) {
        return links.stream().filter(link -> link.is(type)).findFirst().map(PartLinks.Link::part).orElse(otherwise);
    }

    private void workbook(XMLStreamReader xml) throws XMLStreamException, ReportException {
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
            case "workbookPr" -> from1904 = isTrue(xml.getAttributeValue(null, "date1904"));
            case "sheet" -> {
                String link = relationship(xml);
                if (sheetLinks.size() >= MOST_SHEETS) {
                    throw file.tooBig();
                }
                sheetLinks.put(String.valueOf(xml.getAttributeValue(null, "name")), link);
            }
            case "definedName" -> {
                String name = xml.getAttributeValue(null, "name");
                // A copied sheet brings its own names along, which hold only on that sheet.
                boolean ofBook = xml.getAttributeValue(null, "localSheetId") == null;
                String value = content(xml);
                if (ofBook && name != null) {
                    if (names.size() >= MOST_NAMES) {
                        throw file.tooBig();
                    }
                    names.put(name, value);
                }
            }
            default -> {
                // Views, calculation and protection are no business of a reader of values.
            }
            }
        }
    }

    private static String relationship(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("id") && xml.getAttributeNamespace(i) != null) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private void sharedStrings(XMLStreamReader xml) throws XMLStreamException, ReportException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
                if (shared.size() >= MOST_CELLS) {
                    throw file.tooBig();
                }
                shared.add(richText(xml));
            }
        }
    }

    /** The text of an element, without what only says how East Asian words are read aloud. */
    private String richText(XMLStreamReader xml) throws XMLStreamException, ReportException {
        StringBuilder all = new StringBuilder();
        int depth = 1;
        int silent = 0;
        while (depth > 0 && xml.hasNext()) {
            switch (xml.next()) {
            case XMLStreamConstants.START_ELEMENT -> {
                depth++;
                if (xml.getLocalName().equals("rPh") && silent == 0) {
                    silent = depth;
                } else if (xml.getLocalName().equals("t") && silent == 0) {
                    all.append(content(xml));
                    depth--;
                }
            }
            case XMLStreamConstants.END_ELEMENT -> {
                if (depth == silent) {
                    silent = 0;
                }
                depth--;
            }
            default -> {
                // White space between elements.
            }
            }
        }
        return bounded(CellText.unescape(all.toString()));
    }

    private String bounded(String value) throws ReportException {
        if (value.length() > MOST_TEXT_OF_CELL) {
            throw file.tooBig();
        }
        return value;
    }

    /** The text up to the end of the element at hand, bounded. */
    private String content(XMLStreamReader xml) throws XMLStreamException, ReportException {
        StringBuilder all = new StringBuilder();
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            switch (xml.next()) {
            case XMLStreamConstants.START_ELEMENT -> depth++;
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                text += xml.getTextLength();
                if (text > MOST_TEXT) {
                    throw file.tooBig();
                }
                all.append(xml.getText());
            }
            default -> {
                // Comments.
            }
            }
        }
        return all.toString();
    }

    private void styles(XMLStreamReader xml) throws XMLStreamException, ReportException {
        Map<Integer, String> formats = new HashMap<>();
        boolean ofCells = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
                return;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
            case "numFmt" -> formats.put(number(xml.getAttributeValue(null, "numFmtId")), String.valueOf(xml.getAttributeValue(null, "formatCode")));
            case "cellXfs" -> ofCells = true;
            case "xf" -> {
                if (ofCells) {
                    int format = number(xml.getAttributeValue(null, "numFmtId"));
                    String code = formats.getOrDefault(format, BuiltinFormats.getBuiltinFormat(format));
                    days.add(code != null && DateUtil.isADateFormat(format, code));
                }
            }
            default -> {
                // Fonts and borders say nothing about values.
            }
            }
            if (formats.size() > MOST_FORMATS || days.size() > MOST_FORMATS) {
                throw file.tooBig();
            }
        }
    }

    private Sheet sheet(String name, String part) throws ReportException {
        Map<Integer, Map<Integer, Cell>> rows = new TreeMap<>();
        file.read(part, xml -> rows(xml, rows));
        return new Sheet(name, part, rows);
    }

    private void rows(XMLStreamReader xml, Map<Integer, Map<Integer, Cell>> rows) throws XMLStreamException, ReportException {
        int row = -1;
        int column = -1;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("row")) {
                String given = xml.getAttributeValue(null, "r");
                row = given == null ? row + 1 : number(given) - 1;
                column = -1;
            } else if (xml.getLocalName().equals("c")) {
                String given = xml.getAttributeValue(null, "r");
                CellReference reference = given != null && given.length() <= 10 && given.matches("[A-Za-z]{1,3}[0-9]{1,7}") ? new CellReference(given) : null;
                column = reference == null ? column + 1 : reference.getCol();
                int at = reference == null ? row : reference.getRow();
                Cell cell = cell(xml);
                if (cell != null && at >= 0) {
                    if (++cells > MOST_CELLS) {
                        throw file.tooBig();
                    }
                    rows.computeIfAbsent(at, key -> new TreeMap<>()).put(column, cell);
                }
            }
        }
    }

    private @Nullable Cell cell(XMLStreamReader xml) throws XMLStreamException, ReportException {
        String type = xml.getAttributeValue(null, "t");
        int style = number(xml.getAttributeValue(null, "s"));
        boolean day = style >= 0 && style < days.size() && days.get(style);
        boolean formula = false;
        String value = null;
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            switch (xml.next()) {
            case XMLStreamConstants.START_ELEMENT -> {
                switch (xml.getLocalName()) {
                case "f" -> {
                    formula = true;
                    content(xml);
                }
                case "v" -> value = bounded(content(xml));
                case "is" -> value = richText(xml);
                default -> depth++;
                }
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            default -> {
                // White space.
            }
            }
        }
        if (value == null) {
            return formula ? new Cell(Kind.TEXT, "", 0, day, true) : null;
        }
        return made(type == null ? "n" : type, value, day, formula);
    }

    private @Nullable Cell made(String type, String value, boolean day, boolean formula) {
        switch (type) {
        case "s":
            int index = number(value.strip());
            String words = index >= 0 && index < shared.size() ? shared.get(index) : "";
            return words.isEmpty() && !formula ? null : new Cell(Kind.TEXT, words, 0, day, formula);
        case "str", "inlineStr":
            String plain = type.equals("str") ? CellText.unescape(value) : value;
            return plain.isEmpty() && !formula ? null : new Cell(Kind.TEXT, plain, 0, day, formula);
        case "b":
            boolean truth = isTrue(value.strip());
            return new Cell(Kind.TRUTH, String.valueOf(truth), truth ? 1 : 0, false, formula);
        case "e":
            return new Cell(Kind.ERROR, value, 0, false, formula);
        case "d":
            // A day as ISO 8601, which strict workbooks may have.
            return new Cell(Kind.TEXT, value.length() > 10 ? value.substring(0, 10) : value, 0, true, formula);
        default:
            try {
                return new Cell(Kind.NUMBER, value.strip(), Double.parseDouble(value.strip()), day, formula);
            } catch (NumberFormatException e) {
                return new Cell(Kind.ERROR, value, 0, false, formula);
            }
        }
    }

    private static boolean isTrue(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }

    private static int number(@Nullable String value) {
        try {
            return value == null ? -1 : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
