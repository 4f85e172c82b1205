/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.coachline.library.AuditHead;
import org.coachline.library.AuditKind;
import org.coachline.library.AuditNote;
import org.coachline.library.CheckReport;
import org.coachline.library.CheckReport.Area;
import org.coachline.library.LibraryException;
import org.coachline.library.LibraryException.Reason;
import org.coachline.library.OpenMode;
import org.coachline.library.Root;
import org.coachline.library.internal.BackupFolder.Known;
import org.coachline.library.records.Backup;
import org.coachline.library.records.BackupRule;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Makes backups. The database copies itself into a file on this computer's disk, where it is opened and checked; that file then goes to
 * the folder of backups, which may be on a network, and is read back there.
 */
public final class BackupRun {

    private static final int MANY = 10_000;
    private static final String WORK = "backup-";

    private final Path library;
    private final Database database;
    private final AuditLog audit;
    private final RootTable roots;

    /**
     * @param library  the folder
     * @param database of it
     * @param audit    keeps that a backup was made
     * @param roots    where its own recordings are
     */
    public BackupRun(Path library, Database database, AuditLog audit, RootTable roots) {
        this.library = library;
        this.database = database;
        this.audit = audit;
        this.roots = roots;
    }

    /** Whether the library can be written. */
    public boolean writable() {
        return !database.readOnly();
    }

    /** The library's id. */
    public String libraryId() throws LibraryException {
        return database.read(AuditLog::libraryId);
    }

