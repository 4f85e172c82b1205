/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.window;

import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;

/** Stops each job of a name before it has done anything, as somebody does where all jobs are listed; until closed. */
final class StoppedJobs extends JobChangeAdapter implements AutoCloseable {

    private final String name;

    StoppedJobs(String name) {
        this.name = name;
        Job.getJobManager().addJobChangeListener(this);
    }

    @Override
    public void aboutToRun(IJobChangeEvent event) {
        if (event.getJob().getName().equals(name)) {
            event.getJob().cancel();
        }
    }

    @Override
    public void close() {
        Job.getJobManager().removeJobChangeListener(this);
    }
}
