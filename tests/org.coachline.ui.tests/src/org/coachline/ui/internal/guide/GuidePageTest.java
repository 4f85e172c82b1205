/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coachline.look.Palette;
import org.coachline.look.Theme;
import org.coachline.look.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a page of the guide is in a browser. */
class GuidePageTest {

    private static final Map<String, String> TITLES = new LinkedHashMap<>(Map.of("GUIDE.md", "Guide"));

    static {
        TITLES.put("MEASURES.md", "What is measured");
    }

    @TempDir
    Path folder;

    private static String html(String markdown) {
        return new GuidePage(markdown).html("GUIDE.md", TITLES, Palette.of(Theme.LIGHT));
    }

    @Test
    void headingsHaveTheAnchorsThatGitHubGivesThem() {
        assertEquals(List.of("guide", "sources-let-the-recorders-folder-do-it", "listen--and-mark", "plan---dry-run", "listen--and-mark-1"),
                new GuidePage("# Guide\n## Sources: let the recorder's folder do it\n## Listen / and *mark*\n### `plan --dry-run`\n## Listen / and mark").anchors());
    }

    @Test
    void theContentsLeadToEachHeadingBelowTheTitle() {
        String html = html("# Guide\n## One & only\n### Deeper\n## Two");
        assertTrue(html.contains("<li><a href=\"#one--only\">One &amp; only</a>\n<ul>\n<li><a href=\"#deeper\">Deeper</a></li>\n</ul>\n</li>\n<li><a href=\"#two\">Two</a></li>"), html);
        assertTrue(html.contains("<h2 id=\"one--only\">One &amp; only</h2>") && html.contains("<h3 id=\"deeper\">"), html);
    }

    @Test
    void linksToPagesThatComeAlongLeadToThose() {
        assertTrue(html("[a](MEASURES.md) [b](MEASURES.md#pace) [c](#two)").contains("<a href=\"MEASURES.html\">a</a> <a href=\"MEASURES.html#pace\">b</a> <a href=\"#two\">c</a>"));
    }

    @Test
    void linksToFilesThatDoNotComeAlongAreText() {
        assertTrue(html("see [the *examples*](../examples) there").contains("<p>see the <em>examples</em> there</p>"));
    }

    @Test
    void theOtherPagesAreOfferedAndThePageItselfIsNamed() {
        assertTrue(html("# Guide").contains("<li>Guide</li>\n<li><a href=\"MEASURES.html\">What is measured</a></li>"));
    }

    @Test
    void tablesAreTablesWithHeadings() {
        String html = html("| key | does |\n| --- | --- |\n| `a\\|b` | this |");
        assertTrue(html.contains("<th scope=\"col\">key</th>") && html.contains("<td><code>a|b</code></td>"), html);
    }

    @Test
    void markUpInTheTextStaysText() {
        String html = html("# <b>Guide</b>\n\n<script>alert(1)</script>\n\nand <img src=x>, [bad](javascript:alert(1))");
        assertFalse(html.contains("<script") || html.contains("<img") || html.contains("<b>") || html.contains("href=\"javascript"), html);
    }

    @Test
    void nothingIsFetchedAndNothingRuns() throws IOException {
        for (Path each : GuideLinksTest.pages()) {
            String html = html(Files.readString(each));
            assertFalse(html.contains(" src=") || html.contains("url(") || html.contains("@import") || html.contains("<script") || html.contains("<link"), each.toString());
            assertTrue(html.contains("default-src 'none'"));
        }
    }

    @Test
    void thePageHasTheColoursOfTheWorkbenchAndPaperIsLight() {
        String dark = new GuidePage("# Guide").html("GUIDE.md", TITLES, Palette.of(Theme.DARK));
        String ground = "--ground: ";
        assertTrue(dark.startsWith(ground + Palette.of(Theme.DARK).css(Token.GROUND), dark.indexOf(ground)), dark);
        assertTrue(dark.startsWith(ground + Palette.of(Theme.LIGHT).css(Token.GROUND), dark.lastIndexOf(ground)), dark);
        assertTrue(dark.contains("color-scheme: dark") && html("").contains("color-scheme: light"));
    }

    @Test
    void pagesLieBesideEachOtherAndReplaceThoseOfBefore() throws IOException {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("GUIDE.md", "# Guide\n[a](A.md)");
        pages.put("A.md", "# A\n[back](GUIDE.md)");
        GuideFiles.write(Map.of("GUIDE.md", "# Old"), Palette.of(Theme.LIGHT), folder.resolve("in here"));
        Path first = GuideFiles.write(pages, Palette.of(Theme.LIGHT), folder.resolve("in here"));
        assertEquals(folder.resolve("in here/GUIDE.html"), first);
        assertTrue(Files.readString(first).contains("<a href=\"A.html\">a</a>"));
        assertTrue(Files.readString(folder.resolve("in here/A.html")).contains("<a href=\"GUIDE.html\">back</a>"));
    }
}
