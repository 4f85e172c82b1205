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

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StretchSourceTest {

    private static final int HOP_PART = 83;

    private final SoundSettings settings = new SoundSettings();

    private float[][] stretch(double speed, int rate, float[]... sound) throws Exception {
        settings.setSpeed(speed);
        return ArraySource.drain(new StretchSource(new ArraySource(sound), settings, sound.length, rate), sound.length, rate / 100, at -> { });
    }

    @Test
    void atSpeedOneEverySampleIsItself() throws Exception {
        float[] noise = Sounds.noise(1, 0.9, 12_345);
        assertArrayEquals(noise, stretch(1, 8000, noise)[0]);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 8000", "0.8, 8000", "1.1, 8000", "1.5, 8000", "2, 8000", "3, 8000", "0.5, 44100", "2, 44100", "3, 48000", "1.7, 11025"})
    void theLengthIsTheSoundsByTheSpeed(double speed, int rate) throws Exception {
        float[] out = stretch(speed, rate, Sounds.noise(2, 0.5, 3 * rate + 17))[0];
        assertEquals((3 * rate + 17) / speed, out.length, 2);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 8000, 180", "0.5, 8000, 1000", "0.75, 8000, 440", "1.25, 8000, 300", "1.5, 8000, 2700", "2, 8000, 120", "2, 8000, 1000", "3, 8000, 440",
        "0.5, 44100, 440", "2, 44100, 150", "2, 44100, 5000", "3, 44100, 1000", "1.01, 48000, 997"})
    void aToneKeepsItsPitchItsLoudnessAndItsSmoothness(double speed, int rate, double hertz) throws Exception {
        float[] tone = Sounds.tone(rate, hertz, 0.5, 2 * rate);
        float[] out = stretch(speed, rate, tone)[0];
        int from = rate / 20;
        int to = out.length - rate / 20;
        assertEquals(hertz, Sounds.frequency(out, from, to, rate), hertz * 0.01);
        for (int at = from; at + rate / 25 < to; at += rate / 25) {
            assertEquals(0.5 / Math.sqrt(2), Sounds.rms(out, at, at + rate / 25), 0.05, "loudness at " + at);
        }
        double own = Sounds.steepest(tone, 0, tone.length);
        assertTrue(Sounds.steepest(out, 0, to) < own * 1.3, "a step of " + Sounds.steepest(out, 0, to) + " where the tone's own is " + own);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 8000, 85", "0.5, 8000, 220", "0.8, 44100, 110", "1.5, 8000, 110", "2, 8000, 85", "2, 8000, 220", "2, 44100, 130", "3, 8000, 150"})
    void aVoiceKeepsItsPitch(double speed, int rate, double pitch) throws Exception {
        float[] voice = Sounds.vowel(rate, pitch, 0.6, 2 * rate);
        float[] out = stretch(speed, rate, voice)[0];
        for (int at = rate / 10; at + rate / 10 < out.length - rate / 10; at += rate / 10) {
            assertEquals(pitch, Sounds.pitch(out, at, at + rate / 10, rate), pitch * 0.03, "at " + at);
        }
        double own = Sounds.steepest(voice, 0, voice.length);
        assertTrue(Sounds.steepest(out, 0, out.length - rate / 50) < own * 1.2, "a step of " + Sounds.steepest(out, 0, out.length));
    }

    @Test
    void bothChannelsAreCutAtTheSamePlaces() throws Exception {
        float[] voice = Sounds.vowel(8000, 110, 0.6, 16_000);
        float[] other = new float[voice.length];
        for (int i = 0; i < voice.length; i++) {
            other[i] = -0.5f * voice[i];
        }
        float[][] out = stretch(1.6, 8000, voice, other);
        for (int i = 0; i < out[0].length; i++) {
            assertEquals(-0.5f * out[0][i], out[1][i], 1e-6f, "at " + i);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.7, 1.3, 2, 3})
    void thePositionIsThatOfWhatIsHeardWithinTheReach(double speed) throws Exception {
        int rate = 16_000;
        double rise = 800;
        float[] sweep = Sounds.sweep(rate, 300, rise, 0.5, 4 * rate);
        settings.setSpeed(speed);
        StretchSource source = new StretchSource(new ArraySource(sweep), settings, 1, rate);
        float[] out = ArraySource.drain(source, 1, 160, at -> { })[0];
        int window = rate / 50;
        for (int at = rate / 10; at + window < out.length - rate / 10; at += window) {
            double heard = (Sounds.frequency(out, at, at + window, rate) - 300) / rise;
            double said = source.mediaAt(at + window / 2.0) / rate;
            assertEquals(said, heard, 0.015, "seconds, at " + at);
        }
    }

    @Test
    void anotherSpeedIsFollowedWithinAHopAndWithoutAStep() throws Exception {
        int rate = 8000;
        float[] tone = Sounds.tone(rate, 350, 0.5, 6 * rate);
        StretchSource source = new StretchSource(new ArraySource(tone), settings, 1, rate);
        float[] out = ArraySource.drain(source, 1, 80, at -> settings.setSpeed(at < 8000 ? 1 : at < 16_000 ? 2 : at < 24_000 ? 0.5 : 1))[0];
        double own = Sounds.steepest(tone, 0, tone.length);
        assertTrue(Sounds.steepest(out, 0, out.length - 100) < own * 1.3, "a step of " + Sounds.steepest(out, 0, out.length));
        assertEquals(1, source.stepAt(7999));
        assertEquals(2, source.stepAt(8000 + rate / HOP_PART));
        assertEquals(0.5, source.stepAt(16_000 + rate / HOP_PART));
        assertEquals(1, source.stepAt(24_000 + rate / HOP_PART));
        assertEquals(350, Sounds.frequency(out, 100, out.length - 100, rate), 3.5);
    }

    @Test
    void backAtSpeedOneTheSamplesAreTheRecordingsAgainAndThePositionIsExact() throws Exception {
        float[] noise = Sounds.noise(5, 0.5, 40_000);
        StretchSource source = new StretchSource(new ArraySource(noise), settings, 1, 8000);
        float[] out = ArraySource.drain(source, 1, 80, at -> settings.setSpeed(at < 4000 ? 1.5 : 1))[0];
        for (int i = 4400; i < out.length; i++) {
            assertEquals(noise[(int) Math.round(source.mediaAt(i))], out[i], "at " + i);
        }
    }

    @Test
    void whateverTheSpeedsAndTheBitesNothingIsLostLoudOrStuck() throws Exception {
        Random random = new Random(42);
        for (int round = 0; round < 60; round++) {
            int rate = new int[] {8000, 11_025, 16_000, 44_100}[random.nextInt(4)];
            float[] sound = Sounds.noise(round, 0.7, random.nextInt(rate));
            SoundSettings changing = new SoundSettings();
            StretchSource source = new StretchSource(new ArraySource(sound), changing, 1, rate);
            double[] expected = {0};
            int piece = 1 + random.nextInt(rate / 50);
            float[] out = ArraySource.drain(source, 1, piece, at -> {
                if (random.nextInt(5) == 0) {
                    changing.setSpeed(random.nextBoolean() ? 1 : 0.5 + 2.5 * random.nextDouble());
                }
            })[0];
            double position = 0;
            for (int i = 0; i < out.length; i++) {
                assertTrue(Math.abs(out[i]) <= 0.7001, "louder than it was: " + out[i]);
                double next = source.mediaAt(i);
                assertTrue(next >= position - 0.0081 * rate && next <= position + 3.001 + 0.0081 * rate, "from " + position + " to " + next);
                position = next;
            }
            assertTrue(out.length == 0 || position > sound.length - 4 - 0.0081 * rate, "ended at " + position + " of " + sound.length);
        }
    }

    @Test
    void whatIsNotThereYetIsWaitedFor() throws Exception {
        float[] tone = Sounds.tone(8000, 300, 0.5, 8000);
        ArraySource slow = new ArraySource(tone).upTo(2000);
        settings.setSpeed(1.5);
        StretchSource source = new StretchSource(slow, settings, 1, 8000);
        source.seek(0);
        float[][] out = new float[1][8000];
        int first = source.read(out, 0, 8000);
        assertTrue(first > 1000 && first < 2000 / 1.5, "given out: " + first);
        assertEquals(0, source.read(out, first, 100));
        assertTrue(!source.ended());
        slow.upTo(8000);
        int second = source.read(out, first, 8000 - first);
        assertEquals(8000 / 1.5, first + second, 2);
        assertTrue(source.ended());
        assertTrue(Sounds.steepest(out[0], 0, first + second - 100) < 1.3 * Sounds.steepest(tone, 0, 8000));
    }

    @Test
    void silenceStaysSilence() throws Exception {
        assertEquals(0, Sounds.highest(stretch(2, 8000, new float[8000])[0]));
    }
}
