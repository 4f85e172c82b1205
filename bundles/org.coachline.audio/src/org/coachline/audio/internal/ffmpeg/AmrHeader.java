/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.ffmpeg;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.coachline.audio.AudioFormat;
import org.coachline.audio.internal.FileWindow;
import org.jspecify.annotations.Nullable;

/** AMR files of one channel, counted frame by frame: RFC 4867, 5 (the file) and table 1a of 3GPP TS 26.101 and 26.201 (the sizes). */
final class AmrHeader {

    private static final String NARROW = "#!AMR\n";
    private static final String WIDE = "#!AMR-WB\n";
    private static final int[] NARROW_BYTES = {12, 13, 15, 17, 19, 20, 26, 31, 5, 6, 5, 5, 0, 0, 0, 0};
    private static final int[] WIDE_BYTES = {17, 23, 32, 36, 40, 46, 50, 58, 60, 5, 5, 0, 0, 0, 0, 0};
    private static final int BLOCK = 1 << 16;
    private static final int PER_SECOND = 50;

    private AmrHeader() {
    }

    /** Reads the file once; null if it is not one of the two. */
    static @Nullable MediaHeader read(FileWindow file) throws IOException {
        ByteBuffer start = file.read(0, WIDE.length(), ByteOrder.BIG_ENDIAN);
        String magic = StandardCharsets.ISO_8859_1.decode(start).toString();
        boolean wide = magic.equals(WIDE);
        if (!wide && !magic.startsWith(NARROW)) {
            return null;
        }
        int rate = wide ? 16_000 : 8_000;
        long frames = count(file, wide ? WIDE.length() : NARROW.length(), wide ? WIDE_BYTES : NARROW_BYTES);
        // FFmpeg's own decoders refuse the frames that stand for silence.
        return new MediaHeader(new AudioFormat("amr", wide ? "amr_wb" : "amr_nb", rate, 1, 16), "amr",
                wide ? "libopencore_amrwb" : "libopencore_amrnb", frames * rate / PER_SECOND, true);
    }

    private static long count(FileWindow file, long from, int[] sizes) throws IOException {
        long frames = 0;
        ByteBuffer block = ByteBuffer.allocate(0);
        long blockStart = from;
        for (long at = from; at < file.size(); ) {
            if (at >= blockStart + block.limit()) {
                block = file.read(at, BLOCK, ByteOrder.BIG_ENDIAN);
                blockStart = at;
                if (block.limit() == 0) {
                    break;
                }
            }
            at += 1 + sizes[block.get((int) (at - blockStart)) >>> 3 & 15];
            frames += at <= file.size() ? 1 : 0;
        }
        return frames;
    }
}
