/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.fields;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.jspecify.annotations.Nullable;

/** Days as people type them into a field: the one form that is not read differently in two countries. */
public final class Days {

    private Days() {
    }

    /**
     * Reads a day.
     *
     * @param text {@code 2026-12-04}, or nothing
     * @return the day, or null for nothing
     * @throws IllegalArgumentException for anything else
     */
    public static @Nullable LocalDate parse(String text) {
        if (text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /**
     * Reads a day, or nothing where there is none.
     *
     * @param text anything
     * @return the day, or null
     */
    public static @Nullable LocalDate parseOrNull(String text) {
        try {
            return parse(text);
        } catch (IllegalArgumentException notADay) {
            return null;
        }
    }
}