    /** Makes one, as of some time; days are those of its zone. */
    public Backup make(BackupRule rule, boolean automatic, String who, ZonedDateTime at, IProgressMonitor monitor) throws LibraryException {
        Path folder = rule.folder();
        SubMonitor progress = SubMonitor.convert(monitor, Messages.get("backup.task"), 100);
        try {
            Files.createDirectories(folder);
            try (FileChannel channel = FileChannel.open(folder.resolve(BackupFolder.LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = tryLock(channel)) {
                if (lock == null) {
                    throw new LibraryException(Reason.LOCKED, Messages.get("backup.busy", folder), null);
                }
                BackupFolder.clear(folder);
                clearWork();
                Backup made = make(folder, rule.withRecordings(), automatic, at.toInstant().truncatedTo(ChronoUnit.MILLIS), progress);
                List<Backup> own = BackupFolder.list(folder).stream().filter(each -> each.libraryId().equals(made.libraryId())).toList();
                List<Backup> superfluous = rule.superfluous(own, at.getZone());
                BackupFolder.remove(folder, superfluous);
                record(made, superfluous, who);
                return made;
            }
        } catch (IOException e) {
            boolean full = DiskSpace.isWanting(e, folder);
            throw new LibraryException(full ? Reason.FULL : Reason.IO, full ? Messages.get("backup.full", folder)
                    : Messages.get("backup.failed", folder, Messages.reason(e)), e);
        }
    }

    /** What a run left in the cache that was ended half-way. Another one may be at work for another folder, so only what is older than a day goes. */
    private void clearWork() throws IOException {
        Path cache = library.resolve(LibraryFolder.CACHE);
        if (!writable() || !Files.isDirectory(cache)) {
            return;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(cache, WORK + "*")) {
            for (Path entry : entries) {
                if (Files.getLastModifiedTime(entry).toInstant().isBefore(Instant.now().minus(1, ChronoUnit.DAYS))) {
                    Trees.delete(entry);
                }
            }
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // Another window of this very process.
            return null;
        }
    }

    private void record(Backup made, List<Backup> superfluous, String who) throws LibraryException {
        if (database.readOnly()) {
            return;
        }
        List<AuditNote> notes = new ArrayList<>();
        notes.add(AuditNote.of(AuditKind.BACKUP, "Backup", name(made), who).changing(null,
                Messages.get("backup.record", made.folder(), made.documents(), made.recordings(), made.head())));
        for (Backup gone : superfluous) {
            notes.add(AuditNote.of(AuditKind.BACKUP, "Backup", name(gone), AuditNote.NOBODY).changing(gone.folder().toString(), null));
        }
        audit.record(notes);
    }

    private static String name(Backup backup) {
        return String.valueOf(backup.folder().getFileName());
    }

    private Backup make(Path folder, boolean withRecordings, boolean automatic, Instant at, SubMonitor progress) throws IOException, LibraryException {
        Path work = Files.createDirectories((writable() ? library.resolve(LibraryFolder.CACHE) : Path.of(System.getProperty("java.io.tmpdir")))
                .resolve(WORK + UUID.randomUUID()));
        try {
            Path copy = work.resolve(LibraryFolder.DATABASE);
            copyDatabase(copy, progress.split(20));
            CheckReport report = verify(work, progress.split(40));
            AuditHead head = AuditHead.parse(Files.readString(work.resolve(AuditHeadFile.NAME))).orElseThrow(() -> new IOException(AuditHeadFile.NAME));
            List<String> notes = new ArrayList<>(report.problems().stream().map(CheckReport.Problem::message).toList());
            List<Known> known = known();
            if (withRecordings) {
                copyRecordings(folder, known, notes, progress.split(20));
            }
            progress.setWorkRemaining(20);
            String name = BackupFolder.nameOf(at, libraryId());
            Path begun = Files.createDirectory(folder.resolve('.' + name + BackupFolder.BEGUN));
            boolean whole = false;
            try {
                Path placed = begun.resolve(LibraryFolder.DATABASE);
                String sha256 = FileCopy.copy(copy, placed, progress.split(10));
                if (!RecordingFiles.hash(placed, progress.split(10)).equals(sha256)) {
                    throw new IOException(Messages.get("backup.notRead", placed));
                }
                Files.copy(work.resolve(AuditHeadFile.NAME), begun.resolve(AuditHeadFile.NAME));
                StringBuilder list = new StringBuilder();
                known.forEach(each -> list.append(each.path()).append('\t').append(each.bytes()).append('\n'));
                BackupFolder.write(begun.resolve(BackupFolder.KNOWN), list.toString());
                Path place = folder.resolve(name);
                Backup made = new Backup(place, libraryId(), at, automatic, head, report.documents(), Files.size(placed), sha256, known.size(),
                        withRecordings, notes.stream().map(BackupRun::line).toList());
                BackupFolder.write(begun.resolve(BackupFolder.PROPERTIES), BackupFolder.describe(made));
                Files.move(begun, place, StandardCopyOption.ATOMIC_MOVE);
                whole = true;
                return BackupFolder.read(place).orElseThrow(() -> new IOException(Messages.get("backup.notRead", place)));
            } finally {
                if (!whole) {
                    Trees.deleteQuietly(begun);
                }
            }
        } finally {
            Trees.deleteQuietly(work);
        }
    }

    private static String line(String text) {
        return text.length() > 500 ? text.substring(0, 500) : text;
    }

    private void copyDatabase(Path copy, SubMonitor progress) throws LibraryException {
        try {
            database.dialect().copyTo(copy, progress);
        } catch (SQLException e) {
            LibraryException failure = database.failure(e);
            if (failure.reason() == Reason.FULL) {
                throw new LibraryException(Reason.FULL, Messages.get("backup.full", copy.getParent()), e);
            }
            throw failure;
        }
    }

    /**
     * Opens the copy as every library is opened and checks all that is in it; recordings are not in it. What is wrong with a document is so in
     * the library too, and no reason to have no backup.
     */
    private static CheckReport verify(Path work, SubMonitor progress) throws IOException, LibraryException {
        try (Database copy = LibraryFolder.open(work, OpenMode.READ_ONLY, Schema.CURRENT)) {
            Parts parts = Parts.of(work, copy);
            Files.writeString(work.resolve(AuditHeadFile.NAME), AuditLog.head(copy.read(AuditLog::end)) + "\n");
            CheckReport report = parts.maintenance().checkDatabase(progress);
            for (CheckReport.Problem problem : report.problems()) {
                if (problem.area() == Area.DATABASE) {
                    throw new LibraryException(Reason.DAMAGED, Messages.get("backup.damaged", problem.message()), null);
                }
            }
            return report;
        } finally {
            LibraryFolder.released(work);
        }
    }

    private List<Known> known() throws LibraryException {
        return database.read(session -> {
            Map<String, Known> known = new LinkedHashMap<>();
            session.each("SELECT path, size_bytes FROM recordings WHERE root = ? ORDER BY path", row -> known.put(row.getString(1),
                    new Known(row.getString(1), row.getLong(2))), Root.LIBRARY);
            return List.copyOf(known.values());
        });
    }

    private void copyRecordings(Path folder, List<Known> known, List<String> notes, SubMonitor progress) throws IOException {
        Path from = roots.own().folder();
        Path pool = folder.resolve(BackupFolder.POOL);
        List<Known> wanted = new ArrayList<>();
        long bytes = 0;
        for (Known each : known) {
            Path there = pool.resolve(each.path());
            if (!Files.isRegularFile(there) || Files.size(there) != each.bytes()) {
                wanted.add(each);
                bytes += each.bytes();
            }
        }
        if (Files.getFileStore(folder).getUsableSpace() < bytes) {
            throw new IOException("No space left on device");
        }
        progress.setWorkRemaining(wanted.size());
        for (Known each : wanted) {
            Path file = from.resolve(each.path()).normalize();
            SubMonitor one = progress.split(1);
            one.subTask(each.path());
            if (!file.startsWith(from) || !Files.isRegularFile(file)) {
                note(notes, "backup.noRecording", each.path());
                continue;
            }
            Path target = pool.resolve(each.path());
            Files.createDirectories(target.getParent());
            Path begun = target.resolveSibling('.' + UUID.randomUUID().toString() + BackupFolder.BEGUN);
            try {
                if (FileCopy.copy(file, begun, one).equals(each.sha256())) {
                    Files.move(begun, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                } else {
                    note(notes, "backup.otherRecording", each.path());
                }
            } finally {
                Files.deleteIfExists(begun);
            }
        }
    }

    private static void note(List<String> notes, String key, String path) {
        if (notes.size() < MANY) {
            notes.add(Messages.get(key, path));
        }
    }
}
