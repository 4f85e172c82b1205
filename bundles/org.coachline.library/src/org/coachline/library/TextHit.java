/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import org.jspecify.annotations.Nullable;

/**
 * A text in which words were found.
 *
 * @param kind        what kind of text
 * @param documentId  the document that holds it
 * @param partId      the moment, note, goal or cue number in it; empty for the document as a whole
 * @param callId      the call it belongs to, if any
 * @param startMicros where in the call; -1 if it has no place in it
 * @param text        the whole text
 */
public record TextHit(Kind kind, String documentId, String partId, @Nullable String callId, long startMicros, String text) {

    /** Kinds of text. */
    public enum Kind {
        /** The title of a call. */
        TITLE,
        /** Something said. */
        CUE,
        /** Phrases and comment of a moment. */
        MOMENT,
        /** A coaching note. */
        NOTE,
        /** The summary of a review or plan. */
        SUMMARY,
        /** A goal, its actions and what is written about them. */
        GOAL
    }
}
