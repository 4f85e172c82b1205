/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.analysis.internal;

import java.util.Arrays;
import java.util.BitSet;

import org.coachline.analysis.SpeechDetector;

/**
 * Finds the fundamental frequency of voiced speech every 20 ms, after D. Talkin, "A robust algorithm for pitch tracking (RAPT)" (in Kleijn and
 * Paliwal, Speech Coding and Synthesis, 1995): normalised cross-correlation of the sound with itself, first at half the rate to find
 * candidates, then at full rate around them, then the cheapest path through the candidates of neighbouring frames, where
 * a jump of an octave costs and so does a change between voiced and not. Looks only where speech is likely.
 */
final class PitchTracker {

    /** Samples from frame to frame. */
    static final int HOP = 2 * SpeechDetector.STEP_SAMPLES;
    /** What a frame's pitch is stored in: tenths of a hertz. */
    static final int PER_HERTZ = 10;

    private static final int RATE = SpeechDetector.SAMPLE_RATE;
    private static final int LEAST_HZ = 65;
    private static final int MOST_HZ = 500;
    private static final int SHORTEST_LAG = RATE / MOST_HZ;
    private static final int LONGEST_LAG = RATE / LEAST_HZ;
    /** Samples that are compared with those a lag later: 25 ms. */
    private static final int COMPARED = 200;
    private static final int EXTENT = COMPARED + LONGEST_LAG + 4;
    private static final int BEFORE_FRAME = EXTENT / 2 - HOP / 2;
    /** Frames that are followed together; a path begins anew after so many. */
    private static final int MOST_FRAMES = 500;

    private static final int COARSE_COMPARED = COMPARED / 2;
    private static final int COARSE_SHORTEST = SHORTEST_LAG / 2;
    private static final int COARSE_LONGEST = LONGEST_LAG / 2 + 1;
    private static final int CANDIDATES = 4;
    private static final float LEAST_COARSE = 0.3f;

    /**
     * What long lags lose, what a change of pitch, of an octave and of voicing costs: of Talkin's order, but for long lags, which lose a third
     * of what they do there; with his 0.3 the octave above wins too often where telephones cut the fundamental off.
     */
    private static final float LAG_WEIGHT = 0.1f;
    private static final float CHANGE_WEIGHT = 1.0f;
    private static final float OCTAVE_COST = 0.35f;
    private static final float VOICING_COST = 0.1f;
    /** Sound this weak (some ten steps of 16 bits) is not looked at closely: added to the energies. */
    private static final float LEAST_ENERGY = COMPARED * 300f;
    private static final double LN2 = Math.log(2);

    /** Passes what lies below 1,200 Hz, where voices have their strong harmonics: a windowed sinc of 17 taps. */
    private static final float[] LOW_PASS = lowPass();
    private static final float LOW_CUT = 0.96f;

    private final float[] clean = new float[(MOST_FRAMES - 1) * HOP + EXTENT + LOW_PASS.length];
    private final float[] fine = new float[(MOST_FRAMES - 1) * HOP + EXTENT];
    private final float[] coarse = new float[fine.length / 2 + 1];
    private final float[] products = new float[COARSE_LONGEST + 1];
    private final float[] lags = new float[MOST_FRAMES * CANDIDATES];
    private final float[] strengths = new float[MOST_FRAMES * CANDIDATES];
    private final int[] counts = new int[MOST_FRAMES];
    private final float[] costs = new float[MOST_FRAMES * (CANDIDATES + 1)];
    private final byte[] cameFrom = new byte[MOST_FRAMES * (CANDIDATES + 1)];
    private short[] pitches = new short[60 * RATE / HOP];
    private int frames;
    private long heard;

    private static float[] lowPass() {
        float[] taps = new float[17];
        float total = 0;
        for (int i = 0; i < taps.length; i++) {
            double x = Math.PI * (i - 8) * 2 * 1200 / RATE;
            taps[i] = (float) ((i == 8 ? 1 : Math.sin(x) / x) * (0.54 + 0.46 * Math.cos(Math.PI * (i - 8) / 9)));
            total += taps[i];
        }
        for (int i = 0; i < taps.length; i++) {
            taps[i] /= total;
        }
        return taps;
    }

