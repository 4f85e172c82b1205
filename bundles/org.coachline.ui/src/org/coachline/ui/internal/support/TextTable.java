/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.support;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table as text that a spreadsheet takes: a line of headings, then a line a row, cells apart by tabs. A cell that would begin a
 * formula begins with an apostrophe instead, so that nothing that was written about a call is ever calculated.
 */
public final class TextTable {

    private static final String STARTS_FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private TextTable() {
    }

    /** Writes headings and rows. */
    public static String of(List<String> head, List<List<String>> rows) {
        return Stream.concat(Stream.of(head), rows.stream()).map(TextTable::line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(List<String> cells) {
        return cells.stream().map(TextTable::cell).collect(Collectors.joining("\t"));
    }

    private static String cell(String text) {
        String inert = !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return inert.chars().anyMatch(each -> each == '\t' || each == '\n' || each == '\r' || each == '"')
                ? '"' + inert.replace("\"", "\"\"") + '"' : inert;
    }
}
