/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.analysis.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.coachline.analysis.Stretch;

/**
 * Finds sound that goes on without the pauses of speech, as music on hold does. Speech has a pause or a closed consonant, more
 * than ten decibels below its loud parts, several times a second; sound that has none for seconds is no speech.
 */
final class SteadySound {

    private static final int WINDOW = Levels.STEPS;
    private static final double STEADY_DB = 12;

    private final Levels levels;
    private final long shortest;

    SteadySound(Levels levels, long shortest) {
        this.levels = levels;
        this.shortest = shortest;
    }

    /** Those parts of stretches, of the shortest length at least, in which the sound is steady. */
    List<Stretch> in(List<Stretch> stretches) {
        List<Stretch> steady = new ArrayList<>();
        for (Stretch each : stretches) {
            if (each.lengthMicros() >= shortest) {
                search(each, steady);
            }
        }
        return steady;
    }

    private void search(Stretch stretch, List<Stretch> steady) {
        int end = (int) Math.min(levels.steps(), stretch.endMicros() / Levels.STEP_MICROS);
        int since = -1;
        for (int at = (int) (stretch.startMicros() / Levels.STEP_MICROS); at + WINDOW <= end; at += WINDOW / 4) {
            boolean quietOrPausing = !isSteady(at);
            if (since < 0 && !quietOrPausing) {
                since = at;
            } else if (since >= 0 && quietOrPausing) {
                add(stretch, since, at - WINDOW / 4 + WINDOW, steady);
                since = -1;
            }
        }
        if (since >= 0) {
            add(stretch, since, end, steady);
        }
    }

    private void add(Stretch stretch, int from, int to, List<Stretch> steady) {
        Stretch found = new Stretch(from * Levels.STEP_MICROS, to * Levels.STEP_MICROS, stretch.by());
        if (found.lengthMicros() >= shortest) {
            steady.add(found);
        }
    }

    private boolean isSteady(int from) {
        float[] window = new float[WINDOW];
        for (int i = 0; i < WINDOW; i++) {
            window[i] = levels.decibel(from + i);
        }
        Arrays.sort(window);
        return window[WINDOW * 9 / 10] - window[WINDOW / 20] < STEADY_DB;
    }
}
