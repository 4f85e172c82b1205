/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import java.util.Objects;

/**
 * What is known of a file of a source.
 *
 * @param path   under the source's folder, with forward slashes; {@link #WHOLE} for what concerns no file in particular
 * @param stamp  size, time and whatever else tells whether it has to be read again; its reader's business
 * @param state  what became of it
 * @param callId the call it belongs to; empty for none
 * @param remark what was odd about it, or why it was left out; empty for most
 */
public record SourceFile(String path, String stamp, State state, String callId, String remark) {

    /** Stands for the source as a whole. */
    public static final String WHOLE = "";

    /** What becomes of files. */
    public enum State {
        /** A call has it. */
        TAKEN,
        /** A call has it, and its sound cannot be measured. */
        UNREADABLE,
        /** It may be complete one day, or what it belongs to may come. */
        WAITING,
        /** It was left out, for the reason in its remark. */
        REFUSED,
        /** It was there and is not any more. */
        GONE,
        /** It was left out because its call, whose id is kept with it, was deleted. */
        DELETED,
        /** It was left out because its call was erased. Its path and stamp are marks that tell nothing of it: see {@link IntakeSources#marker}. */
        ERASED
    }

    /** Checks that nothing is missing. */
    public SourceFile {
        Objects.requireNonNull(path);
        Objects.requireNonNull(stamp);
        Objects.requireNonNull(state);
        Objects.requireNonNull(callId);
        Objects.requireNonNull(remark);
    }
}
