/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.support;

import java.util.function.Consumer;

import org.coachline.library.Library;
import org.coachline.ui.Session;
import org.coachline.ui.internal.support.Work.Task;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Widget;
import org.jspecify.annotations.Nullable;

/**
 * A question to the library of which only the latest asking counts: a newer one cancels what was asked before, whose answer is shown no more.
 * UI thread.
 */
public final class Latest {

    private final Widget shownOn;
    private @Nullable Job running;

    /**
     * Nothing is asked yet.
     *
     * @param shownOn once it is disposed, no answer is shown
     */
    public Latest(Widget shownOn) {
        this.shownOn = shownOn;
    }

    /** Whether an answer is on its way. */
    public boolean isRunning() {
        return running != null;
    }

    /**
     * Asks in the background, with progress.
     *
     * @param <T>     the answer
     * @param name    of the job, for the user
     * @param library of which is asked; once another is open a failure is not told, because its successor's answer is on the way
     * @param work    in a job's thread
     * @param shown   gets the answer
     * @param failed  gets what went wrong
     * @param stopped when the user cancelled the job where all jobs are listed
     */
    public <T> void ask(String name, @Nullable Library library, Task<T> work, Consumer<T> shown, Consumer<Exception> failed, Runnable stopped) {
        cancel();
        Job[] own = new Job[1];
        own[0] = Work.visibly(name, work, answer -> {
            if (ends(own[0])) {
                shown.accept(answer);
            }
        }, failure -> {
            if (ends(own[0]) && library == Session.get().library()) {
                failed.accept(failure);
            }
        }, () -> {
            if (ends(own[0])) {
                stopped.run();
            }
        });
        running = own[0];
    }

    private boolean ends(Job asked) {
        if (running != asked || shownOn.isDisposed()) {
            return false;
        }
        running = null;
        return true;
    }

    /** No longer wants what was asked. */
    public void cancel() {
        Job before = running;
        running = null;
        if (before != null) {
            before.cancel();
        }
    }
}
