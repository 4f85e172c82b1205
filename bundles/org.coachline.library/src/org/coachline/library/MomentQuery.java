/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import java.time.Instant;
import java.util.Set;

import org.coachline.model.coaching.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Which moments to list: by start of the call, then by their place in it. Immutable; {@link #ALL} with the {@code with} methods makes one.
 *
 * @param agentId    only those of an agent; null for all
 * @param technique  only those of a technique, written {@code pack/item} (any version seen); null for all
 * @param verdicts   only these; empty for all
 * @param callId     only those of a call; null for all
 * @param reviewId   only those of a review; null for all
 * @param reviewerId only those of a reviewer; null for all
 * @param from       only in calls that began then or later; null for all
 * @param to         only in calls that began before; null for all
 * @param text       words that must all occur, as beginnings of words in phrases and comment; null for all
 * @param limit      at most so many, at least 1
 */
public record MomentQuery(@Nullable String agentId, @Nullable String technique, Set<Verdict> verdicts, @Nullable String callId,
        @Nullable String reviewId, @Nullable String reviewerId, @Nullable Instant from, @Nullable Instant to, @Nullable String text, int limit) {

    /** Every moment. */
    public static final MomentQuery ALL = new MomentQuery(null, null, Set.of(), null, null, null, null, null, null, Integer.MAX_VALUE);

    /** Keeps a copy of the set. */
    public MomentQuery {
        verdicts = Set.copyOf(verdicts);
    }

    /** Only those of an agent. */
    public MomentQuery withAgent(@Nullable String id) {
        return new MomentQuery(id, technique, verdicts, callId, reviewId, reviewerId, from, to, text, limit);
    }

    /** Only those of a technique, written {@code pack/item}. */
    public MomentQuery withTechnique(@Nullable String key) {
        return new MomentQuery(agentId, key, verdicts, callId, reviewId, reviewerId, from, to, text, limit);
    }

    /** Only those with one of these verdicts. */
    public MomentQuery withVerdicts(Set<Verdict> wanted) {
        return new MomentQuery(agentId, technique, wanted, callId, reviewId, reviewerId, from, to, text, limit);
    }

    /** Only those of a call. */
    public MomentQuery withCall(@Nullable String id) {
        return new MomentQuery(agentId, technique, verdicts, id, reviewId, reviewerId, from, to, text, limit);
    }

    /** Only those of a review. */
    public MomentQuery withReview(@Nullable String id) {
        return new MomentQuery(agentId, technique, verdicts, callId, id, reviewerId, from, to, text, limit);
    }

    /** Only those of a reviewer. */
    public MomentQuery withReviewer(@Nullable String id) {
        return new MomentQuery(agentId, technique, verdicts, callId, reviewId, id, from, to, text, limit);
    }

    /** Only in calls that began in a period; the end is not part of it. */
    public MomentQuery withPeriod(@Nullable Instant start, @Nullable Instant end) {
        return new MomentQuery(agentId, technique, verdicts, callId, reviewId, reviewerId, start, end, text, limit);
    }

    /** Only those with these words. */
    public MomentQuery withText(@Nullable String words) {
        return new MomentQuery(agentId, technique, verdicts, callId, reviewId, reviewerId, from, to, words, limit);
    }

    /** At most so many. */
    public MomentQuery withLimit(int most) {
        return new MomentQuery(agentId, technique, verdicts, callId, reviewId, reviewerId, from, to, text, most);
    }
}
