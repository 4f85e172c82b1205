/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.coachline.insight.debrief.Debrief;
import org.coachline.insight.debrief.DebriefLine;
import org.coachline.model.coaching.Verdict;

/**
 * A debrief on its way out: all that a delivered page is made of. Of the review it has what its agent may know and nothing else. Immutable.
 *
 * @param reviewId      id of the review it is made of
 * @param debrief       what goes out
 * @param lines         what of it may be disputed: those of the moments in the order of the debrief's, then those of answered questions
 * @param deliveryId    UUID
 * @param secret        Base64 of 32 random bytes: the key of replies
 * @param selfReview    whether the agent is asked for their own verdicts first
 * @param disputesUntil until when lines may be disputed; nothing for no limit
 * @param mostDisputes  how many lines may be disputed; 0 for none
 * @param at            when it goes out
 * @param who           name of who delivers it
 */
public record Outgoing(String reviewId, Debrief debrief, List<DebriefLine> lines, String deliveryId, String secret, boolean selfReview, Optional<Instant> disputesUntil, int mostDisputes,
        Instant at, String who) {

    /** Keeps a copy of the list. */
    public Outgoing {
        lines = List.copyOf(lines);
    }

    /**
     * Whether anything in it is praised: feedback that is only negative is what agents mind most.
     *
     * @return false when no moment is marked as used well
     */
    public boolean praises() {
        return debrief.moments().stream().anyMatch(each -> each.verdict() == Verdict.USED_WELL);
    }

    /**
     * Whether it says nothing at all.
     *
     * @return true when it has neither a moment, a score, a note nor a summary
     */
    public boolean isEmpty() {
        return debrief.moments().isEmpty() && debrief.score() == null && debrief.summary().isEmpty() && debrief.notes().isEmpty();
    }

    /**
     * Stretches of the call to be heard with it: those of its moments.
     *
     * @return in the order of the debrief's moments
     */
    public List<Stretch> stretches() {
        return debrief.moments().stream().map(each -> new Stretch(each.startMicros(), each.endMicros())).toList();
    }

    /**
     * A stretch of a call.
     *
     * @param startMicros in the call
     * @param endMicros   the same for a point
     */
    public record Stretch(long startMicros, long endMicros) {
    }
}
