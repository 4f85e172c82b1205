/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.peaks;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32C;
import org.coachline.audio.AudioFormat;
import org.jspecify.annotations.Nullable;

/**
 * A pyramid as bytes, little-endian: magic, version, bucket size, sample rate, channels, frames; then level 0 of each channel
 * (minima, maxima, root mean squares, 16 bits each); then the CRC-32C of all before it. Higher levels are summed up again on reading.
 */
public final class PeakCodec {

    /** Version and layout, as they stand in file names; a change of either makes a new name. */
    public static final String LAYOUT = "v1-" + PeakStore.BASE;

    private static final int MAGIC = 0x4B504C43;
    private static final int VERSION = 1;
    private static final int HEADER = 28;

    private PeakCodec() {
    }

    /** The exact size of a file for such a recording. */
    public static int size(int channels, long frames) {
        return Math.toIntExact(HEADER + 6L * channels * PeakStore.buckets(frames, 0) + 4);
    }

    /** The bytes of a complete store. */
    public static ByteBuffer write(PeakStore store, AudioFormat format) {
        ByteBuffer out = ByteBuffer.allocate(size(store.channels(), store.frames())).order(ByteOrder.LITTLE_ENDIAN);
        putHeader(out, format, store.frames());
        for (int channel = 0; channel < store.channels(); channel++) {
            PeakStore.Level level = store.level(channel, 0);
            for (short[] values : new short[][] {level.min(), level.max(), level.rms()}) {
                out.asShortBuffer().put(values);
                out.position(out.position() + 2 * values.length);
            }
        }
        out.putInt(checksum(out.array(), out.position()));
        return out.flip();
    }

    /** The store in {@code in}, or null if it is not a whole and sound one of such a recording. */
    public static @Nullable PeakStore read(ByteBuffer in, AudioFormat format, long frames) {
        in.order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
        putHeader(header, format, frames);
        int body = in.limit() - 4;
        if (in.limit() != size(format.channels(), frames)
                || !in.slice(0, HEADER).equals(header.flip())
                || in.getInt(body) != checksum(in.array(), body)) {
            return null;
        }
        PeakStore store = new PeakStore(format.channels(), frames);
        in.position(HEADER);
        for (int channel = 0; channel < store.channels(); channel++) {
            PeakStore.Level level = store.level(channel, 0);
            for (short[] values : new short[][] {level.min(), level.max(), level.rms()}) {
                in.asShortBuffer().get(values);
                in.position(in.position() + 2 * values.length);
            }
        }
        for (int chunk = 0; chunk < PeakStore.buckets(frames, PeakStore.LEVELS - 1); chunk++) {
            store.sumUp(chunk);
        }
        store.cover(frames);
        return store;
    }

    private static void putHeader(ByteBuffer out, AudioFormat format, long frames) {
        out.putInt(MAGIC).putInt(VERSION).putInt(PeakStore.BASE).putInt(format.sampleRate()).putInt(format.channels()).putLong(frames);
    }

    private static int checksum(byte[] bytes, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, length);
        return (int) crc.getValue();
    }
}
