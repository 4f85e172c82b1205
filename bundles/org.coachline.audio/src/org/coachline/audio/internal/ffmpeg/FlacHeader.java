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
import org.coachline.audio.AudioFormat;
import org.coachline.audio.internal.FileWindow;
import org.jspecify.annotations.Nullable;

/** The STREAMINFO block that every FLAC file begins with: RFC 9639, 8.2. */
final class FlacHeader {

    private static final int BLOCK_HEADER = 4;
    private static final int LENGTH = 34;
    private static final int RATE_OFFSET = 10;

    private FlacHeader() {
    }

    /** Reads it; null if it is not there or makes no sense. */
    static @Nullable MediaHeader read(FileWindow file, long at) throws IOException {
        ByteBuffer start = file.read(at, 4 + BLOCK_HEADER + LENGTH, ByteOrder.BIG_ENDIAN);
        if (start.limit() < 4 + BLOCK_HEADER + LENGTH || (start.get(4) & 0x7F) != 0) {
            return null;
        }
        return of(start, 4 + BLOCK_HEADER, "flac", "flac");
    }

    /** What a STREAMINFO block says. */
    static @Nullable MediaHeader of(ByteBuffer bytes, int at, String container, String demuxer) {
        long packed = bytes.getLong(at + RATE_OFFSET);
        int rate = (int) (packed >>> 44);
        int channels = (int) (packed >>> 41 & 7) + 1;
        int bits = (int) (packed >>> 36 & 31) + 1;
        long frames = packed & 0xF_FFFF_FFFFL;
        if (rate == 0 || bits < 4) {
            return null;
        }
        return new MediaHeader(new AudioFormat(container, "flac", rate, channels, bits), demuxer, "", frames == 0 ? -1 : frames, frames != 0);
    }
}
