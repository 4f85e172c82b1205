/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.ffmpeg;

import org.jspecify.annotations.Nullable;

/**
 * The header of an MPEG audio frame: ISO/IEC 11172-3, 2.4.1.3 and 13818-3, 2.4.2.3; version 2.5 extends the latter to half its rates.
 *
 * @param stream  the bits that no frame of one stream differs in: sync, version, layer and sampling rate
 * @param layer   1, 2 or 3
 * @param first   whether the version is 1, which has two granules a frame in layer III
 * @param rate    frames of sound a second
 * @param mono    whether it has one channel
 * @param samples frames of sound in it
 * @param bytes   its length with its header
 */
record MpegFrame(int stream, int layer, boolean first, int rate, boolean mono, int samples, int bytes) {

    /** The shortest header that can be read. */
    static final int HEADER = 4;

    private static final int STREAM_BITS = 0xFFFE0C00;
    private static final int[][] KBITS = {
        {0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448},
        {0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384},
        {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320},
        {0, 32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256},
        {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160},
    };
    private static final int[] RATES = {44_100, 48_000, 32_000};

    /** The frame that starts with these four bytes, or null if none does. Free-format frames, whose length nothing tells, are none. */
    static @Nullable MpegFrame of(int header) {
        int version = header >>> 19 & 3;
        int layer = 4 - (header >>> 17 & 3);
        int bitrate = header >>> 12 & 15;
        int rateCode = header >>> 10 & 3;
        if (header >>> 21 != 0x7FF || version == 1 || layer == 4 || bitrate == 0 || bitrate == 15 || rateCode == 3 || (header & 3) == 2) {
            return null;
        }
        boolean first = version == 3;
        int rate = RATES[rateCode] >> (first ? 0 : version == 2 ? 1 : 2);
        int bits = 1_000 * KBITS[first ? layer - 1 : layer == 1 ? 3 : 4][bitrate];
        int padding = header >>> 9 & 1;
        int samples = layer == 1 ? 384 : layer == 3 && !first ? 576 : 1_152;
        int bytes = layer == 1 ? (12 * bits / rate + padding) * 4 : samples / 8 * bits / rate + padding;
        return new MpegFrame(header & STREAM_BITS, layer, first, rate, (header >>> 6 & 3) == 3, samples, bytes);
    }

    /** Where the side information of a layer III frame ends, counted from the frame: there, an encoder's tag begins. */
    int tagOffset() {
        return HEADER + (first ? mono ? 17 : 32 : mono ? 9 : 17);
    }

    String codec() {
        return "mp" + layer;
    }
}
