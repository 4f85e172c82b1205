/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.analysis.internal;

import java.util.Arrays;
import java.util.List;

import org.coachline.analysis.Pitch;
import org.coachline.analysis.Series;
import org.coachline.analysis.SpeechDetector;
import org.coachline.analysis.Stretch;
import org.coachline.model.Positions;

/** Puts the pitch of frames together, those within speech only. */
final class PitchSummary {

    private static final int FRAMES_A_SECOND = SpeechDetector.SAMPLE_RATE / PitchTracker.HOP;
    private static final long FRAME_MICROS = Positions.SECOND / FRAMES_A_SECOND;
    private static final int LEAST_FRAMES = FRAMES_A_SECOND / 10;
    private static final int MOST_TENTHS = 6_000;
    private static final double SEMITONES = 12;
    private static final float HUNDREDTHS = 100;

    private PitchSummary() {
    }

    static Pitch of(PitchTracker tracker, List<Stretch> speech) {
        int seconds = (tracker.frames() + FRAMES_A_SECOND - 1) / FRAMES_A_SECOND;
        float[] medians = new float[seconds];
        float[] spreads = new float[seconds];
        long[] histogram = new long[MOST_TENTHS];
        int[] voiced = new int[FRAMES_A_SECOND];
        int next = 0;
        for (int second = 0; second < seconds; second++) {
            int count = 0;
            for (int frame = second * FRAMES_A_SECOND; frame < Math.min(tracker.frames(), (second + 1) * FRAMES_A_SECOND); frame++) {
                long middle = frame * FRAME_MICROS + FRAME_MICROS / 2;
                while (next < speech.size() && speech.get(next).endMicros() <= middle) {
                    next++;
                }
                int pitch = tracker.pitch(frame);
                if (pitch > 0 && next < speech.size() && speech.get(next).startMicros() <= middle) {
                    voiced[count++] = pitch;
                    histogram[Math.min(MOST_TENTHS - 1, pitch)]++;
                }
            }
            Arrays.sort(voiced, 0, count);
            boolean enough = count >= LEAST_FRAMES;
            medians[second] = enough ? tenths(voiced[count / 2]) : Float.NaN;
            spreads[second] = enough ? rounded(semitones(voiced[count / 4], voiced[Math.min(count - 1, count * 3 / 4)])) : Float.NaN;
        }
        long all = Arrays.stream(histogram).sum();
        double median = all == 0 ? Double.NaN : quantile(histogram, all, 0.5) / (double) PitchTracker.PER_HERTZ;
        double spread = all == 0 ? Double.NaN : rounded(semitones(quantile(histogram, all, 0.25), quantile(histogram, all, 0.75)));
        return new Pitch(median, spread, Series.of(medians, Positions.SECOND), Series.of(spreads, Positions.SECOND));
    }

    private static int quantile(long[] histogram, long all, double share) {
        long rank = (long) (share * (all - 1));
        int value = 0;
        for (long before = histogram[0]; before <= rank; before += histogram[value]) {
            value++;
        }
        return value;
    }

    private static double semitones(double low, double high) {
        return SEMITONES * Math.log(high / low) / Math.log(2);
    }

    private static float tenths(int pitch) {
        return pitch / (float) PitchTracker.PER_HERTZ;
    }

    private static float rounded(double value) {
        return Math.round(value * HUNDREDTHS) / HUNDREDTHS;
    }
}
