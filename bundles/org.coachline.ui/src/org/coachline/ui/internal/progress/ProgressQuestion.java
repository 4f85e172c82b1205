/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.progress;

import org.coachline.insight.TimeStep;

/**
 * What the page is about. Immutable.
 *
 * @param agentId of the agent; empty while none is chosen
 * @param period  which time
 * @param step    how long the pieces of courses are
 */
record ProgressQuestion(String agentId, ProgressPeriod period, TimeStep step) {

    /** Nobody yet, everything, by week. */
    static final ProgressQuestion NOTHING = new ProgressQuestion("", ProgressPeriod.of(ProgressPeriod.Preset.ALL), TimeStep.WEEK);

    ProgressQuestion withAgent(String id) {
        return new ProgressQuestion(id, period, step);
    }

    ProgressQuestion withPeriod(ProgressPeriod other) {
        return new ProgressQuestion(agentId, other, step);
    }

    ProgressQuestion withStep(TimeStep other) {
        return new ProgressQuestion(agentId, period, other);
    }
}
