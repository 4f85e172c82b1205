/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.TargetDataLine;
import org.coachline.audio.SkipPlan.Range;
import org.coachline.testsupport.WavFixture;
import org.coachline.testsupport.WavFixture.Codec;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Playing as it is heard: into a sound card that plays into nothing, from which it is recorded. Only where what is played comes
 * back as the default input (releng/script/desktop.sh sees to that), never with a real microphone.
 */
class HeardTest {

    private static final int CARD_RATE = 48_000;
    /** A sound card has frames for about so long: a process that is kept waiting for longer leaves a hole in what it plays. */
    private static final long MAX_LATE_NANOS = 30_000_000;
    private static final double PATIENCE_SECONDS = 30;

    @TempDir
    Path folder;

    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();

    @BeforeEach
    void thereIsASoundCardThatIsHeardByNobody() {
        Assumptions.assumeTrue("loopback".equals(System.getenv("COACHLINE_SOUND")), "skipped: no sound card here that plays into its own input");
    }

    /** Records what the card plays, until it is closed. */
    private static final class Ear implements AutoCloseable {

        private final TargetDataLine line;
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private final CountDownLatch begun = new CountDownLatch(1);
        private final Thread thread;
        private volatile boolean closed;

        Ear() throws LineUnavailableException, InterruptedException {
            var format = new javax.sound.sampled.AudioFormat(CARD_RATE, 16, 2, true, false);
            line = (TargetDataLine) AudioSystem.getLine(new DataLine.Info(TargetDataLine.class, format));
            line.open(format, CARD_RATE * 4);
            line.start();
            thread = Thread.ofPlatform().daemon().name("ear").start(this::listen);
            assertTrue(begun.await((long) PATIENCE_SECONDS, TimeUnit.SECONDS), "the card's input gives nothing");
        }

        private void listen() {
            byte[] bite = new byte[CARD_RATE / 100 * 4];
            while (!closed) {
                int got = line.read(bite, 0, bite.length);
                synchronized (kept) {
                    kept.write(bite, 0, Math.max(0, got));
                    kept.notifyAll();
                }
                begun.countDown();
            }
            line.close();
        }

        /** Listens until there were so many seconds of silence after the last sound; one array a side, full scale 1.0. */
        float[][] hearOut(double silentSeconds) throws InterruptedException {
            int silent = (int) (silentSeconds * CARD_RATE);
            long end = System.nanoTime() + (long) (PATIENCE_SECONDS * 1e9);
            synchronized (kept) {
                while (true) {
                    float[][] sides = sides();
                    int last = lastSound(sides);
                    if (last >= 0 && sides[0].length - last > silent) {
                        return sides;
                    }
                    assertTrue(System.nanoTime() < end, "no end of the sound");
                    kept.wait(1000);
                }
            }
        }

