/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.peaks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import org.coachline.audio.AudioFormat;
import org.jspecify.annotations.Nullable;

/**
 * A complete pyramid as bytes, little-endian: magic, version, frames of a smallest bucket, sample rate, channels, frames; then the
 * smallest buckets chunk by chunk and, within a chunk, channel by channel (minimum, maximum and root mean square of each, 16 bits
 * each); then the CRC-32C of all before it. Higher levels are summed up again on reading.
 */
public final class PeakCodec {

    /** The version, as it stands in file names; a change of the layout makes a new name. */
    public static final String LAYOUT = "v2";

    private static final int MAGIC = 0x4B504C43;
    private static final int VERSION = 2;
    private static final int HEADER = 28;
    private static final int VALUES = 3;

    private PeakCodec() {
    }

    /** The most bytes that a sound file can have; what is longer need not be read. */
    public static long mostBytes(int channels) {
        return HEADER + 2L * VALUES * (PeakStore.MOST_BUCKETS + channels * 2L * PeakChunk.FRAMES / PeakStore.BASE) + 4;
    }

    /** Writes a complete store, chunk by chunk. */
    public static void write(PeakStore store, AudioFormat format, OutputStream target) throws IOException {
        CRC32C crc = new CRC32C();
        OutputStream out = new CheckedOutputStream(target, crc);
        ByteBuffer header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
        header.putInt(MAGIC).putInt(VERSION).putInt(store.base()).putInt(format.sampleRate()).putInt(format.channels()).putLong(store.frames());
        out.write(header.array());
        ByteBuffer block = ByteBuffer.allocate(2 * VALUES * format.channels() * PeakChunk.FRAMES / store.base()).order(ByteOrder.LITTLE_ENDIAN);
        for (int index = 0; index < PeakStore.chunksOf(store.frames()); index++) {
            PeakChunk chunk = store.chunk(index);
            if (chunk == null) {
                throw new IllegalArgumentException("only a complete store is written");
            }
            block.clear();
            for (int channel = 0; channel < format.channels(); channel++) {
                for (int bucket = 0; bucket < chunk.buckets(); bucket++) {
                    for (int which = 0; which < VALUES; which++) {
                        block.putShort(chunk.value(channel, bucket, which));
                    }
                }
            }
            out.write(block.array(), 0, block.position());
        }
        target.write(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt((int) crc.getValue()).array());
    }

    /**
     * The store in {@code bytes}, or null if it is not a whole and sound one of such a recording.
     *
     * @param exactFrames the frames it must have; negative where they are not known before the recording is decoded
     */
    public static @Nullable PeakStore read(byte[] bytes, AudioFormat format, long exactFrames) {
        if (bytes.length < HEADER + 4) {
            return null;
        }
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, bytes.length - 4);
        boolean same = in.getInt() == MAGIC & in.getInt() == VERSION;
        int base = in.getInt();
        same &= in.getInt() == format.sampleRate() & in.getInt() == format.channels();
        long frames = in.getLong();
        boolean sound = same && in.getInt(bytes.length - 4) == (int) crc.getValue() && frames >= 0 && (exactFrames < 0 || frames == exactFrames)
                && base == PeakStore.baseFor(format.channels(), frames)
                && bytes.length == HEADER + 2L * VALUES * format.channels() * Math.ceilDiv(frames, base) + 4;
        return sound ? readChunks(in, format.channels(), frames) : null;
    }

    private static PeakStore readChunks(ByteBuffer in, int channels, long frames) {
        PeakStore store = new PeakStore(channels, frames);
        for (int index = 0; index < PeakStore.chunksOf(frames); index++) {
            int length = (int) Math.min(PeakChunk.FRAMES, frames - (long) index * PeakChunk.FRAMES);
            PeakChunk chunk = new PeakChunk(channels, store.base(), length);
            for (int channel = 0; channel < channels; channel++) {
                for (int bucket = 0; bucket < chunk.buckets(); bucket++) {
                    chunk.set(channel, bucket, in.getShort(), in.getShort(), in.getShort());
                }
            }
            chunk.sumUp();
            store.put(index, chunk);
        }
        store.complete(frames);
        return store;
    }
}
