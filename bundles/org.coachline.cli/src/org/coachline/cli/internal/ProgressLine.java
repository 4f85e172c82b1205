/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.jspecify.annotations.Nullable;

/** Shows what is being done in one line of a terminal, and says when somebody asked to stop. Silent where nobody watches. */
final class ProgressLine extends NullProgressMonitor implements AutoCloseable {

    private static final int WIDTH = 78;
    private static final String ERASE = "\r\u001B[K";

    private final Context context;
    private int total;
    private double worked;
    private @Nullable String shown;

    ProgressLine(Context context) {
        this.context = context;
    }

    @Override
    public void beginTask(String name, int totalWork) {
        total = totalWork;
    }

    @Override
    public void internalWorked(double work) {
        worked += work;
    }

    @Override
    public void worked(int work) {
        internalWorked(work);
    }

    @Override
    public void subTask(String name) {
        if (!context.terminal() || name.isEmpty()) {
            return;
        }
        String share = total > 0 ? CliMessages.format(CliMessages.Progress_share, Math.min(1, worked / total), name) : name;
        shown = share.length() > WIDTH ? share.substring(0, WIDTH) : share;
        context.err().print(ERASE + shown);
        context.err().flush();
    }

    @Override
    public boolean isCanceled() {
        return super.isCanceled() || context.interrupted().getAsBoolean();
    }

    @Override
    public void close() {
        if (shown != null) {
            context.err().print(ERASE);
            context.err().flush();
        }
    }
}
