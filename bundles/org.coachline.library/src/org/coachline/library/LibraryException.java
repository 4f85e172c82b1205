/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import java.io.Serial;

import org.jspecify.annotations.Nullable;

/** Something the library could not do. The message says what, to which folder or document, and what to do about it. */
public class LibraryException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    /** What went wrong, for callers that act on it. */
    public enum Reason {
        /** The folder holds no library. */
        NOT_A_LIBRARY,
        /** Made or changed by a newer Coachline. */
        NEWER,
        /** The folder is on another machine's disk, where several processes cannot share a database safely. */
        NETWORK_FOLDER,
        /** Nothing can be written there. */
        READ_ONLY,
        /** The disk is full. */
        FULL,
        /** Another process kept the library busy for too long. */
        LOCKED,
        /** The database or a document in it is damaged. */
        DAMAGED,
        /** Somebody else saved the document in the meantime. */
        CONFLICT,
        /** No such document or file. */
        NOT_FOUND,
        /** There is one already. */
        EXISTS,
        /** The library's rules forbid it. */
        NOT_ALLOWED,
        /** A legal hold keeps it. */
        HELD,
        /** Somebody else's review of a call that several reviewers are scoring, each without seeing the others. */
        SEALED,
        /** Reading or writing failed in another way. */
        IO
    }

    private final Reason reason;

    /**
     * @param reason  what went wrong
     * @param message a sentence for people
     * @param cause   what was thrown underneath, if anything
     */
    public LibraryException(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** What went wrong. */
    public Reason reason() {
        return reason;
    }
}
