/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.coachline.audio.internal.Messages;
import org.coachline.audio.internal.play.AudioOutput;
import org.coachline.audio.internal.play.JavaSoundOutput;
import org.coachline.audio.internal.play.PlayerEngine;
import org.jspecify.annotations.Nullable;

/**
 * Plays a recording on the machine's standard output. One thread of its own does everything: commands may be given from any
 * thread, return at once, are carried out in order within a few milliseconds, and never throw for a missing or broken
 * device: that is told to the listeners, and the player stays usable. The position is counted from the frames the device
 * has taken. Starts, stops and jumps are faded over 5 ms. The device is opened by the first play and given back eight
 * seconds after the last sound.
 */
public final class Player implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Player.class.getName());

    private final List<PlayerListener> listeners = new CopyOnWriteArrayList<>();
    private final PlayerEngine engine;
    private final Thread thread;
    private volatile @Nullable AudioFile loaded;
    private volatile boolean closed;

    /** A player with nothing loaded. */
    public Player() {
        this(JavaSoundOutput::open);
    }

    Player(AudioOutput.Opener opener) {
        engine = new PlayerEngine(opener, System::nanoTime, new Fan());
        thread = Thread.ofPlatform().daemon().name("Coachline player").priority(Thread.MAX_PRIORITY).start(this::run);
    }

    /**
     * Why this machine cannot play, if it cannot: tries to open its standard output. May take some hundred milliseconds the
     * first time: not for a UI thread.
     */
    public static Optional<PlaybackException> deviceProblem() {
        try (AudioOutput output = JavaSoundOutput.open(48_000)) {
            return output.sampleRate() > 0 ? Optional.empty() : Optional.of(new PlaybackException(PlaybackException.Kind.NO_DEVICE, Messages.get("play.noDevice"), null));
        } catch (PlaybackException e) {
            return Optional.of(e);
        }
    }

    /**
     * Loads a recording in place of another, paused at its start. The file stays the caller's to close, after the player has
     * another or is closed.
     *
     * @throws AudioException if it has more than two channels, or cannot be read any more
     */
    public void load(AudioFile file) throws AudioException {
        if (file.format().channels() > 2) {
            throw new AudioException(file.path(), Messages.get("play.channels", file.format().channels()));
        }
        SampleReader reader = file.reader();
        loaded = file;
        post(() -> engine.load(file.format(), file.frames(), reader));
    }

    /** Plays from the position to the end; at the end, from the start. While a range plays: goes on beyond it. */
    public void play() {
        post(engine::play);
    }

    /** Plays a range and stops at its end, or begins it anew if looping is on. Nothing happens for an empty one. */
    public void playRange(long startMicros, long endMicros) {
        AudioFile file = loaded;
        if (file != null) {
            long from = file.format().frameOfMicros(startMicros);
            long to = file.format().frameOfMicros(endMicros);
            post(() -> engine.playRange(from, to));
        }
    }

    /** Falls silent and keeps the position. */
    public void pause() {
        post(engine::pause);
    }

    /** Goes to a time, clamped to the recording; goes on playing if it plays. Jumping out of a range that plays leaves the range. */
    public void seek(long micros) {
        AudioFile file = loaded;
        if (file != null) {
            long frame = file.format().frameOfMicros(micros);
            post(() -> engine.seek(frame));
        }
    }

    /** The time that is heard now, in microseconds; the last one that was, when paused; the target, right after a jump. Cheap; any thread. */
    public long positionMicros() {
        AudioFile file = loaded;
        if (file == null) {
            return 0;
        }
        double micros = engine.clock().mediaFrame() * 1e6 / file.format().sampleRate();
        return Math.max(0, Math.min(file.durationMicros(), Math.round(micros)));
    }

    /** What the player is doing. */
    public PlayerState state() {
        return engine.state();
    }

    /** Sets the loudness: a factor of the amplitude from 0 to 1, clamped. Heard within two tenths of a second. */
    public void setVolume(double volume) {
        float clamped = (float) Math.max(0, Math.min(1, volume));
        post(() -> engine.setVolume(clamped));
    }

    /**
     * Lets a channel of the recording be heard or not; both are at first. While both are, each keeps its side; the only audible
     * one is heard on both sides. Survives {@link #load}. Heard within two tenths of a second.
     *
     * @param channel 0 or 1
     */
    public void setChannelAudible(int channel, boolean audible) {
        if (channel < 0 || channel > 1) {
            throw new IllegalArgumentException("channel " + channel);
        }
        post(() -> engine.setAudible(channel, audible));
    }

    /** Whether a range (or, without one, the recording) begins anew at its end. Off after {@link #load}. */
    public void setLoop(boolean loop) {
        post(() -> engine.setLoop(loop));
    }

    /** Tells how much later than the device says sound is heard, in microseconds: taken off the position. Java Sound does not know it. */
    public void setDeviceOffsetMicros(long micros) {
        engine.clock().setOffset(micros);
    }

    /** Adds a listener, called on the player's thread. */
    public void addListener(PlayerListener listener) {
        listeners.add(listener);
    }

    /** Removes a listener; a call to it that is under way goes on. */
    public void removeListener(PlayerListener listener) {
        listeners.remove(listener);
    }

    /** Stops, gives the device and the recording's reader back, and ends the thread. Returns at once; may be called twice. */
    @Override
    public void close() {
        if (!closed) {
            post(engine::close);
            closed = true;
            LockSupport.unpark(thread);
        }
    }

    private void post(Runnable command) {
        if (!closed) {
            engine.post(command);
            LockSupport.unpark(thread);
        }
    }

    private void run() {
        while (engine.state() != PlayerState.CLOSED) {
            long wait = engine.step();
            if (engine.state() != PlayerState.CLOSED) {
                LockSupport.parkNanos(this, wait * 1_000_000L);
            }
        }
    }

    /** Tells all listeners; one that fails is logged and does not keep the others or the sound from going on. */
    private final class Fan implements PlayerListener {

        @Override
        public void stateChanged(PlayerState state) {
            each(listener -> listener.stateChanged(state));
        }

        @Override
        public void endReached() {
            each(PlayerListener::endReached);
        }

        @Override
        public void problem(PlaybackException problem) {
            each(listener -> listener.problem(problem));
        }

        private void each(Consumer<PlayerListener> call) {
            for (PlayerListener listener : listeners) {
                try {
                    call.accept(listener);
                } catch (RuntimeException e) {
                    LOG.log(System.Logger.Level.ERROR, "a player listener failed: " + listener.getClass().getName(), e);
                }
            }
        }
    }
}
