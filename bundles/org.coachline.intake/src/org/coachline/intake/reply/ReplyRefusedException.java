/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.reply;

/** A reply is not taken. The message says why and what to do, in plain words, with the name of the file; nothing of the reply is in the library. */
public final class ReplyRefusedException extends Exception {

    private static final long serialVersionUID = 1;

    /** Why, for programs. */
    public enum Reason {
        /** The file is missing or cannot be read. */
        UNREADABLE,
        /** It is larger than any reply. */
        TOO_BIG,
        /** It is none, or one that is damaged. */
        NOT_A_REPLY,
        /** It was made with the file of a newer Coachline. */
        NEWER,
        /** The library has no such review. */
        UNKNOWN_REVIEW,
        /** The review it names never had the delivery it names: it answers another one, or is made up. */
        OTHER_REVIEW,
        /** Its signature does not fit: it was changed, or was not made with the delivered file. */
        FORGED,
        /** It is here already. */
        REPLAYED,
        /** It answers a line, or with an answer, that was not delivered. */
        UNKNOWN_LINE,
        /** It disputes more lines than may be disputed. */
        TOO_MANY_DISPUTES,
        /** There are so many replies to this delivery that they are no answers. */
        TOO_MANY_REPLIES,
        /** It says nothing. */
        EMPTY
    }

    private final Reason reason;

    /**
     * @param reason  for programs
     * @param message for people
     */
    public ReplyRefusedException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /**
     * Why it is not taken.
     *
     * @return for programs
     */
    public Reason reason() {
        return reason;
    }
}
