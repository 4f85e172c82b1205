/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.play;

/**
 * Turns one or two channels of a recording into the two sides of the output. A mono recording is heard on both sides; of a
 * stereo one each channel keeps its side while both are audible, and the only audible one is heard on both. Every change
 * glides over a few milliseconds, so that none clicks. One thread.
 */
final class Mixer {

    private static final double GLIDE_SECONDS = 0.005;

    private final int channels;
    private final float slope;
    private final boolean[] audible = {true, true};
    private float volume = 1;
    /** Gains as they are and as they shall be: channel 0 left and right, channel 1 left and right. */
    private final float[] gains = new float[4];
    private final float[] targets = new float[4];

    Mixer(int channels, int sampleRate) {
        this.channels = channels;
        this.slope = (float) (1 / (GLIDE_SECONDS * sampleRate));
        aim();
        System.arraycopy(targets, 0, gains, 0, 4);
    }

    /** Takes over what was set on another mixer, at once. */
    void settingsOf(float newVolume, boolean[] newAudible) {
        setVolume(newVolume);
        setAudible(newAudible);
        System.arraycopy(targets, 0, gains, 0, 4);
    }

    void setVolume(float newVolume) {
        volume = newVolume;
        aim();
    }

    void setAudible(boolean[] newAudible) {
        System.arraycopy(newAudible, 0, audible, 0, 2);
        aim();
    }

    private void aim() {
        boolean first = audible[0];
        boolean second = channels == 2 && audible[1];
        boolean alone = channels == 1 || first != second;
        targets[0] = first ? volume : 0;
        targets[1] = first && alone ? volume : 0;
        targets[2] = second && alone ? volume : 0;
        targets[3] = second ? volume : 0;
    }

    /**
     * Mixes frames into 16-bit little-endian stereo.
     *
     * @param in       one array a channel, full scale 1.0
     * @param envelope a gain for each frame
     */
    void mix(float[][] in, float[] envelope, int frames, byte[] out) {
        float[] second = in[channels - 1];
        for (int i = 0; i < frames; i++) {
            for (int g = 0; g < 4; g++) {
                float missing = targets[g] - gains[g];
                gains[g] += Math.max(-slope, Math.min(slope, missing));
            }
            float a = in[0][i] * envelope[i];
            float b = second[i] * envelope[i];
            put(out, 4 * i, a * gains[0] + b * gains[2]);
            put(out, 4 * i + 2, a * gains[1] + b * gains[3]);
        }
    }

    private static void put(byte[] out, int at, float value) {
        int sample = Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(value * 32768f)));
        out[at] = (byte) sample;
        out[at + 1] = (byte) (sample >> 8);
    }
}
