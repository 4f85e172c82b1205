/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.block;

/** Numbers of a few bits each, lowest bit first. */
final class GsmBits {

    private byte[] raw = {};
    private int at;
    private int held;
    private int count;

    /** Begins at a byte. */
    void start(byte[] bytes, int from) {
        raw = bytes;
        at = from;
        held = 0;
        count = 0;
    }

    /** The next number of up to seven bits. */
    int next(int bits) {
        if (count < bits) {
            held |= (raw[at++] & 0xFF) << count;
            count += 8;
        }
        int value = held & (1 << bits) - 1;
        held >>>= bits;
        count -= bits;
        return value;
    }
}
