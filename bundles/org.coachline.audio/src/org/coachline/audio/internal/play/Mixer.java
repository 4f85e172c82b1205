/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.play;

import org.coachline.audio.ChannelSettings;

/**
 * Turns one or two channels of a recording into the two sides of the output, where their pans say; a mono recording, and the
 * only audible one of two channels, is heard on both. Every change glides over a few milliseconds, so that none clicks. One thread.
 */
final class Mixer {

    private static final double GLIDE_SECONDS = 0.005;

    private final int channels;
    private final SoundSettings settings;
    private final double glideFrames;
    /** Gains as they are and as they shall be: channel 0 left and right, channel 1 left and right. */
    private final float[] gains = new float[4];
    private final float[] targets = new float[4];
    private final float[] slopes = new float[4];

    Mixer(int channels, SoundSettings settings, int sampleRate) {
        this.channels = channels;
        this.settings = settings;
        this.glideFrames = GLIDE_SECONDS * sampleRate;
        aim();
        System.arraycopy(targets, 0, gains, 0, 4);
    }

    /** Looks at the settings. */
    private void aim() {
        boolean alone = channels == 1 || settings.isAudible(0, 2) != settings.isAudible(1, 2);
        for (int channel = 0; channel < channels; channel++) {
            ChannelSettings own = settings.channel(channel);
            double pan = alone ? 0 : own.pan();
            double volume = settings.isAudible(channel, channels) ? settings.volume() * own.volume() : 0;
            aim(2 * channel, volume * Math.min(1, 1 - pan));
            aim(2 * channel + 1, volume * Math.min(1, 1 + pan));
        }
    }

    private void aim(int gain, double target) {
        if (targets[gain] != (float) target) {
            targets[gain] = (float) target;
            slopes[gain] = (float) (Math.max(1, Math.abs(target - gains[gain])) / glideFrames);
        }
    }

    /**
     * Mixes frames into two sides.
     *
     * @param in       one array a channel, full scale 1.0
     * @param envelope a gain for each frame
     */
    void mix(float[][] in, float[] envelope, int frames, float[] left, float[] right) {
        aim();
        float[] second = in[channels - 1];
        for (int i = 0; i < frames; i++) {
            for (int g = 0; g < 4; g++) {
                float missing = targets[g] - gains[g];
                gains[g] += Math.max(-slopes[g], Math.min(slopes[g], missing));
            }
            float a = in[0][i] * envelope[i];
            float b = second[i] * envelope[i];
            left[i] = a * gains[0] + b * gains[2];
            right[i] = a * gains[1] + b * gains[3];
        }
    }
}
