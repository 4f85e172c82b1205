/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.wav;

/** What each byte of an 8-bit coding means at 16-bit scale. */
final class Tables {

    static final short[] UNSIGNED_8 = new short[256];
    static final short[] MULAW = new short[256];
    static final short[] ALAW = new short[256];

    static {
        for (int code = 0; code < 256; code++) {
            UNSIGNED_8[code] = (short) (code - 128 << 8);
            MULAW[code] = mulaw(code);
            ALAW[code] = alaw(code);
        }
    }

    private Tables() {
    }

    /** ITU-T G.711, table 2: 14 bits at 16-bit scale. */
    private static short mulaw(int code) {
        int bits = ~code & 0xFF;
        int magnitude = ((bits & 0x0F) << 3) + 0x84 << (bits >> 4 & 7);
        return (short) ((bits & 0x80) != 0 ? 0x84 - magnitude : magnitude - 0x84);
    }

    /** ITU-T G.711, table 1: 13 bits at 16-bit scale. */
    private static short alaw(int code) {
        int bits = code ^ 0x55;
        int segment = bits >> 4 & 7;
        int mantissa = (bits & 0x0F) << 4;
        int magnitude = segment == 0 ? mantissa + 8 : mantissa + 0x108 << segment - 1;
        return (short) ((bits & 0x80) != 0 ? magnitude : -magnitude);
    }
}
