/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.coachline.library.AuditHead;
import org.coachline.library.LibraryException;
import org.coachline.library.LibraryException.Reason;
import org.coachline.library.records.Backup;

/**
 * How backups lie in their folder: each in a folder of its own with the database, what it is ({@code backup.properties}) and the
 * recordings it knows ({@code recordings.txt}); and the recordings of all of them, by content, in {@code recordings}. A backup that
 * is being made has a name that begins with a dot.
 */
public final class BackupFolder {

    /** Folder of backups within a library, until another one is chosen. */
    public static final String OWN = "backups";

    static final String PROPERTIES = "backup.properties";
    static final String KNOWN = "recordings.txt";
    static final String POOL = "recordings";
    static final String BEGUN = ".part";
    static final String LOCK = ".coachline-backup.lock";

    private static final int MAX_PROPERTIES = 1 << 20;
    private static final int MAX_NOTES = 20;
    private static final String FORMAT = "1";
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH-mm-ss-SSS'Z'").withZone(ZoneOffset.UTC);
    static final Pattern RECORDING = Pattern.compile("[0-9a-f]{2}/[0-9a-f]{64}(?:\\.[a-z0-9]{1,8})?");

    private BackupFolder() {
    }

    /** A recording that a backup knows: where it lies below the folder of recordings, and how large it is. */
    record Known(String path, long bytes) {
        String sha256() {
            return path.substring(3, 67);
        }
    }

    static String nameOf(Instant at, String libraryId) {
        return "coachline-" + NAME.format(at) + '-' + libraryId.substring(0, Math.min(8, libraryId.length()));
    }

    /** Makes the folder, if it is not there. */
    public static void make(Path folder) throws LibraryException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new LibraryException(Reason.IO, Messages.get("backup.failed", folder, Messages.reason(e)), e);
        }
    }

    /** Whole backups, the latest first. */
    public static List<Backup> list(Path folder) throws LibraryException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Backup> backups = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, entry -> Files.isDirectory(entry) && !entry.getFileName().toString().startsWith("."))) {
            for (Path entry : entries) {
                read(entry).ifPresent(backups::add);
            }
        } catch (IOException e) {
            throw new LibraryException(Reason.IO, Messages.get("backup.unreadable", folder, Messages.reason(e)), e);
        }
        backups.sort(Comparator.comparing(Backup::at).reversed());
        return backups;
    }

    /** One backup, if it is one. */
    public static Optional<Backup> read(Path folder) {
        Path file = folder.resolve(PROPERTIES);
        Path database = folder.resolve(LibraryFolder.DATABASE);
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > MAX_PROPERTIES
                    || !Files.isRegularFile(database, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.empty();
            }
            Properties told = new Properties();
            told.load(new StringReader(Files.readString(file)));
            AuditHead head = AuditHead.parse(told.getProperty("audit.head", "")).orElse(null);
            if (!FORMAT.equals(told.getProperty("format")) || head == null) {
                return Optional.empty();
            }
            List<String> notes = Stream.iterate(0, number -> number + 1).limit(MAX_NOTES).map(number -> told.getProperty("note." + number))
                    .takeWhile(note -> note != null).toList();
            return Optional.of(new Backup(folder, told.getProperty("library", ""), Instant.parse(told.getProperty("at", "")),
                    "true".equals(told.getProperty("automatic")), head, Long.parseLong(told.getProperty("documents", "")),
                    Long.parseLong(told.getProperty("database.bytes", "")), told.getProperty("database.sha256", ""),
                    Long.parseLong(told.getProperty("recordings", "")), "true".equals(told.getProperty("recordings.copied")), notes));
        } catch (IOException | DateTimeException | IllegalArgumentException e) {
            // Somebody else's folder, or a damaged one: no backup of which anything can be promised.
            System.getLogger(BackupFolder.class.getName()).log(System.Logger.Level.DEBUG, "no backup: " + folder, e);
            return Optional.empty();
        }
    }

    /** What is written of a backup. */
    static String describe(Backup backup) throws IOException {
        Properties told = new Properties();
        told.setProperty("format", FORMAT);
        told.setProperty("library", backup.libraryId());
        told.setProperty("at", backup.at().toString());
        told.setProperty("automatic", Boolean.toString(backup.automatic()));
        told.setProperty("audit.head", backup.head().toString());
        told.setProperty("documents", Long.toString(backup.documents()));
        told.setProperty("database.bytes", Long.toString(backup.databaseBytes()));
        told.setProperty("database.sha256", backup.databaseSha256());
        told.setProperty("recordings", Long.toString(backup.recordings()));
        told.setProperty("recordings.copied", Boolean.toString(backup.withRecordings()));
        for (int i = 0; i < Math.min(MAX_NOTES, backup.notes().size()); i++) {
            told.setProperty("note." + i, backup.notes().get(i));
        }
        StringWriter text = new StringWriter();
        told.store(text, null);
        return text.toString();
    }

    /** The recordings that a backup knows. A line that leads anywhere else is none. */
    static List<Known> known(Path backup) throws IOException {
        List<Known> known = new ArrayList<>();
        try (Stream<String> lines = Files.lines(backup.resolve(KNOWN))) {
            for (String line : (Iterable<String>) lines::iterator) {
                String[] parts = line.split("\t");
                if (parts.length == 2 && RECORDING.matcher(parts[0]).matches() && parts[1].matches("\\d{1,18}")) {
                    known.add(new Known(parts[0], Long.parseLong(parts[1])));
                }
            }
        }
        return known;
    }

    static void write(Path file, String text) throws IOException {
        DurableFile.<IOException>write(file.resolveSibling(file.getFileName() + ".new"), file,
                out -> DurableFile.writeAll(out, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8))));
    }

    /** Takes backups away, and the recordings that none of those which are left knows. */
    static void remove(Path folder, List<Backup> superfluous) throws IOException {
        for (Backup backup : superfluous) {
            // Under a name of its own first, so that one which is half gone does not pass for whole.
            Path going = folder.resolve('.' + backup.folder().getFileName().toString() + BEGUN);
            Files.move(backup.folder(), going);
            Trees.delete(going);
        }
        if (!superfluous.isEmpty()) {
            forget(folder);
        }
    }

    private static void forget(Path folder) throws IOException {
        Path pool = folder.resolve(POOL);
        if (!Files.isDirectory(pool)) {
            return;
        }
        Set<String> wanted = new HashSet<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, entry -> Files.exists(entry.resolve(KNOWN)))) {
            for (Path entry : entries) {
                known(entry).forEach(each -> wanted.add(each.path));
            }
        }
        List<Path> files;
        try (Stream<Path> all = Files.find(pool, 2, (file, attributes) -> attributes.isRegularFile())) {
            files = all.toList();
        }
        for (Path file : files) {
            if (!wanted.contains(file.getParent().getFileName() + "/" + file.getFileName())) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Clears away what runs left that were ended half-way; the caller holds the lock. */
    static void clear(Path folder) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, ".coachline-*" + BEGUN)) {
            for (Path entry : entries) {
                Trees.delete(entry);
            }
        }
    }
}
