/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.play;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import org.coachline.audio.AudioException;
import org.coachline.audio.AudioFile;
import org.coachline.audio.OutputDevice;
import org.coachline.audio.PlaybackException;
import org.coachline.audio.PlaybackException.Kind;
import org.coachline.audio.PlayerListener;
import org.coachline.audio.PlayerState;
import org.coachline.audio.internal.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The playback machine: commands come in from any thread, {@link #step()} carries them out, keeps the output fed and hears from
 * it what was played. All but {@link #post}, {@link #state()}, {@link #isWaiting()}, {@link #device()} and {@link #clock()}
 * belong to one thread, which calls {@link #step()} again and again; a test may be that thread.
 */
public final class PlayerEngine {

    private static final long NOWHERE = -1;
    private static final double GRAIN_SECONDS = 0.1;
    private static final long BUSY_WAIT_MILLIS = 4;
    private static final long IDLE_WAIT_MILLIS = 1_000;

    private final PlayerListener listener;
    private final Executor readers;
    private final Queue<Runnable> commands = new ConcurrentLinkedQueue<>();
    private final PlayClock clock;
    private final SoundSettings sound = new SoundSettings();
    private final Outputs outputs;
    private final Feed feed;

    private volatile PlayerState state = PlayerState.EMPTY;
    private boolean continueOnNextDevice = true;
    private long backStepMicros;
    private @Nullable LoadedRecording recording;
    /** Whether the position is where a pause left it. */
    private boolean pausedHere;
    /** Where playing goes on once the sound before the jump has faded, or {@link #NOWHERE}. */
    private long jumpTarget = NOWHERE;
    /** Where the position stays during a preview. */
    private long stay;
    private boolean scrubbing;
    /** Where the next grain of scrubbing is to be heard, or {@link #NOWHERE}. */
    private long nextGrain = NOWHERE;

    /**
     * An engine with nothing loaded.
     *
     * @param opener    where outputs come from
     * @param nanoClock as {@link System#nanoTime()}
     * @param listener  called within {@link #step()}
     * @param readers   runs what reads recordings and may block
     */
    public PlayerEngine(AudioOutput.Opener opener, LongSupplier nanoClock, PlayerListener listener, Executor readers) {
        this.clock = new PlayClock(nanoClock);
        this.outputs = new Outputs(opener, nanoClock);
        this.feed = new Feed(clock, nanoClock, listener, new Feed.Ends() {
            @Override
            public void limitReached() {
                reachLimit();
            }

            @Override
            public void endHeard() {
                end();
            }
        });
        this.listener = listener;
        this.readers = readers;
    }

    /** Has a command carried out by the next step. Any thread. */
    public void post(Runnable command) {
        commands.add(command);
    }

    /** The state after the last step. Any thread. */
    public PlayerState state() {
        return state;
    }

    /** Whether playing waits for the recording to be read. Any thread. */
    public boolean isWaiting() {
        return feed.isWaiting();
    }

    /** How often the output that was opened last ran dry: the machine was too busy. Any thread. */
    public int dryRuns() {
        return feed.dryRuns();
    }

    /** The device that sound goes to or went to last. Any thread. */
    public OutputDevice device() {
        return outputs.device();
    }

    /** The position, for any thread. */
    public PlayClock clock() {
        return clock;
    }

    /** How everything is heard; what is set here is heard from the next frames on. */
    public SoundSettings sound() {
        return sound;
    }

    /**
     * Carries out what was posted, feeds the output, and tells the listener. Returns how many milliseconds may pass before the
     * next step.
     */
    public long step() {
        for (Runnable command = commands.poll(); command != null; command = commands.poll()) {
            command.run();
        }
        followLength();
        if (!feed.isOpen()) {
            return IDLE_WAIT_MILLIS;
        }
        try {
            feed.step();
        } catch (PlaybackException e) {
            breakOff(e);
        } catch (AudioException e) {
            breakOff(new PlaybackException(Kind.UNREADABLE, Messages.get("play.unreadable", e.reason()), e));
        }
        return feed.isOpen() ? BUSY_WAIT_MILLIS : IDLE_WAIT_MILLIS;
    }

    /** How long a recording is may be known only when it is decoded: what is played, and where it stands, keep to that. */
    private void followLength() {
        LoadedRecording loaded = recording;
        if (loaded == null || !loaded.followLength()) {
            return;
        }
        if (!feed.isSounding() && clock.position() > loaded.frames) {
            clock.hold(loaded.frames);
        }
    }

    // Commands, each run within a step.

    /** Loads another recording, paused at its start. */
    public void load(AudioFile file) {
        closeLine(true);
        unload();
        LoadedRecording loaded = new LoadedRecording(file, new ReadAhead(file, readers));
        recording = loaded;
        loaded.reader.prepare(0);
        pausedHere = false;
        clock.unpin();
        clock.hold(0);
        become(PlayerState.PAUSED);
    }

    /** Plays from the position to the end, or from the start if the position is the end. */
    public void play() {
        LoadedRecording loaded = recording;
        if (loaded == null) {
            return;
        }
        Part all = Part.all(loaded.frames);
        if (feed.isSounding() && state == PlayerState.PLAYING) {
            loaded.wanted = all;
            if (jumpTarget == NOWHERE) {
                loaded.part = all;
            }
            return;
        }
        long position = position();
        boolean over = position >= loaded.frames || feed.isEnding() && loaded.part.to() >= loaded.frames && state == PlayerState.PLAYING;
        start(over ? 0 : pausedHere ? backStep(loaded, position) : position, all);
    }

    private long backStep(LoadedRecording loaded, long position) {
        return Math.max(0, position - loaded.format.frameOfMicros(backStepMicros));
    }

    /** Plays a stretch, given in frames. */
    public void playRange(long from, long to) {
        LoadedRecording loaded = recording;
        if (loaded != null) {
            long start = loaded.clamp(from);
            long end = loaded.clamp(to);
            if (end > start) {
                start(start, Part.range(start, end));
            }
        }
    }

    /** Plays a stretch, given in frames, while the position stays. */
    public void preview(long from, long to) {
        LoadedRecording loaded = recording;
        if (loaded != null) {
            long start = loaded.clamp(from);
            long end = loaded.clamp(to);
            if (end > start) {
                stayAt(position());
                scrubbing = false;
                start(start, Part.preview(start, end));
            }
        }
    }

    /** Goes to a frame and plays a grain from there; while one is heard, the next follows it. */
    public void scrub(long frame) {
        LoadedRecording loaded = recording;
        if (loaded == null) {
            return;
        }
        long target = loaded.clamp(frame);
        boolean following = state == PlayerState.PREVIEWING && scrubbing && feed.isSounding();
        stayAt(target);
        if (following) {
            nextGrain = target;
        } else {
            scrubbing = true;
            Part grain = grain(loaded, target);
            start(grain.from(), grain);
        }
    }

    private static Part grain(LoadedRecording loaded, long target) {
        long length = Math.min(loaded.frames, Math.round(GRAIN_SECONDS * loaded.format.sampleRate()));
        long from = Math.min(target, loaded.frames - length);
        return Part.preview(from, from + length);
    }

    private void stayAt(long position) {
        stay = position;
        clock.pin(position);
    }

    /** Falls silent within a few milliseconds; the position stays where the sound ended, or where it was before a preview. */
    public void pause() {
        if (state == PlayerState.PREVIEWING) {
            endPreview(stay);
        }
        if (state != PlayerState.PLAYING) {
            return;
        }
        long target = jumpTarget;
        boolean fades = feed.fadeOut(() -> {
            clock.hold(target == NOWHERE ? feed.mediaFrame() : target);
            rest();
        });
        if (!fades) {
            clock.hold(clock.mediaFrame());
        }
        feed.cancelEnd();
        pausedHere = true;
        become(PlayerState.PAUSED);
    }

    private void endPreview(long position) {
        feed.fadeOut(this::rest);
        feed.cancelEnd();
        nextGrain = NOWHERE;
        clock.hold(position);
        clock.unpin();
        become(PlayerState.PAUSED);
    }

    /** Goes to a frame and, while playing, goes on from there; a range that was being played is left, a preview ends. */
    public void seek(long frame) {
        LoadedRecording loaded = recording;
        if (loaded == null) {
            return;
        }
        long target = loaded.clamp(frame);
        pausedHere = false;
        if (state == PlayerState.PLAYING) {
            Part part = loaded.wanted;
            start(target, target >= part.from() && target < part.to() ? part : Part.all(loaded.frames));
        } else if (state == PlayerState.PREVIEWING) {
            endPreview(target);
        } else {
            feed.fadeOut(this::rest);
            clock.hold(target);
            loaded.reader.prepare(target);
        }
    }

    /** Whether a range begins anew at its end. */
    public void setLoop(boolean on) {
        if (recording != null) {
            recording.loop = on;
        }
    }

    /** Sets what is left out: first frames and the frames after the last in turn, in order. */
    public void setSkips(long[] frames) {
        if (recording != null) {
            recording.skips = frames;
        }
    }

    /** How far playing goes back after a pause. */
    public void setBackStepMicros(long micros) {
        backStepMicros = micros;
    }

    /** Whether playing goes on when its device vanishes. */
    public void setContinueOnNextDevice(boolean on) {
        continueOnNextDevice = on;
    }

    /** How much later than it says sound is heard on a device. */
    public void setDeviceOffset(OutputDevice of, long micros) {
        outputs.setOffset(of, micros);
        OutputLine line = feed.line();
        if (line != null && line.device().equals(of)) {
            clock.setOffset(micros);
        }
    }

    /** Has sound go to another device, at once if there is any. */
    public void setDevice(OutputDevice newDevice) {
        boolean other = outputs.want(newDevice);
        LoadedRecording loaded = recording;
        if (!other || loaded == null || !feed.isOpen()) {
            return;
        }
        boolean playing = state == PlayerState.PLAYING;
        if (state == PlayerState.PREVIEWING) {
            endPreview(stay);
        }
        long at = position();
        clock.hold(at);
        closeLine(true);
        if (playing) {
            start(at, loaded.wanted);
        }
    }

    /** Gives everything back. */
    public void close() {
        clock.hold(clock.position());
        closeLine(true);
        unload();
        become(PlayerState.CLOSED);
    }

    private long position() {
        boolean fadingToPause = feed.isSounding() && pausedHere;
        return Math.max(0, Math.round(fadingToPause ? feed.mediaFrame() : clock.position()));
    }

    private void start(long position, Part part) {
        LoadedRecording loaded = recording;
        if (loaded == null) {
            return;
        }
        loaded.wanted = part;
        nextGrain = NOWHERE;
        if (!open(loaded)) {
            return;
        }
        pausedHere = false;
        if (!part.preview()) {
            clock.unpin();
        }
        if (feed.fadeOut(() -> begin(loaded, position))) {
            clock.hold(position);
            jumpTarget = position;
            loaded.reader.prepareNext(position);
        } else {
            begin(loaded, position);
        }
        become(part.preview() ? PlayerState.PREVIEWING : PlayerState.PLAYING);
    }

    private void begin(LoadedRecording loaded, long position) {
        jumpTarget = NOWHERE;
        loaded.part = loaded.wanted;
        feed.begin(position);
        clock.hold(position);
    }

    private boolean open(LoadedRecording loaded) {
        if (feed.isOpen()) {
            return true;
        }
        OutputDevice before = outputs.device();
        try {
            OutputLine line = outputs.open(loaded.format.sampleRate());
            feed.open(line, new Renderer(loaded, sound, line.sampleRate(), line.chunk()));
            clock.setOffset(outputs.offset(line.device()));
        } catch (PlaybackException e) {
            breakOff(e);
            return false;
        }
        if (!outputs.device().equals(before)) {
            listener.deviceChanged(outputs.device());
        }
        return true;
    }

    private void reachLimit() {
        LoadedRecording loaded = recording;
        if (loaded == null) {
            return;
        }
        if (nextGrain != NOWHERE) {
            loaded.wanted = grain(loaded, nextGrain);
            loaded.part = loaded.wanted;
            nextGrain = NOWHERE;
            feed.begin(loaded.part.from());
        } else if (loaded.loops() && state == PlayerState.PLAYING) {
            feed.begin(loaded.part.from());
        } else {
            jumpTarget = NOWHERE;
            feed.end(loaded.part.to());
        }
    }

    private void rest() {
        jumpTarget = NOWHERE;
        feed.rest();
    }

    private void end() {
        LoadedRecording loaded = recording;
        if (state == PlayerState.PREVIEWING) {
            endPreview(stay);
        } else if (loaded != null) {
            clock.hold(loaded.part.to());
            listener.endReached();
            become(PlayerState.PAUSED);
        }
    }

    private void breakOff(PlaybackException problem) {
        OutputLine lost = feed.line();
        boolean playing = state == PlayerState.PLAYING;
        boolean wanted = playing || state == PlayerState.PREVIEWING || lost == null;
        long at = Math.max(0, Math.round(clock.position()));
        clock.hold(clock.position());
        clock.unpin();
        closeLine(false);
        if (!wanted) {
            return;
        }
        listener.problem(problem);
        become(PlayerState.PAUSED);
        pausedHere = playing;
        LoadedRecording loaded = recording;
        if (problem.kind() == Kind.VANISHED && lost != null && loaded != null) {
            outputs.lose(lost.device());
            if (playing && continueOnNextDevice && lost.hasWorked()) {
                start(Math.max(loaded.wanted.from(), backStep(loaded, at)), loaded.wanted);
            }
        }
    }

    private void closeLine(boolean answers) {
        jumpTarget = NOWHERE;
        nextGrain = NOWHERE;
        feed.close(answers);
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
