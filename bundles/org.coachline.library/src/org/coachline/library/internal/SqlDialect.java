/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.coachline.library.LibraryException.Reason;

/**
 * What one database does in its own way. Everything else in this package is SQL that SQLite and PostgreSQL both take. One
 * dialect belongs to one open library.
 */
public interface SqlDialect {

    /** What a connection is for. */
    enum Use {
        /** Transactions that change something; begins each as the only one that may. */
        WRITE,
        /** Transactions that read, each from one state of the library. */
        READ,
        /** Single statements outside of any transaction. */
        WATCH
    }

    /** Opens a connection; the caller closes it. */
    Connection connect(Use use) throws SQLException;

    /** A transaction that writes has begun: waits until it is the only one, where the database does not see to that itself. */
    default void begin(Session session) throws SQLException {
        // Most do.
    }

    /** The schema is of another version now, which databases whose files are looked at before they are opened write into them. */
    default void raised(Session session, int version) throws SQLException {
        // Most are asked by opening them.
    }

    /** Puts in this database's own words for {@code ${blob}}, {@code ${identity}} and {@code ${rowid}}. */
    String ddl(String portable);

    /** The ending of the names of schema files that only this database runs, after the portable ones. */
    String schemaSuffix();

    /**
     * A condition, with one parameter, that holds for rows of {@code texts} (called {@code t}) which have all the words of a query.
     */
    String textCondition();

    /**
     * The parameter for {@link #textCondition()}.
     *
     * @param words as typed by a person
     * @return null when there is no word in it
     */
    @org.jspecify.annotations.Nullable
    String textParameter(String words);

    /** The text that a column of UTF-8 bytes holds. */
    String textOf(String column);

    /** A condition, with one parameter, that holds where a text has another one in it, whatever the case of its letters. */
    String contains(String text);

    /** What a failure means. */
    Reason reasonOf(SQLException failure);

    /** A number that is another one after somebody else committed something. */
    long changeMark(Connection connection) throws SQLException;

    /** What the database finds wrong with itself, a line each; empty when all is well. Reads everything. */
    List<String> integrityProblems(Session session) throws SQLException;

    /** The highest number that a table with numbers of its own ever gave, even if that row is gone; 0 where that is not known. */
    long lastNumber(Session session, String table) throws SQLException;

    /** Which of the triggers that keep the audit trail as it is are not there. */
    List<String> missingGuards(Session session) throws SQLException;

    /**
     * Copies the database as it is at one moment, while others read and write, into a new file of this computer's disk.
     *
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
     */
    void copyTo(java.nio.file.Path file, org.eclipse.core.runtime.SubMonitor monitor) throws SQLException;

    /** Makes the index of words forget what was taken out of it. */
    void mergeWords(Session session) throws SQLException;

    /**
     * Makes the database anew without what was deleted, outside of any transaction and while nobody of this process reads.
     *
     * @return false if somebody else still reads an older state, so that the log keeps it for now
     */
    boolean compact(Session session) throws SQLException;

    /** Builds the index of words anew from the table of texts. */
    void rebuildWords(Session session) throws SQLException;
}
