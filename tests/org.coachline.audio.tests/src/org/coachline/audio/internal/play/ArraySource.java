/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.play;

/** Sound from arrays, one a channel; may be held back as if it were not read yet. */
final class ArraySource implements FrameSource {

    private final float[][] samples;
    private int at;
    private int there;

    ArraySource(float[]... samples) {
        this.samples = samples;
        this.there = samples[0].length;
    }

    /** Lets only so many frames be there. */
    ArraySource upTo(int frames) {
        there = frames;
        return this;
    }

    /** All that a source gives, in pieces of {@code piece} frames; {@code before} is run before each, with the frames so far. */
    static float[][] drain(FrameSource source, int channels, int piece, java.util.function.IntConsumer before) throws Exception {
        float[][] all = new float[channels][piece];
        int length = 0;
        source.seek(0);
        while (!source.ended()) {
            before.accept(length);
            for (int channel = 0; channel < channels; channel++) {
                if (all[channel].length < length + piece) {
                    all[channel] = java.util.Arrays.copyOf(all[channel], 2 * (length + piece));
                }
            }
            int got = source.read(all, length, piece);
            if (got == 0 && !source.ended()) {
                throw new IllegalStateException("stuck at " + length);
            }
            length += got;
        }
        for (int channel = 0; channel < channels; channel++) {
            all[channel] = java.util.Arrays.copyOf(all[channel], length);
        }
        return all;
    }

    @Override
    public void seek(long mediaFrame) {
        at = (int) mediaFrame;
    }

    @Override
    public int read(float[][] channels, int offset, int frames) {
        int count = Math.max(0, Math.min(frames, there - at));
        for (int channel = 0; channel < samples.length; channel++) {
            System.arraycopy(samples[channel], at, channels[channel], offset, count);
        }
        at += count;
        return count;
    }

    @Override
    public boolean ended() {
        return at >= samples[0].length;
    }

    @Override
    public double mediaAt(double index) {
        return index;
    }

    @Override
    public double stepAt(double index) {
        return 1;
    }

    @Override
    public double nextBreak(double index) {
        return Double.POSITIVE_INFINITY;
    }

    @Override
    public void forget(double index) {
        // Nothing is kept.
    }
}
