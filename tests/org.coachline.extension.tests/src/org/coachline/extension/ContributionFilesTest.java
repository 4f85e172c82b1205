/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.extension;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files a contribution may name. */
class ContributionFilesTest {

    @TempDir
    private Path folder;

    private Contribution contribution() {
        IExtensionRegistry registry = Registries.withPoint();
        Registries.guest(registry, "org.example.guest", "id=\"one\"");
        return new ExtensionReader(registry).contributions(Registries.POINT).get(0);
    }

    private ContributionFiles files() {
        return ContributionFiles.ofFolders(contributor -> folder.resolve(contributor));
    }

    @Test
    void aFileInsideIsOpened() throws IOException {
        Path file = folder.resolve("org.example.guest/data/pack.xml");
        Files.createDirectories(file.getParent());
        Files.write(file, new byte[] {1, 2, 3});
        try (InputStream in = files().open(contribution(), "data/pack.xml")) {
            assertArrayEquals(new byte[] {1, 2, 3}, in.readAllBytes());
        }
    }

    @Test
    void aMissingFileIsNamedWithItsContributor() {
        IOException failed = assertThrows(IOException.class, () -> files().open(contribution(), "pack.xml").close());
        assertTrue(failed.getMessage().contains("org.example.guest"), failed.getMessage());
        assertTrue(failed.getMessage().contains("pack.xml"), failed.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "../secret", "data/../../secret", "/etc/passwd", "C:/secret", "a\\b", "file:secret", "data//x", "a\u0000b"})
    void aPathThatLeadsOutIsRefused(String path) throws IOException {
        Files.createDirectories(folder.resolve("org.example.guest"));
        Files.writeString(folder.resolve("secret"), "secret");
        IOException refused = assertThrows(IOException.class, () -> files().open(contribution(), path).close());
        assertTrue(refused.getMessage().contains("leads out of its bundle"), refused.getMessage());
    }
}
