/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.play;

import java.util.Arrays;
import org.coachline.audio.AudioException;

/**
 * A stretch of frames of the stage before, for a stage that looks around. Frames are named by the number that stage gave them.
 * One thread.
 */
final class Window {

    private final FrameSource before;
    private final float[][] samples;
    private long start;
    private int length;
    /** Zeros at the end that stand for what lies beyond the end of the sound. */
    private int padding;

    Window(FrameSource before, int channels) {
        this.before = before;
        this.samples = new float[channels][0];
    }

    /** Empties it; {@code zeros} frames of silence stand before frame 0. */
    void reset(int zeros) {
        start = -zeros;
        length = 0;
        padding = 0;
        reserve(zeros);
        for (float[] channel : samples) {
            Arrays.fill(channel, 0, zeros, 0);
        }
        length = zeros;
    }

    /**
     * Tries to hold everything up to {@code end}, with silence beyond the end of the sound. Returns false if some of it is not
     * there yet.
     */
    boolean reach(long end) throws AudioException {
        if (padding > 0 && !before.ended()) {
            length -= padding;
            padding = 0;
        }
        int wanted = (int) (end - start);
        reserve(wanted);
        while (padding == 0 && length < wanted) {
            int got = before.read(samples, length, wanted - length);
            if (got == 0) {
                break;
            }
            length += got;
        }
        if (length < wanted && before.ended()) {
            for (float[] channel : samples) {
                Arrays.fill(channel, length, wanted, 0);
            }
            padding += wanted - length;
            length = wanted;
        }
        return length >= wanted;
    }

    private void reserve(int frames) {
        if (samples[0].length < frames) {
            for (int channel = 0; channel < samples.length; channel++) {
                samples[channel] = Arrays.copyOf(samples[channel], Math.max(frames, 2 * length));
            }
        }
    }

    /** Lets go of the frames before {@code frame}. */
    void drop(long frame) {
        int count = (int) Math.max(0, Math.min(length - padding, frame - start));
        for (float[] channel : samples) {
            System.arraycopy(channel, count, channel, 0, length - count);
        }
        start += count;
        length -= count;
    }

    /** The frame after the last one of sound that it holds. */
    long end() {
        return start + length - padding;
    }

    /** Whether the sound ends at {@link #end()}. */
    boolean isLast() {
        return before.ended();
    }

    /** The first frame that it holds. */
    long start() {
        return start;
    }

    /** Where in {@link #channel} a frame is. */
    int indexOf(long frame) {
        return (int) (frame - start);
    }

    /** The samples of a channel; another array after {@link #reach}. */
    float[] channel(int channel) {
        return samples[channel];
    }
}
