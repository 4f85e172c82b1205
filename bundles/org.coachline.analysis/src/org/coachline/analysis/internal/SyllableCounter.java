/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.analysis.internal;

import java.util.Arrays;
import java.util.List;

import org.coachline.analysis.Pace;
import org.coachline.analysis.Series;
import org.coachline.analysis.SpeechDetector;
import org.coachline.analysis.Stretch;
import org.coachline.model.Positions;

/**
 * Estimates how fast somebody speaks from the nuclei of syllables, after N. H. de Jong and T. Wempe, "Praat script to detect syllable
 * nuclei and measure speech rate automatically" (Behavior Research Methods 41, 2009): peaks of intensity that stand out from the dip
 * after them by two decibels, lie no more than 25 dB below the loudest, and are voiced.
 */
final class SyllableCounter {

    private static final double DIP_DB = 2;
    private static final double BELOW_LOUD_DB = 25;
    private static final double LOUD_SHARE = 0.99;
    /** About the window that Praat's intensity has with a lowest pitch of 50 Hz. */
    private static final double[] WINDOW = {0.25, 0.75, 1, 0.75, 0.25};
    private static final int STEPS_A_FRAME = PitchTracker.HOP / SpeechDetector.STEP_SAMPLES;
    private static final int SECONDS_AROUND = 2;
    private static final double LEAST_SPEECH_SECONDS = 1;
    private static final float HUNDREDTHS = 100;

    private final Levels levels;
    private final PitchTracker pitch;
    private final List<Stretch> speech;
    private final int[] syllables;
    private final float[] spoken;

    SyllableCounter(Levels levels, PitchTracker pitch, List<Stretch> speech) {
        this.levels = levels;
        this.pitch = pitch;
        this.speech = speech;
        int seconds = (levels.steps() + Levels.STEPS - 1) / Levels.STEPS;
        syllables = new int[seconds];
        spoken = new float[seconds];
    }

    Pace pace() {
        double least = loud() - BELOW_LOUD_DB;
        for (Stretch each : speech) {
            count(step(each.startMicros()), step(each.endMicros()), least);
        }
        float[] rates = new float[syllables.length];
        double allSyllables = 0;
        double allSpoken = 0;
        for (int second = 0; second < rates.length; second++) {
            double some = 0;
            double time = 0;
            for (int i = Math.max(0, second - SECONDS_AROUND); i <= Math.min(rates.length - 1, second + SECONDS_AROUND); i++) {
                some += syllables[i];
                time += spoken[i];
            }
            rates[second] = spoken[second] > 0 && time >= LEAST_SPEECH_SECONDS ? Math.round(HUNDREDTHS * some / time) / HUNDREDTHS : Float.NaN;
            allSyllables += syllables[second];
            allSpoken += spoken[second];
        }
        double rate = allSpoken >= LEAST_SPEECH_SECONDS ? Math.round(HUNDREDTHS * allSyllables / allSpoken) / (double) HUNDREDTHS : Double.NaN;
        return new Pace(rate, Series.of(rates, Positions.SECOND));
    }

    private int step(long micros) {
        return (int) Math.clamp(micros / Levels.STEP_MICROS, 0, levels.steps());
    }

    /** What the loudest hundredth of speech exceeds. */
    private double loud() {
        int[] histogram = new int[(int) -Levels.SILENT_DB * 2 + 1];
        int all = 0;
        for (Stretch each : speech) {
            for (int i = step(each.startMicros()); i < step(each.endMicros()); i++) {
                histogram[(int) Math.clamp(Math.round(-2.0 * levels.decibel(i)), 0, histogram.length - 1)]++;
                all++;
            }
        }
        int louder = 0;
        int place = 0;
        while (place < histogram.length - 1 && louder + histogram[place] <= (1 - LOUD_SHARE) * all) {
            louder += histogram[place++];
        }
        return -place / 2.0;
    }

    private void count(int from, int to, double least) {
        for (int i = from; i < to; i++) {
            spoken[i / Levels.STEPS] += 1f / Levels.STEPS;
        }
        double[] smooth = smooth(from, to);
        double peak = Levels.SILENT_DB;
        int peakAt = -1;
        double dip = 0;
        for (int i = 0; i < smooth.length; i++) {
            if (peakAt < 0 ? smooth[i] > dip : smooth[i] > peak) {
                peak = smooth[i];
                peakAt = i;
            }
            if (peakAt >= 0 && (peak - smooth[i] > DIP_DB || i == smooth.length - 1)) {
                add(from + peakAt, peak, least);
                peakAt = -1;
                dip = smooth[i];
            } else if (peakAt < 0) {
                dip = Math.min(dip, smooth[i]);
            }
        }
    }

    private void add(int step, double peak, double least) {
        if (peak >= least && pitch.pitch(step / STEPS_A_FRAME) > 0) {
            syllables[step / Levels.STEPS]++;
        }
    }

    private double[] smooth(int from, int to) {
        double[] powers = new double[to - from];
        Arrays.setAll(powers, i -> Levels.power(levels.decibel(from + i)));
        double[] smooth = new double[powers.length];
        for (int i = 0; i < smooth.length; i++) {
            double sum = 0;
            double weights = 0;
            for (int j = 0; j < WINDOW.length; j++) {
                int at = i + j - WINDOW.length / 2;
                if (at >= 0 && at < powers.length) {
                    sum += WINDOW[j] * powers[at];
                    weights += WINDOW[j];
                }
            }
            smooth[i] = Levels.decibel(sum / weights);
        }
        return smooth;
    }
}
