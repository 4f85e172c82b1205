/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.record;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

import org.coachline.library.AuditNote;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.LibraryException.Reason;
import org.coachline.library.records.Backup;
import org.coachline.ui.Session;
import org.coachline.ui.internal.support.UiErrors;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.jspecify.annotations.Nullable;

/** Makes the backup of the day while the workbench runs, some minutes after its start and not while somebody waits for it. */
public final class DailyBackup extends Job {

    static final long AGAIN_MILLIS = 60 * 60_000L;
    private static final long FIRST_MILLIS = 10 * 60_000L;

    private final Supplier<@Nullable Library> open;
    private final Clock clock;
    private final LongConsumer again;
    private final Consumer<Exception> tell;

    /**
     * @param open  the library that is open now
     * @param clock says which day it is
     * @param again has {@link #run} called once more after so many milliseconds; null for this job itself
     * @param tell  hears what went wrong
     */
    DailyBackup(Supplier<@Nullable Library> open, Clock clock, @Nullable LongConsumer again, Consumer<Exception> tell) {
        super(RecordTexts.get("backup.daily"));
        this.open = open;
        this.clock = clock;
        this.again = again == null ? this::schedule : again;
        this.tell = tell;
        setPriority(Job.DECORATE);
        setSystem(true);
    }

    /** Begins looking, once. */
    public static void begin() {
        new DailyBackup(() -> Session.get().library(), Clock.systemDefaultZone(), null, UiErrors::mention).schedule(FIRST_MILLIS);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Library library = open.get();
        try {
            Optional<Backup> made = library == null || library.readOnly() ? Optional.empty()
                    : library.records().backups().makeIfDue(clock.instant(), clock.getZone(), AuditNote.NOBODY, monitor);
            made.filter(backup -> !backup.notes().isEmpty()).ifPresent(backup -> UiErrors.log(RecordTexts.get("backup.noted", backup.folder(), backup.notes()), null));
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (LibraryException e) {
            // One that is closed meanwhile, or backed up by another window, is no failure; the others are told, and tried again.
            if (library == open.get() && e.reason() != Reason.LOCKED) {
                tell.accept(e);
            }
            return Status.OK_STATUS;
        } finally {
            // Also after one that was cancelled: the next day wants its own. Where the workbench ends, nothing is scheduled any more.
            again.accept(AGAIN_MILLIS);
        }
    }
}
