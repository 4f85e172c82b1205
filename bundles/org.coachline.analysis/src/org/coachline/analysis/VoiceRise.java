/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.coachline.model.Positions;

/**
 * By how much a voice became louder or higher than it was at its own start. A fact of the sound and of nothing else: a caller who moves
 * to another room, or a line that gets better, is louder too.
 *
 * <p>The start is the median over the voice's first {@value #START_SECONDS} seconds of speech, as told by whole seconds that are speech
 * for the most part; what it is compared with is the highest median over {@value #LATER_SECONDS} such seconds in a row after them.
 *
 * @param rise     in loudness units (dB) or in semitones; below 0 where the voice never came back to its start
 * @param atMicros where those later seconds begin
 */
public record VoiceRise(double rise, long atMicros) {

    /** Seconds of speech that the start of a voice is. */
    public static final int START_SECONDS = 20;
    /** Seconds of speech that are compared with it. */
    public static final int LATER_SECONDS = 10;

    private static final double SPOKEN_SHARE = 0.8;
    private static final int OCTAVE = 12;

    /** The rise in momentary loudness, in LU. Nothing for a voice that speaks for less than half a minute. */
    public static Optional<VoiceRise> loudness(ChannelTrack track) {
        Series momentary = track.loudness().momentaryLufs();
        return of(track, second -> {
            int from = (int) Math.min(momentary.size(), (long) second * Loudness.STEPS_A_SECOND);
            int to = Math.min(momentary.size(), from + Loudness.STEPS_A_SECOND);
            double power = 0;
            for (int i = from; i < to; i++) {
                power += Math.pow(10, momentary.value(i) / 10);
            }
            return from == to ? Double.NaN : 10 * Math.log10(power / (to - from));
        });
    }

    /** The rise of the pitch, in semitones. Nothing for a voice that speaks for less than half a minute. */
    public static Optional<VoiceRise> pitch(ChannelTrack track) {
        Series hertz = track.pitch().medianHzBySecond();
        return of(track, second -> second >= hertz.size() ? Double.NaN : OCTAVE * Math.log(hertz.value(second)) / Math.log(2));
    }

    /** What is measured of a second; not-a-number where it has none. */
    @FunctionalInterface
    private interface Second {
        double value(int second);
    }

    private static Optional<VoiceRise> of(ChannelTrack track, Second measured) {
        List<Integer> seconds = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (int second : spoken(track)) {
            double value = measured.value(second);
            if (Double.isFinite(value)) {
                seconds.add(second);
                values.add(value);
            }
        }
        if (values.size() < START_SECONDS + LATER_SECONDS) {
            return Optional.empty();
        }
        double start = median(values.subList(0, START_SECONDS));
        VoiceRise best = null;
        for (int from = START_SECONDS; from + LATER_SECONDS <= values.size(); from++) {
            double rise = median(values.subList(from, from + LATER_SECONDS)) - start;
            if (best == null || rise > best.rise) {
                best = new VoiceRise(rise, seconds.get(from) * Positions.SECOND);
            }
        }
        return Optional.ofNullable(best);
    }

    /** The whole seconds of the recording that are speech for the most part, in order. */
    private static int[] spoken(ChannelTrack track) {
        long end = track.speech().isEmpty() ? 0 : track.speech().getLast().endMicros();
        long[] spoken = new long[(int) (end / Positions.SECOND) + 1];
        for (Stretch each : track.speech()) {
            for (long second = each.startMicros() / Positions.SECOND; second * Positions.SECOND < each.endMicros(); second++) {
                long from = Math.max(each.startMicros(), second * Positions.SECOND);
                long to = Math.min(each.endMicros(), (second + 1) * Positions.SECOND);
                spoken[(int) second] += to - from;
            }
        }
        return java.util.stream.IntStream.range(0, spoken.length).filter(second -> spoken[second] >= SPOKEN_SHARE * Positions.SECOND).toArray();
    }

    private static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
