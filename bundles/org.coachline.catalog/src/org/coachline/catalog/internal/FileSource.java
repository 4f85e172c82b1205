/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.coachline.catalog.PackOrigin;
import org.coachline.catalog.PackSource;

/**
 * A pack's file that was named by itself. What lies beside it is seen only where it is where packs have it.
 *
 * @param file   the pack's file, whatever it is called
 * @param name   how problems call it
 * @param origin where it comes in
 */
public record FileSource(Path file, String name, PackOrigin origin) implements PackSource {

    private static final String TRANSLATIONS = Translations.FOLDER;

    private FolderSource beside() {
        return new FolderSource(file.toAbsolutePath().getParent(), name, origin);
    }

    /** The folder may be anybody's desktop: only the translations are looked for, and icons as the pack names them. */
    @Override
    public List<String> paths() throws IOException {
        Path folder = file.toAbsolutePath().resolveSibling(TRANSLATIONS);
        if (!Files.isDirectory(folder)) {
            return List.of(packFile());
        }
        return new FolderSource(folder, name, origin).paths().stream().map(each -> TRANSLATIONS + '/' + each).toList();
    }

    @Override
    public Optional<Path> location() {
        return Optional.of(file);
    }

    @Override
    public String packFile() {
        return file.getFileName().toString();
    }

    @Override
    public byte[] read(String path, int most) throws IOException {
        if (!path.equals(packFile())) {
            return beside().read(path, most);
        }
        // The user named this very file, link or not.
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(most + 1);
        }
    }

    @Override
    public String called(String path) {
        if (path.equals(packFile())) {
            return name;
        }
        int folder = name.replace('\\', '/').lastIndexOf('/');
        return folder < 0 ? path : name.substring(0, folder + 1) + path;
    }
}