    /**
     * Hears more.
     *
     * @param samples new samples and {@link SpeechDetector#KEPT_SAMPLES} before them; after them {@link #slack} that are zero when these are the last
     * @param from    where the new ones begin
     * @param to      where they end
     * @param likely  where speech is likely, in steps of ten milliseconds from the beginning
     * @param last    whether no more follow
     */
    void accept(short[] samples, int from, int to, BitSet likely, boolean last) {
        long end = heard + to - from;
        int until = (int) (last ? (end + HOP - 1) / HOP : Math.max(frames, (end + BEFORE_FRAME - EXTENT - LOW_PASS.length) / HOP + 1));
        if (until > pitches.length) {
            pitches = Arrays.copyOf(pitches, Math.max(until, pitches.length + pitches.length / 2));
        }
        int at = frames;
        while (at < until) {
            if (!isLikely(likely, at)) {
                at++;
                continue;
            }
            int first = at;
            while (at < until && at - first < MOST_FRAMES && isLikely(likely, at)) {
                at++;
            }
            follow(samples, (int) (from + first * (long) HOP - BEFORE_FRAME - heard), first, at - first);
        }
        frames = until;
        heard = end;
    }

    /** So many samples after the last are looked at. */
    static int slack() {
        return EXTENT + LOW_PASS.length + HOP;
    }

    private static boolean isLikely(BitSet likely, int frame) {
        return likely.get(2 * frame) || likely.get(2 * frame + 1);
    }

    /** The pitch of each frame in tenths of a hertz, 0 where there is no voice. */
    short pitch(int frame) {
        return frame < frames ? pitches[frame] : 0;
    }

    /** How many frames were heard. */
    int frames() {
        return frames;
    }

    private void follow(short[] samples, int start, int firstFrame, int count) {
        prepare(samples, start, (count - 1) * HOP + EXTENT);
        for (int i = 0; i < count; i++) {
            search(i);
        }
        path(firstFrame, count);
    }

    /** Fills the arrays that are correlated: without what is below and above the voice's strong harmonics. */
    private void prepare(short[] samples, int start, int length) {
        int early = start - LOW_PASS.length / 2;
        float before = samples[early];
        float state = 0;
        int needed = length + LOW_PASS.length - 1;
        for (int i = 0; i < needed; i++) {
            float now = samples[early + i];
            state = now - before + LOW_CUT * state;
            before = now;
            clean[i] = state;
        }
        Arrays.fill(fine, 0, length, 0);
        for (int tap = 0; tap < LOW_PASS.length; tap++) {
            float weight = LOW_PASS[tap];
            for (int i = 0; i < length; i++) {
                fine[i] += weight * clean[i + tap];
            }
        }
        for (int i = 0; i < length / 2; i++) {
            coarse[i] = fine[2 * i];
        }
    }

    /** The best lags of a frame and how like itself the sound is after them. */
    private void search(int frame) {
        int at = frame * HOP / 2;
        Arrays.fill(products, 0);
        float energy = LEAST_ENERGY / 2;
        for (int i = at; i < at + COARSE_COMPARED; i++) {
            float sample = coarse[i];
            energy += sample * sample;
            for (int lag = COARSE_SHORTEST - 1; lag <= COARSE_LONGEST; lag++) {
                products[lag] += sample * coarse[i + lag];
            }
        }
        float later = LEAST_ENERGY / 2;
        for (int i = at + COARSE_SHORTEST - 1; i < at + COARSE_SHORTEST - 1 + COARSE_COMPARED; i++) {
            later += coarse[i] * coarse[i];
        }
        for (int lag = COARSE_SHORTEST - 1; lag <= COARSE_LONGEST; lag++) {
            products[lag] /= (float) Math.sqrt((double) energy * later);
            float gone = coarse[at + lag];
            float come = coarse[at + lag + COARSE_COMPARED];
            later = Math.max(LEAST_ENERGY / 2, later + come * come - gone * gone);
        }
        int first = frame * CANDIDATES;
        int found = 0;
        for (int lag = COARSE_SHORTEST; lag < COARSE_LONGEST; lag++) {
            float value = products[lag];
            if (value < LEAST_COARSE || value < products[lag - 1] || value <= products[lag + 1]) {
                continue;
            }
            found = keep(first, found, lag, value * (1 - LAG_WEIGHT * 2 * lag / LONGEST_LAG));
        }
        for (int i = first; i < first + found; i++) {
            refine(frame * HOP, i);
        }
        counts[frame] = found;
    }

