/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.internal.watch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.io.input.ProxyInputStream;
import org.coachline.intake.internal.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Rows of the first sheet of a workbook (ECMA-376, SpreadsheetML), read as a stream: of the workbook its shared texts are kept and one row at
 * a time. Numbers are read as {@link CellFormat} shows them; rows that are hidden are rows. Document types end the reading; what is unpacked, kept and counted is bounded.
 */
final class XlsxRows {

    private static final long MOST_BYTES = 1L << 29;
    private static final int MOST_TEXTS = 1_000_000;
    private static final long MOST_TEXT = 64L << 20;
    private static final int MOST_OF_CELL = 32_767;
    private static final int MOST_COLUMNS = 1_000;
    private static final int MOST_STYLES = 100_000;
    private static final int MOST_MERGED = 1_000;
    private static final Pattern RANGE = Pattern.compile("([A-Za-z]{1,3}(\\d{1,8})):[A-Za-z]{1,3}(\\d{1,8})");
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final ZipFile zip;
    private final List<String> texts = new ArrayList<>();
    private final List<CellFormat> formats = new ArrayList<>();
    private final List<Merged> merged = new ArrayList<>();
    private final Map<Merged, String> heads = new HashMap<>();
    private boolean from1904;
    private long kept;
    private long unpacked;

    private XlsxRows(ZipFile zip) {
        this.zip = zip;
    }

