/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.analysis.internal;

import java.util.Optional;

import org.coachline.analysis.ChannelTrack;
import org.coachline.analysis.Loudness;
import org.coachline.analysis.Series;
import org.coachline.analysis.Stretch;
import org.coachline.model.Positions;

/**
 * The point of a call after which a voice was louder than before it.
 *
 * @param atMicros where
 * @param riseDb   by how much the mean loudness of its seconds of speech is higher after than before; may be negative
 */
public record LoudnessStep(long atMicros, double riseDb) {

    /** Fewer seconds of speech on either side say nothing. */
    private static final int LEAST_SECONDS = 8;
    private static final double SPOKEN_SHARE = 0.8;

    /** The split of a voice with the largest rise; none if it speaks too little for one. */
    public static Optional<LoudnessStep> largestRise(ChannelTrack track) {
        double[] levels = bySecond(track.loudness().momentaryLufs());
        boolean[] counts = new boolean[levels.length];
        double total = 0;
        int seconds = 0;
        for (int i = 0; i < levels.length; i++) {
            counts[i] = spoken(track, i) >= SPOKEN_SHARE * Positions.SECOND;
            if (counts[i]) {
                total += levels[i];
                seconds++;
            }
        }
        Optional<LoudnessStep> best = Optional.empty();
        double before = 0;
        int secondsBefore = 0;
        for (int i = 0; i < levels.length; i++) {
            if (counts[i] && secondsBefore >= LEAST_SECONDS && seconds - secondsBefore >= LEAST_SECONDS) {
                double rise = (total - before) / (seconds - secondsBefore) - before / secondsBefore;
                if (best.isEmpty() || rise > best.get().riseDb) {
                    best = Optional.of(new LoudnessStep(i * Positions.SECOND, rise));
                }
            }
            if (counts[i]) {
                before += levels[i];
                secondsBefore++;
            }
        }
        return best;
    }

    /** The power mean of each second's momentary loudness. */
    private static double[] bySecond(Series momentary) {
        double[] seconds = new double[(momentary.size() + Loudness.STEPS_A_SECOND - 1) / Loudness.STEPS_A_SECOND];
        for (int second = 0; second < seconds.length; second++) {
            int from = second * Loudness.STEPS_A_SECOND;
            int to = Math.min(momentary.size(), from + Loudness.STEPS_A_SECOND);
            double power = 0;
            for (int i = from; i < to; i++) {
                power += Levels.power(momentary.value(i));
            }
            seconds[second] = Levels.decibel(power / (to - from));
        }
        return seconds;
    }

    private static long spoken(ChannelTrack track, int second) {
        long from = second * Positions.SECOND;
        long to = from + Positions.SECOND;
        long spoken = 0;
        for (Stretch each : track.speech()) {
            spoken += Math.max(0, Math.min(to, each.endMicros()) - Math.max(from, each.startMicros()));
        }
        return spoken;
    }
}
