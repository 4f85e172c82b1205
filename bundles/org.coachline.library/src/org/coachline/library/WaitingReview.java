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
 * A review that waits for somebody: for its reviewer to deliver it, or to read what came back.
 *
 * @param times    when what happened to it
 * @param zone     IANA id of the zone the call's start is shown in, if known
 * @param agentId  of the call's first agent; empty while unknown
 * @param agent    that agent's name; empty while unknown
 * @param title    of the call; may be empty
 * @param reviewer name of who reviews; empty while unknown
 * @param moments  in the review
 */
public record WaitingReview(ReviewTimes times, @Nullable String zone, String agentId, String agent, String title, String reviewer, int moments) {

    /** Where the review stands; short for what its times say. */
    public ReviewStatus status() {
        return times.status();
    }

    /** When the call began, if known. */
    public @Nullable Instant callStart() {
        return times.callStart();
    }
}
