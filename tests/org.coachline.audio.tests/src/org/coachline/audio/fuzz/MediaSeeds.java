/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Small files of kinds that FFmpeg decodes, with right headers and not much behind them. */
final class MediaSeeds {

    private MediaSeeds() {
    }

    static List<byte[]> all() {
        return List.of(mp3(false), mp3(true), flac(), ogg("OpusHead\u0001\u0002"), ogg("\u0001vorbis\u0000\u0000\u0000\u0000\u0002\u0044\u00ac\u0000\u0000"),
                ogg("Speex   1.2"), amr("#!AMR\n", 0x3C, 32), amr("#!AMR-WB\n", 0x44, 61));
    }

    /** Frames of 128 kbit/s at 44.1 kHz: MPEG 1 layer III, 417 bytes each. */
    private static byte[] mp3(boolean tagged) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (tagged) {
            out.writeBytes(new byte[] {'I', 'D', '3', 4, 0, 0, 0, 0, 0, 20});
            out.writeBytes(Arrays.copyOf(latin("TIT2\u0000\u0000\u0000\u0005\u0000\u0000\u0003Call"), 20));
        }
        for (int i = 0; i < 20; i++) {
            byte[] frame = Arrays.copyOf(new byte[] {(byte) 0xFF, (byte) 0xFB, (byte) 0x90, 0x64}, 417);
            if (tagged && i == 0) {
                ByteBuffer.wrap(frame, 36, 120).put(latin("Xing")).putInt(7).putInt(19).putInt(20 * 417).put(new byte[100]);
            }
            out.writeBytes(frame);
        }
        return out.toByteArray();
    }

    /** Stream data of 44.1 kHz, 16-bit stereo, two seconds, and a comment. */
    private static byte[] flac() {
        ByteBuffer out = ByteBuffer.allocate(300);
        out.put(latin("fLaC")).putInt(34).putShort((short) 4096).putShort((short) 4096).put(new byte[6]);
        out.putLong(44_100L << 44 | 1L << 41 | 15L << 36 | 88_200).put(new byte[16]);
        byte[] comment = ByteBuffer.allocate(30).order(ByteOrder.LITTLE_ENDIAN).putInt(4).put(latin("made")).putInt(1).putInt(10).put(latin("TITLE=Call")).array();
        out.putInt(0x8400_0000 | comment.length).put(comment).put(latin("\u00ff\u00f8\u00c9\u0018"));
        return out.array();
    }

    /** Two pages of a stream's headers and one of sound. */
    private static byte[] ogg(String head) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(page(2, 0, 0, Arrays.copyOf(latin(head), 80)));
        out.writeBytes(page(0, 0, 1, Arrays.copyOf(latin("OpusTags"), 60)));
        out.writeBytes(page(4, 48_000, 2, new byte[200]));
        return out.toByteArray();
    }

    private static byte[] page(int flags, long position, int number, byte[] payload) {
        return ByteBuffer.allocate(28 + payload.length).order(ByteOrder.LITTLE_ENDIAN).put(latin("OggS")).put((byte) 0).put((byte) flags).putLong(position)
                .putInt(77).putInt(number).putInt(0).put((byte) 1).put((byte) payload.length).put(payload).array();
    }

    private static byte[] amr(String magic, int head, int frameBytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(latin(magic));
        for (int i = 0; i < 20; i++) {
            out.writeBytes(Arrays.copyOf(new byte[] {(byte) head}, frameBytes));
        }
        return out.toByteArray();
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
