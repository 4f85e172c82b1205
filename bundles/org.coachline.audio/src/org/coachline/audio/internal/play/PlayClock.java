/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.play;

import java.util.ArrayDeque;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Tells which frame of the recording is heard, from the frames that the output has consumed. The engine notes which frame of
 * the recording each stretch of output began with; the stretch that is being consumed tells the frame. Devices take frames in
 * bites, some of tens of milliseconds and on a busy machine none of them in time, while sound goes on evenly. So the position
 * moves on with time from the first frame on, as long as what is taken keeps pace on average; it is corrected slowly when that
 * drifts, as a device's clock does, and stops a bite after the device does. It never goes back within a stretch. Thread-safe.
 */
public final class PlayClock {

    /** From {@code outStart} on, the output plays the recording from {@code mediaStart} at {@code step} frames a frame. */
    private record Stretch(double outStart, double mediaStart, double step) {

        /** Whether another one only says what follows from this one. */
        boolean goesOnAs(Stretch other) {
            return step == other.step && Math.abs(mediaStart + (other.outStart - outStart) * step - other.mediaStart) < SAME_FRAME;
        }
    }

    /** Frames less apart are the same: sums of fractions are not exact. */
    private static final double SAME_FRAME = 1e-3;
    private static final double NOT_PINNED = -1;
    private static final double BITE_MEMORY = 0.9;
    private static final double MAX_BITE_SECONDS = 0.1;
    /** How long it takes to know how far a device takes frames ahead. */
    private static final double LEARNING_SECONDS = 1;
    /** Over how long bites are evened out, and within how long drift is corrected. */
    private static final double GAP_SECONDS = 0.5;
    private static final double CORRECTION_SECONDS = 1;

    private final ArrayDeque<Stretch> stretches = new ArrayDeque<>();
    private @Nullable AudioOutput output;
    private long offsetMicros;
    private double held;
    private double pinned = NOT_PINNED;
    private final LongSupplier nanoClock;
    private long taken;
    /** The largest of the last bites, in frames. */
    private double bite;
    private double heard;
    /** What would be heard if the device took frames evenly: it goes on while the device only reports late. */
    private double even;
    private long heardNanos;
    /** Seconds since the first frame was taken. */
    private double age;
    /** How many frames more are taken than heard: as it was at first, and lately, on average. */
    private double firstGap;
    private double recentGap;

    /** A clock that holds at frame 0; {@code nanoClock} as {@link System#nanoTime()}. */
    public PlayClock(LongSupplier nanoClock) {
        this.nanoClock = nanoClock;
    }

    /** Holds at a frame: nothing plays. */
    public synchronized void hold(double mediaFrame) {
        stretches.clear();
        held = mediaFrame;
    }

    /** Follows another output, freshly opened; null follows none. */
    public synchronized void follow(@Nullable AudioOutput followed) {
        output = followed;
        taken = 0;
        bite = 0;
        heard = 0;
        even = 0;
        age = 0;
        firstGap = 0;
        recentGap = 0;
        heardNanos = nanoClock.getAsLong();
    }

    /** Notes a stretch that begins where the output has not come yet. Until it does, the position stands as it was. */
    public synchronized void stretch(double outStart, double mediaStart, double step) {
        Stretch following = new Stretch(outStart, mediaStart, step);
        Stretch last = stretches.peekLast();
        if (last == null || !last.goesOnAs(following)) {
            stretches.addLast(following);
        }
    }

    /** Keeps {@link #position()} at a frame, whatever is heard, until {@link #unpin}. */
    public synchronized void pin(double mediaFrame) {
        pinned = mediaFrame;
    }

    /** Lets {@link #position()} be what is heard again. */
    public synchronized void unpin() {
        pinned = NOT_PINNED;
    }

    /** Where the play head stands, as a frame of the recording: what is heard, unless it is pinned. */
    public synchronized double position() {
        return pinned == NOT_PINNED ? mediaFrame() : pinned;
    }

    /** How much later than counted sound is heard, in microseconds; may be negative. */
    public synchronized void setOffset(long micros) {
        offsetMicros = micros;
    }

    /** Frames the output has consumed; 0 without one. */
    public synchronized long consumed() {
        AudioOutput followed = output;
        if (followed == null) {
            return 0;
        }
        long now = followed.consumedFrames();
        long nanos = nanoClock.getAsLong();
        double seconds = (nanos - heardNanos) * 1e-9;
        heardNanos = nanos;
        if (now != taken) {
            bite = Math.max(now - taken, bite * BITE_MEMORY);
            taken = now;
        }
        if (taken > 0) {
            moveOn(seconds, followed.sampleRate());
        }
        return now;
    }

    private void moveOn(double seconds, int sampleRate) {
        even += seconds * sampleRate;
        double gap = taken - even;
        age += seconds;
        recentGap += (gap - recentGap) * Math.min(1, seconds / (age < LEARNING_SECONDS ? Math.max(age, seconds) : GAP_SECONDS));
        if (age < LEARNING_SECONDS) {
            firstGap = recentGap;
        } else {
            even += (recentGap - firstGap) * Math.min(1, seconds / CORRECTION_SECONDS);
        }
        // Never far beyond what was taken: a device that has stopped is not heard on. One that was late catches up at once.
        heard = Math.max(heard, Math.min(even, taken + Math.min(bite, MAX_BITE_SECONDS * sampleRate)));
    }

    /** The frame of the recording that is heard now. */
    public synchronized double mediaFrame() {
        AudioOutput followed = output;
        if (followed == null) {
            return held;
        }
        consumed();
        double heardFrame = heard - offsetMicros * (followed.sampleRate() / 1e6);
        for (Stretch next = stretches.peekFirst(); next != null && next.outStart <= heardFrame; next = stretches.peekFirst()) {
            Stretch after = second();
            if (after == null || after.outStart > heardFrame) {
                return next.mediaStart + (heardFrame - next.outStart) * next.step;
            }
            stretches.removeFirst();
        }
        return held;
    }

    /** How many stretches are kept. */
    synchronized int stretches() {
        return stretches.size();
    }

    private @Nullable Stretch second() {
        var iterator = stretches.iterator();
        iterator.next();
        return iterator.hasNext() ? iterator.next() : null;
    }
}
