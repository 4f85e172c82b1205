/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model;

/** A document that cannot be read, with the reason in words for people. */
public final class DocumentException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is wrong, for callers that act on it. */
    public enum Reason {
        /** Not a document of ours, or one that was cut off or altered. */
        DAMAGED,
        /** Written by a newer Coachline; reading it here would lose what this one does not know. */
        NEWER
    }

    private final Reason reason;

    /**
     * @param reason  what is wrong
     * @param message what is wrong with which document, for people
     * @param cause   what was thrown underneath, if anything
     */
    public DocumentException(Reason reason, String message, @org.jspecify.annotations.Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /**
     * What is wrong.
     *
     * @return the reason, never null
     */
    public Reason reason() {
        return reason;
    }
}
