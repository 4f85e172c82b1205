/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.coachline.report.internal.paper.Legible;

/** HTML in which every text is text: nothing of it is ever read as mark-up, and no attribute is written without quotes. */
final class Markup {

    /** Elements without an end tag (HTML Standard, 13.1.2). */
    private static final Set<String> VOID = Set.of("br", "input", "meta");

    private final StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Begins an element.
     *
     * @param name       of the element
     * @param attributes names and values in turn; a value of null stands for an attribute without one
     */
    Markup begin(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]);
            if (attributes[i + 1] != null) {
                out.append("=\"").append(escaped(attributes[i + 1])).append('"');
            }
        }
        out.append('>');
        if (!VOID.contains(name)) {
            open.push(name);
        }
        return this;
    }

    /** Ends the element that was begun last. */
    Markup end() {
        String name = open.pop();
        out.append("</").append(name).append('>');
        if (!Set.of("span", "strong", "label", "option", "summary").contains(name)) {
            out.append('\n');
        }
        return this;
    }

    /** An element with a text in it. */
    Markup put(String name, String text, String... attributes) {
        return begin(name, attributes).text(text).end();
    }

    /** A text; line feeds stay. */
    Markup text(String text) {
        out.append(escaped(text));
        return this;
    }

    /** A script, a style sheet or data, as it is: of our own, and never what somebody wrote, unless it holds no {@code <}. */
    Markup raw(String own) {
        out.append(own);
        return this;
    }

    private static String escaped(String text) {
        String clean = Legible.clean(text);
        StringBuilder escaped = new StringBuilder(clean.length() + 16);
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            switch (c) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            case '\'' -> escaped.append("&#39;");
            default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** A text as a string of JSON that may stand in a script element: without {@code <} nothing can end that. */
    static String json(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || c == '<' || c == '>' || c == '&' || c == '\u2028' || c == '\u2029' || Character.isSurrogate(c)) {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }

    @Override
    public String toString() {
        while (!open.isEmpty()) {
            end();
        }
        return out.toString();
    }
}
