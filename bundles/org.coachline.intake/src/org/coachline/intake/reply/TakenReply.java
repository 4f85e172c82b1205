/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.reply;

import org.coachline.model.coaching.ReviewStatus;

/**
 * What became of a reply that was taken. Immutable.
 *
 * @param callId       id of the call
 * @param reviewId     id of the review that it is on now
 * @param agent        name of the agent to whom the debrief was delivered; may be empty
 * @param acknowledged whether the agent says that they have read it
 * @param disputes     how many lines they see otherwise
 * @param late         how many of these came after the deadline, so that nothing waits for them
 * @param outdated     whether something was delivered since, so that it does not answer what was delivered last
 * @param status       where the review stands now
 */
public record TakenReply(String callId, String reviewId, String agent, boolean acknowledged, int disputes, int late, boolean outdated, ReviewStatus status) {
}
