/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import java.time.Instant;
import org.coachline.model.coaching.ReviewStatus;
import org.jspecify.annotations.Nullable;

/**
 * When what happened to a review.
 *
 * @param reviewId       of the review
 * @param callId         of its call
 * @param reviewerId     who reviewed; may be empty
 * @param status         where it stands
 * @param callStart      when the call began, if known
 * @param durationMicros of the call, from its start to the end of its last recording
 * @param createdAt      when the review was begun, if known
 * @param deliveredAt    when the agent got it, if they did
 * @param acknowledgedAt when the agent acknowledged it, if they did
 */
public record ReviewTimes(String reviewId, String callId, String reviewerId, ReviewStatus status, @Nullable Instant callStart, long durationMicros,
        @Nullable Instant createdAt, @Nullable Instant deliveredAt, @Nullable Instant acknowledgedAt) {
}
