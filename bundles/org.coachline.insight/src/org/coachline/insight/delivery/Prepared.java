/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.delivery;

import org.coachline.library.Stored;
import org.coachline.model.coaching.Review;

/**
 * A delivery that is ready to go out.
 *
 * @param out     what goes out; whoever writes it gets this and no more
 * @param review  of which it is made, as it was read; {@link Deliveries#deliver} changes it
 * @param agentId id of the agent it is for; empty while unknown
 */
public record Prepared(Outgoing out, Stored<Review> review, String agentId) {

    /**
     * The same, with or without a self-review first.
     *
     * @param selfReview whether the agent is asked for their own verdicts first
     * @return of the same review as it was read
     */
    public Prepared asking(boolean selfReview) {
        return new Prepared(new Outgoing(out.reviewId(), out.debrief(), out.lines(), out.deliveryId(), out.secret(), selfReview, out.disputesUntil(),
                out.mostDisputes(), out.at(), out.who()), review, agentId);
    }
}
