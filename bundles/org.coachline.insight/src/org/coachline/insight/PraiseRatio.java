/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight;

import java.util.Collection;
import java.util.List;
import org.coachline.library.VerdictCount;

/**
 * How much of what a reviewer marked of an agent was praise. It is shown and never aimed for: whoever is judged by it praises
 * what is nothing.
 *
 * @param reviewerId who marked; may be empty
 * @param reviewer   name; empty when unknown
 * @param agentId    whose moments
 * @param reviews    in how many reviews
 * @param usedWell   moments used well
 * @param other      moments partly, missed or backfired
 */
public record PraiseRatio(String reviewerId, String reviewer, String agentId, long reviews, long usedWell, long other) {

    /**
     * One for each reviewer and agent.
     *
     * @param counts what was marked
     * @return in the same order
     */
    public static List<PraiseRatio> of(Collection<VerdictCount> counts) {
        return counts.stream().map(count -> new PraiseRatio(count.reviewerId(), count.reviewer(), count.agentId(), count.reviews(), count.usedWell(),
                count.partly() + count.missed() + count.backfired())).toList();
    }

    /**
     * Used well out of all.
     *
     * @return the proportion
     */
    public Proportion share() {
        return new Proportion(Math.toIntExact(usedWell), Math.toIntExact(usedWell + other));
    }
}
