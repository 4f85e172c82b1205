/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.wav;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import org.coachline.audio.AudioException;
import org.coachline.audio.internal.peaks.Buckets;
import org.coachline.audio.internal.peaks.PeakScanner;
import org.coachline.audio.internal.peaks.PeakSum;

/** Sums up stored samples without decoding each: bytes are taken as 32-bit words, in loops that compile to vector code. */
final class WordScanner implements PeakScanner {

    private static final int BLOCK_WORDS = 1 << 14;

    private final WavLayout layout;
    private final FrameFile file;
    private final WordKernel kernel;
    private final ByteBuffer block = ByteBuffer.allocateDirect(BLOCK_WORDS * 4).order(ByteOrder.LITTLE_ENDIAN);
    private final IntBuffer view = block.asIntBuffer();
    private final int[] words = new int[BLOCK_WORDS];
    private boolean squares = true;

    WordScanner(WavLayout layout, FrameFile file, WordKernel kernel) {
        this.layout = layout;
        this.file = file;
        this.kernel = kernel;
    }

    @Override
    public PeakScanner extremesOnly() {
        squares = false;
        return this;
    }

    @Override
    public long scan(long from, long to, int bucket, Sink sink) throws AudioException, IOException {
        Buckets buckets = new Buckets(kernel.sums(), bucket, sink);
        int frameBytes = layout.frameBytes();
        int atOnce = BLOCK_WORDS * 4 / frameBytes;
        for (long at = from; at < to; ) {
            int count = (int) Math.min(atOnce, to - at);
            if (file.read(block.clear().limit(count * frameBytes), layout.offsetOf(at)) < count * frameBytes) {
                throw file.shrunk();
            }
            view.get(0, words, 0, (count * frameBytes + 3) / 4);
            buckets.take(this::add, count);
            at += count;
        }
        buckets.end();
        return to - from;
    }

    private void add(PeakSum[] sums, int from, int to) {
        kernel.add(words, from, to, sums, squares);
    }

    @Override
    public void close() {
        file.close();
    }
}
