/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.support;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Work that the UI thread must not wait for, and what is done with its result on the UI thread. */
public final class Work {

    /** All work of the workbench's parts belongs to this family of jobs. */
    public static final Object FAMILY = Work.class;

    /**
     * Something to be done with a monitor.
     *
     * @param <T> what comes of it
     */
    @FunctionalInterface
    public interface Task<T> {

        /** Does it; asks the monitor now and then whether it is still wanted. */
        T run(IProgressMonitor monitor) throws Exception;
    }

    private Work() {
    }

    /**
     * Does something short in the background, without showing progress.
     *
     * @param <T>     what comes of it
     * @param name    for the log
     * @param work    in a job's thread
     * @param result  on the UI thread, if it went well
     * @param failure on the UI thread, if it did not
     * @return the job, to be cancelled when its result is no longer wanted: neither consumer is called then
     */
    public static <T> Job quietly(String name, Callable<T> work, Consumer<T> result, Consumer<Exception> failure) {
        return quietly(name, work, result, unwanted -> { }, failure);
    }

    /**
     * The same for what must be given back by whoever has it.
     *
     * @param unwanted gets what came of it, on any thread, where the result is not taken: the job was cancelled, or the display is gone
     */
    public static <T> Job quietly(String name, Callable<T> work, Consumer<T> result, Consumer<T> unwanted, Consumer<Exception> failure) {
        return start(name, monitor -> work.call(), result, unwanted, failure, true);
    }

    /**
     * Does something long in the background and shows its progress.
     *
     * @param <T>     what comes of it
     * @param name    for the user
     * @param work    in a job's thread
     * @param result  on the UI thread, if it went well
     * @param failure on the UI thread, if it did not
     * @return the job, which the user can cancel too
     */
    public static <T> Job visibly(String name, Task<T> work, Consumer<T> result, Consumer<Exception> failure) {
        return start(name, work, result, unwanted -> { }, failure, false);
    }

    /**
     * The same for what must be given back by whoever has it.
     *
     * @param unwanted gets what came of it, on any thread, where the result is not taken: the job was cancelled, or the display is gone
     */
    public static <T> Job visibly(String name, Task<T> work, Consumer<T> result, Consumer<T> unwanted, Consumer<Exception> failure) {
        return start(name, work, result, unwanted, failure, false);
    }

    /**
     * The same for what waits for it: somebody may cancel the job where all jobs are listed.
     *
     * @param stopped on the UI thread, if neither of the others is called because the job was cancelled, by whomever
     */
    public static <T> Job visibly(String name, Task<T> work, Consumer<T> result, Consumer<Exception> failure, Runnable stopped) {
        return visibly(name, work, result, unwanted -> { }, failure, stopped);
    }

    /**
     * The same for what must be given back by whoever has it, and for what waits for it.
     *
     * @param unwanted gets what came of it, on any thread, where the result is not taken: the job was cancelled, or the display is gone
     * @param stopped  on the UI thread, if neither the result nor the failure is told because the job was cancelled, by whomever
     */
    public static <T> Job visibly(String name, Task<T> work, Consumer<T> result, Consumer<T> unwanted, Consumer<Exception> failure, Runnable stopped) {
        Display display = Display.getDefault();
        Job job = job(name, work, result, unwanted, failure, stopped, false);
        // Also of one that was cancelled before it began, which it may be at once.
        job.addJobChangeListener(IJobChangeListener.onDone(event -> {
            if (event.getResult().matches(IStatus.CANCEL) && !display.isDisposed()) {
                display.asyncExec(stopped);
            }
        }));
        job.schedule();
        return job;
    }

    private static <T> Job start(String name, Task<T> work, Consumer<T> result, Consumer<T> unwanted, Consumer<Exception> failure, boolean system) {
        Job job = job(name, work, result, unwanted, failure, () -> { }, system);
        job.schedule();
        return job;
    }

    private static <T> Job job(String name, Task<T> work, Consumer<T> result, Consumer<T> unwanted, Consumer<Exception> failure, Runnable stopped, boolean system) {
        Display display = Display.getDefault();
        Job job = new Job(name) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    T value = work.run(monitor);
                    onUi(display, monitor, () -> result.accept(value), () -> {
                        unwanted.accept(value);
                        if (!display.isDisposed()) {
                            stopped.run();
                        }
                    });
                    return Status.OK_STATUS;
                } catch (OperationCanceledException | java.util.concurrent.CancellationException e) {
                    return Status.CANCEL_STATUS;
                } catch (Exception e) {
                    // Whoever cancelled it is not told what came of that.
                    onUi(display, monitor, () -> failure.accept(e), () -> {
                        if (!display.isDisposed()) {
                            stopped.run();
                        }
                    });
                    return Status.OK_STATUS;
                }
            }

            @Override
            public boolean belongsTo(Object family) {
                return family == FAMILY;
            }
        };
        job.setSystem(system);
        job.setPriority(system ? Job.SHORT : Job.LONG);
        return job;
    }

    private static void onUi(Display display, IProgressMonitor monitor, Runnable action, Runnable otherwise) {
        if (display.isDisposed()) {
            otherwise.run();
            return;
        }
        display.asyncExec(() -> {
            if (!monitor.isCanceled() && !display.isDisposed()) {
                action.run();
            } else {
                otherwise.run();
            }
        });
    }
}
