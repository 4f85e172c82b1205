/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight;

import java.time.Instant;
import org.coachline.model.CatalogRef;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.Severity;
import org.coachline.model.coaching.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A moment and the call it is in, as counting and proposing need them; the same whether it was read from a library or from a
 * review that is still open. Immutable.
 *
 * @param momentId    id of the moment
 * @param reviewId    id of the review that holds it
 * @param callId      id of the call
 * @param agentId     id of the agent of that leg of the call
 * @param callStart   start of the call, if known
 * @param zone        IANA zone id in which the start is shown, if known
 * @param callerType  the caller's type, if known
 * @param startMicros position in the call
 * @param endMicros   the same as the start for a point
 * @param channel     whose voice
 * @param technique   the technique, or null for a bookmark
 * @param verdict     how it went, {@link Verdict#NONE} where nobody judged
 * @param severity    how much it mattered
 * @param phraseHeard what was said, if noted
 * @param betterPhrase what would have been better, if noted
 * @param comment     the reviewer's words, if any
 */
public record MomentFacts(String momentId, String reviewId, String callId, String agentId, @Nullable Instant callStart,
        @Nullable String zone, @Nullable CatalogRef callerType, long startMicros, long endMicros, ChannelRole channel,
        @Nullable CatalogRef technique, Verdict verdict, Severity severity, @Nullable String phraseHeard,
        @Nullable String betterPhrase, @Nullable String comment) {

    /**
     * Whether it is a chance: a technique that somebody judged. Bookmarks and unjudged moments count in no rate.
     *
     * @return true when it has a technique and a verdict
     */
    public boolean isChance() {
        return technique != null && verdict != Verdict.NONE;
    }

    /**
     * Whether the technique was missed or did harm.
     *
     * @return true for a chance that was missed or backfired
     */
    public boolean needsWork() {
        return isChance() && (verdict == Verdict.MISSED || verdict == Verdict.BACKFIRED);
    }
}
