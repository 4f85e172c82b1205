/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.coachline.library.LibraryChange;
import org.jspecify.annotations.Nullable;

/**
 * Tells listeners what was committed, by whomever. A thread of its own asks the database twice a second whether somebody
 * committed, which costs some microseconds, and reads the log of changes only then.
 */
public final class ChangeWatch implements AutoCloseable {

    private static final long PERIOD_MILLIS = 500;

    private final Database database;
    private final String origin;
    private final List<Consumer<LibraryChange>> listeners = new CopyOnWriteArrayList<>();
    private final Object bell = new Object();
    private boolean rung;
    private boolean closed;
    private @Nullable Thread thread;
    private long seen;
    private long mark;

    /**
     * @param database of the library
     * @param origin   names this open library in the log of changes
     */
    public ChangeWatch(Database database, String origin) {
        this.database = database;
        this.origin = origin;
    }

    /** Adds a listener; the result removes it. What was committed before this call is not told. */
    public AutoCloseable add(Consumer<LibraryChange> listener) throws org.coachline.library.LibraryException {
        synchronized (bell) {
            if (thread == null && !closed) {
                start();
            }
        }
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void start() throws org.coachline.library.LibraryException {
        try {
            Session session = new Session(database.dialect().connect(SqlDialect.Use.WATCH));
            // The mark first: what is committed between the two is told rather than lost.
            mark = database.dialect().changeMark(session.connection());
            seen = session.number("SELECT COALESCE(MAX(seq), 0) FROM changes");
            Thread watcher = new Thread(() -> watch(session), "Library changes");
            watcher.setDaemon(true);
            watcher.start();
            thread = watcher;
        } catch (SQLException e) {
            throw database.failure(e);
        }
    }

    /** This process committed: do not wait for the next turn. */
    public void ring() {
        synchronized (bell) {
            rung = true;
            bell.notifyAll();
        }
    }

    private void watch(Session session) {
        try (session) {
            while (await()) {
                try {
                    look(session);
                } catch (SQLException e) {
                    // Busy or gone for a moment; the next turn asks again.
                    System.getLogger(ChangeWatch.class.getName()).log(System.Logger.Level.DEBUG, "asking for changes failed", e);
                }
            }
        } catch (SQLException e) {
            System.getLogger(ChangeWatch.class.getName()).log(System.Logger.Level.DEBUG, "a connection did not close", e);
        }
    }

    private boolean await() {
        synchronized (bell) {
            try {
                if (!rung && !closed) {
                    bell.wait(PERIOD_MILLIS);
                }
            } catch (InterruptedException e) {
                return false;
            }
            rung = false;
            return !closed;
        }
    }

    private void look(Session session) throws SQLException {
        long now = database.dialect().changeMark(session.connection());
        if (now == mark) {
            return;
        }
        Set<String> own = new LinkedHashSet<>();
        Set<String> foreign = new LinkedHashSet<>();
        long[] last = {seen};
        session.each("SELECT seq, document_id, origin FROM changes WHERE seq > ? ORDER BY seq", row -> {
            last[0] = row.getLong(1);
            (origin.equals(row.getString(3)) ? own : foreign).add(row.getString(2));
        }, seen);
        seen = last[0];
        mark = now;
        if (!own.isEmpty()) {
            tell(new LibraryChange(own, false));
        }
        if (!foreign.isEmpty()) {
            tell(new LibraryChange(foreign, true));
        }
    }

    private void tell(LibraryChange change) {
        for (Consumer<LibraryChange> listener : listeners) {
            try {
                listener.accept(change);
            } catch (RuntimeException e) {
                System.getLogger(ChangeWatch.class.getName()).log(System.Logger.Level.ERROR, "a listener for changes of the library failed", e);
            }
        }
    }

    /** Ends the thread and waits for it, unless it is the one that closes. */
    @Override
    public void close() {
        Thread watcher;
        synchronized (bell) {
            closed = true;
            bell.notifyAll();
            watcher = thread;
        }
        if (watcher != null && watcher != Thread.currentThread()) {
            try {
                watcher.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
