/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.guide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.coachline.look.Palette;
import org.coachline.look.Theme;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * One page of the guide: read from Markdown (CommonMark, with the tables of GitHub's), written as HTML that needs nothing beside it, with its contents
 * in front. Mark-up in the Markdown stays text, there is no script, and the page is forbidden to fetch anything. Any thread; some milliseconds.
 */
final class GuidePage {

    /** What a file of Markdown is called, and what its page. */
    static final String MARKDOWN = ".md";
    static final String HTML = ".html";

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final int DEEPEST = 3;

    private final Node document;
    private final Map<Heading, String> anchors = new IdentityHashMap<>();
    private final List<Heading> headings = new ArrayList<>();

    /**
     * Reads a page.
     *
     * @param markdown its text
     */
    GuidePage(String markdown) {
        document = PARSER.parse(markdown);
        Map<String, Integer> taken = new HashMap<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                String anchor = anchor(text(heading));
                int before = taken.merge(anchor, 1, Integer::sum) - 1;
                anchors.put(heading, before == 0 ? anchor : anchor + '-' + before);
                headings.add(heading);
            }
        });
    }

    /** The first heading of the first level, or nothing. */
    String title() {
        return headings.stream().filter(each -> each.getLevel() == 1).findFirst().map(GuidePage::text).orElse("");
    }

    /** Where links into the page may lead: the anchors of its headings, in their order, without the number sign. */
    List<String> anchors() {
        return headings.stream().map(each -> String.valueOf(anchors.get(each))).toList();
    }

    /** Where its links lead, as the Markdown says it, in their order. */
    List<String> links() {
        List<String> links = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                links.add(link.getDestination());
                visitChildren(link);
            }
        });
        return List.copyOf(links);
    }

    /**
     * Writes the page. Links to other pages lead to those; links to files that do not come along become text.
     *
     * @param name    of its file of Markdown
     * @param titles  what the pages are called, by the names of their files, in the order in which they are offered
     * @param palette colours of the screen; paper is white
     */
    String html(String name, Map<String, String> titles, Palette palette) {
        leadToPages(titles.keySet());
        HtmlRenderer renderer = HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).attributeProviderFactory(context -> (node, tag, attributes) -> {
            if (node instanceof Heading heading && anchors.containsKey(heading)) {
                attributes.put("id", anchors.get(heading));
            } else if (tag.equals("th")) {
                attributes.put("scope", "col");
            }
        }).build();
        String style = GuideTexts.resource("guide.css").replace("@colours@", colours(palette)).replace("@paper@", colours(Palette.of(Theme.LIGHT)))
                .replace("@scheme@", palette.isDark() ? "dark" : "light");
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>@title@</title>
            <style>@style@</style>
            </head>
            <body>
            <a class="skip" href="#text">@skip@</a>
            <nav aria-label="@contents@">
            @pages@@headings@</nav>
            <main id="text">
            @text@</main>
            </body>
            </html>
            """.replace("@style@", style).replace("@skip@", GuideTexts.get("skip")).replace("@contents@", GuideTexts.get("contents"))
                .replace("@title@", renderer.render(new Text(GuideTexts.get("title", title())))).replace("@pages@", renderer.render(pages(name, titles)))
                .replace("@headings@", renderer.render(contents())).replace("@text@", renderer.render(document));
    }

    private static String colours(Palette palette) {
        return palette.css().entrySet().stream().map(each -> "--" + each.getKey() + ": " + each.getValue()).collect(Collectors.joining("; "));
    }

    private void leadToPages(Set<String> pages) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                visitChildren(link);
                String to = link.getDestination();
                String file = to.replaceFirst("#.*", "");
                if (pages.contains(file)) {
                    link.setDestination(page(file) + to.substring(file.length()));
                } else if (!file.isEmpty() && !file.startsWith("https://")) {
                    for (Node child = link.getFirstChild(); child != null; child = link.getFirstChild()) {
                        link.insertBefore(child);
                    }
                    link.unlink();
                }
            }
        });
    }

    /** What the page of a file of Markdown is called. */
    static String page(String file) {
        return file.substring(0, file.length() - MARKDOWN.length()) + HTML;
    }

    private static Node pages(String name, Map<String, String> titles) {
        BulletList list = list();
        titles.forEach((file, title) -> item(list, file.equals(name) ? new Text(title) : link(page(file), title)));
        return list;
    }

    /** The headings below the title, as a list of lists. */
    private Node contents() {
        BulletList list = list();
        BulletList inner = list;
        for (Heading heading : headings) {
            if (heading.getLevel() == 1 || heading.getLevel() > DEEPEST) {
                continue;
            }
            if (heading.getLevel() == DEEPEST && inner == list && list.getLastChild() != null) {
                inner = list();
                list.getLastChild().appendChild(inner);
            } else if (heading.getLevel() < DEEPEST) {
                inner = list;
            }
            item(inner, link('#' + anchors.get(heading), text(heading)));
        }
        return list;
    }

    private static BulletList list() {
        BulletList list = new BulletList();
        list.setTight(true);
        return list;
    }

    private static void item(BulletList list, Node what) {
        Paragraph paragraph = new Paragraph();
        paragraph.appendChild(what);
        ListItem item = new ListItem();
        item.appendChild(paragraph);
        list.appendChild(item);
    }

    private static Link link(String to, String says) {
        Link link = new Link(to, null);
        link.appendChild(new Text(says));
        return link;
    }

    private static String text(Node node) {
        StringBuilder text = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text each) {
                text.append(each.getLiteral());
            }

            @Override
            public void visit(Code each) {
                text.append(each.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak each) {
                text.append(' ');
            }
        });
        return text.toString();
    }

    /** As GitHub names the anchor of a heading, so that one link works there and here: small letters, blanks as hyphens, and no other signs. */
    private static String anchor(String heading) {
        return heading.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}_ -]", "").replace(' ', '-');
    }
}
