/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.wav;

import java.nio.ByteOrder;
import org.coachline.audio.internal.peaks.PeakSum;
import org.jspecify.annotations.Nullable;

/**
 * Sums up frames that lie in little-endian 32-bit words.
 *
 * <p>The loops are plain, so that C2 makes vector code of them: one {@code int} variable a minimum or maximum, no branch, no call. Of
 * a word with two 16-bit samples the upper one needs no extraction to be compared, since it decides before the lower one does,
 * and the lower one needs only to be moved up. An hour of 44.1 kHz stereo takes a core some 25 ms so, some 40 ms with squares, which
 * is less than reading it takes: the Vector API (an incubator module, which prints a warning at every start) would gain nothing.
 */
interface WordKernel {

    /** Sums that are added to: one a channel, or one for all where they are mixed. */
    int sums();

    /**
     * Adds the frames {@code from} to {@code to} (exclusive), counted from the first word.
     *
     * @param squares whether squares are wanted; without them they may be left out
     */
    void add(int[] words, int from, int to, PeakSum[] sums, boolean squares);

    /**
     * The kernel for a layout, or null if it has none.
     *
     * @param mixed whether all channels are summed up as one
     */
    static @Nullable WordKernel of(WavLayout layout, boolean mixed) {
        int channels = layout.format().channels();
        if (channels > 2) {
            return null;
        }
        boolean mix = mixed && channels == 2;
        return switch (layout.coding()) {
            case PCM -> layout.sampleBytes() != 2 || layout.order() != ByteOrder.LITTLE_ENDIAN ? null
                    : mix ? new MixedKernel() : channels == 2 ? new StereoKernel() : new MonoKernel();
            case UNSIGNED_8 -> mix ? new MixedByteKernel(Tables.UNSIGNED_8) : new ByteKernel(Tables.UNSIGNED_8, 0, 0, 0, channels);
            case MULAW -> mix ? new MixedByteKernel(Tables.MULAW) : new ByteKernel(Tables.MULAW, 0, 0, -1, channels);
            case ALAW -> mix ? new MixedByteKernel(Tables.ALAW) : new ByteKernel(Tables.ALAW, 0x55, -1, -1, channels);
            case FLOAT -> null;
        };
    }
}
