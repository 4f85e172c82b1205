/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.stream.IntStream;
import org.coachline.audio.ChannelSettings;
import org.coachline.testsupport.WavFixture;
import org.coachline.testsupport.WavFixture.Codec;
import org.junit.jupiter.api.Test;

/** How soon a command is heard, in frames of the output, and what playing costs; the figures are printed. */
class PlayingCostTest extends EngineFixture {

    private static final double SOON_SECONDS = 0.15;
    private static final int SAW = 20_000;

    /** Loads a recording in which each sample is one more than the one before, at the output's rate, and plays for a while. */
    private void playSaw() throws Exception {
        load(WavFixture.of(Codec.PCM_S16, RATE, 2).values(0, IntStream.range(0, 160_000).map(i -> i % SAW).toArray())
                .values(1, IntStream.range(0, 160_000).map(i -> i % SAW).toArray()));
        engine.play();
        play(8_003);
    }

    /** Frames between the one that is heard now and the first one that is not what would have followed. */
    private long framesUntilChange(String what) {
        int from = (int) outputs.getLast().consumedFrames();
        play(2_000);
        short[] sound = heard(0);
        int at = from;
        while (at < sound.length && (sound[at] == sound[at - 1] + 1 || sound[at] == 0 && sound[at - 1] == SAW - 1)) {
            at++;
        }
        long frames = at - from;
        System.out.printf("%s is heard after %d frames, %.0f ms%n", what, frames, frames * 1000.0 / RATE);
        return frames;
    }

    @Test
    void anotherSpeedIsHeardSoon() throws Exception {
        playSaw();
        engine.sound().setSpeed(2);
        assertTrue(framesUntilChange("another speed") < SOON_SECONDS * RATE);
    }

    @Test
    void aSeekIsHeardSoon() throws Exception {
        playSaw();
        engine.seek(100_000);
        assertTrue(framesUntilChange("a seek") < SOON_SECONDS * RATE);
    }

    @Test
    void aMuteIsHeardSoon() throws Exception {
        playSaw();
        mute(0, true);
        mute(1, true);
        assertTrue(framesUntilChange("a mute") < SOON_SECONDS * RATE);
    }

    @Test
    void aPauseIsHeardSoon() throws Exception {
        playSaw();
        engine.pause();
        assertTrue(framesUntilChange("a pause") < SOON_SECONDS * RATE);
    }

    /** The part of a processor's time that playing two channels of 44.1 kHz takes. */
    private double share(String what, int rate, double speed, boolean everything) throws Exception {
        SoundSettings settings = new SoundSettings();
        settings.setSpeed(speed);
        settings.setDeclick(everything);
        settings.setTelephoneBand(everything);
        for (int channel = 0; channel < 2; channel++) {
            settings.setChannel(channel, ChannelSettings.standard(channel).withAutoGain(everything));
        }
        int seconds = 20;
        float[] voice = Sounds.vowel(44_100, 120, 0.3, 44_100 * seconds);
        float[] noise = Sounds.noise(3, 0.01, voice.length);
        WavFixture fixture = WavFixture.of(Codec.FLOAT32, 44_100, 2)
                .floats(0, IntStream.range(0, voice.length).mapToDouble(i -> voice[i] + noise[i]).toArray())
                .floats(1, IntStream.range(0, voice.length).mapToDouble(i -> noise[i]).toArray());
        var audio = org.coachline.audio.AudioFile.open(fixture.writeTo(folder.resolve("cost.wav")));
        ReadAhead reader = new ReadAhead(audio, Runnable::run);
        Renderer renderer = new Renderer(new LoadedRecording(audio, reader), settings, rate, rate / 100);
        PlayClock clock = new PlayClock(() -> 0);
        renderer.begin(0);
        long written = 0;
        long before = 0;
        long counted = 0;
        var threads = ManagementFactory.getThreadMXBean();
        while (!renderer.atLimit()) {
            // The first seconds are the compiler's.
            if (before == 0 && written > 4L * rate) {
                before = threads.getCurrentThreadCpuTime();
                counted = written;
            }
            written += renderer.render(rate / 100, clock, written);
        }
        reader.close();
        audio.close();
        double share = (threads.getCurrentThreadCpuTime() - before) * 1e-9 / ((double) (written - counted) / rate);
        System.out.printf("%s takes %.1f %% of a processor%n", what, share * 100);
        return share;
    }

    @Test
    void playingTakesASmallPartOfAProcessor() throws Exception {
        assertTrue(share("44.1 kHz stereo at 1x", 44_100, 1, false) < 0.1);
        assertTrue(share("44.1 kHz stereo at 2x", 44_100, 2, false) < 0.2);
        assertTrue(share("44.1 kHz stereo at 2x on a 48 kHz device", 48_000, 2, false) < 0.3);
        assertTrue(share("44.1 kHz stereo at 2x on a 48 kHz device with every filter", 48_000, 2, true) < 0.5);
    }

    @Test
    void theClockKeepsOnlyWhatItNeeds() throws Exception {
        load(constant(1, 1, 160_000));
        engine.sound().setSpeed(1.3);
        engine.play();
        play(80_000);
        assertEquals(1.3 * 80_000, position(), 1);
        assertTrue(engine.clock().stretches() < 5, "kept " + engine.clock().stretches());
    }
}
