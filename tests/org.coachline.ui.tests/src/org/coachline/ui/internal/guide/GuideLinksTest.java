/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Links in the documents lead somewhere: to a file that is there, and in it to a heading. */
class GuideLinksTest {

    static Path root() {
        return Path.of(System.getProperty("coachline.root")).toAbsolutePath().normalize();
    }

    /** All documents. */
    static List<Path> pages() throws IOException {
        try (Stream<Path> found = Files.list(root().resolve("docs"))) {
            return found.filter(each -> each.toString().endsWith(GuidePage.MARKDOWN)).sorted().toList();
        }
    }

    private static List<Path> pagesAndReadme() throws IOException {
        return Stream.concat(pages().stream(), Stream.of(root().resolve("README.md"))).toList();
    }

    private static Set<String> shipped() throws IOException {
        Properties build = new Properties();
        try (Reader in = Files.newBufferedReader(root().resolve("docs/build.properties"))) {
            build.load(in);
        }
        return new TreeSet<>(Stream.of(build.getProperty("bin.includes").split(",")).filter(each -> each.endsWith(GuidePage.MARKDOWN)).toList());
    }

    @Test
    void everyLinkLeadsToAFileAndToAHeadingInIt() throws IOException {
        List<String> lost = new ArrayList<>();
        int followed = 0;
        for (Path page : pagesAndReadme()) {
            for (String link : new GuidePage(Files.readString(page)).links()) {
                if (link.startsWith("https://")) {
                    continue;
                }
                String file = link.replaceFirst("#.*", "");
                Path to = file.isEmpty() ? page : page.resolveSibling(file).normalize();
                followed++;
                if (!Files.exists(to) || link.contains("#") && !new GuidePage(Files.readString(to)).anchors().contains(link.substring(link.indexOf('#') + 1))) {
                    lost.add(root().relativize(page) + ": " + link);
                }
            }
        }
        assertEquals(List.of(), lost);
        assertTrue(followed > 40, "links are found at all: " + followed);
    }

    @Test
    void whatAPageThatComesAlongLinksToComesAlong() throws IOException {
        List<String> missing = new ArrayList<>();
        Set<String> shipped = shipped();
        for (String page : shipped) {
            new GuidePage(Files.readString(root().resolve("docs").resolve(page))).links().stream().map(each -> each.replaceFirst("#.*", ""))
                    .filter(each -> each.endsWith(GuidePage.MARKDOWN) && !shipped.contains(each)).forEach(each -> missing.add(page + ": " + each));
        }
        assertEquals(List.of(), missing, "docs/build.properties says what comes along");
        assertTrue(shipped.contains(GuideFiles.FIRST));
    }

    @Test
    void everyPageHasATitle() throws IOException {
        for (Path page : pages()) {
            assertTrue(!new GuidePage(Files.readString(page)).title().isBlank(), page.toString());
        }
    }
}
