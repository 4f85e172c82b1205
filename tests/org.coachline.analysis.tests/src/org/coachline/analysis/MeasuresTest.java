/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.coachline.analysis.internal.EnergySpeechDetector;
import org.coachline.audio.AudioFile;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.testsupport.WavFixture;
import org.coachline.testsupport.WavFixture.Codec;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each measure gives the number that a signal was made to have. */
class MeasuresTest {

    private static final List<ChannelRole> PARTIES = List.of(ChannelRole.AGENT, ChannelRole.CUSTOMER);
    private static final int AGENT = 0;
    private static final int CUSTOMER = 1;

    @TempDir
    Path temp;

    private Analysis analyse(WavFixture sound, List<ChannelRole> roles) throws Exception {
        try (AudioFile file = AudioFile.open(sound.writeTo(temp.resolve("sound.wav")))) {
            return new Analyser(AnalysisSettings.DEFAULT, new EnergySpeechDetector()).analyse(file, roles, new NullProgressMonitor());
        }
    }

    private static double amplitude(double decibels) {
        return Math.pow(10, decibels / 20);
    }

    /** A voice as far as pitch goes: twenty harmonics below 3,400 Hz, its pitch gliding, with syllables as swells. */
    private static double[] voice(int rate, double seconds, double fromHz, double toHz, double syllablesPerSecond) {
        double[] samples = new double[(int) (rate * seconds)];
        double phase = 0;
        for (int i = 0; i < samples.length; i++) {
            double hertz = fromHz + (toHz - fromHz) * i / samples.length;
            phase += 2 * Math.PI * hertz / rate;
            double sum = 0;
            for (int harmonic = 1; harmonic <= 20 && harmonic * hertz < 3_400; harmonic++) {
                sum += Math.sin(harmonic * phase) / harmonic;
            }
            double swell = syllablesPerSecond == 0 ? 1 : 0.15 + 0.85 * Math.pow(Math.sin(Math.PI * syllablesPerSecond * i / rate), 2);
            samples[i] = 0.25 * swell * sum;
        }
        return samples;
    }

    /** Cases 1 and 2 of EBU Tech 3341, and one channel alone, which counts half. */
    @ParameterizedTest
    @CsvSource({"48000, -23, 2, -23.0", "48000, -33, 2, -33.0", "44100, -23, 2, -23.0", "48000, -23, 1, -26.0", "8000, -23, 2, -23.0", "16000, -23, 2, -23.0"})
    void aSineOfAThousandHertzHasTheLoudnessThatTheStandardSays(int rate, double decibels, int sounding, double lufs) throws Exception {
        WavFixture sound = WavFixture.of(Codec.PCM_S16, rate, 2);
        for (int channel = 0; channel < sounding; channel++) {
            sound.tone(channel, 1000, amplitude(decibels), 20);
        }
        Analysis found = analyse(sound, PARTIES);
        assertEquals(lufs, found.loudnessLufs(), 0.1);
        assertEquals(decibels - 3, found.channels().get(0).loudness().integratedLufs(), 0.1);
    }

    /** Case 3 of EBU Tech 3341: what is 10 LU below the rest does not count. */
    @Test
    void quietPartsDoNotCountInIntegratedLoudness() throws Exception {
        WavFixture sound = WavFixture.of(Codec.PCM_S16, 48000, 2);
        for (int channel = 0; channel < 2; channel++) {
            sound.tone(channel, 1000, amplitude(-36), 10).tone(channel, 1000, amplitude(-23), 60).tone(channel, 1000, amplitude(-36), 10);
        }
        assertEquals(-23, analyse(sound, PARTIES).loudnessLufs(), 0.1);
    }

    @Test
    void momentaryLoudnessFollowsWithinFourTenthsOfASecond() throws Exception {
        WavFixture sound = WavFixture.of(Codec.PCM_S16, 8000, 1).tone(0, 1000, amplitude(-40), 2).tone(0, 1000, amplitude(-20), 2);
        Series momentary = analyse(sound, List.of(ChannelRole.MIXED)).channels().get(0).loudness().momentaryLufs();
        assertEquals(100_000, momentary.stepMicros());
        assertEquals(-43, momentary.at(1_900_000), 0.1);
        assertEquals(-23, momentary.at(2_300_000), 0.1);
        assertTrue(momentary.at(2_100_000) > -30 && momentary.at(2_100_000) < -24, () -> "" + momentary.at(2_100_000));
    }

