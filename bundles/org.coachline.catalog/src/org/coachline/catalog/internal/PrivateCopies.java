/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.coachline.catalog.PackSource;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

/**
 * Copies of packs' archives among the temporary files, for this user alone to read. Whose signature is checked is the copy that is read: an archive in a folder
 * that others may write to could be another one by then. Usable from any thread; blocks on the disk.
 */
final class PrivateCopies implements AutoCloseable {

    private static final int PIECE = 1 << 16;

    private final Map<Path, Copy> copies = new HashMap<>();
    private final Set<Path> files = new HashSet<>();
    private Set<Path> before = Set.of();
    private @Nullable Path folder;
    private int number;
    private boolean closed;

    /** What tells one archive from another without reading it. */
    private record Stamp(long size, FileTime modified, @Nullable Object key) {
    }

    private record Copy(Stamp of, Path file) {
    }

    /**
     * The copy of an archive, made anew when that has changed.
     *
     * @param original where it lies
     * @param held     gets the copy, before it is made: nothing in there is deleted until it is {@linkplain #keep let go}
     * @return its files, read from the copy
     * @throws IOException when it cannot be copied, or is larger than an archive may be; the message is for people
     */
    PackSource of(ArchiveSource original, Set<Path> held) throws IOException {
        Path archive = original.location().orElseThrow();
        if (!Files.isRegularFile(archive)) {
            throw new java.io.FileNotFoundException(NLS.bind(Messages.packArchiveMissing, original.name()));
        }
        BasicFileAttributes now = Files.readAttributes(archive, BasicFileAttributes.class);
        Stamp stamp = new Stamp(now.size(), now.lastModifiedTime(), now.fileKey());
        Copy known;
        synchronized (this) {
            known = copies.get(archive);
            if (known != null) {
                held.add(known.file);
            }
        }
        if (known == null || !known.of.equals(stamp) || !Files.exists(known.file)) {
            // Outside of the lock: a share that hangs holds up nobody else.
            known = new Copy(stamp, copied(archive, held));
            synchronized (this) {
                copies.put(archive, known);
            }
        }
        return new Copied(original, new ArchiveSource(known.file, original.name(), original.origin()), known.file);
    }

    private Path copied(Path archive, Set<Path> held) throws IOException {
        Path file = next(held);
        long left = PackSource.MOST_ARCHIVE_BYTES;
        byte[] piece = new byte[PIECE];
        try (InputStream in = Files.newInputStream(archive); OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
                left -= count;
                if (left < 0) {
                    throw new IOException(NLS.bind(Messages.packArchiveLarge, PackSource.MOST_ARCHIVE_BYTES >> 20));
                }
                out.write(piece, 0, count);
            }
            return file;
        } catch (IOException e) {
            delete(file);
            throw e;
        }
    }

    private synchronized Path next(Set<Path> held) throws IOException {
        if (closed) {
            throw new IOException(Messages.packsClosed);
        }
        Path in = folder;
        if (in == null || !Files.isDirectory(in)) {
            in = Files.createTempDirectory("coachline-doors");
            folder = in;
        }
        Path file = in.resolve(number++ + ".jar");
        files.add(file);
        held.add(file);
        return file;
    }

    /**
     * Deletes copies that neither these packs nor those of the time before are read from, nor are held for packs that are still to come.
     *
     * @param used packs of now
     * @param held by doors that have not answered
     */
    synchronized void keep(Collection<PackSource> used, Collection<Set<Path>> held) {
        Set<Path> now = new HashSet<>();
        held.forEach(now::addAll);
        used.forEach(each -> each.signedFile().ifPresent(now::add));
        for (Path each : List.copyOf(files)) {
            boolean known = copies.values().stream().anyMatch(copy -> copy.file.equals(each));
            if (!known && !now.contains(each) && !before.contains(each)) {
                delete(each);
            }
        }
        copies.values().removeIf(copy -> !now.contains(copy.file) && !before.contains(copy.file));
        before = now;
    }

    private synchronized void delete(Path file) {
        files.remove(file);
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // It lies among the temporary files, which the system clears.
            System.getLogger(PrivateCopies.class.getName()).log(System.Logger.Level.INFO, file + " could not be taken away", e);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        List.copyOf(files).forEach(this::delete);
        if (folder != null) {
            delete(folder);
        }
    }

    /**
     * An archive that is read from its copy and called by its own place.
     *
     * @param from where it lies
     * @param copy its files
     * @param file the copy
     */
    private record Copied(PackSource from, PackSource copy, Path file) implements SamePlace {

        @Override
        public Optional<Path> signedFile() {
            return Optional.of(file);
        }

        @Override
        public List<String> paths() throws IOException {
            return copy.paths();
        }

        @Override
        public String packFile() throws IOException {
            return copy.packFile();
        }

        @Override
        public byte[] read(String path, int most) throws IOException {
            return copy.read(path, most);
        }
    }
}
