/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.play;

import java.util.Arrays;
import org.coachline.audio.AudioException;
import org.coachline.audio.AudioFormat;
import org.coachline.audio.SampleReader;
import org.jspecify.annotations.Nullable;

/**
 * Makes the bytes of the next frames: the recording from where it stands, its beginnings and ends faded over a few
 * milliseconds so that no jump clicks. Belongs to the engine's thread.
 */
final class Renderer {

    private static final double FADE_SECONDS = 0.005;

    private final FrameSource source;
    private final Mixer mixer;
    private final int outRate;
    private final int fadeFrames;
    private final float[][] frames;
    private float[] envelope = {};
    private byte[] bytes = {};
    private long start;
    private long produced;
    private long limit;
    private boolean fadeAtLimit;
    /** Frames of fade already done, from 0 (silent) to {@link #fadeFrames} (full). */
    private int level;
    private @Nullable Runnable afterFade;

    Renderer(SampleReader reader, AudioFormat format, int outRate) {
        int channels = format.channels();
        this.outRate = outRate;
        this.source = outRate == format.sampleRate()
                ? new DirectSource(reader, channels)
                : new ResampledSource(reader, channels, format.sampleRate(), outRate);
        this.mixer = new Mixer(channels, outRate);
        this.fadeFrames = Math.max(1, (int) (FADE_SECONDS * outRate));
        this.frames = new float[channels][0];
    }

    Mixer mixer() {
        return mixer;
    }

    double step() {
        return source.step();
    }

    /** Continues at a frame of the recording, fading in. */
    void begin(long mediaFrame) {
        source.seek(mediaFrame);
        start = mediaFrame;
        produced = 0;
        level = mediaFrame == 0 ? fadeFrames : 0;
        afterFade = null;
    }

    /** Where the sound ends, in frames of the recording, and whether it is cut off there or ends by itself. */
    void setLimit(long mediaFrame, boolean cut) {
        limit = mediaFrame;
        fadeAtLimit = cut;
    }

    /** Fades out from here; then, before anything else is rendered, does {@code then} in place of what was to be done before. */
    void fadeOut(Runnable then) {
        afterFade = then;
    }

    /** The frame of the recording that the next output frame stands for. */
    double mediaFrame() {
        return Math.min(limit, start + produced * source.step());
    }

    /** Whether everything up to the limit was rendered. */
    boolean atLimit() {
        return remaining() <= 0;
    }

    private long remaining() {
        return (long) Math.ceil((limit - start) / source.step() - 1e-9) - produced;
    }

    /** Renders at most {@code wanted} frames, fewer up to the end of a fade-out or the limit. Returns how many. */
    int render(int wanted) throws AudioException {
        boolean fading = afterFade != null;
        long left = remaining();
        int count = (int) Math.max(0, Math.min(Math.min(wanted, left), fading ? level : Integer.MAX_VALUE));
        reserve(count);
        source.read(frames, count);
        for (int i = 0; i < count; i++) {
            level = fading ? level - 1 : Math.min(fadeFrames, level + 1);
            if (fadeAtLimit) {
                level = (int) Math.min(level, left - i - 1);
            }
            envelope[i] = (float) level / fadeFrames;
        }
        produced += count;
        mixer.mix(frames, envelope, count, bytes);
        return count;
    }

    /** Carries out what waits for the end of a fade-out, if it is over (or the sound is). Returns false if that happened. */
    boolean settle() {
        Runnable then = afterFade;
        if (then == null || level > 0 && !atLimit()) {
            return true;
        }
        afterFade = null;
        then.run();
        return false;
    }

    /** Renders silence. */
    int silence(int wanted) {
        reserve(wanted);
        Arrays.fill(bytes, 0, wanted * 4, (byte) 0);
        return wanted;
    }

    byte[] bytes() {
        return bytes;
    }

    private void reserve(int count) {
        if (envelope.length < count) {
            int size = Math.max(count, outRate / 100);
            Arrays.setAll(frames, i -> new float[size]);
            envelope = new float[size];
            bytes = new byte[size * 4];
        }
    }
}
