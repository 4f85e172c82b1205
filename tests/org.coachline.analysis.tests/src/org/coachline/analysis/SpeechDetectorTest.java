/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;

import org.coachline.analysis.internal.EnergySpeechDetector;
import org.coachline.analysis.internal.SileroSpeechDetector;
import org.coachline.analysis.internal.WebRtcSpeechDetector;
import org.coachline.audio.AudioFile;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.testsupport.KnownTurns;
import org.coachline.testsupport.WavFixture;
import org.coachline.testsupport.WavFixture.Codec;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Speech with known turns is found by each detector as well as is said of it. */
class SpeechDetectorTest {

    private static final double CLEAN = 60;

    @TempDir
    Path temp;

    private static Path calls() {
        return Path.of(System.getProperty("coachline.root"), "bundles/org.coachline.samples/calls");
    }

    private static List<Stretch> speech(SpeechDetector detector, short[] samples) throws SpeechDetectorException {
        short[] kept = new short[SpeechDetector.KEPT_SAMPLES + samples.length];
        System.arraycopy(samples, 0, kept, SpeechDetector.KEPT_SAMPLES, samples.length);
        try (SpeechDetector.Session session = detector.start(ChannelRole.AGENT)) {
            session.accept(kept, SpeechDetector.KEPT_SAMPLES, kept.length, new BitSet());
            return session.finish();
        }
    }

    /** The harmonic mean of precision and recall over steps of ten milliseconds of all voices. */
    private static double f1(SpeechDetector detector, double decibels) throws Exception {
        long both = 0;
        long either = 0;
        for (KnownTurns voice : KnownTurns.of(calls())) {
            boolean[] known = voice.speech();
            boolean[] found = new boolean[known.length];
            for (Stretch each : speech(detector, voice.inNoise(decibels))) {
                for (int i = (int) (each.startMicros() / 10_000); i < Math.min(found.length, each.endMicros() / 10_000); i++) {
                    found[i] = true;
                }
            }
            for (int i = 0; i < known.length; i++) {
                both += known[i] && found[i] ? 2 : 0;
                either += (known[i] ? 1 : 0) + (found[i] ? 1 : 0);
            }
        }
        return both / (double) either;
    }

    private static SpeechDetector silero() {
        SpeechDetector detector = new SileroSpeechDetector();
        Assumptions.assumeTrue(detector.isComplete(), "this build has no speech model: there was no npm, or no network");
        return detector;
    }

    @Test
    void theSpeechModelHearsTurnsInNoiseThreeDecibelsBelowThem() throws Exception {
        double clean = f1(silero(), CLEAN);
        double noisy = f1(silero(), 3);
        assertTrue(clean >= 0.975, "clean " + clean);
        assertTrue(noisy >= 0.96, "3 dB " + noisy);
    }

    @Test
    void theWebRtcDetectorHearsTurnsInClearSound() throws Exception {
        double clean = f1(new WebRtcSpeechDetector(), CLEAN);
        assertTrue(clean >= 0.95, "clean " + clean);
    }

    @Test
    void energyTellsTurnsInClearSound() throws Exception {
        double clean = f1(new EnergySpeechDetector(), CLEAN);
        assertTrue(clean >= 0.95, "clean " + clean);
    }

    @Test
    void theNoiseOfALineIsNoSpeechRightFromItsBeginning() throws Exception {
        short[] line = new short[8000 * 20];
        java.util.Random random = new java.util.Random(5);
        for (int i = 0; i < line.length; i++) {
            line[i] = (short) Math.round(40 * random.nextGaussian());
        }
        assertEquals(List.of(), speech(silero(), line));
    }

    @Test
    void theNextDetectorServesWhereOneFailsAndTheResultSaysWhy() throws Exception {
        SpeechDetector broken = new SpeechDetector() {
            @Override
            public String id() {
                return "broken-1";
            }

            @Override
            public Session start(ChannelRole role) throws SpeechDetectorException {
                throw new SpeechDetectorException("It does not run here.");
            }
        };
        Path recording = WavFixture.of(Codec.PCM_S16, 8000, 1).tone(0, 300, 0.3, 2).writeTo(temp.resolve("call.wav"));
        try (AudioFile file = AudioFile.open(recording)) {
            Analysis found = new Analyser(AnalysisSettings.DEFAULT, broken, new EnergySpeechDetector()).analyse(file, List.of(), new NullProgressMonitor());
            assertEquals(new Detector("energy-1", "It does not run here."), found.detector());
        }
    }

    @Test
    void theBestDetectorOfThisBuildIsTheOneThatServes() throws Exception {
        try (AudioFile file = AudioFile.open(calls().resolve("02-ten-minutes-to-a-meeting.wav"))) {
            Analysis found = new Analyser().analyse(file, List.of(ChannelRole.AGENT, ChannelRole.CUSTOMER), new NullProgressMonitor());
            assertEquals(new SileroSpeechDetector().isComplete() ? "silero-v6" : "webrtc-1", found.detector().id(), found.detector()::remark);
        }
    }

    @Test
    void theSamplesAreWhereTheyAreLookedFor() {
        assertTrue(Files.isDirectory(calls()), () -> calls().toString());
    }
}
