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
 * @param asNow   whether marks count as what stands for them in the packs of now, where that has been renamed or merged; else as what they
 *                were made with
 */
record ProgressQuestion(String agentId, ProgressPeriod period, TimeStep step, boolean asNow) {

    /** Nobody yet, everything, by week. */
    static final ProgressQuestion NOTHING = new ProgressQuestion("", ProgressPeriod.of(ProgressPeriod.Preset.ALL), TimeStep.WEEK);

    ProgressQuestion withAgent(String id) {
        return new ProgressQuestion(id, period, step, asNow);
    }

    ProgressQuestion withPeriod(ProgressPeriod other) {
        return new ProgressQuestion(agentId, other, step, asNow);
    }

    ProgressQuestion withStep(TimeStep other) {
        return new ProgressQuestion(agentId, period, other, asNow);
    }

    ProgressQuestion withNow(boolean now) {
        return new ProgressQuestion(agentId, period, step, now);
    }

    /** With marks as they were made. */
    ProgressQuestion(String agentId, ProgressPeriod period, TimeStep step) {
        this(agentId, period, step, false);
    }
}
