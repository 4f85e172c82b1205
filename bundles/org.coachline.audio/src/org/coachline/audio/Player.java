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
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import org.coachline.audio.internal.Messages;
import org.coachline.audio.internal.play.AudioOutput;
import org.coachline.audio.internal.play.JavaSoundOutputs;
import org.coachline.audio.internal.play.PlayerEngine;
import org.jspecify.annotations.Nullable;

/**
 * Plays a recording, as a reviewer listens: at another speed with the pitch kept, without its silences, each channel by itself,
 * over and over, or a piece around a point. One thread of its own does everything, another one reads the file: commands may be
 * given from any thread, return at once, are carried out in order within a few milliseconds, and never throw for a missing or
 * broken device: that is told to the listeners, and the player stays usable. The position is counted from the frames the device
 * has taken and is that of what is heard, at any speed and across skips. Starts, stops and jumps are faded over 5 ms; every
 * setting may change while it plays and glides. What a command changes is heard within 0.15 s, which is how far the device is
 * fed ahead; on a machine so busy that it runs dry, further. The device is opened by the first play and given back eight
 * seconds after the last sound.
 *
 * <p>Settings survive {@link #load}, except the loop and what is skipped, which belong to a recording.
 */
public final class Player implements AutoCloseable {

    /** Half as fast as it was spoken. */
    public static final double MIN_SPEED = 0.5;
    /** Three times as fast as it was spoken. */
    public static final double MAX_SPEED = 3;

