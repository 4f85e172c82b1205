/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline;

/** How loudness becomes height in a waveform. Any thread. */
public enum Amplitude {
    /** Twice the sample, twice the height. */
    LINEAR,
    /** Every decibel the same height, from {@link #FLOOR} at the middle to full scale at the edge: quiet speech is seen too. */
    DECIBELS;

    /** What lies at the middle of a waveform in decibels, in dB of full scale; what is quieter is drawn there too. */
    public static final int FLOOR = -60;

    private static final double FULL_SCALE = 32768;

    /**
     * How far from the middle to the edge a sample is drawn.
     *
     * @param sample at 16-bit scale
     * @param gain   what it is multiplied by before
     * @return -1 to 1, of the sign of the sample
     */
    public double part(double sample, double gain) {
        double part = Math.min(1, Math.abs(sample) * gain / FULL_SCALE);
        if (this == DECIBELS) {
            part = part <= 0 ? 0 : Math.max(0, 1 - 20 * Math.log10(part) / FLOOR);
        }
        return sample < 0 ? -part : part;
    }

    /**
     * How far from the middle to the edge a level is drawn; as {@link #part} for a sample of that level.
     *
     * @param decibels of full scale, 0 or less
     * @param gain     what samples are multiplied by
     * @return 0 to 1; 1 also for what would leave the scale
     */
    public double level(double decibels, double gain) {
        return part(FULL_SCALE * Math.pow(10, decibels / 20), gain);
    }
}
