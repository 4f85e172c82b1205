/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.paper;

/** What of a text can stand on paper. */
public final class Legible {

    private Legible() {
    }

    /**
     * A text without what XML cannot hold and without signs that change how others read: line feeds and tabs stay, other control characters, halves of
     * pairs and overrides of the direction become blanks.
     */
    public static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().map(Legible::clean).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static int clean(int c) {
        boolean bad = Character.isISOControl(c) && c != '\n' && c != '\t' || c >= 0xD800 && c <= 0xDFFF || (c & 0xFFFE) == 0xFFFE || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069;
        return bad ? ' ' : c;
    }

    /** Whether a text runs from right to left: its first letter says. */
    static boolean rightToLeft(String text) {
        return text.codePoints().map(Character::getDirectionality).filter(direction -> direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC).findFirst()
                .orElse(Character.DIRECTIONALITY_LEFT_TO_RIGHT) != Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }
}
