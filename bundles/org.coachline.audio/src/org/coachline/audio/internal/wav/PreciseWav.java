/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.wav;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.coachline.audio.AudioException;
import org.coachline.audio.PreciseReader;

/** Floats from a WAV file that stores more than 16 bits: PCM of any width by its four upper bytes, and floats as they are. */
final class PreciseWav implements PreciseReader {

    private static final int BLOCK = 1 << 16;
    private static final int UPPER_BYTES = 4;
    private static final double SCALE = 1.0 / (1L << 31);

    private final WavLayout layout;
    private final FrameFile file;
    private final byte[] block;
    private long position;

    PreciseWav(WavLayout layout, FrameFile file) {
        this.layout = layout;
        this.file = file;
        this.block = new byte[Math.max(1, BLOCK / layout.frameBytes()) * layout.frameBytes()];
    }

    /** Whether the layout holds more than 16 bits a sample. */
    static boolean reads(WavLayout layout) {
        return layout.coding() == WavLayout.Coding.FLOAT || layout.coding() == WavLayout.Coding.PCM && layout.sampleBytes() > 2;
    }

    @Override
    public int read(float[][] channels, int offset, int frames) throws AudioException {
        int done = 0;
        while (done < frames && position < layout.frames()) {
            int wanted = (int) Math.min(Math.min(frames - done, block.length / layout.frameBytes()), layout.frames() - position);
            int got = file.read(ByteBuffer.wrap(block, 0, wanted * layout.frameBytes()), layout.offsetOf(position)) / layout.frameBytes();
            ByteBuffer bytes = ByteBuffer.wrap(block).order(layout.order());
            for (int channel = 0; channel < channels.length; channel++) {
                int at = channel * layout.sampleBytes();
                for (int i = 0; i < got; i++, at += layout.frameBytes()) {
                    channels[channel][offset + done + i] = layout.coding() == WavLayout.Coding.PCM ? integer(at)
                            : layout.sampleBytes() == 4 ? bytes.getFloat(at) : (float) bytes.getDouble(at);
                }
            }
            position += got;
            done += got;
            if (got < wanted) {
                break;
            }
        }
        return done;
    }

    private float integer(int at) {
        int step = layout.order() == ByteOrder.BIG_ENDIAN ? 1 : -1;
        int value = 0;
        // The most significant byte may lie within the sample: 24 bits in the lower three of four bytes.
        int below = layout.order() == ByteOrder.BIG_ENDIAN ? layout.sampleBytes() - 1 - layout.highByte() : layout.highByte();
        for (int i = 0; i < UPPER_BYTES; i++) {
            int bits = i <= below ? block[at + layout.highByte() + i * step] & 0xFF : 0;
            value = value << 8 | bits;
        }
        return (float) (value * SCALE);
    }

    @Override
    public void close() {
        file.close();
    }
}
