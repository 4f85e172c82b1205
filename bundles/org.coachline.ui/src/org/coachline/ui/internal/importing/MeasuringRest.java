/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.importing;

import org.coachline.intake.Intake;
import org.coachline.library.Library;
import org.coachline.ui.Session;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

/**
 * Measures calls that were imported and not measured, because somebody cancelled that or the program ended: when their library is opened
 * again, and whenever the command asks for it. Shows its progress, and can be cancelled like any job.
 */
public final class MeasuringRest extends AbstractHandler {

    private static @Nullable Job running;

    /** Begins, if there is anything to measure; says what is left where it is cancelled. Any thread. */
    public static synchronized void begin(Library library, boolean asked) {
        if (running != null && running.getState() != Job.NONE) {
            return;
        }
        running = Work.quietly(ImportMessages.rest, () -> library.sources().unmeasuredByHand(1).isEmpty(), none -> {
            if (!none) {
                measure(library, asked);
            } else if (asked) {
                StatusLine.say(ImportMessages.restNone);
            }
        }, UiErrors::mention);
    }

    private static synchronized void measure(Library library, boolean asked) {
        if (Session.get().library() == library) {
            running = Work.visibly(ImportMessages.rest, monitor -> Intake.measureRest(library, monitor), measured -> {
                // Unasked it would take the place of what somebody has just been told; the lists show it.
                if (measured > 0 && asked) {
                    StatusLine.say(NLS.bind(ImportMessages.restDone, measured));
                }
            }, UiErrors::mention, () -> left(library));
        }
    }

    private static void left(Library library) {
        if (Session.get().library() == library) {
            Work.quietly(ImportMessages.rest, () -> library.sources().unmeasuredByHand(Integer.MAX_VALUE).size(),
                    left -> StatusLine.say(NLS.bind(ImportMessages.restLeft, left)), UiErrors::mention);
        }
    }

    /** Ends what is being measured, and waits until it has, some milliseconds in most cases. */
    public static void end() {
        Job job;
        synchronized (MeasuringRest.class) {
            job = running;
            running = null;
        }
        try {
            if (job != null && !job.cancel()) {
                job.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (OperationCanceledException e) {
            // Whoever waits is cancelled too: the job ends by itself.
            UiErrors.log("measuring goes on while its library is closed", e);
        }
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        Library library = Session.get().library();
        if (library == null || library.readOnly()) {
            StatusLine.problem(ImportMessages.noLibrary);
        } else {
            begin(library, true);
        }
        return null;
    }
}
