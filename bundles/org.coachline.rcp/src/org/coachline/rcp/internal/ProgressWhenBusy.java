/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.rcp.internal;

import java.util.Arrays;

import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimElement;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.jspecify.annotations.Nullable;

/**
 * Shows the progress of jobs in a window's status line while there are any, and gives its place to what the last key did otherwise: that is a quarter of a narrow
 * window.
 */
final class ProgressWhenBusy extends JobChangeAdapter {

    /** The platform's name for it in the window's model. */
    private static final String PROGRESS = "org.eclipse.ui.ProgressBar"; //$NON-NLS-1$
    /** What ends sooner would only make the line jump. */
    private static final int LONG_ENOUGH_MILLIS = 400;

    private final Display display;
    private final MTrimElement progress;
    private final Runnable look = this::look;

    private ProgressWhenBusy(Display display, MTrimElement progress) {
        this.display = display;
        this.progress = progress;
    }

    /** Does so for a window from now on, until it goes. UI thread. */
    static void install(IWorkbenchWindow window) {
        MTrimElement progress = find(window.getService(MTrimmedWindow.class));
        if (progress == null) {
            return;
        }
        Display display = window.getShell().getDisplay();
        ProgressWhenBusy watch = new ProgressWhenBusy(display, progress);
        Job.getJobManager().addJobChangeListener(watch);
        window.getShell().addDisposeListener(event -> Job.getJobManager().removeJobChangeListener(watch));
        watch.look();
    }

    private static @Nullable MTrimElement find(@Nullable MTrimmedWindow window) {
        if (window != null) {
            for (MTrimBar bar : window.getTrimBars()) {
                for (MTrimElement each : bar.getChildren()) {
                    if (PROGRESS.equals(each.getElementId())) {
                        return each;
                    }
                }
            }
        }
        return null;
    }

    @Override
    public void running(IJobChangeEvent event) {
        changed(event.getJob());
    }

    @Override
    public void done(IJobChangeEvent event) {
        changed(event.getJob());
    }

    private void changed(Job job) {
        if (!job.isSystem() && !display.isDisposed()) {
            display.asyncExec(() -> display.timerExec(LONG_ENOUGH_MILLIS, look));
        }
    }

    private void look() {
        boolean busy = Arrays.stream(Job.getJobManager().find(null)).anyMatch(each -> !each.isSystem() && each.getState() == Job.RUNNING);
        if (progress.isVisible() != busy) {
            progress.setVisible(busy);
        }
    }
}
