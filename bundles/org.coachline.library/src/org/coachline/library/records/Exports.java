/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.records;

import java.util.List;

import org.coachline.library.LibraryException;
import org.coachline.library.internal.ExportLog;

/**
 * What leaves a library is on record: who took it, when, what of whom, and under which name. The entry is written before the file, so
 * that nothing leaves unrecorded, whatever happens in between; where the file then does not come about, a second entry says so.
 *
 * <p>What is delivered to an agent has an entry of its own kind and is not recorded here once more; a backup neither. What is only
 * shown, copied to the clipboard or printed by a command as its answer is not an export. Of a library that cannot be written nothing
 * can be recorded. Thread-safe; blocks on the disk.
 */
public final class Exports {

    /** What makes the file. */
    @FunctionalInterface
    public interface Writing<T, E extends Exception> {
        /** Writes it, whole or not at all. */
        T write() throws E;
    }

    private final ExportLog log;
    private final Runnable changed;

    /** Made by {@link Records} alone. */
    Exports(ExportLog log, Runnable changed) {
        this.log = log;
        this.changed = changed;
    }

    /**
     * Records what is about to leave, and has it written.
     *
     * @param exports what of this library is in the file, an entry each; empty where nothing is
     * @param who     takes it, by name
     * @param writing makes the file
     * @return what the writing gave
     * @throws E                what the writing threw; a second entry says then that nothing came of it
     * @throws LibraryException if it cannot be recorded; nothing is written then
     */
    public <T, E extends Exception> T write(List<Export> exports, String who, Writing<T, E> writing) throws E, LibraryException {
        if (exports.isEmpty()) {
            // Nothing in the file is of this library.
            return writing.write();
        }
        List<ExportLog.Kept> kept = log.begin(exports, who);
        changed.run();
        boolean done = false;
        try {
            T result = writing.write();
            done = true;
            return result;
        } finally {
            if (!done) {
                log.failed(kept, who);
                changed.run();
            }
        }
    }

    /** The same for one thing. */
    public <T, E extends Exception> T write(Export export, String who, Writing<T, E> writing) throws E, LibraryException {
        return write(List.of(export), who, writing);
    }
}
