/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Finds the folder of real files that stands beside a checkout on some machines and is never part of the project.
 * Looked for, in this order: the system property {@code coachline.shared}, the environment variable
 * {@code COACHLINE_SHARED}, and a folder {@code shared} in the working directory or in any folder above it, or
 * beside any of these. A test that needs a file from it calls {@link #require(String)} and is skipped, with the reason,
 * where the file is missing.
 */
public final class SharedData {

    private SharedData() {
    }

    /** The folder {@code data} inside the shared folder, if this machine has one. */
    public static Optional<Path> root() {
        String configured = System.getProperty("coachline.shared", System.getenv("COACHLINE_SHARED"));
        if (configured != null && !configured.isBlank()) {
            return dataIn(Path.of(configured));
        }
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Optional<Path> found = dataIn(folder.resolve("shared"));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Path> dataIn(Path shared) {
        return Optional.of(shared.resolve("data")).filter(Files::isDirectory);
    }

    /**
     * The file or folder at {@code relative} (forward slashes, below the data folder).
     *
     * @throws org.opentest4j.TestAbortedException if it is not on this machine: the calling test is skipped and says why
     */
    public static Path require(String relative) {
        Optional<Path> root = root();
        Assumptions.assumeTrue(root.isPresent(), () -> "skipped: no shared data folder on this machine (wanted " + relative + ")");
        Path file = root.orElseThrow().resolve(relative);
        Assumptions.assumeTrue(Files.exists(file), () -> "skipped: the shared data folder has no " + relative);
        return file;
    }

    /**
     * All regular files below the folder {@code relative} whose name ends with {@code suffix} (case does not count), sorted.
     *
     * @throws org.opentest4j.TestAbortedException if the folder is missing or holds no such file
     */
    public static List<Path> requireFiles(String relative, String suffix) {
        Path folder = require(relative);
        String wanted = suffix.toLowerCase(Locale.ROOT);
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = walk.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(wanted))
                    .sorted()
                    .toList();
            Assumptions.assumeFalse(files.isEmpty(), () -> "skipped: no *" + suffix + " below " + relative + " in the shared data folder");
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