    /** Threads that read recordings: one for each that is being read, gone after a minute without work. */
    private static final Executor READERS =
            Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("Coachline recording reader ", 0).factory());
    private static final System.Logger LOG = System.getLogger(Player.class.getName());

    private final List<PlayerListener> listeners = new CopyOnWriteArrayList<>();
    private final ChannelSettings[] channels = {ChannelSettings.standard(0), ChannelSettings.standard(1)};
    private final PlayerEngine engine;
    private final Thread thread;
    private volatile @Nullable AudioFile loaded;
    private volatile double speed = 1;
    private volatile boolean closed;

    /** A player with nothing loaded. */
    public Player() {
        this(new JavaSoundOutputs());
    }

    Player(AudioOutput.Opener opener) {
        engine = new PlayerEngine(opener, System::nanoTime, new Fan(), READERS);
        thread = Thread.ofPlatform().daemon().name("Coachline player").priority(Thread.MAX_PRIORITY).start(this::run);
    }

    /**
     * The outputs that Java Sound knows now, the standard one first. It asks the machine anew once a minute at most. May take some
     * hundred milliseconds the first time: not for a UI thread.
     */
    public static List<OutputDevice> devices() {
        return new JavaSoundOutputs().devices();
    }

    /**
     * Why this machine cannot play, if it cannot: tries to open its standard output. May take some hundred milliseconds the
     * first time: not for a UI thread.
     */
    public static Optional<PlaybackException> deviceProblem() {
        try (AudioOutput output = new JavaSoundOutputs().open(OutputDevice.STANDARD, 48_000)) {
            boolean usable = output.sampleRate() > 0;
            return usable ? Optional.empty() : Optional.of(new PlaybackException(PlaybackException.Kind.NO_DEVICE, Messages.get("play.noDevice"), null));
        } catch (PlaybackException e) {
            return Optional.of(e);
        }
    }

    /**
     * Loads a recording in place of another, paused at its start. The file stays the caller's to close, after the player has
     * another or is closed. It is opened by another thread: that it cannot be read is told when it is to be heard. A length that is only
     * expected ({@link AudioFile#framesExact()}) is corrected as soon as it is known.
     *
     * @throws AudioException if it has more than two channels
     */
    public void load(AudioFile file) throws AudioException {
        if (file.format().channels() > 2) {
            throw new AudioException(file.path(), Messages.get("play.channels", file.format().channels()));
        }
        loaded = file;
        post(() -> engine.load(file));
    }

    /**
     * Plays from the position to the end; at the end, from the start; after a pause that nothing followed, from a little before it
     * ({@link #setBackStepMicros}). While a range plays: goes on beyond it.
     */
    public void play() {
        post(engine::play);
    }

    /**
     * Plays a range, with its silences, and stops at its end, or begins it anew if looping is on. Nothing happens for an empty
     * one.
     */
    public void playRange(long startMicros, long endMicros) {
        withFrames(startMicros, endMicros, engine::playRange);
    }

    /**
     * Plays a range by itself: the position stays where it is, {@link #heardMicros()} tells what is heard, and the state is
     * {@link PlayerState#PREVIEWING} until the end of the range was heard, then {@link PlayerState#PAUSED}. If it was playing,
     * that ends.
     */
    public void preview(long startMicros, long endMicros) {
        withFrames(startMicros, endMicros, engine::preview);
    }

    /** Previews what lies around a point, {@code aroundMicros} to each side. */
    public void playAround(long centreMicros, long aroundMicros) {
        preview(centreMicros - aroundMicros, centreMicros + aroundMicros);
    }

    /** Falls silent and keeps the position; ends a preview. */
    public void pause() {
        post(engine::pause);
    }

    /**
     * Goes to a time, clamped to the recording; goes on playing if it plays. Jumping out of a range that plays leaves the
     * range.
     */
    public void seek(long micros) {
        withFrame(micros, engine::seek);
    }

    /**
     * Goes to a time and lets a tenth of a second be heard from there, for a mouse or a key that is held: called more often than
     * that, the places between are passed over, and the last one is always heard. Whatever was playing ends; the state is
     * {@link PlayerState#PREVIEWING} while something is heard.
     */
    public void scrub(long micros) {
        withFrame(micros, engine::scrub);
    }

    /**
     * The time of the recording where the play head stands, in microseconds: what is heard now, while it plays; the last that was,
     * when paused; the target, right after a jump; where it was, during a preview. Cheap; any thread.
     */
    public long positionMicros() {
        return micros(engine.clock().position());
    }

    /** The time that is heard now, in microseconds, in a preview too; otherwise {@link #positionMicros()}. Cheap; any thread. */
    public long heardMicros() {
        return micros(engine.clock().mediaFrame());
    }

    private long micros(double frame) {
        AudioFile file = loaded;
        return file == null ? 0 : Math.max(0, Math.min(file.durationMicros(), Math.round(frame * 1e6 / file.format().sampleRate())));
    }

    /** What the player is doing. */
    public PlayerState state() {
        return engine.state();
    }

    /** Whether playing waits for the recording to be read; see {@link PlayerListener#waiting}. */
    public boolean isWaiting() {
        return engine.isWaiting();
    }

    /** How often the output ran dry since it was opened, because the machine was too busy: each is a gap that was heard. */
    public int dryRuns() {
        return engine.dryRuns();
    }

    /** The device that sound goes to, or went to last; the standard one before any sound. */
    public OutputDevice device() {
        return engine.device();
    }

    /**
     * Has sound go to another device, at once if it plays. While that one is not there, it goes to the standard one or whichever
     * there is, and the listeners hear which.
     */
    public void setDevice(OutputDevice device) {
        post(() -> engine.setDevice(device));
    }

    /**
     * Tells how much later than a device says its sound is heard, in microseconds: taken off the position. Java Sound does not
     * know it (wireless headsets: 100 to 300 ms).
     */
    public void setDeviceOffsetMicros(OutputDevice device, long micros) {
        post(() -> engine.setDeviceOffset(device, micros));
    }

    /**
     * Whether playing goes on by itself on the next device when the one in use vanishes; on at first. Otherwise it stays
     * paused.
     */
    public void setContinueOnNextDevice(boolean on) {
        post(() -> engine.setContinueOnNextDevice(on));
    }

    /** Sets the loudness of all: a factor of the amplitude from 0 to 1, clamped. */
    public void setVolume(double volume) {
        double clamped = Math.max(0, Math.min(1, volume));
        post(() -> engine.sound().setVolume(clamped));
    }

    /** How a channel is heard, 0 or 1. */
    public ChannelSettings channel(int channel) {
        synchronized (channels) {
            return channels[channel];
        }
    }

    /**
     * Sets how a channel of the recording is heard, 0 or 1. While both are heard, each is where its pan says; the only one that
     * is heard is in the middle.
     */
    public void setChannel(int channel, ChannelSettings settings) {
        synchronized (channels) {
            channels[channel] = settings;
        }
        post(() -> engine.sound().setChannel(channel, settings));
    }

    /** How fast it plays; 1 is as it was spoken. */
    public double speed() {
        return speed;
    }

    /**
     * Plays faster or slower, with the pitch kept and without a gap: {@value #MIN_SPEED} to {@value #MAX_SPEED}, clamped. At 1
     * every sample is the recording's own. The position is that of what is heard, within 8 ms at any other speed.
     */
    public void setSpeed(double newSpeed) {
        double clamped = Math.max(MIN_SPEED, Math.min(MAX_SPEED, newSpeed));
        speed = clamped;
        post(() -> engine.sound().setSpeed(clamped));
    }

    /** Whether a range (or, without one, the recording) begins anew at its end. Off after {@link #load}. */
    public void setLoop(boolean loop) {
        post(() -> engine.setLoop(loop));
    }

    /**
     * Leaves stretches of the recording out, with a short cross-fade: the position jumps over them. Not in ranges and previews,
     * which play as they are. May be set again and again, as more of the recording becomes known. None after {@link #load}.
     */
    public void setSkips(SkipPlan plan) {
        AudioFile file = loaded;
        if (file != null) {
            long[] frames = plan.ranges().stream()
                    .flatMapToLong(range -> LongStream.of(range.startMicros(), range.endMicros()))
                    .map(file.format()::frameOfMicros)
                    .toArray();
            post(() -> engine.setSkips(frames));
        }
    }

    /** Leaves only what a telephone carries, 300 to 3400 Hz: takes away hum and hiss. */
    public void setTelephoneBand(boolean on) {
        post(() -> engine.sound().setTelephoneBand(on));
    }

    /** Repairs short clicks, up to about two milliseconds, and leaves voices as they are. */
    public void setDeclick(boolean on) {
        post(() -> engine.sound().setDeclick(on));
    }

    /** How far {@link #play} goes back after a pause, in microseconds; 0 at first. */
    public void setBackStepMicros(long micros) {
        post(() -> engine.setBackStepMicros(Math.max(0, micros)));
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

    private interface RangeCommand {
        void run(long from, long to);
    }

    private void withFrame(long micros, LongConsumer command) {
        AudioFile file = loaded;
        if (file != null) {
            long frame = file.format().frameOfMicros(micros);
            post(() -> command.accept(frame));
        }
    }

    private void withFrames(long startMicros, long endMicros, RangeCommand command) {
        AudioFile file = loaded;
        if (file != null) {
            long from = file.format().frameOfMicros(startMicros);
            long to = file.format().frameOfMicros(endMicros);
            post(() -> command.run(from, to));
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
        public void waiting(boolean waits) {
            each(listener -> listener.waiting(waits));
        }

        @Override
        public void deviceChanged(OutputDevice device) {
            each(listener -> listener.deviceChanged(device));
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
