/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.guide;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.coachline.look.Palette;
import org.osgi.framework.Bundle;

/** The pages of the guide as files that a browser opens, beside each other so that links between them work. Any thread; some tenths of a second. */
final class GuideFiles {

    /** The page that is opened. */
    static final String FIRST = "USER_GUIDE.md";

    private GuideFiles() {
    }

    /**
     * Reads what comes along.
     *
     * @param docs the bundle with the pages
     * @return Markdown by the names of files, the guide first
     * @throws IOException when the bundle cannot be read
     */
    static Map<String, String> read(Bundle docs) throws IOException {
        Map<String, String> others = new TreeMap<>();
        for (URL each : Collections.list(docs.findEntries("/", '*' + GuidePage.MARKDOWN, false))) {
            try (InputStream in = each.openStream()) {
                others.put(each.getPath().substring(each.getPath().lastIndexOf('/') + 1), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put(FIRST, others.getOrDefault(FIRST, ""));
        pages.putAll(others);
        return pages;
    }

    /**
     * Writes all pages.
     *
     * @param markdown by the names of files, the one to open first
     * @param palette  colours
     * @param folder   made if it is not there; pages of before are replaced
     * @return the page to open
     * @throws IOException when it cannot be written there
     */
    static Path write(Map<String, String> markdown, Palette palette, Path folder) throws IOException {
        Map<String, GuidePage> pages = new LinkedHashMap<>();
        Map<String, String> titles = new LinkedHashMap<>();
        markdown.forEach((name, text) -> {
            GuidePage page = new GuidePage(text);
            pages.put(name, page);
            titles.put(name, page.title());
        });
        Files.createDirectories(folder);
        for (Map.Entry<String, GuidePage> each : pages.entrySet()) {
            Files.writeString(folder.resolve(GuidePage.page(each.getKey())), each.getValue().html(each.getKey(), titles, palette));
        }
        return folder.resolve(GuidePage.page(pages.keySet().iterator().next()));
    }
}
