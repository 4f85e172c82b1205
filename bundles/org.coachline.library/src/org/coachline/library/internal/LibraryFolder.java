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
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.coachline.library.LibraryException;
import org.coachline.library.LibraryException.Reason;
import org.coachline.library.OpenMode;

/** The layout of a library's folder, and the checks before anything in it is touched. */
public final class LibraryFolder {

    /** Name of the database file. */
    public static final String DATABASE = "coachline.db";
    /** Folder of copied recordings. */
    public static final String RECORDINGS = "recordings";
    /** Folder of what can be made again. */
    public static final String CACHE = "cache";
    /** Folder of edits not yet saved. */
    public static final String JOURNAL = "journal";

    private static final List<String> PARTS = List.of(RECORDINGS, CACHE, JOURNAL);
    private static final byte[] SQLITE_MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int USER_VERSION_AT = 60;
    private static final int APPLICATION_ID_AT = 68;
    private static final int HEADER_BYTES = 100;

    /**
     * How often this process has each database open. The header of an open one is never looked at: on POSIX systems, closing
     * any handle on a file drops all of the process's locks on it, and SQLite's with them.
     */
    private static final Map<Path, Integer> OPEN = new HashMap<>();

    private LibraryFolder() {
    }

    /** Makes the folder and an empty database in it: whole, or not at all. */
    public static void create(Path folder, Schema schema) throws LibraryException {
        String server = System.getProperty(ServerFolder.PROPERTY, "");
        if (!server.isEmpty()) {
            ServerFolder.create(folder, schema, server, System.getProperty("user.name", ""));
            return;
        }
        refuseNetwork(folder);
        NativeSqlite.load();
        Path database = folder.resolve(DATABASE);
        try {
            if (Files.exists(database)) {
                throw new LibraryException(Reason.EXISTS, Messages.get("library.exists", folder), null);
            }
            if (Files.isDirectory(folder) && !isFree(folder)) {
                throw new LibraryException(Reason.EXISTS, Messages.get("library.notEmpty", folder), null);
            }
            boolean made = !Files.exists(folder);
            boolean whole = false;
            try {
                makeParts(folder);
                Path begun = folder.resolve("." + UUID.randomUUID() + ".new");
                try {
                    fill(folder, begun, schema);
                    claim(begun, database);
                    whole = true;
                } finally {
                    Files.deleteIfExists(begun);
                }
            } finally {
                if (made && !whole && !Files.exists(database)) {
                    removeEmpty(folder);
                }
            }
        } catch (FileAlreadyExistsException e) {
            throw new LibraryException(Reason.EXISTS, Messages.get("library.exists", folder), e);
        } catch (IOException e) {
            Reason reason = DiskSpace.isWanting(e, folder) ? Reason.FULL : Reason.IO;
            throw new LibraryException(reason, Messages.get("library.cannotCreate", folder, Messages.reason(e)), e);
        }
    }

    /**
     * Gives a whole database its name, unless somebody else has given it to theirs: of several that make a library at once, one
     * does. A plain move looks first and replaces then, and so would replace the library of whoever came in between.
     */
    static void claim(Path begun, Path database) throws IOException {
        try {
            Files.createLink(database, begun);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException e) {
            System.getLogger(LibraryFolder.class.getName()).log(System.Logger.Level.DEBUG, "no second name for a file here", e);
            claimByName(begun, database);
        }
    }

    /** The same where a file cannot have two names, as on a memory stick: the name is taken by an empty file, and filled. */
    static void claimByName(Path begun, Path database) throws IOException {
        Files.createFile(database);
        boolean whole = false;
        try {
            Files.move(begun, database, StandardCopyOption.ATOMIC_MOVE);
            whole = true;
        } finally {
            if (!whole) {
                Files.deleteIfExists(database);
            }
        }
    }

    /** Takes back the folders of a library that came to nothing; whoever makes one there at the same time keeps it. */
    private static void removeEmpty(Path folder) throws IOException {
        for (String part : PARTS) {
            removeIfEmpty(folder.resolve(part));
        }
        removeIfEmpty(folder);
    }

    private static void removeIfEmpty(Path folder) throws IOException {
        try {
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException e) {
            // Somebody else's by now.
            System.getLogger(LibraryFolder.class.getName()).log(System.Logger.Level.DEBUG, "left in place", e);
        }
    }

