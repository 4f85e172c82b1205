/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.peaks;

import java.io.IOException;
import java.util.Arrays;

/** Cuts a run of frames that comes in blocks into buckets. */
public final class Buckets {

    /** Adds frames of the block at hand to the sums. */
    @FunctionalInterface
    public interface Block {

        /** Adds the frames {@code from} to {@code to} (exclusive) of the block. */
        void addTo(PeakSum[] sums, int from, int to);
    }

    private final PeakSum[] sums;
    private final int bucket;
    private final PeakScanner.Sink sink;
    private int held;

    /** Buckets of {@code bucket} frames for a number of channels. */
    public Buckets(int channels, int bucket, PeakScanner.Sink sink) {
        this.sums = new PeakSum[channels];
        Arrays.setAll(sums, i -> new PeakSum());
        this.bucket = bucket;
        this.sink = sink;
    }

    /** Takes a block of frames. */
    public void take(Block block, int frames) throws IOException {
        for (int from = 0; from < frames; ) {
            int to = Math.min(frames, from + bucket - held);
            block.addTo(sums, from, to);
            held += to - from;
            from = to;
            if (held == bucket) {
                end();
            }
        }
    }

    /** Gives the last bucket away, if it holds anything. */
    public void end() throws IOException {
        if (held > 0) {
            sink.bucket(sums);
            for (PeakSum sum : sums) {
                sum.reset();
            }
            held = 0;
        }
    }
}
