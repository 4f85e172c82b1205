/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.paper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.coachline.look.Palette;
import org.coachline.look.Theme;
import org.coachline.look.Token;
import org.coachline.report.chart.Chart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A document as a tree of elements that is set on pages. Texts are nodes of the tree, never part of a mark-up. */
final class Html {

    /** What rounding may add to a sheet of cards, in millimetres. */
    private static final int SLACK = 2;
    private static final double MILLIS_A_PIXEL = 25.4 / 96;

    private final Pages pages;
    private final FontChoice fonts;
    private final Document document;
    private final List<Chart> charts = new ArrayList<>();
    private final Palette palette = Palette.of(Theme.LIGHT);
    private final Sheet sheet = Sheet.usual();

    Html(Pages pages, FontChoice fonts, List<String> families) throws IOException {
        this.pages = pages;
        this.fonts = fonts;
        try {
            document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IOException(e);
        }
        Element root = document.createElement("html");
        root.setAttribute("lang", pages.language());
        document.appendChild(root);
        head(add(root, "head"), families);
        blocks(add(root, "body"), pages.blocks());
    }

    Document document() {
        return document;
    }

    /** The chart that an object stands for. */
    Chart chart(Element object) {
        return charts.get(Integer.parseInt(object.getAttribute("data-chart")));
    }

    private void head(Element head, List<String> families) throws IOException {
        add(head, "title").setTextContent(words(pages.title()));
        meta(head, "subject", pages.subject());
        meta(head, "description", pages.subject());
        meta(head, "author", "Coachline");
        Element style = add(head, "style");
        style.setAttribute("type", "text/css");
        style.setTextContent(css(families));
    }

    private void meta(Element head, String name, String content) {
        Element meta = add(head, "meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", Legible.clean(content));
    }

