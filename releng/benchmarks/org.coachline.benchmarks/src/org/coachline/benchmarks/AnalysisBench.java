/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;
import org.coachline.analysis.Analyser;
import org.coachline.analysis.Analysis;
import org.coachline.analysis.AnalysisSettings;
import org.coachline.analysis.SpeechDetector;
import org.coachline.analysis.Stretch;
import org.coachline.analysis.internal.SileroSpeechDetector;
import org.coachline.audio.AudioException;
import org.coachline.audio.AudioFile;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.testsupport.KnownTurns;
import org.coachline.testsupport.WavFixture;
import org.eclipse.core.runtime.NullProgressMonitor;

/** How fast a recording is measured, and how well speech is told from noise. Figures for {@code AudioBenchmark}. */
public final class AnalysisBench {

    private static final List<ChannelRole> PARTIES = List.of(ChannelRole.AGENT, ChannelRole.CUSTOMER);
    private static final double NANOS = 1e6;
    private static final long STEP_MICROS = 10_000;
    /** Somebody speaks for so many steps, then pauses for as many. */
    private static final int TURN_STEPS = 300;
    /** What thresholds are chosen from: how sure the model must be for speech to go on, and by how much its end is cut. */
    private static final double[] ENDS = {0.25, 0.35, 0.42, 0.49};
    private static final long[] LATE_MICROS = {0, 32_000, 64_000, 96_000, 128_000};

    private AnalysisBench() {
    }

    /**
     * How long everything takes, with the best speech detector of this build.
     *
     * @param recording an hour of stereo at 8 kHz, for the figure of that name
     * @return milliseconds
     */
    public static double analysisMillis(Path recording) throws AudioException {
        return millis(recording, new Analyser());
    }

    /** How long everything but the speech model takes: half of each channel counts as speech, alternately. */
    public static double withoutModelMillis(Path recording) throws AudioException {
        return millis(recording, new Analyser(AnalysisSettings.DEFAULT, new InTurns()));
    }

    private static double millis(Path recording, Analyser analyser) throws AudioException {
        long begun = System.nanoTime();
        try (AudioFile file = AudioFile.open(recording)) {
            analyser.analyse(file, PARTIES, new NullProgressMonitor());
        }
        return (System.nanoTime() - begun) / NANOS;
    }

    /**
     * How well speech with known turns is found: the harmonic mean of precision and recall over steps of ten milliseconds, of the voices of
     * all sample calls in pink noise. The detector's thresholds were chosen by these voices: see {@link #heldOutF1}.
     *
     * @param root     the source tree
     * @param decibels by how much the speech exceeds the noise
     */
    public static double speechF1(Path root, double decibels) throws AudioException, IOException {
        return new Score().add(voices(root), decibels, new Analyser()).f1();
    }

    /**
     * The same by thresholds that were chosen without the voices they are measured by: the calls are parted in two, those that serve best in the
     * one half are measured in the other, and the other way round. Nothing if the speech model is not there.
     */
    public static OptionalDouble heldOutF1(Path root, double decibels) throws AudioException, IOException {
        if (!new SileroSpeechDetector().isComplete()) {
            return OptionalDouble.empty();
        }
        List<KnownTurns> all = voices(root);
        List<List<KnownTurns>> halves = List.of(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < all.size(); i++) {
            // Two voices a call: both go into the same half.
            halves.get(i / 2 % 2).add(all.get(i));
        }
        Score score = new Score();
        for (int half = 0; half < 2; half++) {
            Analyser best = new Analyser();
            double most = -1;
            for (double end : ENDS) {
                for (long late : LATE_MICROS) {
                    Analyser tried = new Analyser(AnalysisSettings.DEFAULT, new SileroSpeechDetector(end, late));
                    double f1 = new Score().add(halves.get(half), decibels, tried).f1();
                    if (f1 > most) {
                        most = f1;
                        best = tried;
                    }
                }
            }
            score.add(halves.get(1 - half), decibels, best);
        }
        return OptionalDouble.of(score.f1());
    }

    private static List<KnownTurns> voices(Path root) throws IOException {
        return KnownTurns.of(root.resolve("bundles/org.coachline.samples/calls"));
    }

    /** Steps that are speech and were found. */
    private static final class Score {

        private long both;
        private long either;

        Score add(List<KnownTurns> voices, double decibels, Analyser analyser) throws AudioException, IOException {
            Path file = Files.createTempFile("coachline-turns", ".wav");
            try {
                for (KnownTurns voice : voices) {
                    boolean[] known = voice.speech();
                    boolean[] found = found(voice.inNoise(decibels), known.length, file, analyser);
                    for (int i = 0; i < known.length; i++) {
                        both += known[i] && found[i] ? 2 : 0;
                        either += (known[i] ? 1 : 0) + (found[i] ? 1 : 0);
                    }
                }
            } finally {
                Files.deleteIfExists(file);
            }
            return this;
        }

        double f1() {
            return both / (double) either;
        }
    }

    private static boolean[] found(short[] samples, int steps, Path file, Analyser analyser) throws AudioException, IOException {
        int[] values = new int[samples.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = samples[i];
        }
        WavFixture.of(WavFixture.Codec.PCM_S16, SpeechDetector.SAMPLE_RATE, 1).values(0, values).writeTo(file);
        boolean[] found = new boolean[steps];
        try (AudioFile audio = AudioFile.open(file)) {
            Analysis analysis = analyser.analyse(audio, List.of(ChannelRole.MIXED), new NullProgressMonitor());
            for (Stretch each : analysis.channels().get(0).speech()) {
                for (int i = (int) (each.startMicros() / STEP_MICROS); i < Math.min(steps, each.endMicros() / STEP_MICROS); i++) {
                    found[i] = true;
                }
            }
        }
        return found;
    }

    /** Takes no time and hears somebody speak every other three seconds. */
    private static final class InTurns implements SpeechDetector {

        @Override
        public String id() {
            return "in-turns";
        }

        @Override
        public Session start(ChannelRole role) {
            return new Session() {
                private int steps;

                @Override
                public void accept(short[] samples, int from, int to, BitSet likely) {
                    int until = steps + (to - from) / STEP_SAMPLES;
                    for (int i = steps; i < until; i++) {
                        likely.set(i, i / TURN_STEPS % 2 == 0);
                    }
                    steps = until;
                }

                @Override
                public List<Stretch> finish() {
                    List<Stretch> turns = new ArrayList<>();
                    for (long i = 0; i + TURN_STEPS <= steps; i += 2 * TURN_STEPS) {
                        turns.add(new Stretch(i * STEP_MICROS, (i + TURN_STEPS) * STEP_MICROS, role));
                    }
                    return turns;
                }

                @Override
                public void close() {
                    // Holds nothing.
                }
            };
        }
    }
}
