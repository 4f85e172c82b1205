/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.wav;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.coachline.audio.AudioException;
import org.coachline.audio.internal.wav.WavLayout.Coding;

/**
 * What libsndfile, with which audiowaveform reads WAV files, takes PCM samples for that lie in more bytes than they need. It goes by
 * the bits alone and reads samples one after another without the padding, but for one case that it calls ambiguous: a plain
 * header (not the extensible form) with 24 bits in four bytes. There it looks at the sound, 4,096 bytes at a time from byte
 * 600 of the file on, until a block decides for floats or for 32-bit integers; if none does, it is three bytes a sample again.
 * Source: libsndfile 1.2, {@code wavlike_read_fmt_chunk} and {@code wavlike_analyze} in wavlike.c, {@code vote_for_format} in
 * audio_detect.c (which does look at the same three bytes of a block again and again, where one would expect the sample's own).
 *
 * @param bits       bits of a sample as the header says
 * @param extensible whether the header is of the extensible form
 */
record SndfileView(int bits, boolean extensible) {

    private static final int FROM = 600;
    private static final int BLOCK = 4_096;
    private static final int ENOUGH = 3 * BLOCK / 4;
    private static final int VOTE = 4;

    /** The layout as libsndfile sees it; the same one where it agrees. */
    WavLayout of(WavLayout layout, FrameFile file) throws AudioException {
        int packed = (bits + 7) / 8;
        if (layout.coding() != Coding.PCM) {
            return layout;
        }
        if (packed == layout.sampleBytes()) {
            return layout.order() == ByteOrder.BIG_ENDIAN ? layout : as(layout, Coding.PCM, packed);
        }
        return !extensible && bits == 24 && layout.sampleBytes() == 4 ? detected(layout, file) : as(layout, Coding.PCM, packed);
    }

    private static WavLayout detected(WavLayout layout, FrameFile file) throws AudioException {
        ByteBuffer block = ByteBuffer.allocate(BLOCK);
        for (long at = FROM; file.read(block.clear(), at) == BLOCK; at += BLOCK) {
            byte[] data = block.array();
            int top = data[3] & 0xFF;
            int floats = data[0] != 0 && top > 0x43 && top < 0x4B ? BLOCK : 0;
            int integers = data[2] != 0 && top == 0 ? BLOCK : 0;
            for (int k = 0; k < BLOCK; k += 4) {
                integers += data[k] == 0 && data[k + 1] != 0 ? VOTE : 0;
            }
            if (floats > ENOUGH) {
                return as(layout, Coding.FLOAT, 4);
            }
            if (integers > ENOUGH) {
                return as(layout, Coding.PCM, 4);
            }
        }
        return as(layout, Coding.PCM, 3);
    }

    private static WavLayout as(WavLayout layout, Coding coding, int sampleBytes) {
        long frames = layout.frames() * layout.sampleBytes() / sampleBytes;
        int highByte = layout.order() == ByteOrder.BIG_ENDIAN ? 0 : sampleBytes - 1;
        return new WavLayout(layout.format(), coding, layout.order(), sampleBytes, highByte, layout.dataStart(), frames, List.of());
    }
}
