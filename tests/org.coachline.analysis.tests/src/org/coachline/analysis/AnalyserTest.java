/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.coachline.analysis.internal.EnergySpeechDetector;
import org.coachline.audio.AudioException;
import org.coachline.audio.AudioFile;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.testsupport.WavFixture;
import org.coachline.testsupport.WavFixture.Codec;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalyserTest {

    private static final int AGENT = 0;
    private static final int CUSTOMER = 1;
    private static final double TOLERANCE = 0.1;
    /** The speech of these tests are tones, which better detectors do not fall for. */
    private static final Analyser BY_ENERGY = new Analyser(AnalysisSettings.DEFAULT, new EnergySpeechDetector());

    @TempDir
    Path temp;

    private final WavFixture call = WavFixture.of(Codec.PCM_S16, 8000, 2);

    /** Speech as far as energy goes: bursts of a syllable's length with the short gaps of speech between them. */
    private void say(int channel, double seconds) {
        for (double done = 0; done + 0.25 <= seconds + 1e-9; done += 0.25) {
            call.tone(channel, 300, 0.3, 0.17).silence(channel, 0.08);
        }
    }

    private Analysis analyse() throws IOException, AudioException {
        return analyse(List.of(ChannelRole.AGENT, ChannelRole.CUSTOMER));
    }

    private Analysis analyse(List<ChannelRole> roles) throws IOException, AudioException {
        try (AudioFile file = AudioFile.open(call.writeTo(temp.resolve("call.wav")))) {
            return BY_ENERGY.analyse(file, roles, new NullProgressMonitor());
        }
    }

    private static void assertStretch(double start, double end, ChannelRole by, Stretch found) {
        assertEquals(start, found.startMicros() / 1e6, TOLERANCE, found::toString);
        assertEquals(end, found.endMicros() / 1e6, TOLERANCE, found::toString);
        assertEquals(by, found.by());
    }

    @Test
    void whatIsTooSlowToHoldAVoiceIsRefusedWithoutWorkForEachSecondItClaims() throws Exception {
        try (AudioFile file = AudioFile.open(WavFixture.of(Codec.PCM_S16, 1, 1).silence(0, 1_000).writeTo(temp.resolve("slow.wav")))) {
            AudioException refused = assertThrows(AudioException.class, () -> BY_ENERGY.analyse(file, List.of(), new NullProgressMonitor()));
            assertEquals("1 samples a second cannot hold a voice, so there is nothing to analyse", refused.reason());
        }
    }

    @Test
    void speechIsFoundPerChannelWithItsSmallGapsClosed() throws Exception {
        call.silence(AGENT, 1);
        say(AGENT, 3);
        call.silence(AGENT, 2);
        call.silence(CUSTOMER, 4.5);
        say(CUSTOMER, 1.5);
        Analysis found = analyse();
        assertEquals(1, found.channels().get(AGENT).speech().size());
        assertStretch(1, 4, ChannelRole.AGENT, found.channels().get(AGENT).speech().get(0));
        assertStretch(4.5, 6, ChannelRole.CUSTOMER, found.channels().get(CUSTOMER).speech().get(0));
    }

    @Test
    void silenceCountsBetweenWordsFromTwoSecondsOn() throws Exception {
        call.silence(AGENT, 3);
        say(AGENT, 2);
        call.silence(AGENT, 1.5);
        say(AGENT, 1);
        call.silence(CUSTOMER, 10.5);
        say(CUSTOMER, 1);
        call.silence(CUSTOMER, 4);
        Analysis found = analyse();
        assertEquals(1, found.silences().size(), found.silences()::toString);
        assertStretch(7.5, 10.5, ChannelRole.UNKNOWN, found.silences().get(0));
    }

    @Test
    void talkOverIsTheirsWhoBeganSecond() throws Exception {
        say(AGENT, 3);
        call.silence(AGENT, 3);
        say(AGENT, 2);
        call.silence(CUSTOMER, 2);
        say(CUSTOMER, 5);
        Analysis found = analyse();
        assertEquals(2, found.talkOver().size(), found.talkOver()::toString);
        assertStretch(2, 3, ChannelRole.CUSTOMER, found.talkOver().get(0));
        assertStretch(6, 7, ChannelRole.AGENT, found.talkOver().get(1));
    }

    @Test
    void aWordOfAgreementShorterThanFourTenthsIsNoTalkOver() throws Exception {
        say(AGENT, 4);
        call.silence(CUSTOMER, 1);
        say(CUSTOMER, 0.25);
        assertEquals(List.of(), analyse().talkOver());
    }

    @Test
    void anAgentWhoLeavesACustomerWaitingHoldsTheCall() throws Exception {
        say(AGENT, 2);
        call.silence(AGENT, 9);
        say(AGENT, 2);
        call.silence(CUSTOMER, 14);
        say(CUSTOMER, 1);
        Analysis found = analyse();
        assertEquals(1, found.holds().size(), found::toString);
        assertStretch(2, 11, ChannelRole.AGENT, found.holds().get(0));
        assertEquals(List.of(), found.silences());
    }

    @Test
    void silenceAfterTheCustomersAnswerIsOnlyASilence() throws Exception {
        say(AGENT, 2);
        call.silence(AGENT, 10);
        say(AGENT, 2);
        call.silence(CUSTOMER, 2.5);
        say(CUSTOMER, 1);
        Analysis found = analyse();
        assertEquals(List.of(), found.holds());
        assertStretch(3.5, 12, ChannelRole.UNKNOWN, found.silences().get(0));
    }

    @Test
    void steadySoundOnTheAgentsLineIsAHoldAndNoSpeech() throws Exception {
        say(AGENT, 2);
        call.silence(AGENT, 2).tone(AGENT, 440, 0.02, 8).silence(AGENT, 0.5);
        say(AGENT, 2);
        call.silence(CUSTOMER, 2.5);
        say(CUSTOMER, 1);
        Analysis found = analyse();
        assertEquals(1, found.holds().size(), found::toString);
        assertStretch(3.5, 12.5, ChannelRole.AGENT, found.holds().get(0));
        assertEquals(2, found.channels().get(AGENT).speech().size(), found.channels().get(AGENT).speech()::toString);
    }

    @Test
    void aCustomerWhoTalksOnIsNotOnHold() throws Exception {
        say(AGENT, 2);
        call.silence(AGENT, 12);
        say(AGENT, 2);
        call.silence(CUSTOMER, 2.5);
        say(CUSTOMER, 11);
        assertEquals(List.of(), analyse().holds());
    }

    @Test
    void whoseChannelIsNotKnownHasSilencesButNoTalkOver() throws Exception {
        say(AGENT, 2);
        call.silence(AGENT, 3);
        say(AGENT, 2);
        say(CUSTOMER, 1);
        Analysis found = analyse(List.of());
        assertEquals(List.of(), found.talkOver());
        assertEquals(1, found.silences().size());
        assertEquals(ChannelRole.UNKNOWN, found.channels().get(0).role());
    }

    @Test
    void speechIsFoundInNoiseOfTenDecibelsBelowIt() throws Exception {
        double[] noisy = new double[8000 * 12];
        java.util.Random random = new java.util.Random(7);
        for (int i = 0; i < noisy.length; i++) {
            boolean speaking = i >= 8000 * 4 && i < 8000 * 7 && i % 2000 < 1500;
            noisy[i] = (speaking ? 0.3 * Math.sin(2 * Math.PI * 300 * i / 8000) : 0) + 0.067 * random.nextGaussian();
        }
        call.floats(AGENT, noisy);
        List<Stretch> speech = analyse().channels().get(AGENT).speech();
        assertEquals(1, speech.size(), speech::toString);
        assertStretch(4, 7, ChannelRole.AGENT, speech.get(0));
    }

    @Test
    void aChannelWithoutSoundHasNoSpeech() throws Exception {
        say(AGENT, 1);
        assertEquals(List.of(), analyse().channels().get(CUSTOMER).speech());
    }

    @Test
    void aCancelledAnalysisSaysSo() throws Exception {
        say(AGENT, 1);
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        try (AudioFile file = AudioFile.open(call.writeTo(temp.resolve("call.wav")))) {
            assertThrows(OperationCanceledException.class, () -> BY_ENERGY.analyse(file, List.of(), monitor));
        }
    }

    @Test
    void stepsOfARateThatTenMillisecondsDoNotDivideDoNotDrift() throws Exception {
        WavFixture odd = WavFixture.of(Codec.PCM_S16, 11025, 1).silence(0, 59).tone(0, 300, 0.5, 1);
        try (AudioFile file = AudioFile.open(odd.writeTo(temp.resolve("odd.wav")))) {
            Analysis found = BY_ENERGY.analyse(file, List.of(ChannelRole.MIXED), new NullProgressMonitor());
            assertStretch(59, 60, ChannelRole.MIXED, found.channels().get(0).speech().get(0));
            assertTrue(found.channels().get(0).loudness().momentaryLufs().size() == 600);
        }
    }
}