    /** Reads all rows. */
    static void read(Path file, RowReader rows) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            new XlsxRows(zip).read(rows);
        } catch (XMLStreamException | IllegalArgumentException e) {
            throw new IOException(Messages.get("manifest.workbook"), e);
        }
    }

    /** Uses a part of the workbook. */
    private interface Use {
        void of(XMLStreamReader xml) throws XMLStreamException, IOException;
    }

    private void read(RowReader rows) throws IOException, XMLStreamException {
        String[] first = {""};
        part("xl/workbook.xml", xml -> {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    if (xml.getLocalName().equals("workbookPr")) {
                        from1904 = List.of("1", "true").contains(String.valueOf(xml.getAttributeValue(null, "date1904")));
                    } else if (xml.getLocalName().equals("sheet") && first[0].isEmpty() && List.of("null", "visible").contains(String.valueOf(xml.getAttributeValue(null, "state")))) {
                        first[0] = linked(xml);
                    }
                }
            }
        });
        String[] sheet = {"xl/worksheets/sheet1.xml"};
        part("xl/_rels/workbook.xml.rels", xml -> {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("Relationship") && first[0].equals(xml.getAttributeValue(null, "Id"))) {
                    String target = String.valueOf(xml.getAttributeValue(null, "Target"));
                    sheet[0] = target.startsWith("/") ? target.substring(1) : "xl/" + target;
                }
            }
        });
        part("xl/sharedStrings.xml", this::sharedTexts);
        part("xl/styles.xml", this::styles);
        if (zip.getEntry(sheet[0]) == null) {
            throw new IOException(Messages.get("manifest.workbook"));
        }
        part(sheet[0], this::merged);
        part(sheet[0], xml -> rows(xml, rows));
    }

    private static String linked(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("id") && xml.getAttributeNamespace(i) != null) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private void part(String name, Use use) throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return;
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = new Bounded(zip.getInputStream(entry))) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            use.of(xml);
            xml.close();
        }
    }

    /** What comes out of an archive counts, not what it says of itself. */
    private final class Bounded extends ProxyInputStream {

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        protected void afterRead(int read) throws IOException {
            unpacked += Math.max(0, read);
            if (unpacked > MOST_BYTES) {
                throw new IOException(Messages.get("manifest.tooBig"));
            }
        }
    }

    private void sharedTexts(XMLStreamReader xml) throws XMLStreamException, IOException {
        while (xml.hasNext()) {
            if (next(xml) == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
                String text = richText(xml);
                kept += text.length();
                if (texts.size() >= MOST_TEXTS || kept > MOST_TEXT) {
                    throw new IOException(Messages.get("manifest.tooBig"));
                }
                texts.add(text);
            }
        }
    }

    private static int next(XMLStreamReader xml) throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD) {
            throw new XMLStreamException("a document type");
        }
        return event;
    }

    /** The text of an element, without what only says how East Asian words are read aloud. */
    private static String richText(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder all = new StringBuilder();
        int depth = 1;
        int silent = 0;
        boolean inText = false;
        while (depth > 0 && xml.hasNext()) {
            switch (next(xml)) {
            case XMLStreamConstants.START_ELEMENT -> {
                depth++;
                silent = silent == 0 && xml.getLocalName().equals("rPh") ? depth : silent;
                inText = xml.getLocalName().equals("t") || xml.getLocalName().equals("v");
            }
            case XMLStreamConstants.END_ELEMENT -> {
                silent = silent == depth ? 0 : silent;
                depth--;
                inText = false;
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                if (inText && silent == 0 && all.length() < MOST_OF_CELL) {
                    all.append(xml.getText());
                }
            }
            default -> {
                // Comments.
            }
            }
        }
        return unescaped(all.length() > MOST_OF_CELL ? all.substring(0, MOST_OF_CELL) : all.toString());
    }

    private void styles(XMLStreamReader xml) throws XMLStreamException {
        Map<String, String> codes = new HashMap<>();
        boolean ofCells = false;
        while (xml.hasNext()) {
            int event = next(xml);
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
                return;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                case "numFmt" -> {
                    if (codes.size() < MOST_STYLES) {
                        codes.put(String.valueOf(xml.getAttributeValue(null, "numFmtId")), String.valueOf(xml.getAttributeValue(null, "formatCode")));
                    }
                }
                case "cellXfs" -> ofCells = true;
                case "xf" -> {
                    if (ofCells && formats.size() < MOST_STYLES) {
                        String id = String.valueOf(xml.getAttributeValue(null, "numFmtId"));
                        formats.add(CellFormat.of(id, codes.getOrDefault(id, "")));
                    }
                }
                default -> {
                    // Fonts and borders say nothing about values.
                }
                }
            }
        }
    }

    /** A part of a column that is one cell. */
    private record Merged(int column, int first, int last) {
    }

    /** Cells that go over several rows; they stand behind the rows, so the sheet is gone through once before. */
    private void merged(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (next(xml) == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("mergeCell") && merged.size() < MOST_MERGED) {
                Matcher range = RANGE.matcher(String.valueOf(xml.getAttributeValue(null, "ref")));
                if (range.matches() && !range.group(2).equals(range.group(3))) {
                    merged.add(new Merged(column(range.group(1), 0), number(range.group(2), 0), number(range.group(3), 0)));
                }
            }
        }
    }

    /** What stands in the first of merged cells holds for all of their rows. */
    private void fill(int number, List<String> cells) {
        for (Merged each : merged) {
            if (number == each.first) {
                heads.put(each, each.column < cells.size() ? cells.get(each.column) : "");
            } else if (number > each.first && number <= each.last && each.column < MOST_COLUMNS) {
                while (cells.size() <= each.column) {
                    cells.add("");
                }
                if (cells.get(each.column).isBlank()) {
                    cells.set(each.column, heads.getOrDefault(each, ""));
                }
            }
        }
    }

    private void rows(XMLStreamReader xml, RowReader rows) throws XMLStreamException {
        int number = 0;
        List<String> cells = new ArrayList<>();
        boolean open = false;
        while (xml.hasNext()) {
            int event = next(xml);
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) {
                number = number(xml.getAttributeValue(null, "r"), number + 1);
                cells.clear();
                open = true;
            } else if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c") && open) {
                int column = column(xml.getAttributeValue(null, "r"), cells.size());
                String value = cell(xml);
                while (cells.size() < column && column < MOST_COLUMNS) {
                    cells.add("");
                }
                if (column < MOST_COLUMNS) {
                    if (column < cells.size()) {
                        cells.set(column, value);
                    } else {
                        cells.add(value);
                    }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
                open = false;
                if (cells.stream().anyMatch(each -> !each.isBlank())) {
                    fill(number, cells);
                    if (!rows.row(number, List.copyOf(cells))) {
                        return;
                    }
                }
            }
        }
    }

    private static int number(@Nullable String text, int otherwise) {
        return text != null && text.matches("\\d{1,8}") ? Integer.parseInt(text) : otherwise;
    }

    private static int column(@Nullable String reference, int otherwise) {
        if (reference == null || !reference.matches("[A-Za-z]{1,3}\\d{1,8}")) {
            return otherwise;
        }
        int column = 0;
        for (char c : reference.toUpperCase(Locale.ROOT).toCharArray()) {
            if (c >= 'A' && c <= 'Z') {
                column = column * 26 + c - 'A' + 1;
            }
        }
        return column - 1;
    }

    private String cell(XMLStreamReader xml) throws XMLStreamException {
        String type = String.valueOf(xml.getAttributeValue(null, "t"));
        int style = number(xml.getAttributeValue(null, "s"), -1);
        StringBuilder value = new StringBuilder();
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            switch (next(xml)) {
            case XMLStreamConstants.START_ELEMENT -> {
                if (xml.getLocalName().equals("v") || xml.getLocalName().equals("is")) {
                    // A value's text stands in it, an inline one's in elements of its own.
                    value.append(xml.getLocalName().equals("v") ? plain(xml) : richText(xml));
                } else {
                    depth++;
                }
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            default -> {
                // Formulas and white space.
            }
            }
        }
        String text = value.toString();
        if (type.equals("s")) {
            int index = number(text.strip(), -1);
            return index >= 0 && index < texts.size() ? texts.get(index) : "";
        }
        if (type.equals("null") || type.equals("n")) {
            return (style >= 0 && style < formats.size() ? formats.get(style) : CellFormat.PLAIN).show(text, from1904);
        }
        return type.equals("e") ? "" : type.equals("str") ? unescaped(text) : text;
    }

    private static String plain(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder all = new StringBuilder();
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            switch (next(xml)) {
            case XMLStreamConstants.START_ELEMENT -> depth++;
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                if (all.length() < MOST_OF_CELL) {
                    all.append(xml.getText());
                }
            }
            default -> {
                // Comments.
            }
            }
        }
        return all.toString();
    }

    /** What Excel writes in the place of characters that XML has not: {@code _x000D_} (ECMA-376 part 1, 22.9.2.19). */
    private static String unescaped(String text) {
        return text.indexOf("_x") < 0 ? text : ESCAPED.matcher(text).replaceAll(hit -> Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(hit.group(1), 16))));
    }
}
