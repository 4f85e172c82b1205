/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.record;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

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

/** Makes the backup of the day while the workbench runs, some minutes after its start and not while somebody waits for it. */
public final class DailyBackup extends Job {

    private static final long FIRST_MILLIS = 10 * 60_000L;
    private static final long AGAIN_MILLIS = 60 * 60_000L;

    private DailyBackup() {
        super(RecordTexts.get("backup.daily"));
        setPriority(Job.DECORATE);
        setSystem(true);
    }

    /** Begins looking, once. */
    public static void begin() {
        new DailyBackup().schedule(FIRST_MILLIS);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Library library = Session.get().library();
        try {
            Optional<Backup> made = library == null || library.readOnly() ? Optional.empty()
                    : library.records().backups().makeIfDue(Instant.now(), ZoneId.systemDefault(), AuditNote.NOBODY, monitor);
            made.filter(backup -> !backup.notes().isEmpty()).ifPresent(backup -> UiErrors.log(RecordTexts.get("backup.noted", backup.folder(), backup.notes()), null));
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (LibraryException e) {
            // One that is closed meanwhile, or backed up by another window, is no failure; the others are told, and tried again.
            if (library == Session.get().library() && e.reason() != Reason.LOCKED) {
                UiErrors.mention(e);
            }
        }
        schedule(AGAIN_MILLIS);
        return Status.OK_STATUS;
    }
}
