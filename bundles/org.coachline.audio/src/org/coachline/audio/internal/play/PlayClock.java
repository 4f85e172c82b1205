/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.play;

import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * Tells which frame of the recording is heard, from the frames that the output has consumed. The engine notes which frame
 * of the recording each stretch of output began with; the stretch that is being consumed tells the frame. Thread-safe.
 */
public final class PlayClock {

    /** From {@code outStart} on, the output plays the recording from {@code mediaStart} at {@code step} frames a frame. */
    private record Stretch(long outStart, double mediaStart, double step) {
    }

    private final ArrayDeque<Stretch> stretches = new ArrayDeque<>();
    private @Nullable AudioOutput output;
    private long adjust;
    private long offsetMicros;
    private double held;

    /** Holds at a frame: nothing plays. */
    public synchronized void hold(double mediaFrame) {
        stretches.clear();
        held = mediaFrame;
    }

    /** Follows another output, whose counter now stands for {@code outFrame}; null follows none. */
    public synchronized void follow(@Nullable AudioOutput followed, long outFrame) {
        output = followed;
        adjust = followed == null ? 0 : outFrame - followed.consumedFrames();
    }

    /** Notes a stretch that begins where the output has not come yet. Until it does, the position stands as it was. */
    public synchronized void stretch(long outStart, double mediaStart, double step) {
        stretches.addLast(new Stretch(outStart, mediaStart, step));
    }

    /** Notes a jump asked for by the listener: the position is at its target at once and waits there for the sound. */
    public synchronized void jump(long outStart, double mediaStart, double step) {
        hold(mediaStart);
        stretch(outStart, mediaStart, step);
    }

    /** How much later than counted sound is heard, in microseconds; may be negative. */
    public synchronized void setOffset(long micros) {
        offsetMicros = micros;
    }

    /** Output frames consumed, on the engine's own count. */
    public synchronized long consumed() {
        AudioOutput followed = output;
        return followed == null ? adjust : followed.consumedFrames() + adjust;
    }

    /** The frame of the recording that is heard now. */
    public synchronized double mediaFrame() {
        AudioOutput followed = output;
        if (followed == null) {
            return held;
        }
        double heard = consumed() - offsetMicros * (followed.sampleRate() / 1e6);
        for (Stretch next = stretches.peekFirst(); next != null && next.outStart <= heard; next = stretches.peekFirst()) {
            Stretch after = second();
            if (after == null || after.outStart > heard) {
                return next.mediaStart + (heard - next.outStart) * next.step;
            }
            stretches.removeFirst();
        }
        return held;
    }

    private @Nullable Stretch second() {
        var iterator = stretches.iterator();
        iterator.next();
        return iterator.hasNext() ? iterator.next() : null;
    }
}