    @Test
    void silenceHasNoIntegratedLoudness() throws Exception {
        Analysis found = analyse(WavFixture.of(Codec.PCM_S16, 8000, 1).silence(0, 3), List.of(ChannelRole.MIXED));
        assertTrue(Double.isNaN(found.loudnessLufs()));
        assertEquals(Loudness.SILENT_LUFS, found.channels().get(0).loudness().momentaryLufs().value(5));
    }

    @ParameterizedTest
    @ValueSource(ints = {8000, 11025, 16000, 44100, 48000})
    void thePitchOfASteadyVoiceIsFoundAtAnyRate(int rate) throws Exception {
        for (double hertz : new double[] {85, 120, 210, 330}) {
            Analysis found = analyse(WavFixture.of(Codec.PCM_S16, rate, 1).floats(0, voice(rate, 3, hertz, hertz, 4)), List.of(ChannelRole.AGENT));
            Pitch pitch = found.channels().get(0).pitch();
            assertEquals(hertz, pitch.medianHz(), 0.01 * hertz, () -> rate + " samples a second");
            assertTrue(pitch.spreadSemitones() < 0.3, () -> "spread " + pitch.spreadSemitones());
        }
    }

    @Test
    void aGlideIsFollowedSecondBySecond() throws Exception {
        Analysis found = analyse(WavFixture.of(Codec.PCM_S16, 8000, 1).floats(0, voice(8000, 4, 100, 200, 4)), List.of(ChannelRole.AGENT));
        Pitch pitch = found.channels().get(0).pitch();
        for (int second = 0; second < 4; second++) {
            assertEquals(112.5 + 25 * second, pitch.medianHzBySecond().value(second), 3);
        }
        assertEquals(12 * Math.log(125 / 100.0) / Math.log(2) / 2, pitch.spreadSemitonesBySecond().value(0), 0.3);
    }

    @Test
    void aVoiceWithoutItsFundamentalAsTelephonesPassItKeepsItsPitch() throws Exception {
        double[] samples = voice(8000, 3, 110, 110, 4);
        for (int i = 0; i < samples.length; i++) {
            double phase = 2 * Math.PI * 110 * (i + 1) / 8000;
            double swell = 0.15 + 0.85 * Math.pow(Math.sin(Math.PI * 4 * i / 8000), 2);
            samples[i] -= 0.25 * swell * (Math.sin(phase) + Math.sin(2 * phase) / 2);
        }
        assertEquals(110, analyse(WavFixture.of(Codec.MULAW, 8000, 1).floats(0, samples), List.of(ChannelRole.AGENT)).channels().get(0).pitch().medianHz(), 1.5);
    }

