/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.play;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.coachline.audio.ChannelSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is done to the sound on its way, each stage by itself. */
class SoundEffectsTest {

    private interface Stage {
        void process(float[] samples, int count);
    }

    private static final int RATE = 8000;
    private static final int CHUNK = 80;

    /** Sends a sound through a stage as the renderer does, 10 ms at a time. */
    private static float[] through(float[] sound, Stage stage) {
        float[] out = new float[sound.length];
        for (int at = 0; at < sound.length; at += CHUNK) {
            int count = Math.min(CHUNK, sound.length - at);
            float[] chunk = Arrays.copyOfRange(sound, at, at + CHUNK);
            stage.process(chunk, count);
            System.arraycopy(chunk, 0, out, at, count);
        }
        return out;
    }

    @ParameterizedTest
    @CsvSource({"50, -120, -30", "150, -120, -20", "500, -1, 0.5", "1000, -0.5, 0.5", "2500, -1, 0.5", "3900, -120, -6"})
    void theTelephoneBandIsLeftAndHumIsNot(double hertz, double lowestDb, double highestDb) {
        TelephoneBand band = new TelephoneBand(RATE);
        float[] out = through(Sounds.tone(RATE, hertz, 0.5, RATE), (samples, count) -> band.process(samples, count, true));
        double decibels = 20 * Math.log10(Sounds.rms(out, RATE / 2, RATE) / (0.5 / Math.sqrt(2)) + 1e-9);
        assertTrue(decibels >= lowestDb && decibels <= highestDb, hertz + " Hz at " + decibels + " dB");
    }

    @Test
    void theTelephoneBandIsTurnedOnAndOffWithoutAClickAndThenIsAsIfItNeverWas() {
        TelephoneBand band = new TelephoneBand(RATE);
        float[] hum = Sounds.tone(RATE, 50, 0.8, RATE);
        int[] at = {0};
        float[] out = through(hum, (samples, count) -> {
            band.process(samples, count, at[0] >= 2000 && at[0] < 5000);
            at[0] += count;
        });
        assertTrue(Sounds.steepest(out, 0, out.length) < 0.05, "a step of " + Sounds.steepest(out, 0, out.length));
        assertTrue(Sounds.rms(out, 3000, 5000) < 0.02);
        assertArrayEquals(Arrays.copyOfRange(hum, 5200, RATE), Arrays.copyOfRange(out, 5200, RATE));
    }

    @Test
    void aQuietVoiceIsRaisedAndItsNoiseBetweenIsNotRaisedFurther() {
        AutoGain gain = new AutoGain(RATE);
        float[] call = Sounds.noise(1, 0.0005, 12 * RATE);
        float[] voice = Sounds.vowel(RATE, 120, 0.05, 2 * RATE);
        for (int start : new int[] {0, 4 * RATE, 8 * RATE}) {
            for (int i = 0; i < voice.length; i++) {
                call[start + i] += voice[i];
            }
        }
        float[] out = through(call, (samples, count) -> gain.process(samples, count, true));
        double before = Sounds.rms(call, 9 * RATE, 10 * RATE);
        double after = Sounds.rms(out, 9 * RATE, 10 * RATE);
        assertTrue(after > 3 * before, "raised from " + before + " to " + after);
        assertTrue(after < 0.13, "raised to " + after);
        double inPause = Sounds.rms(out, 10 * RATE + 800, 11 * RATE) / Sounds.rms(call, 10 * RATE + 800, 11 * RATE);
        double laterInPause = Sounds.rms(out, 11 * RATE, 12 * RATE) / Sounds.rms(call, 11 * RATE, 12 * RATE);
        assertTrue(laterInPause <= inPause * 1.25, "in the pause the gain rises from " + inPause + " to " + laterInPause);
    }

    @Test
    void aLoudVoiceIsLeftAsItIs() {
        AutoGain gain = new AutoGain(RATE);
        float[] voice = Sounds.vowel(RATE, 120, 0.95, 3 * RATE);
        float[] out = through(voice, (samples, count) -> gain.process(samples, count, true));
        assertEquals(Sounds.rms(voice, RATE, 3 * RATE), Sounds.rms(out, RATE, 3 * RATE), 0.02);
    }

