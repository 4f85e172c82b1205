/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.wav;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a format chunk says, believed in nothing yet. Tags are those of RFC 2361 and mmreg.h; the extensible form is "Multiple
 * channel audio data and WAVE files", Microsoft 2001.
 *
 * @param tag         the format tag; for the extensible form that of its sub-format
 * @param channels    samples a frame
 * @param rate        frames a second, as a signed number
 * @param blockAlign  bytes of a frame or a block
 * @param bits        bits that a sample takes
 * @param validBits   bits of these that count
 * @param channelMask which loudspeakers the channels are for, or 0
 * @param known       false for the extensible form with a sub-format of nobody we know
 * @param extensible  whether this is the extensible form
 * @param extra       what follows a plain format: for some tags their own fields
 */
record WavFormat(int tag, int channels, int rate, int blockAlign, int bits, int validBits, int channelMask, boolean known, boolean extensible,
        ByteBuffer extra) {

    static final int TAG_PCM = 1;
    static final int TAG_MS_ADPCM = 2;
    static final int TAG_FLOAT = 3;
    static final int TAG_ALAW = 6;
    static final int TAG_MULAW = 7;
    static final int TAG_IMA_ADPCM = 0x11;
    static final int TAG_GSM610 = 0x31;
    private static final int TAG_EXTENSIBLE = 0xFFFE;

    /** The longest chunk that is read whole: a plain format, its size field, and 256 pairs of coefficients. */
    static final int MOST_BYTES = 22 + 4 * 256;
    private static final int LEAST_BYTES = 14;
    private static final int PLAIN_BYTES = 18;
    private static final int EXTENSIBLE_BYTES = 40;

    /** The last eight bytes of sub-formats that carry an ordinary tag: Microsoft's, and those of ambisonic sound. */
    private static final long[] SUB_FORMATS = {0x8000_00AA_0038_9B71L, 0x8644_C8C1_CA00_0000L};

    /** The loudspeakers of a channel mask from its lowest bit, by FFmpeg's names. */
    private static final String[] SPEAKERS = {
        "FL", "FR", "FC", "LFE", "BL", "BR", "FLC", "FRC", "BC", "SL", "SR", "TC", "TFL", "TFC", "TFR", "TBL", "TBC", "TBR",
    };

    /** Reads a chunk's body, or gives null where it is too short to be one. */
    static @Nullable WavFormat read(ByteBuffer fmt) {
        if (fmt.limit() < LEAST_BYTES) {
            return null;
        }
        int tag = Short.toUnsignedInt(fmt.getShort(0));
        int bits = fmt.limit() >= LEAST_BYTES + 2 ? Short.toUnsignedInt(fmt.getShort(14)) : 0;
        int validBits = bits;
        int mask = 0;
        boolean known = true;
        boolean extensible = tag == TAG_EXTENSIBLE && fmt.limit() >= 28;
        if (extensible) {
            int valid = Short.toUnsignedInt(fmt.getShort(18));
            int sub = fmt.getInt(24);
            mask = fmt.getInt(20);
            tag = sub & 0xFFFF;
            known = sub >>> 16 == 0 && (fmt.limit() < EXTENSIBLE_BYTES || isSubFormat(fmt));
            bits = bits == 0 ? (valid + 7) / 8 * 8 : bits;
            validBits = valid > 0 && valid <= bits ? valid : bits;
        }
        // The fields of a sub-format would stand behind those of the extensible form.
        int plain = Math.min(fmt.limit(), Short.toUnsignedInt(fmt.getShort(0)) == TAG_EXTENSIBLE ? EXTENSIBLE_BYTES : PLAIN_BYTES);
        ByteBuffer extra = fmt.slice(plain, fmt.limit() - plain).order(fmt.order());
        return new WavFormat(tag, Short.toUnsignedInt(fmt.getShort(2)), fmt.getInt(4), Short.toUnsignedInt(fmt.getShort(12)),
                bits, validBits, mask, known, extensible, extra);
    }

    private static boolean isSubFormat(ByteBuffer fmt) {
        long tail = fmt.slice(32, 8).order(ByteOrder.BIG_ENDIAN).getLong();
        return tail == SUB_FORMATS[0] || tail == SUB_FORMATS[1];
    }

    /** The loudspeakers that the channels are for, in their order, if they are not the usual one or two; otherwise null. */
    @Nullable String unusualSpeakers() {
        List<String> names = new ArrayList<>();
        for (int bit = 0; bit < SPEAKERS.length && names.size() < channels; bit++) {
            if ((channelMask >> bit & 1) != 0) {
                names.add(SPEAKERS[bit]);
            }
        }
        String all = String.join("+", names);
        boolean usual = all.isEmpty() || channels == 1 && all.equals("FC") || channels == 2 && all.equals("FL+FR");
        return usual ? null : all;
    }
}
