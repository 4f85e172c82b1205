/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.block;

import org.coachline.audio.internal.block.BlockCoding.BlockDecoding;

/**
 * GSM 06.10 full rate as Microsoft packs it (and Asterisk's {@code .WAV}): two frames of 260 bits, 160 samples each, in 65 bytes,
 * each number with its lowest bit first. The blocks do not stand alone: filters carry on from block to block.
 */
public record Gsm610() implements BlockCoding {

    /** Bytes of two frames. */
    public static final int BLOCK = 65;

    private static final int FRAME = 160;
    /** The first frame ends within the 33rd byte. */
    private static final int FIRST_FRAME_BYTES = 33;

    @Override
    public String codec() {
        return "gsm_ms";
    }

    @Override
    public int bitsPerSample() {
        return 2;
    }

    @Override
    public int blockBytes() {
        return BLOCK;
    }

    @Override
    public int framesPerBlock() {
        return 2 * FRAME;
    }

    @Override
    public int framesIn(int bytes) {
        return bytes >= BLOCK ? 2 * FRAME : bytes >= FIRST_FRAME_BYTES ? FRAME : 0;
    }

    @Override
    public BlockDecoding start() {
        return new Decoding();
    }

    private final class Decoding implements BlockDecoding {

        private final GsmFrameDecoder decoder = new GsmFrameDecoder();
        private final GsmBits bits = new GsmBits();

        @Override
        public int decode(byte[] raw, int from, int bytes, short[][] out) {
            int frames = framesIn(bytes);
            bits.start(raw, from);
            for (int at = 0; at < frames; at += FRAME) {
                decoder.decode(bits, out[0], at);
            }
            return frames;
        }

        @Override
        public short[] state() {
            return decoder.state();
        }

        @Override
        public void restore(short[] state) {
            decoder.restore(state);
        }
    }
}