    private String css(List<String> families) throws IOException {
        String css;
        try (InputStream file = Html.class.getResourceAsStream("paper.css")) {
            if (file == null) {
                throw new IOException("paper.css");
            }
            css = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        boolean cards = pages.blocks().stream().anyMatch(Block.Cards.class::isInstance);
        css = css.replace("@size@", sheet.name()).replace("@margins@", cards ? Sheet.MARGIN_CARDS + "mm" : Sheet.MARGIN_TOP + "mm " + Sheet.MARGIN + "mm")
                .replace("@page-number@", cards ? "none" : "counter(page) \" / \" counter(pages)").replace("@fonts@", families.stream().map(each -> '\'' + each + '\'').collect(Collectors.joining(", ")));
        for (Token token : new Token[] {Token.TEXT, Token.QUIET_TEXT, Token.LINE}) {
            css = css.replace('@' + token.id() + '@', palette.get(token).hex());
        }
        return css.replace("@header@", quoted(words(pages.header()))).replace("@footer@", quoted(words(pages.footer())));
    }

    /** A string of a style sheet: whatever is not a letter or digit is written as its number. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                quoted.appendCodePoint(c);
            } else {
                quoted.append('\\').append(String.format(Locale.ROOT, "%06x", c));
            }
        });
        return quoted.toString();
    }

    private Element add(Element parent, String name) {
        Element child = document.createElement(name);
        parent.appendChild(child);
        return child;
    }

    private String words(String text) {
        return fonts.legible(Legible.clean(text));
    }

    private void blocks(Element parent, List<Block> blocks) {
        for (Block each : blocks) {
            switch (each) {
            case Block.Heading heading -> add(parent, "h" + heading.level()).setTextContent(words(heading.text()));
            case Block.Text text -> {
                Element p = add(parent, "p");
                spans(p, text.spans(), text.tone() == Block.Tone.BODY ? "" : text.tone().name().toLowerCase(Locale.ROOT));
            }
            case Block.Bullets bullets -> {
                Element list = add(parent, "ul");
                bullets.points().forEach(point -> spans(add(list, "li"), point, ""));
            }
            case Block.Table table -> table(parent, table);
            case Block.Figure figure -> figure(parent, figure.chart());
            case Block.Box box -> {
                Element div = add(parent, "div");
                div.setAttribute("class", "box");
                div.setAttribute("style", "border-left-color: " + palette.get(box.edge()).hex());
                blocks(div, box.blocks());
            }
            case Block.Cards cards -> cards(parent, cards);
            }
        }
    }

    private void spans(Element parent, List<Block.Span> spans, String tone) {
        String all = spans.stream().map(Block.Span::text).collect(Collectors.joining());
        String kind = (tone + (Legible.rightToLeft(all) ? " rtl" : "")).strip();
        if (!kind.isEmpty()) {
            parent.setAttribute("class", kind);
        }
        for (Block.Span span : spans) {
            if (span.text().isEmpty()) {
                continue;
            }
            Element holder = parent;
            if (span.strong() || span.color() != Token.TEXT) {
                holder = add(parent, "span");
                holder.setAttribute("style", (span.strong() ? "font-weight: bold; " : "") + "color: " + palette.get(span.color()).hex());
            }
            String[] lines = words(span.text()).split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    add(holder, "br");
                }
                if (!lines[i].isEmpty()) {
                    // An empty text is more than the layout can bear.
                    holder.appendChild(document.createTextNode(lines[i]));
                }
            }
        }
    }

    private void table(Element parent, Block.Table table) {
        Element element = add(parent, "table");
        boolean facts = table.headers().isEmpty();
        if (facts) {
            element.setAttribute("class", "facts");
        } else {
            Element row = add(add(element, "thead"), "tr");
            for (int i = 0; i < table.headers().size(); i++) {
                Element cell = add(row, "th");
                cell.setAttribute("style", "width: " + table.widths().get(i) + '%');
                cell.setAttribute("scope", "col");
                if (table.numbers().contains(i)) {
                    cell.setAttribute("class", "number");
                }
                cell.setTextContent(words(table.headers().get(i)));
            }
        }
        Element body = add(element, "tbody");
        for (List<Block.Span> row : table.rows()) {
            Element line = add(body, "tr");
            for (int i = 0; i < row.size(); i++) {
                Element cell = add(line, "td");
                if (facts) {
                    cell.setAttribute("style", "width: " + table.widths().get(i) + '%');
                }
                spans(cell, List.of(row.get(i)), facts && i == 0 ? "name" : table.numbers().contains(i) ? "number" : "");
            }
        }
    }

    private void figure(Element parent, Chart chart) {
        Element div = add(parent, "div");
        div.setAttribute("class", "figure");
        Element object = add(div, "object");
        object.setAttribute("data-chart", Integer.toString(charts.size()));
        charts.add(chart);
        object.setAttribute("alt", Legible.clean(chart.summary()));
        double width = sheet.width() - 2 * Sheet.MARGIN;
        object.setAttribute("style", String.format(Locale.ROOT, "display: block; width: %.1fmm; height: %.1fmm", width,
                chart.height() * MILLIS_A_PIXEL));
    }

    private void cards(Element parent, Block.Cards cards) {
        double height = (sheet.height() - 2 * Sheet.MARGIN_CARDS - SLACK) / cards.rows();
        int each = cards.columns() * cards.rows();
        for (int first = 0; first < cards.cards().size(); first += each) {
            Element page = add(parent, "div");
            if (first > 0) {
                page.setAttribute("style", "page-break-before: always");
            }
            Element table = add(page, "table");
            table.setAttribute("class", "cards");
            table.setAttribute("role", "presentation");
            Element body = add(table, "tbody");
            for (int row = first; row < Math.min(first + each, cards.cards().size()); row += cards.columns()) {
                Element line = add(body, "tr");
                for (int at = row; at < row + cards.columns(); at++) {
                    Element cell = add(line, "td");
                    cell.setAttribute("style", String.format(Locale.ROOT, "width: %d%%; height: %.1fmm", 100 / cards.columns(), height));
                    if (at < cards.cards().size()) {
                        blocks(cell, cards.cards().get(at));
                    }
                }
            }
        }
    }
}
