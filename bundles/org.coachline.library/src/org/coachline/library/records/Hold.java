/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.records;

import java.time.Instant;

/**
 * A legal hold: what it is on is neither deleted nor erased by anybody until it is lifted.
 *
 * @param id        its number
 * @param on        what kind of thing it is on
 * @param subjectId which one: the id of the call, person or plan
 * @param reason    why
 * @param who       laid it
 * @param at        when
 * @param label     what people call what it is on
 */
public record Hold(long id, On on, String subjectId, String reason, String who, Instant at, String label) {

    /** What a hold may be on. The names are stored. */
    public enum On {
        /** A call with its recordings, its transcript and its reviews. */
        CALL,
        /** An agent with all calls in which they speak and all their plans, or a reviewer with their reviews. */
        PERSON,
        /** A coaching plan. */
        PLAN
    }
}
