/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.records;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.coachline.library.LibraryException;
import org.coachline.library.internal.CopySearch;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Copies of recordings in a library's own folder that nothing refers to any more: left by an import that did not come to its end, or by a
 * call whose copy could not be deleted with it. They do no harm and take room; but they may hold what somebody believes to be gone.
 *
 * <p>What is referred to: by a call as it is stored, by edits of a call that are written down and not saved, by where a lost recording was
 * found again, by a list of files that a rule of retention is about to delete, and by a backup without recordings of its own in the library's
 * folder or in the one that is set, since putting it back takes them from here. Backups elsewhere are not known. A copy also counts as used
 * while it is younger than {@link #REST}: an import copies first and saves then. Nothing but files under the names that Coachline gives is looked at.
 *
 * <p>Thread-safe; any thread but a user interface's.
 */
public final class UnusedCopies {

    /** How long a copy must have lain there before it is called unused. */
    public static final java.time.Duration REST = CopySearch.REST;

    private final CopySearch search;
    private final Runnable changed;

    /** Made by {@link Records} alone. */
    UnusedCopies(CopySearch search, Runnable changed) {
        this.search = search;
        this.changed = changed;
    }

    /**
     * What was found.
     *
     * @param copies  by path; empty where it could not be known
     * @param unknown why it could not be known, a sentence each: calls, edits or backups that cannot be read might refer to any of them
     */
    public record Found(List<UnusedCopy> copies, List<String> unknown) {
        /** Keeps copies of the lists. */
        public Found {
            copies = List.copyOf(copies);
            unknown = List.copyOf(unknown);
        }

        /** How much room the copies take. */
        public long bytes() {
            return copies.stream().mapToLong(UnusedCopy::bytes).sum();
        }
    }

    /**
     * Looks for them; changes nothing. Where every copy has its call that costs a look at the folder and at a table; else every call is read.
     *
     * @throws LibraryException IO if the folder cannot be read
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
     */
    public Found find(Instant now, IProgressMonitor monitor) throws LibraryException {
        return search.find(now, monitor);
    }

    /**
     * Deletes some of them for good, those that are still unused when it comes to it. On record before anything is deleted, a copy at a time.
     *
     * @param paths  of copies that were found
     * @param reason why; not blank
     * @param who    does it
     * @return what was deleted, and what was left with the reason
     * @throws LibraryException READ_ONLY, or IO if the folder cannot be read
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled before anything was deleted
     */
    public Outcome delete(Collection<String> paths, String reason, String who, Instant now, IProgressMonitor monitor) throws LibraryException {
        Outcome outcome = search.delete(paths, reason, who, now, monitor);
        changed.run();
        return outcome;
    }
}
