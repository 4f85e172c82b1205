/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Which calls to list, and in which order. Immutable; {@link #ALL} with the {@code with} methods makes one.
 *
 * @param text      words that must all occur, as beginnings of words in the texts of the call and its reviews, or anywhere in
 *                  title, agent or queue; null for all
 * @param agentId   only calls in which this agent speaks; null for all
 * @param status    only this status, as in {@link CallRow#status()}; null for all
 * @param from      only calls that began then or later; null for all
 * @param to        only calls that began before; null for all
 * @param order     what to sort by
 * @param ascending smallest first
 * @param limit     at most so many, at least 1
 * @param offset    leave out so many first
 */
public record CallQuery(@Nullable String text, @Nullable String agentId, @Nullable String status, @Nullable Instant from, @Nullable Instant to,
        Order order, boolean ascending, int limit, int offset) {

    /** What calls are sorted by; equal ones by their id. */
    public enum Order {
        /** The start; calls without one come last. */
        START,
        /** The agent's name. */
        AGENT,
        /** The queue. */
        QUEUE,
        /** The length. */
        DURATION,
        /** How many moments. */
        MOMENTS,
        /** How hard it was. */
        HARDNESS,
        /** The customer's satisfaction; calls without one come last. */
        SATISFACTION,
        /** When it was imported. */
        IMPORTED
    }

    /** Every call, the latest first. */
    public static final CallQuery ALL = new CallQuery(null, null, null, null, null, Order.START, false, Integer.MAX_VALUE, 0);

    /** Only those with these words. */
    public CallQuery withText(@Nullable String words) {
        return new CallQuery(words, agentId, status, from, to, order, ascending, limit, offset);
    }

    /** Only those of an agent. */
    public CallQuery withAgent(@Nullable String id) {
        return new CallQuery(text, id, status, from, to, order, ascending, limit, offset);
    }

    /** Only those with a status. */
    public CallQuery withStatus(@Nullable String wanted) {
        return new CallQuery(text, agentId, wanted, from, to, order, ascending, limit, offset);
    }

    /** Only those that began in a period; the end is not part of it. */
    public CallQuery withPeriod(@Nullable Instant start, @Nullable Instant end) {
        return new CallQuery(text, agentId, status, start, end, order, ascending, limit, offset);
    }

    /** Sorted so. */
    public CallQuery withOrder(Order by, boolean smallestFirst) {
        return new CallQuery(text, agentId, status, from, to, by, smallestFirst, limit, offset);
    }

    /** At most so many, after leaving out some. */
    public CallQuery withPage(int skip, int most) {
        return new CallQuery(text, agentId, status, from, to, order, ascending, most, skip);
    }
}
