/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.play;

import org.coachline.audio.OutputDevice;
import org.coachline.audio.PlaybackException;
import org.coachline.audio.PlaybackException.Kind;
import org.coachline.audio.internal.Messages;

/** An open output: how far it is fed ahead, and whether it still takes what it is fed. Belongs to the engine's thread. */
final class OutputLine {

    private static final double CHUNK_SECONDS = 0.01;
    /** How far the output is fed ahead at first: short, so that a change is heard at once. Doubled each time it runs dry. */
    private static final double LEAD_SECONDS = 0.1;
    private static final long MILLI = 1_000_000;
    /** Slow devices take a while to begin. */
    private static final long BEGIN_NANOS = 4_000 * MILLI;
    /** One that runs never pauses for so long, even on a machine with ten times more to do than it can. */
    private static final long STALL_NANOS = 2_500 * MILLI;
    private static final long HOLDING_NANOS = 60 * MILLI;
    private static final long SLOW_START_NANOS = 500 * MILLI;
    /** As much as a pause between two looks counts for: while the machine slept nothing was played, and that is nobody's fault. */
    private static final long LONGEST_LOOK_NANOS = 100 * MILLI;

    private final AudioOutput output;
    private final OutputDevice device;
    private final int chunk;
    private long lead;
    private long written;
    private int dryRuns;
    private boolean started;
    private long lastConsumed;
    private long lastLook;
    private long stalledNanos;

    OutputLine(AudioOutput output, OutputDevice device, long nanos) {
        this.output = output;
        this.device = device;
        this.chunk = Math.max(1, (int) (output.sampleRate() * CHUNK_SECONDS));
        this.lead = Math.round(output.sampleRate() * LEAD_SECONDS);
        this.lastLook = nanos;
    }

    AudioOutput output() {
        return output;
    }

    OutputDevice device() {
        return device;
    }

    int sampleRate() {
        return output.sampleRate();
    }

    /** Frames that are made and written at a time. */
    int chunk() {
        return chunk;
    }

    long written() {
        return written;
    }

    /** Up to where it may be written now. */
    long writableTo(long consumed) {
        int writable = output.writableFrames();
        return written + (isHolding() ? writable : Math.min(writable, lead - (written - consumed)));
    }

    /**
     * Whether it takes nothing at the moment. A sound server that ran dry (PulseAudio) begins again only when its whole buffer is
     * full: then it gets all it has room for, to the last frame.
     */
    boolean isHolding() {
        return stalledNanos > (lastConsumed == 0 ? SLOW_START_NANOS : HOLDING_NANOS);
    }

    /** Says that it may have run dry although there was something to be written. */
    void checkDry(long consumed) {
        if (started && consumed >= written) {
            dryRuns++;
            lead = Math.min(lead * 2, output.sampleRate());
        }
    }

    /** How often it ran dry. */
    int dryRuns() {
        return dryRuns;
    }

    /** Whether only silence can keep it from running dry now. */
    boolean isUrgent(long consumed) {
        return started && written - consumed < 3L * chunk;
    }

    void write(byte[] bytes, int frames) throws PlaybackException {
        output.write(bytes, frames * 4);
        written += frames;
    }

    /** Lets it run, if it holds something: one started empty takes its first frames unheard. */
    void start() {
        if (!started && written > 0) {
            started = true;
            output.start();
        }
    }

    /** Whether it has played for so long that it can be said to have worked. */
    boolean hasWorked() {
        return lastConsumed > output.sampleRate();
    }

    /** Notices when it has stopped. */
    void watch(long consumed, long now) throws PlaybackException {
        long look = Math.min(now - lastLook, LONGEST_LOOK_NANOS);
        lastLook = now;
        stalledNanos = consumed == lastConsumed && started ? stalledNanos + look : 0;
        lastConsumed = consumed;
        if (stalledNanos > (consumed == 0 ? BEGIN_NANOS : STALL_NANOS)) {
            throw new PlaybackException(Kind.VANISHED, Messages.get("play.vanished"), null);
        }
    }

    /** Gives it back. One that is gone may never answer: then nobody waits for it. */
    void close(boolean answers) {
        if (answers) {
            output.close();
        } else {
            Thread.ofPlatform().daemon().name("Coachline sound closing").start(output::close);
        }
    }
}
