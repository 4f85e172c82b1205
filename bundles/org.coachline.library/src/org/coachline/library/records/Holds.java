/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.records;

import java.util.List;

import org.coachline.library.LibraryException;
import org.coachline.library.internal.HoldTable;

/**
 * The legal holds of a library. Laying and lifting one is on record. Thread-safe; blocks on the disk. All methods throw
 * {@link LibraryException} when the library cannot be read or written.
 */
public final class Holds {

    private final HoldTable table;
    private final Runnable changed;

    /** Made by {@link Records} alone. */
    Holds(HoldTable table, Runnable changed) {
        this.table = table;
        this.changed = changed;
    }

    /** All holds, the latest first. */
    public List<Hold> all() throws LibraryException {
        return table.all();
    }

    /** The holds that keep a document from being deleted, also those on its call or its people. */
    public List<Hold> keeping(String documentId) throws LibraryException {
        return table.keeping(documentId);
    }

    /**
     * Lays a hold.
     *
     * @param reason why; not blank
     * @return the hold
     * @throws LibraryException NOT_FOUND if there is no such call, person or plan
     */
    public Hold lay(Hold.On on, String subjectId, String reason, String who) throws LibraryException {
        Hold hold = table.lay(on, subjectId, reason, who);
        changed.run();
        return hold;
    }

    /**
     * Lifts a hold. What rules of retention say of its subject holds again.
     *
     * @param reason why it may go
     * @throws LibraryException NOT_FOUND if it is not there any more
     */
    public void lift(long id, String reason, String who) throws LibraryException {
        table.lift(id, reason, who);
        changed.run();
    }
}
