/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file that could not be written or read, with the reason and the remedy in plain words; nothing was left half written. */
public final class ReportException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is in the way, for callers that act on it. */
    public enum Reason {
        /** The folder is not there, or the name is a folder's. */
        NO_SUCH_PLACE,
        /** Another program has the file open. */
        IN_USE,
        /** The file or its folder may not be written. */
        READ_ONLY,
        /** The disk is full. */
        FULL,
        /** Anything else. */
        IO,
        /** To be read: it is no .xlsx workbook. */
        NO_WORKBOOK,
        /** To be read: it asks for a password. */
        ENCRYPTED,
        /** To be read: it has macros. */
        MACROS,
        /** To be read: it is damaged. */
        BROKEN,
        /** To be read: it holds more than is taken. */
        TOO_BIG,
        /** To be read: it is not the workbook of a plan. */
        NO_PLAN,
        /** To be read: it is the workbook of another plan. */
        OTHER_PLAN,
        /** To be filled: it has placeholders that cannot be. */
        TEMPLATE,
        /** A partner’s code that was to write it is at fault or switched off. */
        GUEST
    }

    private final Reason reason;
    private final transient Path file;

    /**
     * @param reason  what is in the way
     * @param file    the file that was to be written or read
     * @param message what happened to which file and what to do, for people
     * @param cause   what was thrown underneath, if anything
     */
    public ReportException(Reason reason, Path file, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
        this.file = file;
    }

    /**
     * What is in the way.
     *
     * @return never null
     */
    public Reason reason() {
        return reason;
    }

    /**
     * The file that was to be written or read.
     *
     * @return as it was given
     */
    public Path file() {
        return file;
    }
}
