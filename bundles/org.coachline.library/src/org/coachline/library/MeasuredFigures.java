/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import org.jspecify.annotations.Nullable;

/**
 * What was measured in a call as numbers, for lists that put calls in an order. What a recording cannot tell, such as who talked over
 * whom where both voices are on one channel, is null and never 0. Each is defined in docs/MEASURES.md.
 *
 * @param version              of the way of measuring; see {@link #CURRENT}
 * @param silences             how many silences of two seconds or more
 * @param silenceMicros        how long they are together
 * @param talkOversByAgent     how often the agent talked over the customer; null where unknown
 * @param talkOversByCustomer  how often the customer talked over the agent; null where unknown
 * @param longHolds            how many holds lasted more than 30 seconds without a word of the agent; null where unknown
 * @param longestHoldMicros    the longest hold; null where unknown
 * @param customerLouderDb     by how much the customer became louder than at their own start; null where unknown
 * @param customerLouderMicros where; null where unknown
 * @param customerHigherSemitones by how much the customer's voice became higher than at its own start; null where unknown
 * @param customerHigherMicros where; null where unknown
 */
public record MeasuredFigures(int version, int silences, long silenceMicros, @Nullable Integer talkOversByAgent, @Nullable Integer talkOversByCustomer,
        @Nullable Integer longHolds, @Nullable Long longestHoldMicros, @Nullable Double customerLouderDb, @Nullable Long customerLouderMicros,
        @Nullable Double customerHigherSemitones, @Nullable Long customerHigherMicros) {

    /** How it is measured now. Calls that were measured otherwise are measured anew when there is time. */
    public static final int CURRENT = 1;
}
