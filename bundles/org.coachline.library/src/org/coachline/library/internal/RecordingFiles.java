/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.coachline.library.LibraryException;
import org.coachline.library.LibraryException.Reason;
import org.coachline.library.Root;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Recording;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.jspecify.annotations.Nullable;

/** The files of recordings: where they are, where they went, and copies in the library's own folder. */
public final class RecordingFiles {

    private static final int BLOCK = 1 << 18;

    private final Database database;
    private final RootTable roots;

    /**
     * @param database where what was found again is kept
     * @param roots    where recordings lie
     */
    public RecordingFiles(Database database, RootTable roots) {
        this.database = database;
        this.roots = roots;
    }

    /** The call that has a recording of this content. */
    public Optional<String> callWith(String sha256) throws LibraryException {
        return database.read(session -> callWith(session, sha256));
    }

    static Optional<String> callWith(Session session, String sha256) throws SQLException {
        return session.first("SELECT document_id FROM recordings WHERE sha256 = ? ORDER BY document_id LIMIT 1", row -> row.getString(1), sha256);
    }

    /** A recording that stays where it is: under the nearest root, or under a new one. */
    public Recording reference(Path file, Path rootFolder, String sha256) throws LibraryException {
        Path absolute = file.toAbsolutePath().normalize();
        if (!isNameable(absolute)) {
            throw new LibraryException(Reason.IO, Messages.get("recording.unnameable", absolute), null);
        }
        Root root = roots.covering(rootFolder);
        return recording(root, absolute, sha256);
    }

