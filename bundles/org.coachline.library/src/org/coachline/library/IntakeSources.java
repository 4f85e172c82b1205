/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import java.time.Instant;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.coachline.library.internal.LibraryFolder;
import org.coachline.library.internal.SourceTables;
import org.jspecify.annotations.Nullable;

/**
 * Where a team's recordings come from, and what is known of the files there. Thread-safe; blocks on the disk. All methods throw
 * {@link LibraryException} when the library cannot be read or written; what one method changes is changed whole or not at all.
 */
public final class IntakeSources {

    /** Stands among the ids of a {@link LibraryChange} that changed sources, or how looking there went. */
    public static final String CHANGED = SourceTables.CHANGED;

    private final SourceTables tables;
    private final Path folder;
    private final Runnable changed;

    /** Made by the library alone. */
    IntakeSources(SourceTables tables, Path folder, Runnable changed) {
        this.tables = tables;
        this.folder = folder;
        this.changed = changed;
    }

    /** All sources, by name. */
    public List<SourceRow> all() throws LibraryException {
        return tables.all();
    }

    /** The source of a name. Case counts. */
    public Optional<SourceRow> find(String name) throws LibraryException {
        return all().stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /**
     * Adds a source, or changes the one of its name. Its folder becomes a root of recordings, unless it lies under one. What is known
     * of its files is forgotten when folder, kind or settings are others, so that all of them are looked at again; calls stay. So is how
     * looking there went: it is looked at as soon as somebody watches. Who did it goes on record.
     *
     * @param who changes it, by name
     */
    public void save(SourceRow source, String who) throws LibraryException {
        tables.save(source, who);
        changed.run();
    }

    /** Changes settings of a source that only concern what it brings from now on: what is known of its files stays. */
    public void settle(String name, String settings) throws LibraryException {
        tables.settle(name, settings);
        changed.run();
    }

    /** The calls that a source has brought, the latest first. */
    public List<String> calls(String name) throws LibraryException {
        return tables.calls(name);
    }

    /** Removes a source and what is known of its files, on record with who did it. Its calls stay. Nothing happens if there is none of that name. */
    public void remove(String name, String who) throws LibraryException {
        tables.remove(name, who);
        changed.run();
    }

    /**
     * Notes how looking at a source went. Other windows hear of it when it is otherwise than before.
     *
     * @param failure why nothing could be seen there; null when it could
     * @param nextAt  not before then again; null for whenever
     */
    public void looked(String name, Instant at, @Nullable String failure, @Nullable Instant nextAt) throws LibraryException {
        if (tables.looked(name, at, failure, nextAt)) {
            changed.run();
        }
    }

    /** What is known of a source's files, by path. Ten thousand in some ten milliseconds. */
    public Map<String, SourceFile> files(String source) throws LibraryException {
        return tables.files(source);
    }

    /** Keeps what is known of files now, in place of what was known before. */
    public void note(String source, Collection<SourceFile> files) throws LibraryException {
        tables.note(source, files);
    }

    /** Forgets files. */
    public void forget(String source, Collection<String> paths) throws LibraryException {
        tables.forget(source, paths);
    }

    /**
     * Adds calls, each unless one of its recordings is in the library, or its source has another call of its id, or it was deleted or erased
     * before; all in one step, and with what is to be kept of their files. Of several processes that take in the same files one adds them.
     *
     * @return what became of each, in order
     */
    public List<NewCall.Kept> take(String source, List<NewCall> calls) throws LibraryException {
        List<NewCall.Kept> kept = tables.take(source, calls);
        changed.run();
        return kept;
    }

    /**
     * Adds a call that somebody imports by hand, unless one of its recordings is in the library, or was.
     *
     * @param bringBack whether one that was deleted is brought back, which a note of the call must put on record; one that was erased never is
     * @return what became of it; never {@link NewCall.Outcome#SAME_ID}
     */
    public NewCall.Kept add(NewCall call, boolean bringBack) throws LibraryException {
        NewCall.Kept kept = tables.add(call, bringBack);
        changed.run();
        return kept;
    }

    /**
     * What is known of recordings whose call was deleted or erased; that one was erased counts more. A recording whose call was brought back
     * is not gone. Milliseconds.
     *
     * @param source     that has them; null for none
     * @param externalId as that source calls their call; null for none
     * @param sha256s    of the whole recordings
     */
    public Optional<GoneCall> gone(@Nullable String source, @Nullable String externalId, List<String> sha256s) throws LibraryException {
        return tables.gone(source, externalId, sha256s);
    }

    /**
     * Makes marks that stand for texts of which nothing is to be kept: the same for the same text in this library, and of no use to whoever
     * has not the text. For one thread.
     */
    public UnaryOperator<String> marker() throws LibraryException {
        return tables.marker();
    }

    /**
     * Takes out a call that was just brought and turned out to be none, so that its file may bring it again.
     *
     * @throws ConflictException if somebody has worked on it: it is not in the version expected
     */
    public void withdraw(String callId, long expectedVersion) throws LibraryException {
        List<String> unused = tables.withdraw(callId, expectedVersion);
        changed.run();
        LibraryFolder.deleteCopies(folder, unused);
    }

    /** The call that a source calls so. */
    public Optional<String> callOf(String source, String externalId) throws LibraryException {
        return tables.callOf(source, externalId);
    }

    /**
     * The id of the agent whom a telephone switch knows so. Where there is none, that of the agent of a name, who is made if nobody has it,
     * and whom the switch's id is kept for.
     *
     * @param externalId as the switch has it
     * @param name       may be blank: the switch's id is their name then, until somebody corrects it
     */
    public String agent(String externalId, String name) throws LibraryException {
        return tables.agent(externalId, name);
    }

    /**
     * Calls that sources brought and nobody has measured yet, and any that were measured before there were all the figures that put calls in
     * an order; the latest first. Without those whose sound cannot be read, and those whose sound was let go.
     */
    public List<String> unmeasured(int limit) throws LibraryException {
        return tables.unmeasured(limit);
    }

    /**
     * Calls that somebody imported by hand and that nobody has measured, because that was cancelled or the program ended; the latest first.
     * Without those whose sound was let go.
     */
    public List<String> unmeasuredByHand(int limit) throws LibraryException {
        return tables.unmeasuredByHand(limit);
    }

    /** Has a call measured anew when there is time, because recordings were added to it. Changed redactions have that done by themselves. */
    public void measureAnew(String callId) throws LibraryException {
        tables.measureAnew(callId);
    }

    /** Whether a rule of retention has let a call's transcript go: its source's file is no reason to bring it back. */
    public boolean transcriptLetGo(String callId) throws LibraryException {
        return tables.transcriptLetGo(callId);
    }

    /** Notes that the sound of a call cannot be measured, and why; it is not asked for again until its file changes. */
    public void unreadable(String callId, String reason) throws LibraryException {
        tables.unreadable(callId, reason);
    }
}
