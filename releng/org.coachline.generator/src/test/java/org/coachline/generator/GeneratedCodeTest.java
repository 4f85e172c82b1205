/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is committed in src-gen is what the generator writes from the models. */
class GeneratedCodeTest {

    private static final Path ROOT = Path.of(System.getProperty("coachline.root"));

    @TempDir
    Path output;

    @Test
    void committedCodeIsWhatTheGeneratorWrites() throws IOException {
        Generate.generate(ROOT, output);
        for (String bundle : new String[] {"org.coachline.model", "org.coachline.model.edit"}) {
            assertEquals(sources(output.resolve(bundle)), sources(ROOT.resolve("bundles").resolve(bundle)),
                    () -> "src-gen of " + bundle + " was edited, or its model changed: run `coachline generate`");
        }
    }

    private static SortedMap<String, String> sources(Path bundle) throws IOException {
        Path folder = bundle.resolve("src-gen");
        SortedMap<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sources.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return sources;
    }
}
