/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.play;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.stream.IntStream;
import org.coachline.audio.AudioFile;
import org.coachline.audio.ChannelSettings;
import org.coachline.audio.OutputDevice;
import org.coachline.audio.PlaybackException;
import org.coachline.audio.PlayerListener;
import org.coachline.audio.PlayerState;
import org.coachline.testsupport.WavFixture;
import org.coachline.testsupport.WavFixture.Codec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;

/** The engine, driven step by step: 8000 frames a second, a lead of 800 frames (100 ms), fades of 40 frames (5 ms). */
abstract class EngineFixture {

    static final int RATE = 8000;
    static final int LEAD = 800;
    static final int FADE = 40;
    /** What the device takes at a time: as far as the position may run on when it stops. */
    static final int BITE = 8;

    @TempDir
    Path folder;

    final Queue<Runnable> reads = new ArrayDeque<>();
    boolean slowReads;
    List<OutputDevice> devices = List.of(OutputDevice.STANDARD);
    final Set<OutputDevice> absent = new HashSet<>();
    final List<RecordingOutput> outputs = new ArrayList<>();
    final List<String> events = new ArrayList<>();
    int deviceRate = RATE;
    @Nullable PlaybackException deviceProblem;
    long nanos = 1;

    final PlayerEngine engine = new PlayerEngine(new Devices(), () -> nanos, new PlayerListener() {
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

        @Override
        public void waiting(boolean waits) {
            events.add(waits ? "waits" : "goes on");
        }

        @Override
        public void deviceChanged(OutputDevice device) {
            events.add("device " + device.name());
        }
    }, this::read);

    private void read(Runnable task) {
        if (slowReads) {
            reads.add(task);
        } else {
            task.run();
        }
    }

    private final class Devices implements AudioOutput.Opener {

        @Override
        public AudioOutput open(OutputDevice device, int rate) throws PlaybackException {
            return EngineFixture.this.open(device);
        }

        @Override
        public List<OutputDevice> devices() {
            return devices;
        }
    }

    private AudioOutput open(OutputDevice device) throws PlaybackException {
        if (absent.contains(device)) {
            throw new PlaybackException(PlaybackException.Kind.NO_DEVICE, "not there", null);
        }
        if (deviceProblem != null) {
            throw deviceProblem;
        }
        RecordingOutput output = new RecordingOutput(deviceRate, 3 * LEAD * deviceRate / RATE);
        outputs.add(output);
        return output;
    }

    AudioFile load(WavFixture fixture) throws Exception {
        AudioFile audio = AudioFile.open(fixture.writeTo(folder.resolve("call" + events.size() + ".wav")));
        engine.load(audio);
        return audio;
    }

    static WavFixture constant(int left, int right, int frames) {
        return WavFixture.of(Codec.PCM_S16, RATE, 2)
                .values(0, IntStream.generate(() -> left).limit(frames).toArray())
                .values(1, IntStream.generate(() -> right).limit(frames).toArray());
    }

    /** Lets the device consume so many frames, in bites of a millisecond. */
    void play(long frames) {
        long bite = deviceRate / 1000;
        engine.step();
        for (long left = frames; left > 0; left -= bite) {
            outputs.getLast().consume(Math.min(bite, left));
            nanos += Math.min(bite, left) * 1_000_000_000 / deviceRate;
            engine.step();
        }
    }

    /** Lets the device consume until so many frames of the recording were heard: what was silence in the line comes first. */
    void hear(long frames) {
        long from = position();
        int waited = 0;
        while (position() == from) {
            assertTrue(waited++ <= (LEAD + FADE) / 8 + 1, "no sound after a full line");
            play(8);
        }
        play(frames - (position() - from));
    }

    /** Lets time pass without the device consuming anything. */
    void stall(int millis) {
        for (int i = 0; i < millis; i += 10) {
            nanos += 10_000_000;
            engine.step();
        }
    }

    void mute(int channel, boolean muted) {
        engine.sound().setChannel(channel, ChannelSettings.standard(channel).withMuted(muted));
    }

    long position() {
        return Math.round(engine.clock().mediaFrame());
    }

    short[] heard(int side) {
        return outputs.getLast().side(side);
    }

    static int steepest(short[] samples) {
        return IntStream.range(1, samples.length).map(i -> Math.abs(samples[i] - samples[i - 1])).max().orElse(0);
    }
}
