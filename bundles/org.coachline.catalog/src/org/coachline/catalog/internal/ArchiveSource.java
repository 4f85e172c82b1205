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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.coachline.catalog.PackOrigin;
import org.coachline.catalog.PackSource;
import org.eclipse.osgi.util.NLS;

/**
 * A pack in a jar or zip. It is opened for each question and never unpacked; how large a file becomes is counted while it is read.
 *
 * @param archive the jar or zip
 * @param name    how problems call it
 * @param origin  where it comes in
 */
public record ArchiveSource(Path archive, String name, PackOrigin origin) implements PackSource {

    private static final String META_INF = "META-INF/";

    @Override
    public List<String> paths() throws IOException {
        try (ZipFile zip = open()) {
            return List.copyOf(entries(zip).keySet());
        }
    }

    @Override
    public String packFile() throws IOException {
        return PackPaths.packFile(paths());
    }

    @Override
    public byte[] read(String path, int most) throws IOException {
        PackPaths.inside(path);
        try (ZipFile zip = open()) {
            ZipEntry entry = entries(zip).get(path);
            if (entry == null) {
                throw new FileNotFoundException(NLS.bind(Messages.packFileMissing, name, path));
            }
            try (InputStream in = zip.getInputStream(entry)) {
                return in.readNBytes(most + 1);
            }
        } catch (IllegalArgumentException e) {
            throw new IOException(NLS.bind(Messages.packArchiveBroken, e.getMessage()), e);
        }
    }

    private ZipFile open() throws IOException {
        if (!Files.isRegularFile(archive)) {
            throw new FileNotFoundException(NLS.bind(Messages.packArchiveMissing, name));
        }
        if (Files.size(archive) > MOST_ARCHIVE_BYTES) {
            throw new IOException(NLS.bind(Messages.packArchiveLarge, MOST_ARCHIVE_BYTES >> 20));
        }
        try {
            return new ZipFile(archive.toFile());
        } catch (IOException | IllegalArgumentException e) {
            throw new IOException(NLS.bind(Messages.packArchiveBroken, e.getMessage()), e);
        }
    }

    /** By path within the pack. */
    private static TreeMap<String, ZipEntry> entries(ZipFile zip) throws IOException {
        TreeMap<String, ZipEntry> entries = new TreeMap<>();
        Set<String> folded = new HashSet<>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            String path = entry.getName();
            if (entry.isDirectory()) {
                PackPaths.inside(path.substring(0, path.length() - 1));
                continue;
            }
            PackPaths.inside(path);
            // Another reader might take the other of the two.
            if (!folded.add(path.toLowerCase(java.util.Locale.ROOT))) {
                throw new IOException(NLS.bind(Messages.packEntryTwice, path));
            }
            if (entries.size() == MOST_FILES) {
                throw new IOException(NLS.bind(Messages.packTooManyFiles, MOST_FILES));
            }
            if (!path.startsWith(".") && !path.contains("/.")) {
                entries.put(path, entry);
            }
        }
        return withoutCommonFolder(entries);
    }

    /** A folder that was packed with its own name around it. */
    private static TreeMap<String, ZipEntry> withoutCommonFolder(TreeMap<String, ZipEntry> entries) {
        String first = entries.isEmpty() ? "" : entries.firstKey();
        String folder = first.substring(0, first.indexOf('/') + 1);
        if (folder.isEmpty() || folder.equals(META_INF) || !entries.keySet().stream().allMatch(each -> each.startsWith(folder))) {
            return entries;
        }
        TreeMap<String, ZipEntry> inside = new TreeMap<>();
        entries.forEach((path, entry) -> inside.put(path.substring(folder.length()), entry));
        return inside;
    }
}
