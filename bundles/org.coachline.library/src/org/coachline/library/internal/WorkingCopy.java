/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

import org.coachline.library.LibraryException;
import org.coachline.library.LibraryException.Reason;

/**
 * A copy, among the temporary files, of a database that cannot be opened where it is: SQLite puts what stands in the log beside a
 * database together with it only where it may write (https://www.sqlite.org/wal.html#read_only_databases). Deleted when closed.
 */
final class WorkingCopy implements AutoCloseable {

    private static final String LOG = "-wal";
    private static final int TRIES = 3;

    private final Path folder;

    private WorkingCopy(Path folder) {
        this.folder = folder;
    }

    /** Whether a database has commits in its log that it does not hold itself. */
    static boolean isNeeded(Path database) throws LibraryException {
        try {
            return Files.size(log(database)) > 0;
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new LibraryException(Reason.IO, Messages.get("library.io", database.getParent(), Messages.reason(e)), e);
        }
    }

    /**
     * Copies a database with its log; costs what copying does.
     *
     * @param library  the folder, for messages
     * @param database in it
     * @throws LibraryException READ_ONLY or FULL when there is no place for the copy, LOCKED when the database keeps changing
     */
    static WorkingCopy of(Path library, Path database) throws LibraryException {
        WorkingCopy copy = null;
        boolean whole = false;
        try {
            copy = new WorkingCopy(Files.createTempDirectory(Path.of(System.getProperty("java.io.tmpdir")), "coachline-read-"));
            for (int tried = 0; tried < TRIES && !whole; tried++) {
                whole = copy.take(database);
            }
        } catch (IOException e) {
            Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
            Reason reason = DiskSpace.isWanting(e, temporary) ? Reason.FULL : Reason.READ_ONLY;
            throw new LibraryException(reason, Messages.get("library.unfinishedCopy", library, Messages.reason(e)), e);
        } finally {
            if (copy != null && !whole) {
                copy.close();
            }
        }
        if (!whole) {
            throw new LibraryException(Reason.LOCKED, Messages.get("library.changingCopy", library), null);
        }
        return copy;
    }

    private record State(long size, FileTime changed) {
        static State of(Path file) throws IOException {
            return new State(Files.size(file), Files.getLastModifiedTime(file));
        }
    }

    /** False when somebody who may write there did so meanwhile: the two copies need not belong together then. */
    private boolean take(Path database) throws IOException {
        clear();
        State before = State.of(database);
        State logBefore = State.of(log(database));
        Files.copy(log(database), log(file()));
        Files.copy(database, file());
        return before.equals(State.of(database)) && logBefore.equals(State.of(log(database)));
    }

    private static Path log(Path database) {
        return database.resolveSibling(database.getFileName() + LOG);
    }

    /** The copied database. */
    Path file() {
        return folder.resolve(LibraryFolder.DATABASE);
    }

    private void clear() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }

    @Override
    public void close() {
        try {
            clear();
            Files.delete(folder);
        } catch (IOException e) {
            System.getLogger(WorkingCopy.class.getName()).log(System.Logger.Level.WARNING, "a copy of a database could not be deleted", e);
        }
    }
}
