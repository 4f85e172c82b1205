/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.analysis.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import org.coachline.analysis.SpeechDetector;
import org.coachline.analysis.Stretch;
import org.coachline.model.coaching.ChannelRole;

/**
 * Takes sound that stands out of the noise for speech: good for telephone lines, and blind to what kind of sound it is. The
 * noise is estimated anew along the recording; a step up and a lower step down (hysteresis) keep the ends of words.
 */
public final class EnergySpeechDetector implements SpeechDetector {

    /** Noise is estimated in blocks of so many seconds, from the quietest of a block and its neighbours. */
    private static final int BLOCK_SECONDS = 10;
    private static final int NEIGHBOURS = 1;
    private static final double QUIET_SHARE = 0.10;
    /** The loud parts of a channel are its loudest hundredth, and no less than half a second: a click is none. */
    private static final int LOUD_PART = 100;
    private static final int LEAST_LOUD_STEPS = Levels.STEPS / 2;
    /** What a line without any noise still counts as: the steps of mu-law near zero lie about here. */
    private static final double LEAST_NOISE_DB = -72;
    private static final double ABOVE_NOISE_DB = 9;
    private static final double HYSTERESIS_DB = 4;
    /** Speech is never so far below the loud parts of its channel; what is comes from the other side of the line. */
    private static final double BELOW_LOUD_DB = 30;
    /** In heavy noise the loud parts stand out by less than the step up; then this far below them is the best to be had. */
    private static final double LEAST_BELOW_LOUD_DB = 6;
    /** Never so near to the noise that its own ups and downs pass for speech. */
    private static final double LEAST_ABOVE_NOISE_DB = 4;
    /** A channel whose loudest parts are no louder than this holds no speech that anybody could follow. */
    private static final double INAUDIBLE_DB = -60;
    private static final int SMOOTHED_STEPS = 3;
    private static final long SHORTEST_SPEECH = 120_000;
    private static final long LONGEST_GAP = 300_000;
    private static final long PADDING = 30_000;

    @Override
    public String id() {
        return "energy-1";
    }

    @Override
    public Session start(ChannelRole role) {
        Levels levels = new Levels(SAMPLE_RATE);
        return new Session() {
            @Override
            public void accept(short[] samples, int from, int to, BitSet likely) {
                int before = levels.steps();
                levels.accept(samples, from, to - from);
                for (int i = before; i < levels.steps(); i++) {
                    likely.set(i, levels.decibel(i) > INAUDIBLE_DB);
                }
            }

            @Override
            public List<Stretch> finish() {
                float[] decibels = new float[levels.steps()];
                for (int i = 0; i < decibels.length; i++) {
                    decibels[i] = levels.decibel(i);
                }
                return speech(decibels, role);
            }

            @Override
            public void close() {
                // Holds nothing.
            }
        };
    }

    private static List<Stretch> speech(float[] decibels, ChannelRole role) {
        float[] smooth = smooth(decibels);
        double loud = loud(smooth);
        if (loud <= INAUDIBLE_DB) {
            return List.of();
        }
        double[] noise = noise(smooth);
        List<Stretch> found = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < smooth.length; i++) {
            double up = threshold(noise[i / (BLOCK_SECONDS * Levels.STEPS)], loud);
            if (start < 0 && smooth[i] >= up) {
                start = i;
            } else if (start >= 0 && smooth[i] < up - HYSTERESIS_DB) {
                found.add(new Stretch(start * Levels.STEP_MICROS, i * Levels.STEP_MICROS, role));
                start = -1;
            }
        }
        long end = smooth.length * Levels.STEP_MICROS;
        if (start >= 0) {
            found.add(new Stretch(start * Levels.STEP_MICROS, end, role));
        }
        return pad(dropShort(merge(found)), end);
    }

    private static double threshold(double noise, double loud) {
        double up = Math.max(noise + ABOVE_NOISE_DB, loud - BELOW_LOUD_DB);
        return Math.min(up, Math.max(loud - LEAST_BELOW_LOUD_DB, noise + LEAST_ABOVE_NOISE_DB));
    }

    private static float[] smooth(float[] decibels) {
        float[] result = new float[decibels.length];
        for (int i = 0; i < result.length; i++) {
            int from = Math.max(0, i - SMOOTHED_STEPS / 2);
            int to = Math.min(result.length, i + SMOOTHED_STEPS / 2 + 1);
            double power = 0;
            for (int j = from; j < to; j++) {
                power += Math.pow(10, decibels[j] / 10);
            }
            result[i] = (float) Levels.decibel(power / (to - from));
        }
        return result;
    }

    private static double[] noise(float[] smooth) {
        int block = BLOCK_SECONDS * Levels.STEPS;
        double[] quiet = new double[(smooth.length + block - 1) / block];
        for (int i = 0; i < quiet.length; i++) {
            quiet[i] = Math.max(LEAST_NOISE_DB, share(Arrays.copyOfRange(smooth, i * block, Math.min(smooth.length, (i + 1) * block)), QUIET_SHARE));
        }
        double[] noise = new double[quiet.length];
        for (int i = 0; i < quiet.length; i++) {
            noise[i] = Double.MAX_VALUE;
            for (int j = Math.max(0, i - NEIGHBOURS); j <= Math.min(quiet.length - 1, i + NEIGHBOURS); j++) {
                noise[i] = Math.min(noise[i], quiet[j]);
            }
        }
        return noise;
    }

    private static double loud(float[] smooth) {
        float[] sorted = smooth.clone();
        Arrays.sort(sorted);
        int place = sorted.length - Math.max(LEAST_LOUD_STEPS, sorted.length / LOUD_PART);
        return sorted.length == 0 ? Levels.SILENT_DB : sorted[Math.max(0, place)];
    }

    /** The level that this share of the steps does not exceed. */
    private static double share(float[] values, double share) {
        if (values.length == 0) {
            return Levels.SILENT_DB;
        }
        float[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))];
    }

    private static List<Stretch> merge(List<Stretch> stretches) {
        List<Stretch> merged = new ArrayList<>();
        for (Stretch each : stretches) {
            Stretch last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && each.startMicros() - last.endMicros() < LONGEST_GAP) {
                merged.set(merged.size() - 1, new Stretch(last.startMicros(), each.endMicros(), each.by()));
            } else {
                merged.add(each);
            }
        }
        return merged;
    }

    private static List<Stretch> dropShort(List<Stretch> stretches) {
        return stretches.stream().filter(each -> each.lengthMicros() >= SHORTEST_SPEECH).toList();
    }

    private static List<Stretch> pad(List<Stretch> stretches, long end) {
        return stretches.stream()
                .map(each -> new Stretch(Math.max(0, each.startMicros() - PADDING), Math.min(end, each.endMicros() + PADDING), each.by())).toList();
    }
}
