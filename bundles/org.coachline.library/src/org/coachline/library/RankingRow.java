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
 * What is known of a call that may make it worth hearing.
 *
 * @param callId           of the document
 * @param start            when it began, if known
 * @param agentId          of the first leg's agent; empty while unknown
 * @param agent            that agent's name; empty while unknown
 * @param queue            may be empty
 * @param callerType       key of the caller's type, {@code pack/type}; null where nobody said
 * @param durationMicros   how long its recordings are
 * @param handleTimeMicros talk, hold and after-call work together; null where unknown
 * @param satisfaction     1 to 5, where somebody asked
 * @param helpRequested    whether the agent asked for it to be heard
 * @param heard            whether somebody has reviewed it
 * @param figures          what was measured in it; null where nothing was, or only by an older Coachline
 */
public record RankingRow(String callId, @Nullable Instant start, String agentId, String agent, String queue, @Nullable String callerType,
        long durationMicros, @Nullable Long handleTimeMicros, @Nullable Double satisfaction, boolean helpRequested, boolean heard,
        @Nullable MeasuredFigures figures) {
}