    static boolean isFree(Path folder) throws IOException {
        Set<String> ours = Set.of(RECORDINGS, CACHE, JOURNAL, "desktop.ini");
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = String.valueOf(entry.getFileName());
                if (!name.startsWith(".") && !ours.contains(name)) {
                    return false;
                }
            }
        }
        return true;
    }

    static void fill(Path folder, Path file, Schema schema) throws LibraryException {
        SqliteDialect dialect = new SqliteDialect(file, SqliteDialect.Access.WRITE);
        try (Session settings = new Session(dialect.connect(SqlDialect.Use.WATCH)); Statement statement = settings.connection().createStatement()) {
            statement.execute("PRAGMA query_only = 0");
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA application_id = " + SqliteDialect.APPLICATION_ID);
            statement.execute("PRAGMA user_version = " + schema.version());
        } catch (SQLException e) {
            throw new Database(dialect, folder, false).failure(e);
        }
        try (Database database = new Database(dialect, folder, false)) {
            database.write(session -> {
                schema.raise(session, dialect, 0);
                session.update("INSERT INTO facts (name, content) VALUES ('id', ?)", UUID.randomUUID().toString());
                return 0;
            });
        }
    }

    /** Opens the database of a folder after every check; {@link #released} must be called when it is closed. */
    public static Database open(Path folder, OpenMode mode, Schema schema) throws LibraryException {
        Path file = folder.resolve(DATABASE);
        finishRestoration(folder);
        if (!Files.isDirectory(folder)) {
            throw new LibraryException(Reason.NOT_A_LIBRARY, Messages.get("library.notThere", folder), null);
        }
        if (Server.isNamedIn(folder)) {
            return ServerFolder.open(folder, mode, schema);
        }
        if (!Files.isRegularFile(file)) {
            throw new LibraryException(Reason.NOT_A_LIBRARY, Messages.get("library.notALibrary", folder), null);
        }
        refuseNetwork(folder);
        boolean writable = Files.isWritable(folder) && Files.isWritable(file);
        try {
            checkHeader(folder, file, schema);
            NativeSqlite.load();
            boolean readOnly = mode == OpenMode.READ_ONLY || !writable;
            SqliteDialect.Access access = readOnly ? SqliteDialect.Access.READ : SqliteDialect.Access.WRITE;
            Database database = writable ? new Database(new SqliteDialect(file, access), folder, readOnly) : unwritable(folder, file);
            return checked(folder, database, schema, readOnly);
        } catch (IOException e) {
            released(folder);
            throw new LibraryException(Reason.IO, Messages.get("library.io", folder, Messages.reason(e)), e);
        } catch (LibraryException e) {
            released(folder);
            throw e;
        }
    }

    private static void finishRestoration(Path folder) throws LibraryException {
        try {
            if (!Files.isDirectory(folder)) {
                Restoration.finish(folder);
            }
        } catch (IOException e) {
            throw new LibraryException(Reason.IO, Messages.get("restore.failed", folder, Messages.reason(e)), e);
        }
    }

    /**
     * Refuses to go on while anybody has a library open: the log of a database can only be put away by the last that has it. One that
     * cannot be read has nobody.
     */
    static void refuseInUse(Path folder) throws IOException, LibraryException {
        Path file = folder.resolve(DATABASE);
        boolean used;
        synchronized (OPEN) {
            used = OPEN.containsKey(file.toRealPath());
        }
        NativeSqlite.load();
        if (!used) {
            SqliteDialect dialect = new SqliteDialect(file, SqliteDialect.Access.WRITE);
            try (Session session = new Session(dialect.connect(SqlDialect.Use.WATCH)); Statement statement = session.connection().createStatement()) {
                statement.execute("PRAGMA query_only = 0");
                statement.execute("PRAGMA busy_timeout = 0");
                statement.execute("PRAGMA journal_mode = DELETE");
                statement.execute("PRAGMA journal_mode = WAL");
            } catch (SQLException e) {
                used = dialect.reasonOf(e) == Reason.LOCKED;
            }
        }
        if (used) {
            throw new LibraryException(Reason.LOCKED, Messages.get("restore.inUse", folder), null);
        }
    }

    private static void refuseNetwork(Path folder) throws LibraryException {
        try {
            Optional<String> kind = NetworkFolders.kindOf(folder);
            if (kind.isPresent()) {
                throw new LibraryException(Reason.NETWORK_FOLDER, Messages.get("library.network", folder, kind.get()), null);
            }
        } catch (IOException e) {
            throw new LibraryException(Reason.IO, Messages.get("library.io", folder, Messages.reason(e)), e);
        }
    }

    /** The parts that can be made again: whoever deletes a cache to have room must not lose the library with it. */
    static void makeParts(Path folder) throws IOException {
        for (String part : PARTS) {
            Files.createDirectories(folder.resolve(part));
        }
    }

    /**
     * A database that cannot be written where it is. After a killed process its last commits stand in the log beside it, and
     * SQLite reads no log without writing; opened as it is, it would show an older state without a word.
     */
    private static Database unwritable(Path folder, Path file) throws LibraryException {
        if (!WorkingCopy.isNeeded(file)) {
            return new Database(new SqliteDialect(file, SqliteDialect.Access.IMMUTABLE), folder, true);
        }
        WorkingCopy copy = WorkingCopy.of(folder, file);
        return new Database(new SqliteDialect(copy.file(), SqliteDialect.Access.READ), folder, true, copy);
    }

    private static void checkHeader(Path folder, Path file, Schema schema) throws IOException, LibraryException {
        Path key = file.toRealPath();
        synchronized (OPEN) {
            if (OPEN.merge(key, 1, Integer::sum) > 1) {
                return;
            }
            byte[] header;
            try (InputStream in = Files.newInputStream(file)) {
                header = in.readNBytes(HEADER_BYTES);
            }
            if (header.length < HEADER_BYTES || !Arrays.equals(header, 0, SQLITE_MAGIC.length, SQLITE_MAGIC, 0, SQLITE_MAGIC.length)) {
                throw new LibraryException(Reason.DAMAGED, Messages.get("library.notADatabase", folder), null);
            }
            ByteBuffer numbers = ByteBuffer.wrap(header);
            if (numbers.getInt(APPLICATION_ID_AT) != SqliteDialect.APPLICATION_ID) {
                throw new LibraryException(Reason.NOT_A_LIBRARY, Messages.get("library.foreignDatabase", folder), null);
            }
            refuseNewer(folder, numbers.getInt(USER_VERSION_AT), schema);
        }
    }

    /** A database whose schema fits, beside its parts; one that does not fit is closed again. */
    static Database checked(Path folder, Database database, Schema schema, boolean readOnly) throws IOException, LibraryException {
        boolean sound = false;
        try {
            checkSchema(folder, database, schema);
            if (!readOnly) {
                makeParts(folder);
            }
            sound = true;
            return database;
        } finally {
            if (!sound) {
                database.close();
            }
        }
    }

    private static void checkSchema(Path folder, Database database, Schema schema) throws IOException, LibraryException {
        int version = database.read(session -> (int) session.number("SELECT MAX(version) FROM schema_version"));
        refuseNewer(folder, version, schema);
        if (version == schema.version()) {
            return;
        }
        if (database.readOnly()) {
            throw new LibraryException(Reason.READ_ONLY, Messages.get("library.older", folder, version), null);
        }
        database.write(session -> {
            // Another process may have done it while this one waited for its turn.
            int now = (int) session.number("SELECT MAX(version) FROM schema_version");
            schema.raise(session, database.dialect(), now);
            database.dialect().raised(session, Math.max(now, schema.version()));
            return 0;
        });
        AuditHeadFile head = new AuditHeadFile(folder);
        if (head.read().isEmpty()) {
            head.replace(AuditLog.head(database.read(AuditLog::end)));
        }
    }

    static void refuseNewer(Path folder, int version, Schema schema) throws LibraryException {
        if (version > schema.version()) {
            throw new LibraryException(Reason.NEWER, Messages.get("library.newer", folder, version, schema.version()), null);
        }
    }

    /**
     * Deletes copies of recordings in a library that no call uses any more.
     *
     * @param paths relative to the folder of copied recordings
     * @throws LibraryException IO if one of them could not be
     */
    public static void deleteCopies(Path folder, List<String> paths) throws LibraryException {
        for (String path : paths) {
            Path copy = folder.resolve(RECORDINGS).resolve(path);
            try {
                Files.deleteIfExists(copy);
            } catch (IOException e) {
                throw new LibraryException(Reason.IO, Messages.get("recording.notDeleted", copy, Messages.reason(e)), e);
            }
        }
    }

    /** The database of this folder was closed once more. */
    public static void released(Path folder) {
        try {
            Path key = folder.resolve(DATABASE).toRealPath();
            synchronized (OPEN) {
                OPEN.computeIfPresent(key, (path, count) -> count > 1 ? count - 1 : null);
            }
        } catch (IOException e) {
            // The file is gone; so is the danger that the count guards against.
            System.getLogger(LibraryFolder.class.getName()).log(System.Logger.Level.DEBUG, "the database is gone", e);
        }
    }
}