    @Test
    void noiseHasNoPitch() throws Exception {
        double[] noise = new double[8000 * 4];
        java.util.Random random = new java.util.Random(3);
        for (int i = 0; i < noise.length; i++) {
            noise[i] = i % 2000 < 1500 ? 0.1 * random.nextGaussian() : 0;
        }
        Pitch pitch = analyse(WavFixture.of(Codec.PCM_S16, 8000, 1).floats(0, noise), List.of(ChannelRole.AGENT)).channels().get(0).pitch();
        assertTrue(Double.isNaN(pitch.medianHzBySecond().value(1)), () -> "pitch " + pitch.medianHzBySecond().value(1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {3, 4, 5.5})
    void theSyllablesOfATrainAreCounted(double rate) throws Exception {
        Analysis found = analyse(WavFixture.of(Codec.PCM_S16, 8000, 1).floats(0, voice(8000, 8, 130, 150, rate)), List.of(ChannelRole.AGENT));
        Pace pace = found.channels().get(0).pace();
        assertEquals(rate, pace.syllablesPerSecond(), 0.05 * rate);
        assertEquals(rate, pace.bySecond().value(4), 0.1 * rate);
    }

    @Test
    void fullScaleInARowIsClippingAndASinglePeakIsNone() throws Exception {
        WavFixture sound = WavFixture.of(Codec.PCM_S16, 8000, 1).silence(0, 1).values(0, 32767, 100, 32767, 32767, 100)
                .values(0, 32767, 32767, 32767, 32767, 0, -32768, -32768, -32768, 0).silence(0, 1);
        Clipping clipping = analyse(sound, List.of(ChannelRole.AGENT)).channels().get(0).clipping();
        assertEquals(7, clipping.samples());
        assertEquals(1, clipping.places().size());
        assertEquals(1_000_625, clipping.places().get(0).startMicros());
    }

    @Test
    void fullScaleOfMuLawIsClippingToo() throws Exception {
        Clipping clipping = analyse(WavFixture.of(Codec.MULAW, 8000, 1).silence(0, 1).values(0, 32124, 32124, 32124, 0), List.of(ChannelRole.AGENT))
                .channels().get(0).clipping();
        assertEquals(3, clipping.samples());
    }

    private static void say(WavFixture call, int channel, double seconds) {
        for (double done = 0; done + 0.25 <= seconds + 1e-9; done += 0.25) {
            call.tone(channel, 300, 0.3, 0.17).silence(channel, 0.08);
        }
    }

    @Test
    void aResponseRunsFromTheCustomersLastWordToTheAgentsFirst() throws Exception {
        WavFixture call = WavFixture.of(Codec.PCM_S16, 8000, 2);
        say(call, CUSTOMER, 2);
        call.silence(CUSTOMER, 3);
        say(call, CUSTOMER, 1);
        call.silence(AGENT, 3);
        say(call, AGENT, 1);
        call.silence(AGENT, 2.5);
        say(call, AGENT, 1);
        Analysis found = analyse(call, PARTIES);
        assertEquals(2, found.responses().size(), found.responses()::toString);
        assertEquals(1.07, found.responses().get(0).micros() / 1e6, 0.1);
        assertEquals(0.57, found.responses().get(1).micros() / 1e6, 0.1);
        assertEquals(0.82, found.responseQuantile(0.5).orElseThrow() / 1e6, 0.1);
    }

    @Test
    void anAgentWhoGoesOnAfterAPauseOfTheirOwnAnswersNobody() throws Exception {
        WavFixture call = WavFixture.of(Codec.PCM_S16, 8000, 2);
        say(call, AGENT, 2);
        call.silence(AGENT, 1);
        say(call, AGENT, 2);
        call.silence(CUSTOMER, 6);
        say(call, CUSTOMER, 1);
        Analysis found = analyse(call, PARTIES);
        assertEquals(List.of(), found.responses());
        assertTrue(found.responseQuantile(0.5).isEmpty());
    }

    @Test
    void aMonologueSurvivesAShortWordOfTheOtherAndNoTurn() throws Exception {
        WavFixture call = WavFixture.of(Codec.PCM_S16, 8000, 2);
        say(call, AGENT, 5);
        call.silence(AGENT, 1);
        say(call, AGENT, 3);
        call.silence(AGENT, 1.5);
        say(call, AGENT, 1);
        call.silence(CUSTOMER, 5.2);
        say(call, CUSTOMER, 0.5);
        call.silence(CUSTOMER, 3.4);
        say(call, CUSTOMER, 1.25);
        Stretch longest = analyse(call, PARTIES).longestMonologue(ChannelRole.AGENT).orElseThrow();
        assertEquals(0, longest.startMicros() / 1e6, 0.1);
        assertEquals(9, longest.endMicros() / 1e6, 0.15);
    }

    @Test
    void deadAirIsTheSilenceOfFiveSecondsOrMore() throws Exception {
        WavFixture call = WavFixture.of(Codec.PCM_S16, 8000, 2);
        say(call, AGENT, 1);
        call.silence(AGENT, 3);
        say(call, AGENT, 1);
        say(call, CUSTOMER, 1);
        call.silence(CUSTOMER, 9.5);
        say(call, CUSTOMER, 1);
        Analysis found = analyse(call, PARTIES);
        assertEquals(2, found.silences().size(), found.silences()::toString);
        assertEquals(List.of(found.silences().get(1)), found.deadAir());
    }

    @Test
    void talkTimeIsTheSumOfSpeechAndItsRatioTheShareOfTheRecording() throws Exception {
        WavFixture call = WavFixture.of(Codec.PCM_S16, 8000, 2);
        say(call, AGENT, 2);
        call.silence(AGENT, 2);
        say(call, AGENT, 1);
        call.silence(AGENT, 5);
        Analysis found = analyse(call, PARTIES);
        assertEquals(3, found.channels().get(AGENT).talkMicros() / 1e6, 0.15);
        assertEquals(0.3, found.talkRatio(found.channels().get(AGENT)), 0.02);
    }

    @Test
    void aMixedRecordingSaysWhatCannotBeKnown() throws Exception {
        Analysis mixed = analyse(WavFixture.of(Codec.PCM_S16, 8000, 1).tone(0, 300, 0.3, 2), List.of(ChannelRole.MIXED));
        assertEquals(Set.of(Measure.values()), mixed.unknown());
        Analysis apart = analyse(WavFixture.of(Codec.PCM_S16, 8000, 2).tone(0, 300, 0.3, 2), PARTIES);
        assertEquals(Set.of(), apart.unknown());
        assertTrue(apart.knows(Measure.TALK_OVER));
    }
}
