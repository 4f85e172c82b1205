/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.play;

import java.util.Random;

/** Sounds to test with, and what can be measured in them. Full scale is 1.0. */
final class Sounds {

    private Sounds() {
    }

    static float[] tone(int rate, double hertz, double amplitude, int frames) {
        float[] sound = new float[frames];
        for (int i = 0; i < frames; i++) {
            sound[i] = (float) (amplitude * Math.sin(2 * Math.PI * hertz * i / rate));
        }
        return sound;
    }

    /**
     * A voice saying one vowel at a pitch: the flow through the glottis as A. Rosenberg shaped it (JASA 49, 1971), through
     * resonances at 700, 1220 and 2600 Hz.
     */
    static float[] vowel(int rate, double pitch, double amplitude, int frames) {
        double[] sound = new double[frames];
        double before = 0;
        for (int i = 0; i < frames; i++) {
            double flow = flow(i * pitch / rate % 1);
            // What leaves the lips is the change of the flow.
            sound[i] = flow - before;
            before = flow;
        }
        double[][] formants = {{700, 90}, {1220, 110}, {2600, 160}};
        for (double[] formant : formants) {
            double radius = Math.exp(-Math.PI * formant[1] / rate);
            double first = 2 * radius * Math.cos(2 * Math.PI * formant[0] / rate);
            double one = 0;
            double two = 0;
            for (int i = 0; i < frames; i++) {
                double out = sound[i] + first * one - radius * radius * two;
                two = one;
                one = out;
                sound[i] = out;
            }
        }
        double highest = 0;
        for (double sample : sound) {
            highest = Math.max(highest, Math.abs(sample));
        }
        float[] scaled = new float[frames];
        for (int i = 0; i < frames; i++) {
            scaled[i] = (float) (sound[i] / highest * amplitude);
        }
        return scaled;
    }

    private static double flow(double phase) {
        double opening = phase / 0.4;
        double closing = (phase - 0.4) / 0.16;
        return opening < 1 ? opening * opening * (3 - 2 * opening) : closing < 1 ? 1 - closing * closing : 0;
    }

    /** A tone that rises evenly; see {@link #placeInSweep}. */
    static float[] sweep(int rate, double fromHertz, double hertzASecond, double amplitude, int frames) {
        float[] sound = new float[frames];
        for (int i = 0; i < frames; i++) {
            double t = (double) i / rate;
            sound[i] = (float) (amplitude * Math.sin(2 * Math.PI * (fromHertz * t + hertzASecond * t * t / 2)));
        }
        return sound;
    }

    static float[] noise(long seed, double amplitude, int frames) {
        Random random = new Random(seed);
        float[] sound = new float[frames];
        for (int i = 0; i < frames; i++) {
            sound[i] = (float) (amplitude * (2 * random.nextDouble() - 1));
        }
        return sound;
    }

    /** The frequency of a tone in a stretch, from its first and last upward crossing of zero; 0 if there are fewer than two. */
    static double frequency(float[] sound, int from, int to, int rate) {
        double first = -1;
        double last = -1;
        int crossings = 0;
        for (int i = from + 1; i < to; i++) {
            if (sound[i - 1] < 0 && sound[i] >= 0) {
                last = i - sound[i] / (sound[i] - sound[i - 1]);
                first = crossings++ == 0 ? last : first;
            }
        }
        return crossings < 2 ? 0 : (crossings - 1) * rate / (last - first);
    }

    /** The pitch of a voice in a stretch, 60 to 400 Hz, by the first of the high peaks of the normalised autocorrelation. */
    static double pitch(float[] sound, int from, int to, int rate) {
        int shortest = rate / 400;
        double[] scores = new double[rate / 60 - shortest + 1];
        double highest = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = likeness(sound, from, to, shortest + i);
            highest = Math.max(highest, scores[i]);
        }
        // A multiple of the period is as good as the period itself.
        int found = 0;
        while (scores[found] < 0.85 * highest) {
            found++;
        }
        while (found + 1 < scores.length && scores[found + 1] > scores[found]) {
            found++;
        }
        return (double) rate / (shortest + found);
    }

    private static double likeness(float[] sound, int from, int to, int lag) {
        double product = 0;
        double one = 0;
        double two = 0;
        for (int i = from; i + lag < to; i++) {
            product += sound[i] * sound[i + lag];
            one += sound[i] * sound[i];
            two += sound[i + lag] * sound[i + lag];
        }
        return product / Math.sqrt(one * two + 1e-12);
    }

    static double rms(float[] sound, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += sound[i] * sound[i];
        }
        return Math.sqrt(sum / (to - from));
    }

    static double steepest(float[] sound, int from, int to) {
        double steepest = 0;
        for (int i = from + 1; i < to; i++) {
            steepest = Math.max(steepest, Math.abs(sound[i] - sound[i - 1]));
        }
        return steepest;
    }

    static double highest(float[] sound) {
        double highest = 0;
        for (float sample : sound) {
            highest = Math.max(highest, Math.abs(sample));
        }
        return highest;
    }
}
