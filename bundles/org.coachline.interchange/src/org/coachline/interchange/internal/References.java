/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.interchange.internal;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Character references, as far as timed text is written with them: a few names and every number. */
final class References {

    private static final Map<String, String> NAMES = Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00A0",
            "lrm", "\u200E", "rlm", "\u200F");
    /** Of what stands between the ampersand and the semicolon. */
    private static final int LONGEST = 9;

    private References() {
    }

    /** The text with its references resolved; what is none stays as it is. */
    static String decode(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        StringBuilder decoded = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int end = text.charAt(at) == '&' ? end(text, at + 1) : -1;
            String meant = end < 0 ? null : meaning(text.substring(at + 1, end));
            decoded.append(meant == null ? String.valueOf(text.charAt(at)) : meant);
            at = meant == null ? at + 1 : end + 1;
        }
        return decoded.toString();
    }

    /** Looks no further than a reference is long: a text of nothing but ampersands would take for ever otherwise. */
    private static int end(String text, int from) {
        for (int i = from; i < Math.min(text.length(), from + LONGEST + 1); i++) {
            if (text.charAt(i) == ';') {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable String meaning(String name) {
        boolean hexadecimal = name.matches("#[xX][0-9a-fA-F]{1,6}");
        if (!hexadecimal && !name.matches("#[0-9]{1,7}")) {
            return NAMES.get(name);
        }
        int number = hexadecimal ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        // Control characters would end lines that are one.
        return number >= ' ' && Character.isValidCodePoint(number) && Character.getType(number) != Character.SURROGATE
                ? Character.toString(number)
                : "\uFFFD";
    }

    /** The text with all characters written as references that would be read as markup. */
    static String encode(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
