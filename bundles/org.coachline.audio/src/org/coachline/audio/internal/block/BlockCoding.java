/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.block;

/** How blocks of sound are laid out, and how they are decoded. Immutable. */
public interface BlockCoding {

    /** FFmpeg's name of the codec. */
    String codec();

    /** Bits that a stored sample takes on average, rounded up. */
    int bitsPerSample();

    /** Bytes of a whole block. */
    int blockBytes();

    /** Frames of a whole block. */
    int framesPerBlock();

    /** Frames that the first {@code bytes} bytes of a block hold; 0 if they do not hold any. */
    int framesIn(int bytes);

    /** A decoder at the start of a recording. */
    BlockDecoding start();

    /** The decoding of one recording, block after block. For one thread at a time. */
    interface BlockDecoding {

        /**
         * Decodes a block.
         *
         * @param raw    the block's bytes
         * @param from   where they begin
         * @param bytes  how many there are, at most {@link #blockBytes()}
         * @param out    one array a channel, with room for {@link #framesPerBlock()} frames
         * @return how many frames came out, which is {@link #framesIn(int)} of the bytes
         */
        int decode(byte[] raw, int from, int bytes, short[][] out);

        /** What the next block depends on beside its own bytes, as a copy; empty if on nothing. */
        default short[] state() {
            return NO_STATE;
        }

        /** Goes on from what {@link #state()} gave before some block. */
        default void restore(short[] state) {
        }
    }

    /** The state of a decoding whose blocks stand alone. */
    short[] NO_STATE = {};
}
