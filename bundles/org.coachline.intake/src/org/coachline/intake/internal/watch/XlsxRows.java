/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.internal.watch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.coachline.intake.internal.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Rows of the first sheet of a workbook (ECMA-376, SpreadsheetML), read as a stream: of the workbook its shared texts are kept and one row at
 * a time. Days and times become ISO 8601. Document types end the reading; what is unpacked, kept and counted is bounded.
 */
final class XlsxRows {

    private static final long MOST_BYTES = 1L << 29;
    private static final int MOST_TEXTS = 1_000_000;
    private static final long MOST_TEXT = 64L << 20;
    private static final int MOST_OF_CELL = 32_767;
    private static final int MOST_COLUMNS = 1_000;
    private static final int MOST_STYLES = 100_000;
    private static final double LAST_DAY = 2_958_466;
    private static final LocalDateTime DAY_0 = LocalDateTime.of(1899, 12, 30, 0, 0);
    private static final LocalDateTime DAY_0_MAC = LocalDateTime.of(1904, 1, 1, 0, 0);

    private final ZipFile zip;
    private final List<String> texts = new ArrayList<>();
    private final List<Boolean> dates = new ArrayList<>();
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
                    } else if (xml.getLocalName().equals("sheet") && first[0].isEmpty() && !"hidden".equals(xml.getAttributeValue(null, "state"))) {
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
    private final class Bounded extends FilterInputStream {

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            return counted(super.read());
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private int counted(int value) throws IOException {
            count(value < 0 ? 0 : 1);
            return value;
        }

        private void count(int more) throws IOException {
            unpacked += more;
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
        return all.length() > MOST_OF_CELL ? all.substring(0, MOST_OF_CELL) : all.toString();
    }

    private void styles(XMLStreamReader xml) throws XMLStreamException {
        Map<String, String> formats = new HashMap<>();
        boolean ofCells = false;
        while (xml.hasNext()) {
            int event = next(xml);
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
                return;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                case "numFmt" -> {
                    if (formats.size() < MOST_STYLES) {
                        formats.put(String.valueOf(xml.getAttributeValue(null, "numFmtId")), String.valueOf(xml.getAttributeValue(null, "formatCode")));
                    }
                }
                case "cellXfs" -> ofCells = true;
                case "xf" -> {
                    if (ofCells && dates.size() < MOST_STYLES) {
                        String id = String.valueOf(xml.getAttributeValue(null, "numFmtId"));
                        dates.add(isDate(id, formats.getOrDefault(id, "")));
                    }
                }
                default -> {
                    // Fonts and borders say nothing about values.
                }
                }
            }
        }
    }

    /** Built-in formats of days and times are 14 to 22 and 45 to 47 (18.8.30); others have their letters outside of quotes and brackets. */
    private static boolean isDate(String id, String code) {
        if (code.isEmpty()) {
            return id.matches("1[4-9]|2[0-2]|4[5-7]");
        }
        String letters = code.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.", "").toLowerCase(Locale.ROOT);
        return letters.matches(".*[ymdhs].*") && !letters.contains("general");
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
                if (cells.stream().anyMatch(each -> !each.isBlank()) && !rows.row(number, List.copyOf(cells))) {
                    return;
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
        boolean number = type.equals("null") || type.equals("n");
        return number && style >= 0 && style < dates.size() && dates.get(style) ? day(text) : number ? whole(text) : type.equals("e") ? "" : text;
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

    /** Numbers as people see them: 201 and not 201.0, and a long number without an exponent. */
    private static String whole(String text) {
        try {
            double value = Double.parseDouble(text.strip());
            return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value) : text.strip();
        } catch (NumberFormatException e) {
            // It is shown as it stands.
            return text;
        }
    }

    private String day(String text) {
        try {
            double days = Double.parseDouble(text.strip());
            if (days < 0 || days > LAST_DAY) {
                return text;
            }
            LocalDateTime time = (from1904 ? DAY_0_MAC : DAY_0).plusSeconds(Math.round(days * 86_400));
            // A fraction alone is a time of day.
            return days < 1 ? time.toLocalTime().format(DateTimeFormatter.ISO_LOCAL_TIME) : time.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
        } catch (NumberFormatException e) {
            // It is shown as it stands.
            return text;
        }
    }
}
