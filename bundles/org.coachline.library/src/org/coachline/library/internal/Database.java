/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;

import org.coachline.library.LibraryException;
import org.coachline.library.LibraryException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The connections of one open library: one that writes, and a few that read beside it. Thread-safe; callers wait for their turn.
 */
public final class Database implements AutoCloseable {

    /** Work in one transaction. */
    @FunctionalInterface
    public interface Work<T> {
        /** Uses the session, and keeps nothing of it. */
        T in(Session session) throws SQLException, LibraryException;
    }

    private static final int READERS = 3;

    private final SqlDialect dialect;
    private final Path folder;
    private final boolean readOnly;
    private final ReentrantLock writing = new ReentrantLock();
    private final Semaphore reading = new Semaphore(READERS, true);
    private final Deque<Session> idle = new ArrayDeque<>();
    private final @Nullable WorkingCopy closedWithIt;
    private Consumer<Boolean> afterWriting = committed -> {
        // Nobody wants to know.
    };
    private @Nullable Session writer;
    private volatile boolean closed;

    /**
     * @param dialect  opens the connections
     * @param folder   of the library, for messages
     * @param readOnly refuses every change
     */
    public Database(SqlDialect dialect, Path folder, boolean readOnly) {
        this(dialect, folder, readOnly, null);
    }

    /**
     * @param dialect      opens the connections
     * @param folder       of the library, for messages
     * @param readOnly     refuses every change
     * @param closedWithIt closed after the last connection, if not null
     */
    Database(SqlDialect dialect, Path folder, boolean readOnly, @Nullable WorkingCopy closedWithIt) {
        this.dialect = dialect;
        this.folder = folder;
        this.readOnly = readOnly;
        this.closedWithIt = closedWithIt;
    }

    SqlDialect dialect() {
        return dialect;
    }

    /** Whether every change is refused. */
    public boolean readOnly() {
        return readOnly;
    }

    /** Calls somebody after each transaction that writes, on its thread and before the next one, with whether it was committed. */
    void afterCommit(Consumer<Boolean> listener) {
        afterWriting = listener;
    }

    /** Reads from one state of the library. */
    public <T> T read(Work<T> work) throws LibraryException {
        reading.acquireUninterruptibly();
        try {
            Session session = borrow();
            boolean sound = false;
            try {
                T result = work.in(session);
                session.connection().commit();
                sound = true;
                return result;
            } finally {
                giveBack(session, sound);
            }
        } catch (SQLException e) {
            throw failure(e);
        } finally {
            reading.release();
        }
    }

    /**
     * Reads through a connection of its own, which knows nothing of earlier: SQLite's check of its index of words believes what
     * a connection has cached, and finds damage where another one has rebuilt the index.
     */
    <T> T readAfresh(Work<T> work) throws LibraryException {
        try (Session session = new Session(dialect.connect(SqlDialect.Use.READ))) {
            return work.in(session);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** Changes the library: everything, or nothing when the work throws. */
    public <T> T write(Work<T> work) throws LibraryException {
        if (readOnly) {
            throw new LibraryException(Reason.READ_ONLY, Messages.get("library.readOnly", folder), null);
        }
        writing.lock();
        try {
            Session session = writer();
            boolean committed = false;
            try {
                // Not commit(): the driver would begin the next transaction at once, and keep every other process from writing
                // for as long as this one has the library open.
                session.connection().setAutoCommit(false);
                dialect.begin(session);
                T result = work.in(session);
                session.connection().setAutoCommit(true);
                committed = true;
                return result;
            } finally {
                if (!committed) {
                    rollback(session);
                }
                afterWriting.accept(committed);
            }
        } catch (SQLException e) {
            throw failure(e);
        } finally {
            writing.unlock();
        }
    }

    /** Makes the database anew without what was deleted. False if another process still reads an older state. */
    boolean compact() throws LibraryException {
        writing.lock();
        reading.acquireUninterruptibly(READERS);
        try (Session session = new Session(dialect.connect(SqlDialect.Use.WATCH))) {
            synchronized (idle) {
                idle.forEach(Database::closeQuietly);
                idle.clear();
            }
            return dialect.compact(session);
        } catch (SQLException e) {
            throw failure(e);
        } finally {
            reading.release(READERS);
            writing.unlock();
        }
    }

    /** By closing the connection, which is sound whatever state the failure has left it in; the next write opens a fresh one. */
    private void rollback(Session session) {
        writer = null;
        closeQuietly(session);
    }

    /** What a failure means to people, for this library. */
    public LibraryException failure(SQLException e) {
        if (closed) {
            return new LibraryException(Reason.IO, Messages.get("library.closed", folder), e);
        }
        if (e instanceof DamagedRowException) {
            return new LibraryException(Reason.DAMAGED, Messages.get("library.damagedRow", folder, String.valueOf(e.getMessage())), e);
        }
        Reason reason = dialect.reasonOf(e);
        String text = switch (reason) {
            case FULL -> Messages.get("library.full", folder);
            case READ_ONLY -> Messages.get("library.readOnly", folder);
            case LOCKED -> Messages.get("library.locked", folder);
            case DAMAGED -> Messages.get("library.damaged", folder, String.valueOf(e.getMessage()));
            default -> Messages.get("library.io", folder, String.valueOf(e.getMessage()));
        };
        return new LibraryException(reason, text, e);
    }

    private Session writer() throws SQLException {
        if (closed) {
            throw new SQLException("closed");
        }
        Session session = writer;
        if (session == null) {
            session = new Session(dialect.connect(SqlDialect.Use.WRITE));
            writer = session;
        }
        return session;
    }

    private Session borrow() throws SQLException {
        if (closed) {
            throw new SQLException("closed");
        }
        synchronized (idle) {
            Session session = idle.pollFirst();
            if (session != null) {
                return session;
            }
        }
        return new Session(dialect.connect(SqlDialect.Use.READ));
    }

    private void giveBack(Session session, boolean sound) {
        if (sound && !closed) {
            synchronized (idle) {
                idle.addFirst(session);
            }
        } else {
            closeQuietly(session);
        }
    }

    private static void closeQuietly(Session session) {
        try {
            session.close();
        } catch (SQLException e) {
            System.getLogger(Database.class.getName()).log(System.Logger.Level.DEBUG, "a connection did not close", e);
        }
    }

    /** Closes all connections; waits for work under way. May be called twice. */
    @Override
    public void close() {
        writing.lock();
        reading.acquireUninterruptibly(READERS);
        try {
            closed = true;
            synchronized (idle) {
                idle.forEach(Database::closeQuietly);
                idle.clear();
            }
            Session session = writer;
            writer = null;
            if (session != null) {
                closeQuietly(session);
            }
            if (closedWithIt != null) {
                closedWithIt.close();
            }
        } finally {
            reading.release(READERS);
            writing.unlock();
        }
    }
}
