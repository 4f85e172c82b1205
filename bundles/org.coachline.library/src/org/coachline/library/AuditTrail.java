/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import java.util.List;
import java.util.Optional;

import org.coachline.library.internal.AuditLog;
import org.coachline.library.internal.AuditReader;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Who did what and when in a library: a list that only grows. Each entry is chained to the one before by a hash, so that one which
 * was changed or taken out from between shows. An entry of an act on documents is written in the transaction of the act:
 * {@link Library#saveAll(List, List)} takes both, deletions and settings write theirs themselves.
 *
 * <p>What it cannot show by itself: that somebody who may write the database, and knows how hashes are made, has written the whole
 * trail anew, or has cut off its end and everything that told of it. Only a {@link AuditHead} that was kept elsewhere shows that.
 *
 * <p>Thread-safe; blocks on the disk. All methods throw {@link LibraryException} when the library cannot be read or written.
 */
public final class AuditTrail {

    /** Stands among the ids of a {@link LibraryChange} when an entry was written alone. */
    public static final String CHANGED = AuditLog.CHANGED;

    private final AuditLog log;
    private final AuditReader reader;
    private final Runnable changed;

    /** Sees entries one by one. */
    @FunctionalInterface
    public interface Visitor {
        /** Takes an entry; false ends the reading. */
        boolean visit(AuditEntry entry);
    }

    /** Made by the library alone. */
    AuditTrail(AuditLog log, AuditReader reader, Runnable changed) {
        this.log = log;
        this.reader = reader;
        this.changed = changed;
    }

    /**
     * Writes down acts that change no document. Some milliseconds.
     *
     * @throws LibraryException READ_ONLY, FULL or IO; nothing is written then
     */
    public void record(List<AuditNote> notes) throws LibraryException {
        log.record(notes);
        changed.run();
    }

    /** Writes down one act that changes no document. */
    public void record(AuditNote note) throws LibraryException {
        record(List.of(note));
    }

    /**
     * Entries of a query, the latest first. The first two hundred of a million in some milliseconds, unless hardly any fits.
     *
     * @param before only entries with a smaller number, to go on from the last one that was read; {@link Long#MAX_VALUE} to begin
     * @param limit  at most so many, at least 1
     */
    public List<AuditEntry> entries(AuditQuery query, long before, int limit) throws LibraryException {
        return reader.entries(query, before, limit);
    }

    /** Shows all entries of a query to a visitor, the first first, without holding more than some hundred of them. */
    public void each(AuditQuery query, Visitor visitor) throws LibraryException {
        reader.each(query, visitor);
    }

    /** How many entries a query has. */
    public long count(AuditQuery query) throws LibraryException {
        return reader.count(query);
    }

    /** The names of all who did something, in alphabetical order, at most a thousand. */
    public List<String> people() throws LibraryException {
        return reader.people();
    }

    /** The end of the trail. To be kept elsewhere. */
    public AuditHead head() throws LibraryException {
        return reader.head();
    }

    /** Whether the trail still holds an entry that was its end once; false says that it was cut off or written anew. */
    public boolean holds(AuditHead earlier) throws LibraryException {
        return reader.holds(earlier);
    }

    /**
     * Goes through the whole trail, without holding it: some seconds of a processor for a million entries.
     *
     * @return what is wrong, naming the first broken entry; empty when the chain is whole
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
     */
    public List<CheckReport.Problem> verify(IProgressMonitor monitor) throws LibraryException {
        return log.verify(monitor);
    }

    /**
     * The end that was noted beside the database and that the trail does not hold: its end was cut off, it was written anew, or an
     * older database was put in its place. Nothing where both agree.
     */
    public Optional<AuditHead> contradicted() throws LibraryException {
        return log.contradicted();
    }

    /**
     * Takes the trail as it is for the one that goes on, as after an older database was put in its place by hand: from then on {@link #verify} reports that no more.
     * An entry of the trail says who accepted it, why, and which end is missing, so that whoever kept a {@link AuditHead} elsewhere still sees it. Whatever else a check
     * finds (a changed entry, a gap) is accepted by nothing.
     *
     * @param reason for people
     * @throws LibraryException NOT_FOUND if there is nothing to accept; READ_ONLY, FULL or IO, and nothing is accepted then
     */
    public void accept(String reason, String who) throws LibraryException {
        log.accept(reason, who);
        changed.run();
    }

    /** The entry of a number. */
    public Optional<AuditEntry> entry(long sequence) throws LibraryException {
        return reader.entry(sequence);
    }
}
