/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The source tree the tests run in, as text. */
final class SourceTree {

    private static final String OURS = "org.coachline.";

    private final Path root;

    SourceTree() {
        root = Path.of(System.getProperty("coachline.root", System.getProperty("user.dir")));
    }

    Path root() {
        return root;
    }

    /** The manifests of our bundles by name without the common prefix, such as {@code model.edit}. */
    Map<String, Manifest> manifests() {
        Map<String, Manifest> manifests = new TreeMap<>();
        for (Path bundle : folders(root.resolve("bundles"))) {
            Path file = bundle.resolve("META-INF/MANIFEST.MF");
            if (Files.exists(file)) {
                manifests.put(shortName(bundle), manifest(file));
            }
        }
        return manifests;
    }

    /** The hand-written sources of a bundle. */
    List<Path> sources(String bundle) {
        return files(root.resolve("bundles").resolve(OURS + bundle).resolve("src"), ".java");
    }

    List<Path> files(Path folder, String suffix) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> folders(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shortName(Path bundle) {
        return bundle.getFileName().toString().substring(OURS.length());
    }

    private static Manifest manifest(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new Manifest(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
