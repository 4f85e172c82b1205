/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Runs the one statement that copies a database, with progress by the size of the copy, and ends it when somebody cancels. */
final class CopyWatch {

    private static final int PERIOD_MILLIS = 100;
    private static final int PARTS = 1000;

    private CopyWatch() {
    }

    static void run(Statement statement, String sql, Path from, Path copy, SubMonitor monitor) throws SQLException {
        monitor.setWorkRemaining(PARTS);
        Thread worker = Thread.currentThread();
        Object done = new Object();
        boolean[] over = {false};
        Thread watch = new Thread(() -> {
            int told = 0;
            synchronized (done) {
                while (!over[0]) {
                    try {
                        done.wait(PERIOD_MILLIS);
                        int part = part(from, copy);
                        monitor.worked(Math.max(0, part - told));
                        told = Math.max(told, part);
                        if (monitor.isCanceled() && !over[0]) {
                            statement.cancel();
                        }
                    } catch (InterruptedException e) {
                        return;
                    } catch (SQLException e) {
                        System.getLogger(CopyWatch.class.getName()).log(System.Logger.Level.DEBUG, "a copy could not be cancelled", e);
                    }
                }
            }
        }, "Copying for " + worker.getName());
        watch.setDaemon(true);
        watch.start();
        try {
            statement.execute(sql);
        } catch (SQLException e) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            throw e;
        } finally {
            synchronized (done) {
                over[0] = true;
                done.notifyAll();
            }
        }
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }

    private static int part(Path from, Path copy) {
        try {
            long all = Math.max(1, Files.size(from));
            return Files.exists(copy) ? (int) Math.min(PARTS, Files.size(copy) * PARTS / all) : 0;
        } catch (IOException e) {
            // Not there yet, or not any more: progress is a courtesy.
            return 0;
        }
    }
}