        private float[][] sides() {
            ByteBuffer in = ByteBuffer.wrap(kept.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
            float[][] sides = new float[2][in.remaining() / 4];
            for (int i = 0; i < sides[0].length; i++) {
                sides[0][i] = in.getShort() / 32768f;
                sides[1][i] = in.getShort() / 32768f;
            }
            return sides;
        }

        private static int lastSound(float[][] sides) {
            int last = sides[0].length - 1;
            while (last >= 0 && Math.abs(sides[0][last]) < 0.02 && Math.abs(sides[1][last]) < 0.02) {
                last--;
            }
            return last;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    /**
     * Notes how late a thread that wants to run every two milliseconds does: on a machine where it is kept waiting, so are the
     * sound server and what records from it, and what is heard says nothing of the player.
     */
    private static final class Punctuality implements AutoCloseable {

        private static final long EVERY_NANOS = 2_000_000;

        private final Thread thread = Thread.ofPlatform().daemon().name("punctuality").start(this::watch);
        private volatile long latest;
        private volatile boolean closed;

        private void watch() {
            long last = System.nanoTime();
            while (!closed) {
                LockSupport.parkNanos(EVERY_NANOS);
                long now = System.nanoTime();
                latest = Math.max(latest, now - last - EVERY_NANOS);
                last = now;
            }
        }

        void assumeGood() {
            Assumptions.assumeTrue(latest < MAX_LATE_NANOS, () -> "skipped: this machine kept a thread waiting for " + latest / 1_000_000 + " ms");
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private Player player(AudioFile audio) throws Exception {
        Player player = new Player();
        player.addListener(new PlayerListener() {
            @Override
            public void stateChanged(PlayerState state) {
                events.add(state.name());
            }

            @Override
            public void problem(PlaybackException problem) {
                events.add(problem.kind() + ": " + problem.getMessage());
            }
        });
        player.load(audio);
        assertEquals("PAUSED", events.poll((long) PATIENCE_SECONDS, TimeUnit.SECONDS));
        return player;
    }

    private void await(String... expected) throws InterruptedException {
        for (String event : expected) {
            assertEquals(event, events.poll((long) PATIENCE_SECONDS, TimeUnit.SECONDS));
        }
    }

    private static void assumeNotTooBusy(Player player) {
        Assumptions.assumeTrue(player.dryRuns() == 0, () -> "skipped: this machine was too busy to play without " + player.dryRuns() + " gaps");
    }

    private static int firstSound(float[] side) {
        int first = 0;
        while (first < side.length && Math.abs(side[first]) < 0.05) {
            first++;
        }
        return first;
    }

    /** A tone's frequency in a stretch, from its upward crossings of zero; 0 if there are fewer than two. */
    private static double frequency(float[] sound, int from, int to) {
        double first = -1;
        double last = -1;
        int crossings = 0;
        for (int i = Math.max(1, from); i < Math.min(to, sound.length); i++) {
            if (sound[i - 1] < 0 && sound[i] >= 0) {
                last = i - sound[i] / (sound[i] - sound[i - 1]);
                first = crossings++ == 0 ? last : first;
            }
        }
        return crossings < 2 ? 0 : (crossings - 1) * CARD_RATE / (last - first);
    }

    private static double loudest(float[] sound, int from, int to) {
        return IntStream.range(from, to).mapToDouble(i -> Math.abs(sound[i])).max().orElse(0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 0.5, 2, 3})
    void tonesAreHeardInTheirOrderAtTheirPitchOnTheirSidesInTheirTimeAndWithoutAGap(double speed) throws Exception {
        double[] tones = {400, 520, 650, 800, 1000};
        WavFixture fixture = WavFixture.of(Codec.PCM_S16, 8000, 2);
        for (double tone : tones) {
            fixture.tone(0, tone, 0.4, 0.6).tone(1, 1.5 * tone, 0.4, 0.6);
        }
        try (AudioFile audio = AudioFile.open(fixture.writeTo(folder.resolve("tones.wav"))); Ear ear = new Ear(); Player player = player(audio);
                Punctuality machine = new Punctuality()) {
            player.setSpeed(speed);
            player.play();
            await("PLAYING", "PAUSED");
            float[][] sides = ear.hearOut(0.5);
            assumeNotTooBusy(player);
            machine.assumeGood();
            int start = firstSound(sides[0]);
            int length = Ear.lastSound(sides) - start;
            assertEquals(tones.length * 0.6 / speed, (double) length / CARD_RATE, 0.03, "seconds in all");
            for (int i = 0; i < tones.length; i++) {
                int from = start + (int) ((i * 0.6 / speed + 0.03) * CARD_RATE);
                int to = start + (int) (((i + 1) * 0.6 / speed - 0.03) * CARD_RATE);
                assertEquals(tones[i], frequency(sides[0], from, to), tones[i] * 0.01, "left, tone " + i);
                assertEquals(1.5 * tones[i], frequency(sides[1], from, to), 1.5 * tones[i] * 0.01, "right, tone " + i);
            }
            int window = CARD_RATE / 200;
            // The last piece of a stretched sound fades into what is not there any more.
            for (int at = start; at + window < start + length - CARD_RATE / 20; at += window) {
                assertTrue(loudest(sides[0], at, at + window) > 0.2, "a gap " + (at - start) * 1000L / CARD_RATE + " ms after the start");
            }
        }
    }

    /** What the player said at a moment. */
    private record Said(long nanos, double seconds) {
    }

    private static List<Said> listenFor(Player player, double seconds) {
        List<Said> said = new ArrayList<>();
        long end = System.nanoTime() + (long) (seconds * 1e9);
        while (System.nanoTime() < end) {
            long before = System.nanoTime();
            double position = player.positionMicros() / 1e6;
            said.add(new Said((before + System.nanoTime()) / 2, position));
            LockSupport.parkNanos(10_000_000);
        }
        return said;
    }

    @Test
    void whatThePlayerSaysIsWhatIsHeardWithinTwentyMillisecondsAtEverySpeedAndAfterSkips() throws Exception {
        // Each frequency is one place of the recording.
        double rise = 400;
        double[] sweep = IntStream.range(0, 16_000 * 9).mapToDouble(i -> i / 16_000.0).map(t -> 0.5 * Math.sin(2 * Math.PI * (300 * t + rise * t * t / 2))).toArray();
        Path file = WavFixture.of(Codec.FLOAT32, 16_000, 1).floats(0, sweep).writeTo(folder.resolve("sweep.wav"));
        List<List<Said>> said = new ArrayList<>();
        try (AudioFile audio = AudioFile.open(file); Ear ear = new Ear(); Player player = player(audio);
                Punctuality machine = new Punctuality()) {
            player.setSkips(new SkipPlan(List.of(new Range(5_500_000, 6_500_000))));
            player.play();
            await("PLAYING");
            listenFor(player, 0.4);
            said.add(listenFor(player, 0.8));
            for (double speed : new double[] {2, 0.5, 1}) {
                player.setSpeed(speed);
                listenFor(player, 0.3);
                said.add(listenFor(player, 0.6));
            }
            player.setSpeed(1.5);
            player.seek(5_000_000);
            listenFor(player, 0.3);
            said.add(listenFor(player, 0.8));
            player.pause();
            await("PAUSED");
            float[][] sides = ear.hearOut(0.5);
            assumeNotTooBusy(player);
            machine.assumeGood();
            // The card's input tells no time: what was said and heard at first tells how far its clock is from ours.
            double lag = lag(said.getFirst(), sides[0], rise);
            List<String> wrong = new ArrayList<>();
            double worst = 0;
            int compared = 0;
            for (int part = 0; part < said.size(); part++) {
                for (Said one : said.get(part)) {
                    double heard = place(sides[0], (int) Math.round((one.nanos / 1e9 - lag) * CARD_RATE), rise);
                    // Where the place jumps the frequency of a window means nothing.
                    if (Math.abs(one.seconds - 5.5) > 0.06 && Math.abs(one.seconds - 6.5) > 0.06) {
                        compared++;
                        worst = Math.max(worst, Math.abs(heard - one.seconds));
                        if (Math.abs(heard - one.seconds) > 0.02) {
                            wrong.add("part " + part + ": said " + one.seconds + ", heard " + heard);
                        }
                    }
                }
            }
            System.out.printf("said and heard differ by %.1f ms at most (%d places compared)%n", worst * 1000, compared);
            assertTrue(compared > 150, "compared " + compared);
            assertTrue(wrong.isEmpty(), wrong.toString());
        }
    }

    private static double place(float[] sound, int middle, double rise) {
        return (frequency(sound, middle - CARD_RATE / 100, middle + CARD_RATE / 100) - 300) / rise;
    }

    private static double lag(List<Said> said, float[] sound, double rise) {
        int start = firstSound(sound);
        double[] lags = said.stream().mapToDouble(one -> {
            // At speed 1 the place is the time since the start, nearly; then look closely.
            int frame = start + (int) (one.seconds * CARD_RATE);
            double off = place(sound, frame, rise) - one.seconds;
            return one.nanos / 1e9 - (frame / (double) CARD_RATE - off);
        }).sorted().toArray();
        return Arrays.stream(lags, lags.length / 4, lags.length - lags.length / 4).average().orElseThrow();
    }
}
