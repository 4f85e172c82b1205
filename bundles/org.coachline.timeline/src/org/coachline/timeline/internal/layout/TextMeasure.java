/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.layout;

/** How wide a text is in the font it will be drawn in, in pixels at 100 % zoom. */
@FunctionalInterface
public interface TextMeasure {

    /** Stands for what does not fit. */
    String ELLIPSIS = "\u2026";

    /** The width of a text of one line. */
    int width(String text);

    /** The text itself where it is not wider than {@code room}, else as much of its beginning as fits with an ellipsis, else nothing. */
    default String shorten(String text, int room) {
        if (width(text) <= room) {
            return text;
        }
        if (width(ELLIPSIS) > room) {
            return "";
        }
        int fits = 0;
        int tooLong = text.length();
        while (tooLong - fits > 1) {
            int half = (fits + tooLong) >>> 1;
            if (width(cut(text, half)) <= room) {
                fits = half;
            } else {
                tooLong = half;
            }
        }
        return fits == 0 ? "" : cut(text, fits);
    }

    private static String cut(String text, int length) {
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }
}
