/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A pack as files, for tests that read it from a folder or an archive. */
final class PackFixture {

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final List<String> folders = new ArrayList<>();

    PackFixture file(String path, String content) {
        return file(path, content.getBytes(StandardCharsets.UTF_8));
    }

    PackFixture file(String path, byte[] content) {
        files.put(path, content);
        return this;
    }

    PackFixture folder(String path) {
        folders.add(path);
        return this;
    }

    /** Writes it as a folder. */
    PackSource inFolder(Path folder) {
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path at = folder.resolve(file.getKey());
                Files.createDirectories(at.getParent());
                Files.write(at, file.getValue());
            }
            for (String each : folders) {
                Files.createDirectories(folder.resolve(each));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return PackSource.folder(folder, "pack", PackOrigin.USER);
    }

    /** Writes it as an archive, names as they are, whether or not a reader should take them. */
    PackSource inArchive(Path folder) {
        Path archive = folder.resolve("pack.zip");
        try (OutputStream out = Files.newOutputStream(archive); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String each : folders) {
                zip.putNextEntry(new ZipEntry(each + '/'));
            }
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return PackSource.archive(archive, "pack.zip", PackOrigin.USER);
    }
}
