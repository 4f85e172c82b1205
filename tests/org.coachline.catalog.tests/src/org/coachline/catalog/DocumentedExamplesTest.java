/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What partners copy out of the guide and the extension point's description works. */
class DocumentedExamplesTest {

    private static final Pattern PACK = Pattern.compile("(?s)<pack xmlns.*?</pack>");
    private static final String GUIDE = "docs/EXTENDING.md";
    private static final String EXAMPLE = "examples/org.example.collections/";

    private static String text(String path) throws IOException {
        Path at = Path.of(System.getProperty("coachline.root", "")).toAbsolutePath();
        while (at != null && !Files.isRegularFile(at.resolve(path))) {
            at = at.getParent();
        }
        assumeTrue(at != null, "skipped: the source tree with " + path + " is not around this test");
        return Files.readString(at.resolve(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {GUIDE, "bundles/org.coachline.catalog/schema/techniquePacks.exsd"})
    void aPackShownIsAGoodPack(String document) throws IOException {
        String shown = text(document);
        if (document.endsWith(".exsd")) {
            shown = shown.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
        }
        Matcher packs = PACK.matcher(shown);
        assertTrue(packs.find());
        assertEquals(List.of(), Packs.read(packs.group()).problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"META-INF/MANIFEST.MF", "plugin.xml", "build.properties"})
    void theFilesOfABundleAreShownAsTheyAreInTheExample(String file) throws IOException {
        assertTrue(text(GUIDE).contains("```" + (file.endsWith(".xml") ? "xml" : "") + "\n" + text(EXAMPLE + file) + "```"), file);
    }

    @Test
    void theExamplesPackIsAGoodPack() throws IOException {
        assertEquals(List.of(), Packs.read(text(EXAMPLE + "pack.xml")).problems());
    }
}