    /** Keeps the strongest candidates, strongest first. */
    private int keep(int first, int found, int lag, float strength) {
        int place = first + found;
        while (place > first && strengths[place - 1] < strength) {
            place--;
        }
        if (place >= first + CANDIDATES) {
            return found;
        }
        int end = Math.min(first + found, first + CANDIDATES - 1);
        for (int i = end; i > place; i--) {
            strengths[i] = strengths[i - 1];
            lags[i] = lags[i - 1];
        }
        strengths[place] = strength;
        lags[place] = lag;
        return Math.min(CANDIDATES, found + 1);
    }

    /** The lag of a candidate at full rate and to a fraction of a sample, by a parabola through the best three. */
    private void refine(int at, int candidate) {
        int middle = 2 * (int) lags[candidate];
        int best = middle;
        float highest = -1;
        float before = 0;
        float after = 0;
        float last = 0;
        boolean justFound = false;
        float energy = LEAST_ENERGY;
        for (int i = at; i < at + COMPARED; i++) {
            energy += fine[i] * fine[i];
        }
        for (int lag = middle - 3; lag <= Math.min(middle + 3, LONGEST_LAG + 3); lag++) {
            float value = likeness(at, Math.max(1, lag), energy);
            if (justFound) {
                after = value;
                justFound = false;
            }
            if (value > highest && lag > middle - 3 && lag < middle + 3) {
                highest = value;
                before = last;
                best = lag;
                justFound = true;
            }
            last = value;
        }
        float bend = before - 2 * highest + after;
        float shift = bend < 0 ? Math.clamp((before - after) / (2 * bend), -0.5f, 0.5f) : 0;
        lags[candidate] = best + shift;
        strengths[candidate] = highest - (before - after) * shift / 4;
    }

    private float likeness(int at, int lag, float energy) {
        float product = 0;
        float later = LEAST_ENERGY;
        for (int i = at; i < at + COMPARED; i++) {
            float other = fine[i + lag];
            product += fine[i] * other;
            later += other * other;
        }
        return product / (float) Math.sqrt((double) energy * later);
    }

    /** The cheapest way through all frames; state 0 is no voice, state i the candidate i - 1. */
    private void path(int firstFrame, int count) {
        int states = CANDIDATES + 1;
        for (int frame = 0; frame < count; frame++) {
            float strongest = 0;
            for (int i = 0; i < counts[frame]; i++) {
                strongest = Math.max(strongest, strengths[frame * CANDIDATES + i]);
            }
            for (int state = 0; state <= counts[frame]; state++) {
                int candidate = frame * CANDIDATES + state - 1;
                float own = state == 0 ? strongest : 1 - strengths[candidate] * (1 - LAG_WEIGHT * lags[candidate] / LONGEST_LAG);
                int best = 0;
                float cheapest = frame == 0 ? 0 : Float.MAX_VALUE;
                for (int previous = 0; frame > 0 && previous <= counts[frame - 1]; previous++) {
                    float cost = costs[(frame - 1) * states + previous] + change(frame, state, previous);
                    if (cost < cheapest) {
                        cheapest = cost;
                        best = previous;
                    }
                }
                costs[frame * states + state] = cheapest + own;
                cameFrom[frame * states + state] = (byte) best;
            }
        }
        int state = 0;
        for (int i = 1; i <= counts[count - 1]; i++) {
            if (costs[(count - 1) * states + i] < costs[(count - 1) * states + state]) {
                state = i;
            }
        }
        for (int frame = count - 1; frame >= 0; frame--) {
            pitches[firstFrame + frame] = state == 0 ? 0 : (short) Math.round(PER_HERTZ * RATE / lags[frame * CANDIDATES + state - 1]);
            state = cameFrom[frame * states + state];
        }
    }

    private float change(int frame, int state, int previous) {
        if (state == 0 || previous == 0) {
            return state == previous ? 0 : VOICING_COST;
        }
        double ratio = Math.abs(Math.log(lags[frame * CANDIDATES + state - 1] / lags[(frame - 1) * CANDIDATES + previous - 1]));
        return (float) (CHANGE_WEIGHT * Math.min(ratio, OCTAVE_COST + Math.abs(ratio - LN2)));
    }
}
