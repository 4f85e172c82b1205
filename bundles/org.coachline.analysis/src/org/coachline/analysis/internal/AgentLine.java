/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.analysis.internal;

import java.util.List;

import org.coachline.analysis.Stretch;

/**
 * Tells where a line goes dead: a line in use carries some noise even while nobody speaks, a muted one often carries none.
 *
 * @param decibels level of each step of the agent's channel
 */
record AgentLine(float[] decibels) {

    /** Below the smallest step of 16 bits. */
    private static final double DEAD_DB = -92;
    private static final double DEAD_SHARE = 0.8;
    private static final double ALIVE_SHARE = 0.5;

    /** Whether the line is dead in a gap, and is not so in the pauses between the agent's words elsewhere. */
    boolean isDead(Stretch gap, List<Stretch> speech) {
        int pauses = 0;
        int alivePauses = 0;
        int inGap = 0;
        int deadInGap = 0;
        int next = 0;
        for (int i = 0; i < decibels.length; i++) {
            long at = i * Levels.STEP_MICROS;
            while (next < speech.size() && speech.get(next).endMicros() <= at) {
                next++;
            }
            boolean dead = decibels[i] < DEAD_DB;
            if (at >= gap.startMicros() && at < gap.endMicros()) {
                inGap++;
                deadInGap += dead ? 1 : 0;
            } else if (next == speech.size() || speech.get(next).startMicros() > at) {
                pauses++;
                alivePauses += dead ? 0 : 1;
            }
        }
        return inGap > 0 && deadInGap >= DEAD_SHARE * inGap && pauses > 0 && alivePauses >= ALIVE_SHARE * pauses;
    }
}
