/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Letters belong to techniques: packs may propose any but those that the catalog keeps for the player. */
class PackKeysTest {

    private static final Pattern SEQUENCE = Pattern.compile("<key\\s[^>]*sequence=\"([^\"]+)\"");
    private static final Pattern LETTER = Pattern.compile("(?i)((M2|SHIFT)\\+)?[A-Z]");
    private static final Pattern RESERVED = Pattern.compile("RESERVED = Set\\.of\\(([^)]*)\\)");

    private final SourceTree tree = new SourceTree();

    @Test
    void noCommandOfAnySchemeHasAKeyThatAPackMayPropose() throws IOException {
        Matcher reserved = RESERVED.matcher(Files.readString(tree.root().resolve("bundles/org.coachline.catalog/src/org/coachline/catalog/internal/Keys.java")));
        reserved.find();
        Set<String> kept = Set.of(reserved.group(1).replace("\"", "").split(",\\s*"));
        List<String> wrong = new ArrayList<>();
        int keys = 0;
        for (Path descriptor : tree.files(tree.root().resolve("bundles"), "plugin.xml")) {
            for (Matcher key = SEQUENCE.matcher(Files.readString(descriptor)); key.find();) {
                keys++;
                if (LETTER.matcher(key.group(1)).matches() && !kept.contains(key.group(1))) {
                    wrong.add(descriptor.getParent().getFileName() + ": " + key.group(1));
                }
            }
        }
        assertEquals(List.of(), wrong, "keep the letter from packs in Keys.RESERVED, or bind another key");
        assertFalse(keys == 0, "no key was found at all");
    }
}
