/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.play;

/**
 * Keeps the sum of both sides' gains from exceeding full scale: over the frames at hand the gain falls, in time for the highest
 * of them, to where it just fits, and comes back over some tenths of a second. What does not exceed passes unchanged. One
 * thread.
 */
final class Limiter {

    private static final double RECOVERY_SECONDS = 0.25;
    /** The highest 16-bit sample. */
    private static final float CEILING = 32767f / 32768;

    private final float recovery;
    private float gain = 1;

    Limiter(int sampleRate) {
        recovery = (float) (1 / (RECOVERY_SECONDS * sampleRate));
    }

    /** Changes both sides in place, from index 0 on. */
    void process(float[] left, float[] right, int count) {
        int at = 0;
        while (at < count) {
            int highest = highest(left, right, at, count);
            float needed = fitting(Math.max(Math.abs(left[highest]), Math.abs(right[highest])));
            if (needed >= Math.min(1, gain + (highest - at) * recovery)) {
                recover(left, right, at, count);
                return;
            }
            float slope = (needed - gain) / (highest - at + 1);
            float line = gain;
            for (; at <= highest; at++) {
                line += slope;
                gain = at == highest ? needed : Math.min(gain, line);
                apply(left, right, at);
            }
        }
    }

    private static int highest(float[] left, float[] right, int from, int to) {
        int found = from;
        float value = -1;
        for (int i = from; i < to; i++) {
            float here = Math.max(Math.abs(left[i]), Math.abs(right[i]));
            if (here > value) {
                value = here;
                found = i;
            }
        }
        return found;
    }

    private void recover(float[] left, float[] right, int from, int to) {
        for (int i = from; i < to; i++) {
            gain = Math.min(1, gain + recovery);
            apply(left, right, i);
        }
    }

    /** Multiplies; what would exceed all the same, early in the fall, sets the gain by itself. */
    private void apply(float[] left, float[] right, int at) {
        gain = Math.min(gain, fitting(Math.max(Math.abs(left[at]), Math.abs(right[at]))));
        left[at] *= gain;
        right[at] *= gain;
    }

    /** The lowest 16-bit sample is one lower than the highest is high; it is no reason to touch anything. */
    private static float fitting(float height) {
        return height <= 1 ? 1 : CEILING / height;
    }
}
