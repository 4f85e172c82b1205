/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.internal.watch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.coachline.intake.internal.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a CSV file, each read by itself: one with a quote that never ends is named and costs no other. Encoding and separator are
 * guessed from the first {@value #LOOKED_AT} bytes.
 */
final class CsvRows {

    static final int LOOKED_AT = 1 << 18;
    private static final char MARK = '\uFEFF';
    private static final int MOST_LINE = 1 << 20;
    private static final int MOST_LINES_A_ROW = 50;
    private static final List<String> SEPARATORS = List.of(",", ";", "\t", "|");

    private CsvRows() {
    }

    /** A file's first bytes. */
    private static byte[] start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LOOKED_AT);
        }
    }

    /** The encoding that a file seems to be in: by its mark, by zeros in between, UTF-8 where that is valid, else Western Windows. */
    static Charset encoding(Path file) throws IOException {
        byte[] start = start(file);
        if (start.length >= 2 && (start[0] & 0xFF) == 0xFF && (start[1] & 0xFF) == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (start.length >= 2 && (start[0] & 0xFF) == 0xFE && (start[1] & 0xFF) == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        int even = 0;
        int odd = 0;
        for (int i = 0; i < start.length; i++) {
            even += i % 2 == 0 && start[i] == 0 ? 1 : 0;
            odd += i % 2 == 1 && start[i] == 0 ? 1 : 0;
        }
        if (Math.max(even, odd) > start.length / 5) {
            return odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }
        CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        // What is looked at may end within a character.
        boolean valid = !utf8.decode(ByteBuffer.wrap(start), CharBuffer.allocate(start.length + 1), start.length < LOOKED_AT).isError();
        return valid ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
    }

    /** The separator by which the first lines fall into the same number of cells, and the most of them. */
    static String separator(Path file, Charset encoding) throws IOException {
        List<String> lines = new String(start(file), encoding).lines().filter(each -> !each.isBlank()).limit(50).toList();
        // Excel writes it down where it is not the country's own.
        if (!lines.isEmpty() && lines.get(0).replace(String.valueOf(MARK), "").toLowerCase(Locale.ROOT).startsWith("sep=") && lines.get(0).length() >= 5) {
            return lines.get(0).replace(String.valueOf(MARK), "").substring(4, 5);
        }
        String best = ",";
        double most = 0;
        for (String each : SEPARATORS) {
            int head = -1;
            int same = 0;
            for (String line : lines) {
                try {
                    int cells = cells(line, each).size();
                    head = head < 0 ? cells : head;
                    same += cells == head ? 1 : 0;
                } catch (IOException | UncheckedIOException e) {
                    // A row over several lines says nothing here.
                    continue;
                }
            }
            double score = head <= 1 ? 0 : head * Math.pow((double) same / lines.size(), 3);
            if (score > most) {
                most = score;
                best = each;
            }
        }
        return best;
    }

    private static List<String> cells(String row, String separator) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreSurroundingSpaces(true).get();
        try (CSVParser parser = CSVParser.parse(row, format)) {
            List<CSVRecord> records = parser.getRecords();
            return records.isEmpty() ? List.of() : records.get(0).toList();
        }
    }

    /**
     * Reads all rows.
     *
     * @return how many characters could not be read in the encoding
     */
    static int read(Path file, Charset encoding, String separator, RowReader rows) throws IOException {
        CharsetDecoder decoder = encoding.newDecoder().onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE);
        int[] unreadable = {0};
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder), 1 << 16)) {
            List<String> ahead = new ArrayList<>();
            int number = 0;
            while (true) {
                String line = ahead.isEmpty() ? line(lines, unreadable) : ahead.remove(0);
                if (line == null) {
                    return unreadable[0];
                }
                number++;
                line = number == 1 && !line.isEmpty() && line.charAt(0) == MARK ? line.substring(1) : line;
                if (line.isBlank() || number == 1 && line.toLowerCase(Locale.ROOT).startsWith("sep=")) {
                    continue;
                }
                StringBuilder row = new StringBuilder(line);
                List<String> joined = new ArrayList<>();
                boolean whole = balanced(row);
                while (!whole && joined.size() < MOST_LINES_A_ROW && row.length() < MOST_LINE) {
                    String next = joined.size() < ahead.size() ? ahead.get(joined.size()) : line(lines, unreadable);
                    if (next == null) {
                        break;
                    }
                    if (joined.size() >= ahead.size()) {
                        ahead.add(next);
                    }
                    joined.add(next);
                    row.append('\n').append(next);
                    whole = balanced(row);
                }
                if (!whole) {
                    rows.broken(number, Messages.get("manifest.quote"));
                    continue;
                }
                int at = number;
                ahead.subList(0, joined.size()).clear();
                number += joined.size();
                try {
                    if (!rows.row(at, cells(row.toString(), separator))) {
                        return unreadable[0];
                    }
                } catch (IOException | UncheckedIOException e) {
                    rows.broken(at, Messages.get("manifest.quote"));
                }
            }
        }
    }

    private static boolean balanced(CharSequence row) {
        return row.chars().filter(each -> each == '"').count() % 2 == 0;
    }

    private static @Nullable String line(BufferedReader lines, int[] unreadable) throws IOException {
        StringBuilder line = new StringBuilder();
        int c = lines.read();
        if (c < 0) {
            return null;
        }
        while (c >= 0 && c != '\n') {
            if (c == '\r') {
                lines.mark(1);
                if (lines.read() != '\n') {
                    lines.reset();
                }
                break;
            }
            unreadable[0] += c == '\uFFFD' ? 1 : 0;
            if (line.length() < MOST_LINE) {
                line.append((char) c);
            }
            c = lines.read();
        }
        return line.toString();
    }
}
