/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.play;

import java.util.function.LongSupplier;
import org.coachline.audio.AudioException;
import org.coachline.audio.PlaybackException;
import org.coachline.audio.PlayerListener;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the output fed: with the recording while it plays, with silence until the last of it was heard and some seconds more,
 * in case playing goes on, and with silence while the recording is waited for. Belongs to the engine's thread, except {@link
 * #isWaiting()}.
 */
final class Feed {

    private static final long NOT_STARVED = -1;
    private static final long NANOS = 1_000_000_000L;
    private static final long RELEASE_NANOS = 8 * NANOS;
    /** Not every late block is worth a word. */
    private static final long WAITING_NANOS = NANOS / 10;

    /** Hears how it goes on. */
    interface Ends {

        /** What is to be played was given to the output. */
        void limitReached();

        /** The last of it was heard. */
        void endHeard();
    }

    /** What the output is being fed. */
    private enum Phase {
        /** Nothing: there is no output. */
        CLOSED,
        /** The recording. */
        SOUNDING,
        /** Silence. */
        TAIL
    }

    private final PlayClock clock;
    private final LongSupplier nanoClock;
    private final PlayerListener listener;
    private final Ends ends;
    private Phase phase = Phase.CLOSED;
    private @Nullable OutputLine line;
    private @Nullable Renderer renderer;
    /** Whether the end is still to be heard. */
    private boolean ending;
    private long tailEnd;
    private long tailNanos;
    private long starvedSince = NOT_STARVED;
    private volatile boolean waiting;
    private volatile int dryRuns;

    Feed(PlayClock clock, LongSupplier nanoClock, PlayerListener listener, Ends ends) {
        this.clock = clock;
        this.nanoClock = nanoClock;
        this.listener = listener;
        this.ends = ends;
    }

    /** Whether the recording is waited for. Any thread. */
    boolean isWaiting() {
        return waiting;
    }

    /** How often the output that was opened last ran dry. Any thread. */
    int dryRuns() {
        return dryRuns;
    }

    @Nullable OutputLine line() {
        return line;
    }

    boolean isOpen() {
        return line != null;
    }

    boolean isSounding() {
        return phase == Phase.SOUNDING;
    }

    boolean isEnding() {
        return ending;
    }

    /** Takes an output, and what makes the sound for it. */
    void open(OutputLine opened, Renderer sound) {
        line = opened;
        renderer = sound;
        clock.follow(opened.output());
    }

    /** Begins to play at a frame, fading in. */
    void begin(long mediaFrame) {
        Renderer current = renderer;
        if (current != null) {
            phase = Phase.SOUNDING;
            ending = false;
            current.begin(mediaFrame);
        }
    }

    /** Fades out what plays, if anything does, then does {@code then}; returns whether it does. */
    boolean fadeOut(Runnable then) {
        Renderer current = renderer;
        boolean plays = phase == Phase.SOUNDING && current != null;
        if (plays) {
            ending = false;
            current.fadeOut(then);
        }
        return plays;
    }

    /** The frame of the recording that the next frame of output stands for. */
    double mediaFrame() {
        Renderer current = renderer;
        return current == null ? 0 : current.mediaFrame();
    }

    /** Goes on with silence. The end of what was played is not told of. */
    void rest() {
        phase = Phase.TAIL;
        tailNanos = nanoClock.getAsLong();
        ending = false;
        starved(false);
    }

    /** Goes on with silence; when the last of the sound was heard, that is told. */
    void end(long mediaFrame) {
        OutputLine out = line;
        rest();
        if (out != null) {
            ending = true;
            tailEnd = out.written();
            clock.stretch(tailEnd, mediaFrame, 0);
        }
    }

    /** Forgets that an end is still to be heard. */
    void cancelEnd() {
        ending = false;
    }

    /** Feeds the output as much as it should have now, and looks how it is. Returns whether there is one (still). */
    boolean step() throws PlaybackException, AudioException {
        OutputLine out = line;
        Renderer current = renderer;
        if (out != null && current != null) {
            feed(out, current);
            watch(out);
        }
        return line != null;
    }

    private void feed(OutputLine out, Renderer current) throws PlaybackException, AudioException {
        int chunk = out.chunk();
        long consumed = clock.consumed();
        if (phase == Phase.SOUNDING && starvedSince == NOT_STARVED) {
            out.checkDry(consumed);
            dryRuns = out.dryRuns();
        }
        long end = out.writableTo(consumed);
        int least = out.isHolding() ? 1 : chunk;
        while (phase != Phase.CLOSED && out.written() + least <= end) {
            int frames = (int) Math.min(chunk, end - out.written());
            if (phase == Phase.SOUNDING) {
                frames = current.render(frames, clock, out.written());
            } else {
                current.silence(frames);
            }
            if (frames > 0) {
                out.write(current.bytes(), frames);
                starved(false);
            }
            if (phase != Phase.SOUNDING || !current.settle()) {
                continue;
            }
            if (current.atLimit()) {
                ends.limitReached();
            } else if (frames == 0) {
                starve(out, current, consumed);
                break;
            }
        }
        out.start();
    }

    private void starve(OutputLine out, Renderer current, long consumed) throws PlaybackException {
        starved(true);
        if (current.isFading() || out.isUrgent(consumed)) {
            current.starve(out.chunk(), clock, out.written());
            out.write(current.bytes(), out.chunk());
            current.settle();
        }
    }

    private void starved(boolean starved) {
        if (!starved) {
            starvedSince = NOT_STARVED;
        } else if (starvedSince == NOT_STARVED) {
            starvedSince = nanoClock.getAsLong();
        }
        boolean waits = starved && nanoClock.getAsLong() - starvedSince > WAITING_NANOS;
        if (waits != waiting) {
            waiting = waits;
            listener.waiting(waits);
        }
    }

    private void watch(OutputLine out) throws PlaybackException {
        long consumed = clock.consumed();
        long now = nanoClock.getAsLong();
        if (phase == Phase.TAIL && ending && consumed >= tailEnd) {
            ending = false;
            ends.endHeard();
        }
        if (phase == Phase.TAIL && !ending && now - tailNanos > RELEASE_NANOS) {
            close(true);
        } else {
            out.watch(consumed, now);
        }
    }

    /** Gives the output back; see {@link OutputLine#close}. */
    void close(boolean answers) {
        OutputLine closing = line;
        line = null;
        renderer = null;
        phase = Phase.CLOSED;
        ending = false;
        starved(false);
        clock.follow(null);
        if (closing != null) {
            closing.close(answers);
        }
    }
}
