/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.agreement;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.coachline.insight.internal.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Reads ratings from a file of comma separated values (RFC 4180; semicolons and tabs are told from commas by the first line): a row an
 * item, a column a rater. The first row names the raters. A first column named item, id, unit, subject, case or nothing names
 * the items. Empty cells, {@code NA}, {@code .}, {@code *} and {@code -} are gaps.
 */
public final class RatingsFile {

    /** Larger files are refused; ratings of a million items are smaller. */
    public static final long MOST_BYTES = 64L * 1024 * 1024;

    private static final int MOST_COLUMNS = 1_000;
    private static final Set<String> ITEM_COLUMNS = Set.of("", "item", "items", "id", "unit", "subject", "case");
    private static final Set<String> GAPS = Set.of("", "na", "n/a", ".", "*", "-");

    private RatingsFile() {
    }

    /**
     * Reads a file.
     *
     * @param file UTF-8, with or without a byte order mark
     * @return its ratings
     * @throws RatingsException when it is no such file; the message names the line
     */
    public static Ratings read(Path file) throws RatingsException {
        String text = text(file);
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter(text)).setIgnoreEmptyLines(true).setTrim(true).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            List<String> header = new ArrayList<>();
            List<String> items = new ArrayList<>();
            List<List<@Nullable String>> values = new ArrayList<>();
            boolean named = false;
            for (CSVRecord row : parser) {
                if (header.isEmpty()) {
                    row.forEach(header::add);
                    named = ITEM_COLUMNS.contains(header.get(0).toLowerCase(Locale.ROOT));
                    check(file, header, named);
                    continue;
                }
                if (row.size() > header.size()) {
                    throw new RatingsException(file, Messages.format(Messages.Ratings_tooLong, file, parser.getCurrentLineNumber(), row.size(),
                            header.size()), null);
                }
                items.add(named ? row.get(0) : Integer.toString(items.size() + 1));
                values.add(values(row, named ? 1 : 0, header.size()));
            }
            if (items.isEmpty()) {
                throw new RatingsException(file, Messages.format(Messages.Ratings_empty, file), null);
            }
            return new Ratings(header.subList(named ? 1 : 0, header.size()), items, values);
        } catch (IOException | UncheckedIOException e) {
            String reason = e instanceof UncheckedIOException wrapped ? String.valueOf(wrapped.getCause().getMessage()) : String.valueOf(e.getMessage());
            throw new RatingsException(file, Messages.format(Messages.Ratings_malformed, file, reason), e);
        }
    }

    private static void check(Path file, List<String> header, boolean named) throws RatingsException {
        List<String> raters = header.subList(named ? 1 : 0, header.size());
        if (raters.size() < 2 || header.size() > MOST_COLUMNS) {
            throw new RatingsException(file, Messages.format(Messages.Ratings_raters, file, raters.size(), MOST_COLUMNS), null);
        }
        Set<String> seen = new HashSet<>();
        for (String rater : raters) {
            if (!seen.add(rater)) {
                throw new RatingsException(file, Messages.format(Messages.Ratings_twice, file, rater), null);
            }
        }
    }

    private static List<@Nullable String> values(CSVRecord row, int from, int until) {
        List<@Nullable String> values = new ArrayList<>();
        for (int i = from; i < until; i++) {
            String value = i < row.size() ? row.get(i) : "";
            values.add(GAPS.contains(value.toLowerCase(Locale.ROOT)) ? null : value);
        }
        return values;
    }

    private static String text(Path file) throws RatingsException {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new RatingsException(file, Messages.format(Messages.Ratings_tooBig, file, MOST_BYTES / (1024 * 1024)), null);
            }
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new RatingsException(file, Messages.format(Messages.Ratings_encoding, file), e);
        } catch (IOException e) {
            throw new RatingsException(file, Messages.format(Messages.Ratings_unreadable, file, e.getClass().getSimpleName()), e);
        }
    }

    private static char delimiter(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = ',';
        long most = 0;
        for (char each : new char[] {',', ';', '\t'}) {
            long found = first.chars().filter(c -> c == each).count();
            if (found > most) {
                most = found;
                best = each;
            }
        }
        return best;
    }
}
