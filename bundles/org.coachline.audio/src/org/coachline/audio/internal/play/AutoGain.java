/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.play;

/**
 * Raises a quiet voice to an ordinary loudness, slowly: the gain follows the mean power of what is speech, and stands while
 * there is none. Speech is what lies 9 dB above the quietest that was heard lately. Never lowers. One channel, one thread.
 */
final class AutoGain {

    /** The root mean square that speech is raised to: -20 dB of full scale. */
    private static final double TARGET = 0.1;
    private static final double MAX_GAIN = 10;
    private static final double PEAK_CEILING = 0.9;
    private static final double AUDIBLE = 0.001;
    private static final double SMALL = 1e-6;
    private static final double ABOVE_FLOOR = 2.8;
    private static final double MAX_FLOOR = 0.02;
    private static final double LEVEL_SECONDS = 0.8;
    private static final double PEAK_SECONDS = 1.5;
    private static final double FLOOR_RISE_A_SECOND = 1.2;
    /** How far the gain may move in a second, as factors: 9 dB up, 24 dB down. */
    private static final double RISE_A_SECOND = 2.8;
    private static final double FALL_A_SECOND = 16;

    private final int sampleRate;
    private double power = TARGET * TARGET;
    private double floor = AUDIBLE;
    private double peak;
    private double gain = 1;

    AutoGain(int sampleRate) {
        this.sampleRate = sampleRate;
    }

    /** Changes the samples in place, from index 0 on. */
    void process(float[] samples, int count, boolean on) {
        if (count == 0 || !on && gain == 1) {
            return;
        }
        double seconds = (double) count / sampleRate;
        if (on) {
            listen(samples, count, seconds);
        }
        double wanted = on ? wanted() : 1;
        double next = Math.max(gain * Math.pow(FALL_A_SECOND, -seconds), Math.min(gain * Math.pow(RISE_A_SECOND, seconds), wanted));
        float from = (float) gain;
        float slope = (float) ((next - gain) / count);
        for (int i = 0; i < count; i++) {
            samples[i] *= from + slope * (i + 1);
        }
        gain = next;
    }

    private double wanted() {
        double forLoudness = Math.min(MAX_GAIN, TARGET / Math.sqrt(power));
        double forPeaks = PEAK_CEILING / Math.max(peak, SMALL);
        return Math.max(1, Math.min(forLoudness, forPeaks));
    }

    private void listen(float[] samples, int count, double seconds) {
        double sum = 0;
        float highest = 0;
        for (int i = 0; i < count; i++) {
            sum += samples[i] * samples[i];
            highest = Math.max(highest, Math.abs(samples[i]));
        }
        double meanSquare = sum / count;
        double rms = Math.sqrt(meanSquare);
        floor = rms < floor ? rms : Math.min(MAX_FLOOR, Math.max(SMALL, floor) * Math.pow(FLOOR_RISE_A_SECOND, seconds));
        peak = Math.max(highest, peak * Math.exp(-seconds / PEAK_SECONDS));
        if (rms > Math.max(AUDIBLE, floor * ABOVE_FLOOR)) {
            power += (1 - Math.exp(-seconds / LEVEL_SECONDS)) * (meanSquare - power);
        }
    }
}
