/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal;

/**
 * A column of a table.
 *
 * @param key    by which it is found again, whatever its header says; empty for what is not looked for
 * @param title  the header
 * @param chars  its width in characters of the usual font; 0 hides it
 * @param format how its cells look
 */
record Column(String key, String title, int chars, Format format) {

    /** What a column's cells hold. */
    enum Format {
        /** Words, wrapped. */
        TEXT,
        /** Words that a reader should see first, wrapped. */
        STRONG,
        /** A whole number. */
        NUMBER,
        /** A share, shown in per cent. */
        SHARE,
        /** A day. */
        DATE,
        /** A day and a time of day, in the zone that the next column names. */
        DATE_TIME,
        /** A position in a call, in minutes and seconds. */
        POSITION,
        /** A verdict: its glyph in its colour, and its word. */
        VERDICT,
        /** How far something is, from a list. */
        STATUS,
        /** Yes or no, from a list. */
        YES_NO,
        /** What a later import finds the row by. */
        ID
    }

    boolean isNumeric() {
        return format == Format.NUMBER || format == Format.SHARE || format == Format.POSITION;
    }

    boolean wraps() {
        return format == Format.TEXT || format == Format.STRONG;
    }

    static Column id() {
        return new Column("id", "id", 0, Format.ID);
    }

    static Column id(String key, String title) {
        return new Column(key, title, 0, Format.ID);
    }
}
