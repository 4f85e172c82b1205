/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.internal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import org.coachline.catalog.PackOrigin;
import org.coachline.catalog.PackSource;
import org.eclipse.osgi.util.NLS;

/**
 * A pack in a folder.
 *
 * @param folder holds the pack's file
 * @param name   how problems call it
 * @param origin where it comes in
 */
public record FolderSource(Path folder, String name, PackOrigin origin) implements PackSource {

    private static final int MOST_DEEP = 8;

    @Override
    public List<String> paths() throws IOException {
        List<String> paths = new ArrayList<>();
        Files.walkFileTree(folder.toRealPath(), EnumSet.noneOf(java.nio.file.FileVisitOption.class), MOST_DEEP + 1, new SimpleFileVisitor<>() {
            private final Path root = folder.toRealPath();
            private int folders;

            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) throws IOException {
                if (!each.equals(root) && hidden(each)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                if (++folders > MOST_FILES) {
                    throw new IOException(NLS.bind(Messages.packTooManyFiles, MOST_FILES));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path each, BasicFileAttributes attributes) throws IOException {
                if (hidden(each)) {
                    return FileVisitResult.CONTINUE;
                }
                String path = root.relativize(each).toString().replace(each.getFileSystem().getSeparator(), "/");
                if (attributes.isSymbolicLink()) {
                    throw new IOException(NLS.bind(Messages.packLink, path));
                }
                if (attributes.isDirectory()) {
                    throw new IOException(NLS.bind(Messages.packTooDeep, path, MOST_DEEP));
                }
                if (!attributes.isRegularFile()) {
                    throw new IOException(NLS.bind(Messages.packNoFile, path));
                }
                if (paths.size() == MOST_FILES) {
                    throw new IOException(NLS.bind(Messages.packTooManyFiles, MOST_FILES));
                }
                paths.add(path);
                return FileVisitResult.CONTINUE;
            }
        });
        Collections.sort(paths);
        return paths;
    }

    private static boolean hidden(Path file) {
        return file.getFileName().toString().startsWith(".");
    }

    @Override
    public Optional<Path> location() {
        return Optional.of(folder);
    }

    @Override
    public String packFile() throws IOException {
        return PackPaths.packFile(paths());
    }

    @Override
    public byte[] read(String path, int most) throws IOException {
        Path root = folder.toRealPath();
        Path file = root.resolve(PackPaths.inside(path));
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw Files.isSymbolicLink(file) ? new IOException(NLS.bind(Messages.packLink, path))
                    : new FileNotFoundException(NLS.bind(Messages.packFileMissing, name, path));
        }
        // A folder on the way may be a link too.
        if (!file.toRealPath().startsWith(root)) {
            throw new IOException(NLS.bind(Messages.packLink, path));
        }
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(most + 1);
        }
    }
}
