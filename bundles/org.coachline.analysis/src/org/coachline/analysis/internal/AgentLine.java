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
 * Tells where a line sounds unlike itself: one in use carries some noise even while nobody speaks, a muted one often carries none, and
 * one on hold often carries music.
 */
final class AgentLine {

    /** Below the smallest step of 16 bits. */
    private static final float DEAD_DB = -92;
    private static final double DEAD_SHARE = 0.8;
    private static final double ALIVE_SHARE = 0.5;
    private static final double ABOVE_PAUSES_DB = 10;
    private static final double LEAST_SOUND_DB = -60;
    private static final double QUIET_SHARE = 0.25;

    private final Levels levels;
    /** How many steps of the pauses have which level, in decibels below full scale. */
    private final int[] pauses = new int[(int) -Levels.SILENT_DB + 1];
    private int pauseSteps;
    private int alive;

    /**
     * @param levels of the agent's channel
     * @param speech what the agent says, in order
     */
    AgentLine(Levels levels, List<Stretch> speech) {
        this.levels = levels;
        int next = 0;
        for (int i = 0; i < levels.steps(); i++) {
            long at = i * Levels.STEP_MICROS;
            while (next < speech.size() && speech.get(next).endMicros() <= at) {
                next++;
            }
            if (next == speech.size() || speech.get(next).startMicros() > at) {
                float level = levels.decibel(i);
                pauses[place(level)]++;
                pauseSteps++;
                alive += level < DEAD_DB ? 0 : 1;
            }
        }
    }

    private static int place(float level) {
        return Math.clamp(Math.round(-level), 0, (int) -Levels.SILENT_DB);
    }

    /** Whether the line is dead in a gap, and is not so in the pauses between the agent's words elsewhere. */
    boolean isDead(Stretch gap) {
        int from = step(gap.startMicros());
        int to = step(gap.endMicros());
        int dead = 0;
        for (int i = from; i < to; i++) {
            dead += levels.decibel(i) < DEAD_DB ? 1 : 0;
        }
        int elsewhere = pauseSteps - (to - from);
        int aliveElsewhere = alive - (to - from - dead);
        return to > from && dead >= DEAD_SHARE * (to - from) && elsewhere > 0 && aliveElsewhere >= ALIVE_SHARE * elsewhere;
    }

    /** Whether for this share of a gap the line carries sound that it does not carry in quiet pauses elsewhere. */
    boolean isSounding(Stretch gap, double share) {
        int from = step(gap.startMicros());
        int to = step(gap.endMicros());
        int[] elsewhere = pauses.clone();
        for (int i = from; i < to; i++) {
            elsewhere[place(levels.decibel(i))]--;
        }
        int left = (int) (QUIET_SHARE * (pauseSteps - (to - from)));
        int place = elsewhere.length - 1;
        while (place > 0 && left >= elsewhere[place]) {
            left -= elsewhere[place--];
        }
        double least = Math.max(LEAST_SOUND_DB, -place + ABOVE_PAUSES_DB);
        int sounding = 0;
        for (int i = from; i < to; i++) {
            sounding += levels.decibel(i) >= least ? 1 : 0;
        }
        return pauseSteps > to - from && sounding >= share * (to - from);
    }

    private int step(long micros) {
        return (int) Math.clamp(micros / Levels.STEP_MICROS, 0, levels.steps());
    }
}
