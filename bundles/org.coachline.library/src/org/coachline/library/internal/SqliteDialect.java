/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.coachline.library.LibraryException.Reason;
import org.eclipse.core.runtime.SubMonitor;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * SQLite in a file. Write-ahead log with full synchronisation: a commit is on the disk before it returns, and readers never
 * wait for the writer (https://www.sqlite.org/wal.html).
 */
public final class SqliteDialect implements SqlDialect {

    /** How the file is opened. */
    public enum Access {
        /** To read and write. */
        WRITE,
        /** To read, on media that can be written, while others may write. */
        READ,
        /** To read where nothing can be written, not even a lock; what somebody else writes there meanwhile is not noticed. */
        IMMUTABLE
    }

    /** Marks a database file as a library of ours; at offset 68 of the file, "CoLi". */
    public static final int APPLICATION_ID = 0x436F4C69;

    private static final int BUSY_MILLIS = 5_000;
    /** Rows of different documents are spread by their random ids: where thousands are saved, two megabytes write every page again and again. */
    private static final int WRITE_CACHE_KIB = 32 * 1024;
    /** Sums over a team read some twenty thousand pages. */
    private static final int READ_CACHE_KIB = 8 * 1024;
    private static final List<String> GUARDS = List.of("audit_grows", "audit_stays", "audit_unchanged");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Path file;
    private final Access access;

    /**
     * @param file   the database
     * @param access how to open it
     */
    public SqliteDialect(Path file, Access access) {
        this.file = file;
        this.access = access;
    }

    @Override
    public Connection connect(Use use) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        config.enforceForeignKeys(true);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setCacheSize(use == Use.WRITE ? -WRITE_CACHE_KIB : -READ_CACHE_KIB);
        config.setTransactionMode(use == Use.WRITE ? SQLiteConfig.TransactionMode.IMMEDIATE : SQLiteConfig.TransactionMode.DEFERRED);
        if (access != Access.WRITE) {
            config.setReadOnly(access == Access.IMMUTABLE);
        }
        // A URI, because the driver takes a question mark in a plain file name for the start of its own settings.
        String uri = file.toUri().toASCIIString() + (access == Access.IMMUTABLE ? "?immutable=1" : "");
        Connection connection = config.createConnection("jdbc:sqlite:" + uri);
        try {
            if (use != Use.WRITE || access != Access.WRITE) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("PRAGMA query_only = 1");
                }
            }
            connection.setAutoCommit(use != Use.READ);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        return connection;
    }

    @Override
    public void raised(Session session, int version) throws SQLException {
        try (Statement statement = session.connection().createStatement()) {
            statement.execute("PRAGMA user_version = " + version);
        }
    }

    @Override
    public String ddl(String portable) {
        return portable.replace("${blob}", "BLOB").replace("${identity}", "INTEGER PRIMARY KEY AUTOINCREMENT").replace("${rowid}", "INTEGER PRIMARY KEY");
    }

    @Override
    public String schemaSuffix() {
        return "-sqlite.sql";
    }

    @Override
    public String textCondition() {
        return "t.id IN (SELECT rowid FROM words WHERE words MATCH ?)";
    }

    @Override
    public @Nullable String textParameter(String words) {
        // Each word as a quoted prefix: nothing typed is taken for an operator (https://www.sqlite.org/fts5.html#full_text_query_syntax).
        String query = Arrays.stream(BLANKS.split(words.strip())).map(word -> word.replace("\"", ""))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit)).map(word -> '"' + word + "\"*").collect(Collectors.joining(" "));
        return query.isEmpty() ? null : query;
    }

    @Override
    public String textOf(String column) {
        return "CAST(" + column + " AS TEXT)";
    }

    @Override
    public String contains(String text) {
        return "instr(lower(" + text + "), lower(?)) > 0";
    }

    @Override
    public Reason reasonOf(SQLException failure) {
        if (!(failure instanceof SQLiteException sqlite)) {
            return Reason.IO;
        }
        String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        // The low byte is the primary result code (https://www.sqlite.org/rescode.html).
        return switch (sqlite.getResultCode().code & 0xFF) {
            case 5, 6 -> Reason.LOCKED;
            case 8 -> Reason.READ_ONLY;
            case 11, 26 -> Reason.DAMAGED;
            case 13 -> Reason.FULL;
            // A full disk has no room for the memory that the log is shared through, not even to read.
            case 10 -> sqlite.getResultCode() == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE || message.contains("no space") ? Reason.FULL : Reason.IO;
            default -> Reason.IO;
        };
    }

    @Override
    public long changeMark(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("PRAGMA data_version")) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    @Override
    public List<String> integrityProblems(Session session) throws SQLException {
        return session.list("PRAGMA integrity_check", row -> row.getString(1)).stream().filter(line -> !"ok".equals(line)).toList();
    }

    @Override
    public long lastNumber(Session session, String table) throws SQLException {
        return session.number("SELECT seq FROM sqlite_sequence WHERE name = ?", table);
    }

    @Override
    public List<String> missingGuards(Session session) throws SQLException {
        List<String> there = session.list("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit'", row -> row.getString(1));
        return GUARDS.stream().filter(guard -> !there.contains(guard)).toList();
    }

    @Override
    public void copyTo(Path copy, SubMonitor monitor) throws SQLException {
        // https://www.sqlite.org/lang_vacuum.html#vacuuminto: leaves out what was deleted, which a copy page by page would keep.
        try (Connection connection = connect(Use.WATCH); Statement statement = connection.createStatement()) {
            try (Statement settings = connection.createStatement()) {
                settings.execute("PRAGMA query_only = 0");
            }
            CopyWatch.run(statement, "VACUUM INTO '" + copy.toString().replace("'", "''") + "'", file, copy, monitor);
        }
    }

    @Override
    public void mergeWords(Session session) throws SQLException {
        session.update("INSERT INTO words (words) VALUES ('optimize')");
    }

    @Override
    public boolean compact(Session session) throws SQLException {
        session.update("PRAGMA query_only = 0");
        session.update("VACUUM");
        // The first column says whether it was kept from finishing: https://www.sqlite.org/pragma.html#pragma_wal_checkpoint
        return session.first("PRAGMA wal_checkpoint(TRUNCATE)", row -> row.getInt(1) == 0).orElse(true);
    }

    @Override
    public void rebuildWords(Session session) throws SQLException {
        session.update("INSERT INTO words (words) VALUES ('rebuild')");
    }
}
