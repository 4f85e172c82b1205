/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.records;

import org.coachline.library.LibraryException;
import org.coachline.library.internal.ErasureRun;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Erasure of a person on request. What was said and written of them goes: sound, transcripts, texts of moments, notes and answers, evidence copied into plans,
 * an agent's plans and name, what the search finds, what was cached, edits not yet saved, texts of the audit trail. What stays is
 * what says nothing of a person: that there was a call, when and in which queue, verdicts, answers and times, so that rates stay true; and in the audit trail
 * that something was done to which document, by whom and when. A legal hold keeps all of its subject.
 *
 * <p>Thread-safe; blocks on the disk. All methods throw {@link LibraryException} when the library cannot be read or written.
 */
public final class Erasure {

    private final ErasureRun run;
    private final Runnable changed;

    /** Made by {@link Records} alone. */
    Erasure(ErasureRun run, Runnable changed) {
        this.run = run;
        this.changed = changed;
    }

    /**
     * Says what would go, what would stay and what cannot be reached. Changes nothing.
     *
     * @throws LibraryException NOT_FOUND if there is no such agent or call
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
     */
    public ErasureReport dryRun(ErasureRequest request, IProgressMonitor monitor) throws LibraryException {
        return run.run(request, null, "", monitor);
    }

    /**
     * Erases, document by document, the agent's own last; then makes the database anew, so that nothing is left in its free space.
     * Done again it goes on where it was ended.
     *
     * @param reason why, such as the number of the request; without a name, since it stays in the audit trail
     * @throws LibraryException NOT_FOUND if there is no such agent or call
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled; what went is gone
     */
    public ErasureReport run(ErasureRequest request, String reason, String who, IProgressMonitor monitor) throws LibraryException {
        try {
            return run.run(request, reason, who, monitor);
        } finally {
            changed.run();
        }
    }
}
