/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;

/** Whoever waits for work in the background hears of its end once, also where somebody else cancelled it. */
class WorkTest {

    private final Display display = Display.getDefault();
    private final List<String> told = new ArrayList<>();

    private Job start(Work.Task<String> task) {
        return Work.visibly("a test's work", task, told::add, failure -> told.add("failed"), () -> told.add("stopped"));
    }

    private void finish(Job job) throws Exception {
        job.join();
        while (display.readAndDispatch()) {
            // What the job has posted is run here.
        }
    }

    @Test
    void whatWasCancelledWhileItRanIsToldAsStopped() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        Job job = start(monitor -> {
            begun.countDown();
            cancelled.await();
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            return "done";
        });
        begun.await();
        job.cancel();
        cancelled.countDown();
        finish(job);
        assertEquals(List.of("stopped"), told);
    }

    @Test
    void whatWasCancelledAfterItsEndAndBeforeItWasToldIsStoppedToo() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        Job job = start(monitor -> {
            begun.countDown();
            cancelled.await();
            return "done";
        });
        begun.await();
        job.cancel();
        cancelled.countDown();
        finish(job);
        assertEquals(List.of("stopped"), told);
    }

    @Test
    void whatFailedBecauseItWasCancelledIsStoppedAndNotAFailure() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        Job job = start(monitor -> {
            begun.countDown();
            cancelled.await();
            throw new java.io.IOException("the connection was closed");
        });
        begun.await();
        job.cancel();
        cancelled.countDown();
        finish(job);
        assertEquals(List.of("stopped"), told);
    }

    @Test
    void whatWasNotCancelledIsToldOnce() throws Exception {
        finish(start(monitor -> "done"));
        assertEquals(List.of("done"), told);
    }
}
