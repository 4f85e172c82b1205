/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Stereo recordings to measure with, made up: two voices that come and go over a little noise, like speech in its range of levels. */
final class Recordings {

    /** A coding and a rate. */
    enum Kind {
        /** What music players and conference systems leave. */
        PCM(44_100, false),
        /** What telephone exchanges leave. */
        MULAW(8_000, true);

        private final int rate;
        private final boolean mulaw;

        Kind(int rate, boolean mulaw) {
            this.rate = rate;
            this.mulaw = mulaw;
        }

        private int frameBytes() {
            return mulaw ? 2 : 4;
        }
    }

    private Recordings() {
    }

    /** Writes a recording and gives it back. */
    static Path write(Path file, Kind kind, int minutes) throws IOException {
        int perSecond = kind.rate * kind.frameBytes();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            out.write(header(kind, 60L * minutes * perSecond));
            int noise = 1;
            for (long second = 0; second < 60L * minutes; second++) {
                ByteBuffer block = ByteBuffer.allocate(perSecond).order(ByteOrder.LITTLE_ENDIAN);
                for (int i = 0; i < kind.rate; i++) {
                    noise = noise * 1_664_525 + 1_013_904_223;
                    int left = voice(second, i, kind.rate, 180, second % 7 < 3) + (noise >> 25);
                    int right = voice(second, i, kind.rate, 110, second % 7 > 2) + (noise >> 24);
                    if (kind.mulaw) {
                        block.put(mulaw(left)).put(mulaw(right));
                    } else {
                        block.putShort((short) left).putShort((short) right);
                    }
                }
                out.write(block.array());
            }
        }
        return file;
    }

    /** A silent recording that takes no room on a disk whose files may have holes: for what depends on the length alone. */
    static Path hollow(Path file, Kind kind, int minutes) throws IOException {
        byte[] header = header(kind, 60L * minutes * kind.rate * kind.frameBytes());
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            out.write(header);
            out.setLength(header.length + 60L * minutes * kind.rate * kind.frameBytes());
        }
        return file;
    }

    private static int voice(long second, int i, int rate, int hertz, boolean speaks) {
        if (!speaks) {
            return 0;
        }
        int ramp = (int) ((long) i * hertz * 65_536 / rate) & 0xFFFF;
        int triangle = Math.abs(ramp - 32_768) - 16_384;
        return (int) (triangle * (8 + second % 5) >> 4);
    }

    private static byte mulaw(int sample) {
        int sign = sample < 0 ? 0x80 : 0;
        int magnitude = Math.min(Math.abs(sample), 32_635) + 0x84;
        int segment = 24 - Integer.numberOfLeadingZeros(magnitude);
        return (byte) ~(sign | segment << 4 | magnitude >> segment + 3 & 0x0F);
    }

    private static byte[] header(Kind kind, long bytes) {
        ByteBuffer out = ByteBuffer.allocate(44).order(ByteOrder.LITTLE_ENDIAN);
        out.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt((int) (bytes + 36)).put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII));
        out.putInt(16).putShort((short) (kind.mulaw ? 7 : 1)).putShort((short) 2).putInt(kind.rate).putInt(kind.rate * kind.frameBytes());
        out.putShort((short) kind.frameBytes()).putShort((short) (kind.frameBytes() * 4)).put("data".getBytes(StandardCharsets.US_ASCII)).putInt((int) bytes);
        return out.array();
    }
}
