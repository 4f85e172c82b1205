/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import java.time.Instant;

import org.coachline.model.CatalogRef;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.Severity;
import org.coachline.model.coaching.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A moment in a list, with what is needed of its review and call.
 *
 * @param id           of the moment
 * @param reviewId     of its review
 * @param callId       of its call
 * @param reviewerId   who marked it; may be empty
 * @param agentId      who speaks for the company at that point of the call (the agent of the leg); empty while unknown
 * @param callStart    when the call began, if known
 * @param zone         IANA id of the zone the start is shown in, if known
 * @param callerType   of the call, if known
 * @param startMicros  in the call
 * @param endMicros    in the call; same as the start for a point
 * @param channel      whose
 * @param technique    null for a bookmark
 * @param verdict      NONE counts in no rate
 * @param severity     how much it matters
 * @param phraseHeard  may be empty
 * @param betterPhrase may be empty
 * @param comment      may be empty
 * @param createdAt    when it was marked, if known
 */
public record MomentRow(String id, String reviewId, String callId, String reviewerId, String agentId, @Nullable Instant callStart,
        @Nullable String zone, @Nullable CatalogRef callerType, long startMicros, long endMicros, ChannelRole channel,
        @Nullable CatalogRef technique, Verdict verdict, Severity severity, String phraseHeard, String betterPhrase, String comment,
        @Nullable Instant createdAt) {
}
