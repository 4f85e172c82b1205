/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.reply;

import java.time.Instant;
import java.util.List;
import org.coachline.model.coaching.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What a reply says, well formed but not yet checked against what was delivered. Immutable.
 *
 * @param id           UUID that the delivered file gave it
 * @param deliveryId   UUID
 * @param reviewId     as the delivered file names it
 * @param writtenAt    by the clock of the agent's computer
 * @param acknowledged whether the agent says that they have read it
 * @param comment      may be empty
 * @param selfMarks    the agent's own verdicts, given before they saw the reviewer's
 * @param disputes     lines that the agent sees otherwise
 */
public record AgentReply(String id, String deliveryId, String reviewId, Instant writtenAt, boolean acknowledged, String comment, List<Seen> selfMarks,
        List<Disputed> disputes) {

    /** Keeps copies of the lists. */
    public AgentReply {
        selfMarks = List.copyOf(selfMarks);
        disputes = List.copyOf(disputes);
    }

    /**
     * How the agent sees a line.
     *
     * @param line          of the delivery
     * @param verdict       none for a question, and for a moment of which the agent cannot say
     * @param optionId      of the answer; null for a moment, or where a question does not apply
     * @param notApplicable whether a question does not apply
     */
    public record Seen(String line, Verdict verdict, @Nullable String optionId, boolean notApplicable) {
    }

    /**
     * A line that the agent sees otherwise.
     *
     * @param seen   how
     * @param reason why
     */
    public record Disputed(Seen seen, String reason) {
    }
}