    @Test
    void automaticGainTurnedOffGlidesBackToTheSoundItself() {
        AutoGain gain = new AutoGain(RATE);
        float[] voice = Sounds.vowel(RATE, 120, 0.05, 6 * RATE);
        int[] at = {0};
        float[] out = through(voice, (samples, count) -> {
            gain.process(samples, count, at[0] < 3 * RATE);
            at[0] += count;
        });
        assertTrue(Sounds.rms(out, 2 * RATE, 3 * RATE) > 1.5 * Sounds.rms(voice, 2 * RATE, 3 * RATE));
        assertArrayEquals(Arrays.copyOfRange(voice, 5 * RATE, 6 * RATE), Arrays.copyOfRange(out, 5 * RATE, 6 * RATE));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.2, 2, 8})
    void whatIsTooLoudIsLimitedAndNeverClipped(double factor) {
        Limiter limiter = new Limiter(RATE);
        float[] tone = Sounds.tone(RATE, 300, factor, 2 * RATE);
        float[] other = tone.clone();
        float[] out = new float[tone.length];
        for (int at = 0; at < tone.length; at += CHUNK) {
            float[] left = Arrays.copyOfRange(tone, at, at + CHUNK);
            float[] right = Arrays.copyOfRange(other, at, at + CHUNK);
            limiter.process(left, right, CHUNK);
            assertArrayEquals(left, right);
            System.arraycopy(left, 0, out, at, CHUNK);
        }
        assertTrue(Sounds.highest(out) <= 32767f / 32768 + 1e-6, "up to " + Sounds.highest(out));
        // A clipped sine of this height would have flat tops: its root mean square tells.
        assertEquals(1 / Math.sqrt(2), Sounds.rms(out, RATE, 2 * RATE), 0.03);
    }

    @Test
    void whatFitsPassesTheLimiterUnchangedToTheLastBit() {
        Limiter limiter = new Limiter(RATE);
        float[] noise = Sounds.noise(3, 1, RATE);
        noise[100] = -1;
        noise[200] = 32767f / 32768;
        float[] left = noise.clone();
        limiter.process(left, noise.clone(), RATE);
        assertArrayEquals(noise, left);
    }

    private static float[] declicked(float[] sound, boolean on, int rate) throws Exception {
        SoundSettings settings = new SoundSettings();
        settings.setDeclick(on);
        return ArraySource.drain(new DeclickSource(new ArraySource(sound), settings, 1, rate), 1, rate / 100, at -> { })[0];
    }

    @ParameterizedTest
    @CsvSource({"8000, 110", "8000, 210", "44100, 130"})
    void clicksAreTakenOutOfAVoiceAndTheVoiceIsLeft(int rate, double pitch) throws Exception {
        float[] voice = Sounds.vowel(rate, pitch, 0.4, 3 * rate);
        float[] hiss = Sounds.noise(9, 0.002, voice.length);
        for (int i = 0; i < voice.length; i++) {
            voice[i] += hiss[i];
        }
        float[] clicked = voice.clone();
        Random random = new Random(7);
        int[] places = random.ints(30, rate / 10, voice.length - rate / 10).toArray();
        for (int place : places) {
            int length = 1 + random.nextInt(Math.max(2, rate / 4000));
            for (int i = 0; i < length; i++) {
                clicked[place + i] = (i % 2 == 0 ? 0.95f : -0.95f);
            }
        }
        float[] repaired = declicked(clicked, true, rate);
        assertEquals(voice.length, repaired.length);
        double damage = difference(voice, clicked);
        double left = difference(voice, repaired);
        assertTrue(left < damage / 4, "difference to the voice " + damage + " before, " + left + " after");
        assertTrue(difference(voice, declicked(voice, true, rate)) < 0.001, "a clean voice changed by " + difference(voice, declicked(voice, true, rate)));
    }

    private static double difference(float[] one, float[] two) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (one[i] - two[i]) * (one[i] - two[i]);
        }
        return Math.sqrt(sum / one.length);
    }

    @Test
    void withoutRepairEverySampleIsItselfAndInItsPlace() throws Exception {
        float[] noise = Sounds.noise(4, 0.9, 4321);
        assertArrayEquals(noise, declicked(noise, false, RATE));
    }

    private static float[][] mixed(SoundSettings settings, int channels, float... values) {
        Mixer mixer = new Mixer(channels, settings, RATE);
        float[][] in = new float[channels][CHUNK];
        for (int channel = 0; channel < channels; channel++) {
            Arrays.fill(in[channel], values[channel]);
        }
        float[] envelope = new float[CHUNK];
        Arrays.fill(envelope, 1);
        float[][] sides = new float[2][CHUNK];
        mixer.mix(in, envelope, CHUNK, sides[0], sides[1]);
        return sides;
    }

    @Test
    void bothInTheMiddleAreHeardOnBothSides() {
        SoundSettings settings = new SoundSettings();
        settings.setChannel(0, ChannelSettings.standard(0).withPan(0));
        settings.setChannel(1, ChannelSettings.standard(1).withPan(0));
        float[][] sides = mixed(settings, 2, 0.5f, 0.25f);
        assertEquals(0.75f, sides[0][9]);
        assertEquals(0.75f, sides[1][9]);
    }

    @Test
    void aPanBetweenLeavesTheNearSideAndLowersTheOther() {
        SoundSettings settings = new SoundSettings();
        settings.setChannel(0, ChannelSettings.standard(0).withPan(-0.5));
        settings.setChannel(1, ChannelSettings.standard(1).withVolume(0.5));
        float[][] sides = mixed(settings, 2, 0.5f, 0.5f);
        assertEquals(0.5f, sides[0][9]);
        assertEquals(0.5f * 0.5f + 0.5f * 0.5f, sides[1][9]);
    }

    @Test
    void theSidesMayBeSwapped() {
        SoundSettings settings = new SoundSettings();
        settings.setChannel(0, ChannelSettings.standard(0).withPan(1));
        settings.setChannel(1, ChannelSettings.standard(1).withPan(-1));
        float[][] sides = mixed(settings, 2, 0.5f, 0.25f);
        assertEquals(0.25f, sides[0][9]);
        assertEquals(0.5f, sides[1][9]);
    }

    @Test
    void soloIsHeardInTheMiddleEvenIfItIsMuted() {
        SoundSettings settings = new SoundSettings();
        settings.setChannel(1, ChannelSettings.standard(1).withSolo(true).withMuted(true));
        float[][] sides = mixed(settings, 2, 0.5f, 0.25f);
        assertEquals(0.25f, sides[0][9]);
        assertEquals(0.25f, sides[1][9]);
    }

    @Test
    void aSoloOnAChannelThatAMonoRecordingDoesNotHaveSilencesNothing() {
        SoundSettings settings = new SoundSettings();
        settings.setChannel(1, ChannelSettings.standard(1).withSolo(true));
        assertEquals(0.5f, mixed(settings, 1, 0.5f)[0][9]);
    }
}
