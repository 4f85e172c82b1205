/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.debrief;

import java.util.List;
import org.coachline.library.Stored;
import org.coachline.model.coaching.Review;

/**
 * A debrief with what its agent may see otherwise. The debrief alone goes to the agent; the review is for whoever records that it went out.
 *
 * @param debrief what the agent may know
 * @param review  as it was read, with its version; belongs to whoever has this
 * @param agentId id of the agent; empty while unknown
 * @param lines   those of the moments in the order of the debrief's, then those of answered questions
 */
public record LinedDebrief(Debrief debrief, Stored<Review> review, String agentId, List<DebriefLine> lines) {

    /** Keeps a copy of the list. */
    public LinedDebrief {
        lines = List.copyOf(lines);
    }
}
