/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.play;

import java.util.Arrays;
import org.coachline.audio.AudioException;
import org.jspecify.annotations.Nullable;

/**
 * Makes the bytes of the next frames: the recording from where it stands, through all that the settings ask for, its beginnings
 * and ends faded over a few milliseconds so that no jump clicks. Tells the clock what each frame stands for. Belongs to the
 * engine's thread.
 */
final class Renderer {

    private static final double FADE_SECONDS = 0.005;

    private final FrameSource source;
    private final SoundSettings settings;
    private final AutoGain[] autoGains;
    private final TelephoneBand[] bands;
    private final Mixer mixer;
    private final Limiter limiter;
    private final int fadeFrames;
    private final float[][] frames;
    private final float[] envelope;
    private final float[] left;
    private final float[] right;
    private final byte[] bytes;
    /** Frames made since the last {@link #begin}. */
    private long produced;
    /** Frames of fade already done, from 0 (silent) to {@link #fadeFrames} (full). */
    private int level;
    private @Nullable Runnable afterFade;
    private float lastLeft;
    private float lastRight;

    /** For frames made at most {@code chunk} at a time. */
    Renderer(LoadedRecording recording, SoundSettings settings, int outRate, int chunk) {
        int channels = recording.format.channels();
        int inRate = recording.format.sampleRate();
        this.settings = settings;
        FrameSource spliced = new SplicedSource(recording);
        FrameSource clean = new DeclickSource(spliced, settings, channels, inRate);
        FrameSource stretched = new StretchSource(clean, settings, channels, inRate);
        this.source = outRate == inRate ? stretched : new ResampledSource(stretched, channels, inRate, outRate);
        this.autoGains = new AutoGain[channels];
        Arrays.setAll(autoGains, i -> new AutoGain(outRate));
        this.bands = new TelephoneBand[channels];
        Arrays.setAll(bands, i -> new TelephoneBand(outRate));
        this.mixer = new Mixer(channels, settings, outRate);
        this.limiter = new Limiter(outRate);
        this.fadeFrames = Math.max(1, (int) (FADE_SECONDS * outRate));
        this.frames = new float[channels][chunk];
        this.envelope = new float[chunk];
        this.left = new float[chunk];
        this.right = new float[chunk];
        this.bytes = new byte[chunk * 4];
    }

    /** Continues at a frame of the recording, fading in. */
    void begin(long mediaFrame) {
        source.seek(mediaFrame);
        produced = 0;
        // A recording's own beginning is not cut off.
        level = source.mediaAt(0) == 0 ? fadeFrames : 0;
        afterFade = null;
    }

    /** Fades out from here; then, before anything else is rendered, does {@code then} in place of what was to be done before. */
    void fadeOut(Runnable then) {
        afterFade = then;
    }

    /** Whether a fade-out is under way. */
    boolean isFading() {
        return afterFade != null;
    }

    /** The frame of the recording that the next output frame stands for. */
    double mediaFrame() {
        return source.mediaAt(produced);
    }

    /** Whether everything up to the end of what is played was rendered. */
    boolean atLimit() {
        return source.ended();
    }

    /**
     * Renders at most {@code wanted} frames, fewer up to the end of a fade-out or of the sound, or as far as the recording was
     * read.
     *
     * @param clock   told what the frames stand for
     * @param written how many frames the output was given before
     * @return how many
     */
    int render(int wanted, PlayClock clock, long written) throws AudioException {
        boolean fading = afterFade != null;
        int count = source.read(frames, 0, fading ? Math.min(wanted, level) : wanted);
        if (count == 0) {
            return 0;
        }
        for (int i = 0; i < count; i++) {
            level = fading ? level - 1 : Math.min(fadeFrames, level + 1);
            envelope[i] = (float) level / fadeFrames;
        }
        for (int channel = 0; channel < frames.length; channel++) {
            bands[channel].process(frames[channel], count, settings.telephoneBand());
            autoGains[channel].process(frames[channel], count, settings.channel(channel).autoGain());
        }
        mixer.mix(frames, envelope, count, left, right);
        finish(count);
        // A sound that fades out belongs to the past: the position has been set elsewhere, or will be.
        if (!fading) {
            tell(clock, written, count);
        }
        produced += count;
        source.forget(produced);
        return count;
    }

    private void tell(PlayClock clock, long written, int count) {
        for (double at = produced; at < produced + count; at = source.nextBreak(at)) {
            clock.stretch(written + at - produced, source.mediaAt(at), source.stepAt(at));
        }
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

    /** Renders silence because nothing was read: the last sample fades away, and what is rendered next fades in. */
    void starve(int count, PlayClock clock, long written) {
        for (int i = 0; i < count; i++) {
            float share = (float) Math.max(0, fadeFrames - i - 1) / fadeFrames;
            left[i] = lastLeft * share;
            right[i] = lastRight * share;
        }
        level = 0;
        finish(count);
        if (afterFade == null) {
            clock.stretch(written, mediaFrame(), 0);
        }
    }

    /** Renders silence. */
    void silence(int count) {
        lastLeft = 0;
        lastRight = 0;
        Arrays.fill(bytes, 0, count * 4, (byte) 0);
    }

    byte[] bytes() {
        return bytes;
    }

    private void finish(int count) {
        limiter.process(left, right, count);
        for (int i = 0; i < count; i++) {
            put(4 * i, left[i]);
            put(4 * i + 2, right[i]);
        }
        lastLeft = left[count - 1];
        lastRight = right[count - 1];
    }

    private void put(int at, float value) {
        int sample = Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(value * 32768f)));
        bytes[at] = (byte) sample;
        bytes[at + 1] = (byte) (sample >> 8);
    }
}
