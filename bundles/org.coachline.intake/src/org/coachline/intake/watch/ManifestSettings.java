/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.watch;

import java.util.Map;
import java.util.TreeMap;

/**
 * How a list of recordings is read. What is empty is guessed from the list each time.
 *
 * @param file      its name or a pattern of names, such as {@code calls-*.csv}, in the source's folder or below
 * @param encoding  of a CSV file, as Java names it
 * @param separator of a CSV file
 * @param dateForm  how it writes days and times, in the letters of {@link java.time.format.DateTimeFormatter}; {@code iso} or {@code epoch}
 * @param columns   the column of each field, by its heading
 */
public record ManifestSettings(String file, String encoding, String separator, String dateForm, Map<CallField, String> columns) {

    /** Everything guessed, of any CSV or XLSX file. */
    public static final ManifestSettings GUESSED = new ManifestSettings("", "", "", "", Map.of());

    /** Keeps a copy of the columns. */
    public ManifestSettings {
        columns = Map.copyOf(new TreeMap<>(columns));
    }
}
