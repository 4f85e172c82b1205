/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command line does with the process that brings packs in and out. */
class SiteProcessTest {

    private static final String INSTALL = "coachline.install";
    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir
    Path folder;
    private String before;

    /** A product that says nothing at all until its input ends, as one does that waits for a slow server. */
    public static final class Silent {

        private Silent() {
        }

        public static void main(String[] words) throws IOException {
            while (System.in.read() >= 0) {
                // Nothing is written there.
            }
            Files.writeString(Path.of(words[words.length - 1]), "cancelled=true\n");
        }
    }

    @BeforeEach
    void aProductThatSaysNothing() throws IOException {
        before = System.getProperty(INSTALL);
        Path plugins = Files.createDirectories(folder.resolve("product/plugins"));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Silent.class.getName());
        String name = Silent.class.getName().replace('.', '/') + ".class";
        try (OutputStream out = Files.newOutputStream(plugins.resolve("org.eclipse.equinox.launcher_1.0.0.jar")); JarOutputStream jar = new JarOutputStream(out, manifest);
                InputStream code = Objects.requireNonNull(Silent.class.getResourceAsStream("/" + name))) {
            jar.putNextEntry(new JarEntry(name));
            code.transferTo(jar);
            jar.closeEntry();
        }
        System.setProperty(INSTALL, folder.resolve("product").toString());
    }

    @AfterEach
    void theProductOfBefore() {
        if (before == null) {
            System.clearProperty(INSTALL);
        } else {
            System.setProperty(INSTALL, before);
        }
    }

    @Test
    void whoeverStopsIsHeardAlsoWhileTheProductSaysNothing() {
        Context calm = Cli.context(folder, new TestPacks(), new PrintWriter(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
        Context stopped = new Context(calm.out(), calm.text(), calm.err(), calm.terminal(), calm.folder(), calm.clock(), calm.packs(), calm.guests(), calm.samples(), () -> true);
        assertTimeoutPreemptively(LONG, () -> assertThrows(CancellationException.class, () -> new SiteProcess(stopped).ask(Map.of("action", "list"))));
    }
}
