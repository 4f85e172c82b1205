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
import java.nio.file.attribute.FileTime;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.coachline.catalog.PackOrigin;
import org.coachline.catalog.PackSource;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

/**
 * A pack in a jar or zip. It is opened for each question and never unpacked; how large a file becomes is counted while it is read. What
 * its entries are called is looked through once, and again when the archive has changed.
 */
public final class ArchiveSource implements PackSource {

    /** What a list of contents may name: also folders, and files that are not looked at. */
    private static final int MOST_ENTRIES = 10 * MOST_FILES;
    private static final String META_INF = "META-INF/";

    private final Path archive;
    private final String name;
    private final PackOrigin origin;
    private volatile @Nullable Index index;

    /**
     * A pack that need not be there.
     *
     * @param archive the jar or zip
     * @param name    how problems call it
     * @param origin  where it comes in
     */
    public ArchiveSource(Path archive, String name, PackOrigin origin) {
        this.archive = archive;
        this.name = name;
        this.origin = origin;
    }

    private record Stamp(long size, FileTime modified) {
    }

    /** Names of entries by path within the pack, of the archive as it was then. */
    private record Index(Stamp of, Map<String, String> entries) {
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public PackOrigin origin() {
        return origin;
    }

    @Override
    public Optional<Path> location() {
        return Optional.of(archive);
    }

    @Override
    public List<String> paths() throws IOException {
        Stamp stamp = stamp();
        try (ZipFile zip = open()) {
            return List.copyOf(entries(zip, stamp).keySet());
        }
    }

    @Override
    public String packFile() throws IOException {
        return PackPaths.packFile(paths());
    }

    @Override
    public byte[] read(String path, int most) throws IOException {
        PackPaths.inside(path);
        Stamp stamp = stamp();
        try (ZipFile zip = open()) {
            String entry = entries(zip, stamp).get(path);
            ZipEntry found = entry == null ? null : zip.getEntry(entry);
            if (found == null) {
                throw new FileNotFoundException(NLS.bind(Messages.packFileMissing, name, path));
            }
            try (InputStream in = zip.getInputStream(found)) {
                return in.readNBytes(most + 1);
            }
        } catch (IllegalArgumentException e) {
            throw new IOException(NLS.bind(Messages.packArchiveBroken, e.getMessage()), e);
        }
    }

    /** Of the archive before it is opened: one that takes its place meanwhile must not be taken for it later. */
    private Stamp stamp() throws IOException {
        if (!Files.isRegularFile(archive)) {
            throw new FileNotFoundException(NLS.bind(Messages.packArchiveMissing, name));
        }
        return new Stamp(Files.size(archive), Files.getLastModifiedTime(archive));
    }

    private Map<String, String> entries(ZipFile zip, Stamp stamp) throws IOException {
        Index known = index;
        if (known == null || !known.of.equals(stamp)) {
            known = new Index(stamp, named(zip));
            index = known;
        }
        return known.entries;
    }

    private ZipFile open() throws IOException {
        if (Files.size(archive) > MOST_ARCHIVE_BYTES) {
            throw new IOException(NLS.bind(Messages.packArchiveLarge, MOST_ARCHIVE_BYTES >> 20));
        }
        try {
            return new ZipFile(archive.toFile());
        } catch (IOException | IllegalArgumentException e) {
            throw new IOException(NLS.bind(Messages.packArchiveBroken, e.getMessage()), e);
        }
    }

    /** Names of entries by path within the pack. */
    private static Map<String, String> named(ZipFile zip) throws IOException {
        if (zip.size() > MOST_ENTRIES) {
            throw new IOException(NLS.bind(Messages.packTooManyFiles, MOST_FILES));
        }
        TreeMap<String, String> entries = new TreeMap<>();
        Set<String> folded = new HashSet<>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            String path = entry.getName();
            if (entry.isDirectory()) {
                PackPaths.inside(path.substring(0, path.length() - 1));
                continue;
            }
            PackPaths.inside(path);
            // Another reader might take the other of the two.
            if (!folded.add(path.toLowerCase(Locale.ROOT))) {
                throw new IOException(NLS.bind(Messages.packEntryTwice, path));
            }
            if (entries.size() == MOST_FILES) {
                throw new IOException(NLS.bind(Messages.packTooManyFiles, MOST_FILES));
            }
            if (!path.startsWith(".") && !path.contains("/.")) {
                entries.put(path, path);
            }
        }
        return withoutCommonFolder(entries);
    }

    /** A folder that was packed with its own name around it. */
    private static TreeMap<String, String> withoutCommonFolder(TreeMap<String, String> entries) {
        String first = entries.isEmpty() ? "" : entries.firstKey();
        String folder = first.substring(0, first.indexOf('/') + 1);
        if (folder.isEmpty() || folder.equals(META_INF) || !entries.keySet().stream().allMatch(each -> each.startsWith(folder))) {
            return entries;
        }
        TreeMap<String, String> inside = new TreeMap<>();
        entries.forEach((path, entry) -> inside.put(path.substring(folder.length()), entry));
        return inside;
    }
}
