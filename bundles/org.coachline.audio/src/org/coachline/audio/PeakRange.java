/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio;

/**
 * What to draw for a stretch of one channel, one entry a pixel, at 16-bit scale. The arrays belong to the receiver.
 *
 * @param min the lowest sample of the pixel
 * @param max the highest sample of the pixel
 * @param rms the root mean square of the pixel, 0 to 32767
 */
public record PeakRange(short[] min, short[] max, short[] rms) {

    /** The number of pixels. */
    public int pixels() {
        return min.length;
    }
}
