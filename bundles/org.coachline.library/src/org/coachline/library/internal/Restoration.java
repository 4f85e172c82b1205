/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import org.coachline.library.AuditEntry;
import org.coachline.library.AuditHead;
import org.coachline.library.AuditKind;
import org.coachline.library.AuditNote;
import org.coachline.library.AuditQuery;
import org.coachline.library.CheckReport.Problem;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.LibraryException.Reason;
import org.coachline.library.OpenMode;
import org.coachline.library.internal.BackupFolder.Known;
import org.coachline.library.records.Backup;
import org.coachline.library.records.Restored;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.jspecify.annotations.Nullable;

/**
 * Puts a library back from a backup. It is put together beside its place; then a note says what is about to be moved where, the
 * library that is there moves aside, the new one takes its place, and the note goes. Whoever finds the note knows what to finish.
 */
public final class Restoration {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH-mm-ss").withZone(ZoneOffset.UTC);
    private static final int MAX_NOTE = 10_000;

    private final Path backup;
    private final Path target;
    private final String who;

    /**
     * @param backup folder of the backup, absolute
     * @param target of the library, absolute
     * @param who    puts it back
     */
    public Restoration(Path backup, Path target, String who) {
        this.backup = backup;
        this.target = target;
        this.who = who;
    }

    private static Path begun(Path target) {
        return target.resolveSibling('.' + String.valueOf(target.getFileName()) + ".restoring");
    }

    private static Path note(Path target) {
        return target.resolveSibling('.' + String.valueOf(target.getFileName()) + ".restore");
    }

    /** Does it. */
    public Restored run(boolean over, IProgressMonitor monitor) throws LibraryException {
        SubMonitor progress = SubMonitor.convert(monitor, Messages.get("restore.task"), 100);
        Path begun = begun(target);
        try {
            finish(target);
            Backup told = BackupFolder.read(backup).orElseThrow(() -> new LibraryException(Reason.NOT_FOUND, Messages.get("restore.noBackup", backup), null));
            boolean there = Files.exists(target.resolve(LibraryFolder.DATABASE));
            if (Server.isNamedIn(target)) {
                throw new LibraryException(Reason.EXISTS, Messages.get("restore.server", target), null);
            }
            if (there && !over) {
                throw new LibraryException(Reason.EXISTS, Messages.get("library.exists", target), null);
            }
            if (!there && Files.isDirectory(target) && !isEmpty(target)) {
                throw new LibraryException(Reason.EXISTS, Messages.get("library.notEmpty", target), null);
            }
            if (backup.startsWith(target) && !there || begun.startsWith(backup)) {
                throw new LibraryException(Reason.EXISTS, Messages.get("library.notEmpty", target), null);
            }
            if (there) {
                LibraryFolder.refuseInUse(target);
            }
            Trees.delete(begun);
            List<String> missing = new ArrayList<>();
            List<String> undone = there ? undone(told) : List.of();
            build(told, begun, there, missing, progress.split(60));
            List<String> problems = seal(told, begun, progress.split(40));
            @Nullable Path aside = null;
            if (there) {
                LibraryFolder.refuseInUse(target);
                aside = free(target.resolveSibling(target.getFileName() + " before " + MOMENT.format(Instant.now())));
            }
            place(begun, aside);
            return new Restored(target, aside, missing, undone, problems);
        } catch (IOException e) {
            boolean full = DiskSpace.isWanting(e, target);
            throw new LibraryException(full ? Reason.FULL : Reason.IO,
                    full ? Messages.get("restore.full", target) : Messages.get("restore.failed", target, Messages.reason(e)), e);
        } finally {
            if (!Files.exists(note(target))) {
                Trees.deleteQuietly(begun);
            }
        }
    }

