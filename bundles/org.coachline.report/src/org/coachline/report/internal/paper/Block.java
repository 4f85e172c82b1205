/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.paper;

import java.util.List;
import org.coachline.look.Token;
import org.coachline.report.chart.Chart;

/** What stands on pages, one below the other. All text is text: nothing in it is read as a mark-up, a field or a link. */
public sealed interface Block {

    /**
     * A heading.
     *
     * @param level 1 to 3
     * @param text  one line
     */
    record Heading(int level, String text) implements Block {
    }

    /**
     * A paragraph.
     *
     * @param spans beside one another; a line feed begins a new line
     * @param tone  how it looks
     */
    record Text(List<Span> spans, Tone tone) implements Block {
        /** A paragraph of one piece. */
        public Text(String text, Tone tone) {
            this(List.of(Span.of(text)), tone);
        }
    }

    /**
     * Points of a list.
     *
     * @param points each a paragraph
     */
    record Bullets(List<List<Span>> points) implements Block {
    }

    /**
     * Rows and columns.
     *
     * @param widths  of the columns, in percent
     * @param headers of the columns; none for a list of facts, whose first column names the second
     * @param rows    each with as many cells as there are columns
     * @param numbers columns that are set flush right
     */
    record Table(List<Integer> widths, List<String> headers, List<List<Span>> rows, List<Integer> numbers) implements Block {
    }

    /**
     * A picture.
     *
     * @param chart as wide as the page
     */
    record Figure(Chart chart) implements Block {
    }

    /**
     * Blocks that stay on one page where one has room for them.
     *
     * @param blocks one below the other
     * @param edge   the colour of the line at their left
     */
    record Box(List<Block> blocks, Token edge) implements Block {
    }

    /**
     * Cards to be cut out.
     *
     * @param cards   the blocks of each
     * @param columns beside one another on a page
     * @param rows    below one another on a page
     */
    record Cards(List<List<Block>> cards, int columns, int rows) implements Block {
    }

    /** How a paragraph looks. */
    enum Tone {
        /** As most. */
        BODY,
        /** Beside the matter. */
        QUIET,
        /** Words that somebody said, or should say. */
        SAID
    }

    /**
     * A piece of a paragraph.
     *
     * @param text   what
     * @param strong whether it is bold
     * @param color  its colour
     */
    record Span(String text, boolean strong, Token color) {

        /** A piece like most. */
        public static Span of(String text) {
            return new Span(text, false, Token.TEXT);
        }

        /** A bold piece. */
        public static Span strong(String text) {
            return new Span(text, true, Token.TEXT);
        }

        /** A piece beside the matter. */
        public static Span quiet(String text) {
            return new Span(text, false, Token.QUIET_TEXT);
        }
    }
}