    /**
     * Whether a name leads back to its file once it was written down. That of another system's letters does not, nor does any
     * beyond ASCII in a process whose language settings know ASCII alone: the call would be stored without its recording.
     */
    private static boolean isNameable(Path file) {
        try {
            return Path.of(file.toString()).equals(file);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Copies a file into the library, named by its content. A copy that is there already is used. */
    public Recording copy(Path file, String sha256) throws LibraryException {
        if (database.readOnly()) {
            throw new LibraryException(Reason.READ_ONLY, Messages.get("library.readOnly", roots.own().folder().getParent()), null);
        }
        Path target = roots.own().folder().resolve(sha256.substring(0, 2)).resolve(sha256 + extension(file));
        try {
            if (!isTaken(target)) {
                Files.createDirectories(target.getParent());
                copyWhole(file, target, sha256);
            }
        } catch (IOException e) {
            boolean full = DiskSpace.isWanting(e, target);
            String key = full ? "library.full" : "recording.notCopied";
            throw new LibraryException(full ? Reason.FULL : Reason.IO,
                    full ? Messages.get(key, roots.own().folder().getParent()) : Messages.get(key, file, Messages.reason(e)), e);
        }
        return recording(roots.own(), target, sha256);
    }

    /**
     * Whether a copy is there and has got a new time: until the call is saved, that is all which says that somebody needs it. One of somebody
     * else's whose time may not be set is copied anew.
     */
    private static boolean isTaken(Path copy) {
        try {
            Files.setLastModifiedTime(copy, FileTime.from(Instant.now()));
            return true;
        } catch (IOException e) {
            System.getLogger(RecordingFiles.class.getName()).log(System.Logger.Level.DEBUG, "copied anew", e);
            return false;
        }
    }

    private static void copyWhole(Path file, Path target, String sha256) throws IOException, LibraryException {
        MessageDigest digest = sha256();
        DurableFile.<LibraryException>write(target.resolveSibling("." + UUID.randomUUID() + ".part"), target, out -> {
            try (InputStream in = Files.newInputStream(file)) {
                byte[] block = new byte[BLOCK];
                for (int read = in.read(block); read >= 0; read = in.read(block)) {
                    digest.update(block, 0, read);
                    DurableFile.writeAll(out, ByteBuffer.wrap(block, 0, read));
                }
            }
            if (!HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
                throw new LibraryException(Reason.IO, Messages.get("recording.changed", file), null);
            }
        });
    }

    private static String extension(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
        return ending.matches("\\.[a-z0-9]{1,8}") ? ending : "";
    }

    private static Recording recording(Root root, Path file, String sha256) throws LibraryException {
        Recording recording = CoachingFactory.eINSTANCE.createRecording();
        recording.setRoot(root.name());
        recording.setPath(slashed(root.folder().relativize(file)));
        recording.setSha256(sha256);
        try {
            recording.setSizeBytes(Files.size(file));
        } catch (IOException e) {
            throw new LibraryException(Reason.IO, Messages.get("recording.unreadable", file, Messages.reason(e)), e);
        }
        return recording;
    }

    private static String slashed(Path relative) {
        return relative.toString().replace(relative.getFileSystem().getSeparator(), "/");
    }

    /** Where a recording is now. Looks through all roots for it, and reads files of its size, when it is not where it was. */
    public Path locate(Recording recording) throws LibraryException {
        if (Root.GONE.equals(recording.getRoot())) {
            throw new LibraryException(Reason.NOT_FOUND, Messages.get("recording.gone"), null);
        }
        Optional<Path> known = known(recording.getRoot(), recording.getPath(), recording.getSha256(), recording.getSizeBytes());
        if (known.isPresent()) {
            return known.get();
        }
        for (Root root : roots.all()) {
            Optional<Path> found = search(root.folder(), Map.of(recording.getSha256(), recording.getSizeBytes()), null).values().stream().findFirst();
            if (found.isPresent()) {
                remember(recording.getSha256(), root, found.get());
                return found.get();
            }
        }
        throw new LibraryException(Reason.NOT_FOUND, Messages.get("recording.notFound", recording.getPath(), recording.getRoot()), null);
    }

    /** Where a recording is, looking only where it was last seen: costs nothing. */
    public Optional<Path> known(String root, String path, String sha256, long size) throws LibraryException {
        if (Root.GONE.equals(root)) {
            return Optional.empty();
        }
        Optional<Path> original = under(root, path, size);
        if (original.isPresent()) {
            return original;
        }
        record Place(String root, String path) {
        }
        Optional<Place> again = database.read(session -> session.first("SELECT root, path FROM found_recordings WHERE sha256 = ?",
                row -> new Place(row.getString(1), row.getString(2)), sha256));
        return again.isEmpty() ? Optional.empty() : under(again.get().root, again.get().path, size);
    }

    /** The file of a recording's name where it was first seen, whatever its size. */
    Optional<Path> named(String rootName, String path) throws LibraryException {
        return roots.named(rootName).flatMap(root -> named(root, path));
    }

    /** The same, in a folder that is known. */
    static Optional<Path> named(Root root, String path) {
        Path file = root.folder().resolve(path).normalize();
        // A path that climbs out of its root is none that we wrote.
        return file.startsWith(root.folder()) && Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    }

    private Optional<Path> under(String rootName, String path, long size) throws LibraryException {
        return roots.named(rootName).flatMap(root -> sized(root, path, size));
    }

    /** The file of a recording's name in a folder, if it is of the recording's size. */
    static Optional<Path> sized(Root root, String path, long size) {
        Optional<Path> file = named(root, path);
        try {
            return file.isPresent() && Files.size(file.get()) == size ? file : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** All roots by name, for whoever asks of many recordings. */
    Map<String, Root> rootsByName() throws LibraryException {
        Map<String, Root> all = new HashMap<>();
        roots.all().forEach(root -> all.putIfAbsent(root.name(), root));
        return all;
    }

    /** Notes where a recording, known to be of this content, is now. */
    public void foundAgain(String sha256, Path file) throws LibraryException {
        Path absolute = file.toAbsolutePath().normalize();
        remember(sha256, roots.covering(absolute.getParent()), absolute);
    }

    private void remember(String sha256, Root root, Path file) throws LibraryException {
        if (database.readOnly()) {
            return;
        }
        database.write(session -> session.update(
                "INSERT INTO found_recordings (sha256, root, path) VALUES (?, ?, ?) ON CONFLICT (sha256) DO UPDATE SET root = excluded.root, path = excluded.path",
                sha256, root.name(), slashed(root.folder().relativize(file))));
    }

    /** Looks in a folder for every recording that is missing, and notes where those found are. Says how many. */
    public int findMissingIn(Path folder, IProgressMonitor monitor) throws LibraryException {
        Map<String, Long> missing = new HashMap<>();
        record Entry(String root, String path, String sha256, long size) {
        }
        List<Entry> all = database.read(session -> session.list("SELECT root, path, sha256, size_bytes FROM recordings WHERE root <> ?",
                row -> new Entry(row.getString(1), row.getString(2), row.getString(3), row.getLong(4)), Root.GONE));
        for (Entry each : all) {
            if (known(each.root, each.path, each.sha256, each.size).isEmpty()) {
                missing.put(each.sha256, each.size);
            }
        }
        Map<String, Path> found = search(folder.toAbsolutePath().normalize(), missing, monitor);
        for (Map.Entry<String, Path> each : found.entrySet()) {
            remember(each.getKey(), roots.covering(folder), each.getValue());
        }
        return found.size();
    }

    private static Map<String, Path> search(Path folder, Map<String, Long> sizesByHash, @Nullable IProgressMonitor monitor) throws LibraryException {
        Map<String, Path> found = new HashMap<>();
        if (sizesByHash.isEmpty() || !Files.isDirectory(folder)) {
            return found;
        }
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    if (monitor != null && monitor.isCanceled()) {
                        throw new OperationCanceledException();
                    }
                    if (attributes.isRegularFile() && sizesByHash.containsValue(attributes.size())) {
                        String hash = hash(file, monitor);
                        if (sizesByHash.containsKey(hash)) {
                            found.putIfAbsent(hash, file);
                        }
                    }
                    return found.size() == sizesByHash.size() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    // What may not be read cannot be what was lost; the rest is looked at all the same.
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new LibraryException(Reason.IO, Messages.get("recording.unreadable", folder, Messages.reason(e)), e);
        }
        return found;
    }

    /** The SHA-256 of a file, in hexadecimal; stops when the monitor, if any, is cancelled. */
    static String hash(Path file, @Nullable IProgressMonitor monitor) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] block = new byte[BLOCK];
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                if (monitor != null && monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                digest.update(block, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