    private static Path free(Path wanted) {
        Path place = wanted;
        for (int number = 2; Files.exists(place); number++) {
            place = wanted.resolveSibling(wanted.getFileName() + " (" + number + ')');
        }
        return place;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        }
    }

    private void build(Backup told, Path begun, boolean there, List<String> missing, SubMonitor progress) throws IOException, LibraryException {
        Path recordings = Files.createDirectories(begun.resolve(LibraryFolder.RECORDINGS));
        Path database = begun.resolve(LibraryFolder.DATABASE);
        if (Files.getFileStore(begun).getUsableSpace() < told.databaseBytes()) {
            throw new IOException("No space left on device");
        }
        String sha256 = FileCopy.copy(backup.resolve(LibraryFolder.DATABASE), database, progress.split(20));
        if (!sha256.equals(told.databaseSha256())) {
            throw new LibraryException(Reason.DAMAGED, Messages.get("restore.damaged", backup), null);
        }
        List<Known> known = BackupFolder.known(backup);
        SubMonitor each = progress.split(80).setWorkRemaining(known.size());
        Path pool = backup.resolveSibling(BackupFolder.POOL);
        for (Known recording : known) {
            SubMonitor one = each.split(1);
            one.subTask(recording.path());
            Path place = recordings.resolve(recording.path());
            Files.createDirectories(place.getParent());
            if (!isTaken(pool.resolve(recording.path()), recording, place, one, false)
                    && !(there && isTaken(target.resolve(LibraryFolder.RECORDINGS).resolve(recording.path()), recording, place, one, true))) {
                missing.add(recording.path());
            }
        }
    }

    /** Whether a recording could be brought to its place from here, whole. */
    private static boolean isTaken(Path from, Known recording, Path place, SubMonitor progress, boolean link) throws IOException {
        if (!Files.isRegularFile(from, LinkOption.NOFOLLOW_LINKS) || Files.size(from) != recording.bytes()) {
            return false;
        }
        if (link && isLinked(from, place)) {
            return true;
        }
        boolean whole = FileCopy.copy(from, place, progress).equals(recording.sha256());
        if (!whole) {
            Files.delete(place);
        }
        return whole;
    }

    private static boolean isLinked(Path from, Path place) throws IOException {
        try {
            Files.createLink(place, from);
            return true;
        } catch (UnsupportedOperationException | FileSystemException e) {
            System.getLogger(Restoration.class.getName()).log(System.Logger.Level.DEBUG, "no second name for a file here", e);
            Files.deleteIfExists(place);
            return false;
        }
    }

    /** Makes a library of what was put together: opens it, brings it up to date, checks it, and writes down what happened. */
    private List<String> seal(Backup told, Path begun, SubMonitor progress) throws IOException, LibraryException {
        SqliteDialect dialect = new SqliteDialect(begun.resolve(LibraryFolder.DATABASE), SqliteDialect.Access.WRITE);
        NativeSqlite.load();
        try (Session settings = new Session(dialect.connect(SqlDialect.Use.WATCH)); Statement statement = settings.connection().createStatement()) {
            statement.execute("PRAGMA query_only = 0");
            statement.execute("PRAGMA journal_mode = WAL");
        } catch (SQLException e) {
            throw new LibraryException(Reason.DAMAGED, Messages.get("restore.damaged", backup), e);
        }
        AuditHeadFile head = new AuditHeadFile(begun);
        head.replace(told.head());
        try (Library library = Library.open(begun, OpenMode.READ_WRITE)) {
            if (!library.audit().holds(told.head())) {
                throw new LibraryException(Reason.DAMAGED, Messages.get("restore.damaged", backup), null);
            }
            List<String> problems = library.check(progress).problems().stream().map(Problem::message).toList();
            library.audit().record(AuditNote.of(AuditKind.RESTORE, "Library", told.libraryId(), who).changing(replacedHead(told),
                    Messages.get("restore.record", told.at(), backup, told.head())));
            return problems;
        }
    }

    /** The end of the trail of the library that is put aside, as far as the file beside it tells. */
    private @Nullable String replacedHead(Backup told) throws IOException {
        return new AuditHeadFile(target).read().map(AuditHead::toString).orElse(null);
    }

    /** What must not come back unnoticed: acts since the backup which made something go, or kept it. */
    private List<String> undone(Backup told) {
        List<String> undone = new ArrayList<>();
        try (Library before = Library.open(target, OpenMode.READ_ONLY)) {
            before.audit().each(AuditQuery.ALL.kinds(AuditKind.ERASURE, AuditKind.RETENTION, AuditKind.HOLD, AuditKind.REDACTION, AuditKind.DELETION), entry -> {
                if (entry.sequence() > told.head().sequence() && undone.size() < MAX_NOTE) {
                    undone.add(line(entry));
                }
                return true;
            });
        } catch (LibraryException e) {
            // It is put aside because it cannot be read: then nobody can say what came after the backup.
            undone.add(Messages.get("restore.unknown", e.getMessage()));
        }
        return undone;
    }

    private static String line(AuditEntry entry) {
        return entry.at() + " " + entry.kind() + ' ' + entry.subjectType() + ' ' + entry.subjectId();
    }

    private void place(Path begun, @Nullable Path aside) throws IOException {
        BackupFolder.write(note(target), String.valueOf(aside == null ? "" : aside.getFileName()));
        boolean moved = false;
        try {
            if (aside != null) {
                Files.move(target, aside, StandardCopyOption.ATOMIC_MOVE);
            } else {
                Files.deleteIfExists(target);
            }
            moved = true;
        } finally {
            if (!moved) {
                Files.deleteIfExists(note(target));
            }
        }
        Files.move(begun, target, StandardCopyOption.ATOMIC_MOVE);
        keepBackups(target, aside);
        Files.delete(note(target));
    }

    /** Backups in the library's own folder stay with the library: the one that was put back may not be the last that is needed. */
    private static void keepBackups(Path target, @Nullable Path aside) throws IOException {
        if (aside != null && Files.isDirectory(aside.resolve(BackupFolder.OWN)) && !Files.exists(target.resolve(BackupFolder.OWN))) {
            Files.move(aside.resolve(BackupFolder.OWN), target.resolve(BackupFolder.OWN), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Finishes or takes back what a process began that was killed. Costs one look for a file. */
    static void finish(Path target) throws IOException {
        Path note = note(target);
        if (!Files.isRegularFile(note) || Files.size(note) > MAX_NOTE) {
            return;
        }
        Path begun = begun(target);
        String aside = Files.readString(note).strip();
        boolean there = Files.exists(target);
        if (there && !aside.isEmpty() && Files.isDirectory(begun)) {
            // Nothing was moved yet.
            Trees.delete(begun);
        } else if (!there && Files.isDirectory(begun)) {
            Files.move(begun, target, StandardCopyOption.ATOMIC_MOVE);
            keepBackups(target, aside.isEmpty() ? null : target.resolveSibling(aside));
        } else if (!there && !aside.isEmpty() && Files.isDirectory(target.resolveSibling(aside))) {
            Files.move(target.resolveSibling(aside), target, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.deleteIfExists(note);
    }
}
