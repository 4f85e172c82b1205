/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.play;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.LongSupplier;
import org.coachline.audio.AudioException;
import org.coachline.audio.AudioFormat;
import org.coachline.audio.PlaybackException;
import org.coachline.audio.PlaybackException.Kind;
import org.coachline.audio.PlayerListener;
import org.coachline.audio.PlayerState;
import org.coachline.audio.SampleReader;
import org.coachline.audio.internal.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The playback machine: commands come in from any thread, {@link #step()} carries them out, keeps the output fed and hears
 * from it what was played. All but {@link #post}, {@link #state()} and {@link #clock()} belong to one thread, which calls
 * {@link #step()} again and again; a test may be that thread.
 */
public final class PlayerEngine {

    private static final double CHUNK_SECONDS = 0.01;
    /** How far the output is fed ahead at first: short, so that muting and jumping are heard at once. Doubled each time it runs dry. */
    private static final double LEAD_SECONDS = 0.15;
    private static final long NOWHERE = -1;
    private static final long NANOS = 1_000_000_000L;
    /** Slow devices take a while to begin; a running one never pauses for so long. */
    private static final long STALL_NANOS = 4 * NANOS;
    private static final long RELEASE_NANOS = 8 * NANOS;
    private static final long BUSY_WAIT_MILLIS = 4;
    private static final long IDLE_WAIT_MILLIS = 1_000;

    /** What the output is being fed. */
    private enum Phase {
        /** Nothing: there is no output. */
        CLOSED,
        /** The recording. */
        SOUNDING,
        /** Silence: until the last of the recording was heard, and some seconds more, in case playing goes on. */
        TAIL
    }

    private final AudioOutput.Opener opener;
    private final LongSupplier nanoClock;
    private final PlayerListener listener;
    private final Queue<Runnable> commands = new ConcurrentLinkedQueue<>();
    private final PlayClock clock;
    private final boolean[] audible = {true, true};

    private volatile PlayerState state = PlayerState.EMPTY;
    private float volume = 1;
    private boolean loop;
    private @Nullable LoadedRecording recording;
    private @Nullable AudioOutput output;
    private @Nullable Renderer renderer;
    /** Whether the output is to be started once it holds something: one started empty takes its first frames unheard. */
    private boolean starting;
    private Phase phase = Phase.CLOSED;
    private boolean ending;
    /** Where playing goes on once the sound before the jump has faded, or {@link #NOWHERE}. */
    private long jumpTarget = NOWHERE;
    private long tailEnd;
    private long written;
    private long lead;
    private long lastConsumed;
    private long lastProgressNanos;
    private long tailNanos;

    /**
     * An engine with nothing loaded.
     *
     * @param opener    where outputs come from
     * @param nanoClock as {@link System#nanoTime()}
     * @param listener  called within {@link #step()}
     */
    public PlayerEngine(AudioOutput.Opener opener, LongSupplier nanoClock, PlayerListener listener) {
        this.opener = opener;
        this.nanoClock = nanoClock;
        this.clock = new PlayClock(nanoClock);
        this.listener = listener;
    }

    /** Has a command carried out by the next step. Any thread. */
    public void post(Runnable command) {
        commands.add(command);
    }

    /** The state after the last step. Any thread. */
    public PlayerState state() {
        return state;
    }

    /** The position, for any thread. */
    public PlayClock clock() {
        return clock;
    }

    /** Carries out what was posted, feeds the output, and tells the listener. Returns how many milliseconds may pass before the next step. */
    public long step() {
        for (Runnable command = commands.poll(); command != null; command = commands.poll()) {
            command.run();
        }
        if (phase == Phase.CLOSED) {
            return IDLE_WAIT_MILLIS;
        }
        try {
            feed();
            watch();
        } catch (PlaybackException e) {
            breakOff(e);
        } catch (AudioException e) {
            breakOff(new PlaybackException(Kind.UNREADABLE, Messages.get("play.unreadable", e.reason()), e));
        }
        return phase == Phase.CLOSED ? IDLE_WAIT_MILLIS : BUSY_WAIT_MILLIS;
    }

    // Commands, each run within a step.

    /** Loads another recording, paused at its start. */
    public void load(AudioFormat format, long frames, SampleReader reader) {
        closeOutput(true);
        unload();
        recording = new LoadedRecording(format, frames, reader);
        loop = false;
        clock.hold(0);
        become(PlayerState.PAUSED);
    }

    /** Plays from the position to the end, or from the start if the position is the end. */
    public void play() {
        LoadedRecording loaded = recording;
        if (loaded == null) {
            return;
        }
        if (phase == Phase.SOUNDING && state == PlayerState.PLAYING) {
            loaded.from = 0;
            loaded.to = loaded.frames;
            if (jumpTarget == NOWHERE) {
                limit();
            }
            return;
        }
        long position = position();
        start(position >= loaded.frames || ending ? 0 : position, 0, loaded.frames);
    }

    /** Plays a stretch, given in frames. */
    public void playRange(long from, long to) {
        LoadedRecording loaded = recording;
        if (loaded == null) {
            return;
        }
        long start = Math.max(0, Math.min(from, loaded.frames));
        long end = Math.max(start, Math.min(to, loaded.frames));
        if (end > start) {
            start(start, start, end);
        }
    }

    /** Falls silent within a few milliseconds; the position stays where the sound ended. */
    public void pause() {
        if (recording == null || state != PlayerState.PLAYING) {
            return;
        }
        Renderer current = renderer;
        if (phase == Phase.SOUNDING && current != null) {
            long target = jumpTarget;
            current.fadeOut(() -> {
                clock.hold(target == NOWHERE ? current.mediaFrame() : target);
                enterTail(false);
            });
        } else {
            clock.hold(clock.mediaFrame());
        }
        ending = false;
        become(PlayerState.PAUSED);
    }

    /** Goes to a frame and, while playing, goes on from there; a range that was being played is left. */
    public void seek(long frame) {
        LoadedRecording loaded = recording;
        if (loaded == null) {
            return;
        }
        long target = Math.max(0, Math.min(frame, loaded.frames));
        if (state == PlayerState.PLAYING) {
            boolean inside = target >= loaded.from && target < loaded.to;
            start(target, inside ? loaded.from : 0, inside ? loaded.to : loaded.frames);
        } else {
            Renderer current = renderer;
            if (phase == Phase.SOUNDING && current != null) {
                current.fadeOut(() -> enterTail(false));
            }
            clock.hold(target);
        }
    }

    /** Sets the loudness, 0 to 1. */
    public void setVolume(float newVolume) {
        volume = newVolume;
        Renderer current = renderer;
        if (current != null) {
            current.mixer().setVolume(newVolume);
        }
    }

    /** Lets a channel be heard or not. */
    public void setAudible(int channel, boolean heard) {
        audible[channel] = heard;
        Renderer current = renderer;
        if (current != null) {
            current.mixer().setAudible(audible);
        }
    }

    /** Whether a range begins anew at its end. */
    public void setLoop(boolean on) {
        loop = on;
        if (jumpTarget == NOWHERE) {
            limit();
        }
    }

    /** Gives everything back. */
    public void close() {
        closeOutput(true);
        unload();
        become(PlayerState.CLOSED);
    }

    private long position() {
        Renderer current = renderer;
        boolean fadingToPause = phase == Phase.SOUNDING && state == PlayerState.PAUSED && current != null;
        return Math.max(0, Math.round(fadingToPause ? current.mediaFrame() : clock.mediaFrame()));
    }

    private void start(long position, long from, long to) {
        LoadedRecording loaded = recording;
        if (loaded == null) {
            return;
        }
        loaded.from = from;
        loaded.to = to;
        ending = false;
        if (!open(loaded)) {
            return;
        }
        Renderer current = renderer;
        AudioOutput line = output;
        if (current == null || line == null) {
            return;
        }
        if (phase == Phase.SOUNDING) {
            clock.hold(position);
            jumpTarget = position;
            current.fadeOut(() -> begin(current, position));
        } else {
            begin(current, position);
        }
        phase = Phase.SOUNDING;
        become(PlayerState.PLAYING);
    }

    private void begin(Renderer current, long position) {
        jumpTarget = NOWHERE;
        limit();
        current.begin(position);
        clock.jump(written, position, current.step());
    }

    private void limit() {
        LoadedRecording loaded = recording;
        Renderer current = renderer;
        if (loaded != null && current != null) {
            current.setLimit(loaded.to, loaded.to < loaded.frames || loop);
        }
    }

    private boolean open(LoadedRecording loaded) {
        if (output != null && renderer != null) {
            return true;
        }
        try {
            AudioOutput line = opener.open(loaded.format.sampleRate());
            output = line;
            written = 0;
            lead = Math.round(line.sampleRate() * LEAD_SECONDS);
            clock.follow(line);
            starting = true;
            lastConsumed = 0;
            lastProgressNanos = nanoClock.getAsLong();
            renderer = new Renderer(loaded.reader, loaded.format, line.sampleRate());
            renderer.mixer().settingsOf(volume, audible);
            return true;
        } catch (PlaybackException e) {
            breakOff(e);
            return false;
        }
    }

    private void feed() throws PlaybackException, AudioException {
        AudioOutput line = output;
        Renderer current = renderer;
        if (line == null || current == null) {
            return;
        }
        int chunk = Math.max(1, (int) (line.sampleRate() * CHUNK_SECONDS));
        long consumed = clock.consumed();
        if (phase == Phase.SOUNDING && !starting && consumed >= written) {
            lead = Math.min(lead * 2, line.sampleRate());
        }
        long room = Math.min(line.writableFrames(), lead - (written - consumed));
        long end = written + Math.min(room, line.sampleRate());
        while (phase != Phase.CLOSED && written + chunk <= end) {
            int frames = phase == Phase.SOUNDING ? current.render(chunk) : current.silence(chunk);
            if (frames > 0) {
                line.write(current.bytes(), frames * 4);
                written += frames;
            }
            if (phase == Phase.SOUNDING && !current.settle()) {
                continue;
            }
            if (phase == Phase.SOUNDING && current.atLimit()) {
                reachLimit(current);
            }
        }
        if (starting) {
            starting = false;
            line.start();
        }
    }

    private void reachLimit(Renderer current) {
        LoadedRecording loaded = recording;
        if (loaded != null && loop && state == PlayerState.PLAYING) {
            current.begin(loaded.from);
            clock.stretch(written, loaded.from, current.step());
        } else {
            enterTail(true);
        }
    }

    private void enterTail(boolean atEnd) {
        phase = Phase.TAIL;
        tailNanos = nanoClock.getAsLong();
        jumpTarget = NOWHERE;
        tailEnd = written;
        ending = atEnd;
        LoadedRecording loaded = recording;
        if (atEnd && loaded != null) {
            clock.stretch(written, loaded.to, 0);
        }
    }

    private void watch() throws PlaybackException {
        long consumed = clock.consumed();
        long now = nanoClock.getAsLong();
        if (phase == Phase.TAIL && ending && consumed >= tailEnd) {
            ending = false;
            LoadedRecording loaded = recording;
            clock.hold(loaded == null ? 0 : loaded.to);
            listener.endReached();
            become(PlayerState.PAUSED);
        }
        if (phase == Phase.TAIL && !ending && now - tailNanos > RELEASE_NANOS) {
            closeOutput(true);
        } else if (consumed != lastConsumed) {
            lastConsumed = consumed;
            lastProgressNanos = now;
        } else if (now - lastProgressNanos > STALL_NANOS) {
            throw new PlaybackException(Kind.VANISHED, Messages.get("play.vanished"), null);
        }
    }

    private void breakOff(PlaybackException problem) {
        boolean wanted = state == PlayerState.PLAYING || output == null;
        clock.hold(clock.mediaFrame());
        closeOutput(false);
        if (wanted) {
            listener.problem(problem);
            become(PlayerState.PAUSED);
        }
    }

    /** A device that is gone may never answer when it is given back: then nobody waits for it. */
    private void closeOutput(boolean answers) {
        AudioOutput line = output;
        output = null;
        renderer = null;
        phase = Phase.CLOSED;
        starting = false;
        ending = false;
        jumpTarget = NOWHERE;
        clock.follow(null);
        if (line == null) {
            return;
        }
        if (answers) {
            line.close();
        } else {
            Thread.ofPlatform().daemon().name("Coachline sound closing").start(line::close);
        }
    }

    private void unload() {
        LoadedRecording loaded = recording;
        recording = null;
        if (loaded != null) {
            loaded.reader.close();
        }
    }

    private void become(PlayerState next) {
        if (state != next) {
            state = next;
            listener.stateChanged(next);
        }
    }
}
