/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.coachline.audio.internal.play.AudioOutput;
import org.coachline.testsupport.WavFixture;
import org.coachline.testsupport.WavFixture.Codec;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The player with its thread: what it does is awaited through its listener. */
class PlayerTest {

    private static final long PATIENCE_SECONDS = 30;

    @TempDir
    Path folder;

    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();

    private final class Listener implements PlayerListener {
        @Override
        public void stateChanged(PlayerState state) {
            events.add(state.name());
        }

        @Override
        public void endReached() {
            events.add("end");
        }

        @Override
        public void problem(PlaybackException problem) {
            events.add("problem " + problem.kind());
        }
    }

    /** Takes everything at once: a recording plays as fast as it is read. */
    private static final class InstantOutput implements AudioOutput {
        private long taken;

        @Override
        public int sampleRate() {
            return 8000;
        }

        @Override
        public int writableFrames() {
            return 80;
        }

        @Override
        public void write(byte[] frames, int bytes) {
            taken += bytes / 4;
        }

        @Override
        public long consumedFrames() {
            return taken;
        }

        @Override
        public void start() {
            taken = Math.max(taken, 0);
        }

        @Override
        public void close() {
            taken = Math.max(taken, 0);
        }
    }

    private String next() throws InterruptedException {
        String event = events.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        return event == null ? "nothing happened" : event;
    }

    private AudioFile tone(double seconds) throws Exception {
        return AudioFile.open(WavFixture.of(Codec.MULAW, 8000, 2).tone(0, 440, 0.3, seconds).tone(1, 660, 0.3, seconds).writeTo(folder.resolve("tone.wav")));
    }

    @Test
    void aListenerThatFailsKeepsNeitherTheOthersNorTheSoundFromGoingOn() throws Exception {
        try (AudioFile audio = tone(0.5); Player player = new Player((device, rate) -> new InstantOutput())) {
            player.addListener(new PlayerListener() {
                @Override
                public void stateChanged(PlayerState state) {
                    throw new IllegalStateException("fails on purpose");
                }
            });
            player.addListener(new Listener());
            player.load(audio);
            assertEquals("PAUSED", next());
            player.playRange(100_000, 200_000);
            assertEquals(List.of("PLAYING", "end", "PAUSED"), List.of(next(), next(), next()));
            assertEquals(200_000, player.positionMicros());
        }
        assertEquals("CLOSED", next());
    }

    @Test
    void moreThanTwoChannelsAreRefusedByName() throws Exception {
        Path file = WavFixture.of(Codec.PCM_S16, 8000, 3).silence(0, 0.1).writeTo(folder.resolve("three.wav"));
        try (AudioFile audio = AudioFile.open(file); Player player = new Player((device, rate) -> new InstantOutput())) {
            AudioException refused = assertThrows(AudioException.class, () -> player.load(audio));
            assertTrue(refused.reason().contains("3 channels"), refused.reason());
        }
    }

    @Test
    void aPlayerWithoutARecordingStandsAtZero() {
        try (Player player = new Player((device, rate) -> new InstantOutput())) {
            player.seek(5);
            player.playRange(0, 10);
            assertEquals(0, player.positionMicros());
            assertEquals(PlayerState.EMPTY, player.state());
        }
    }

    @Test
    void aMachineWithoutSoundIsToldApartAndAnyOtherPlaysToTheEnd() throws Exception {
        Optional<PlaybackException> problem = Player.deviceProblem();
        Assumptions.assumeTrue(problem.isEmpty(), () -> "skipped: no sound output here: " + problem.map(Throwable::getMessage).orElse(""));
        try (AudioFile audio = tone(0.6); Player player = new Player()) {
            player.addListener(new Listener());
            player.load(audio);
            assertEquals("PAUSED", next());
            player.setVolume(0.1);
            player.play();
            assertEquals("PLAYING", next());
            assertEquals("end", next());
            assertEquals("PAUSED", next());
            assertEquals(600_000, player.positionMicros());
        }
    }
}
