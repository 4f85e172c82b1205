/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.coachline.library.AuditNote;

/** Numbers of entries as text, {@code 3,7-12}: how an erasure says from which entries it took the texts. */
final class AuditRanges {

    /** The type of the subject of an entry that says so. */
    static final String SUBJECT = "AuditEntries";

    private static final int PIECE = AuditNote.MAX_TEXT - 100;
    private static final Pattern RANGE = Pattern.compile("(\\d{1,10})(?:-(\\d{1,10}))?");

    private AuditRanges() {
    }

    static String of(BitSet numbers) {
        StringBuilder text = new StringBuilder();
        for (int from = numbers.nextSetBit(0); from >= 0;) {
            int until = numbers.nextClearBit(from);
            text.append(text.isEmpty() ? "" : ",").append(from);
            if (until - from > 1) {
                text.append('-').append(until - 1);
            }
            from = numbers.nextSetBit(until);
        }
        return text.toString();
    }

    /** The same in pieces that are each short enough for one entry. */
    static List<String> pieces(BitSet numbers) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (String range : of(numbers).split(",")) {
            if (piece.length() + range.length() + 1 > PIECE) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.append(piece.isEmpty() ? "" : ",").append(range);
        }
        pieces.add(piece.toString());
        return pieces;
    }

    /** Takes the numbers that a text names out of a set; those from a limit on are left. What is no range is passed over. */
    static void clear(BitSet numbers, String text, long limit) {
        Matcher matcher = RANGE.matcher(text);
        while (matcher.find()) {
            long from = Long.parseLong(matcher.group(1));
            long until = Math.min(limit, (matcher.group(2) == null ? from : Long.parseLong(matcher.group(2))) + 1);
            if (from < until && until <= Integer.MAX_VALUE) {
                numbers.clear((int) from, (int) until);
            }
        }
    }
}
