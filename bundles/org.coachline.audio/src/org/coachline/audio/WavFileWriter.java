/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * Writes a recording's sound as a WAV file: the channels and the rate it has, nothing else of it. Sound of 4 GiB and more
 * becomes an RF64 file (EBU Tech 3306). Streams: 64 Ki frames are in memory at a time.
 */
public final class WavFileWriter {

    /** How samples are stored. */
    public enum Depth {
        /** 16-bit PCM, as {@link SampleReader} gives it. */
        PCM_16(16, 1),
        /** 24-bit PCM, rounded to the nearest and held at full scale. */
        PCM_24(24, 1),
        /** 32-bit IEEE floats, full scale at 1, kept beyond. */
        FLOAT_32(32, 3);

        private final int bits;
        private final int tag;

        Depth(int bits, int tag) {
            this.bits = bits;
            this.tag = tag;
        }
    }

    private static final int BLOCK = 1 << 14;
    private static final int MOST_SIZE = 0xFFFFFFFF;
    private static final long FOUR_GIB = 1L << 32;
    private static final int DS64 = 28;
    private static final int EXTENSIBLE = 0xFFFE;
    /** What follows a format's tag in the GUID that WAVE_FORMAT_EXTENSIBLE calls it by. */
    private static final byte[] SUB_FORMAT = {0, 0, 0x10, 0, (byte) 0x80, 0, 0, (byte) 0xAA, 0, 0x38, (byte) 0x9B, 0x71};

    private final AudioFile in;
    private final Depth depth;
    private final int channels;
    private final boolean large;

    private WavFileWriter(AudioFile in, Depth depth) {
        this.in = in;
        this.depth = depth;
        this.channels = in.format().channels();
        // The number may only be estimated: then room for the larger header is taken in good time.
        long likely = in.frames() * frameBytes();
        this.large = likely > (in.framesExact() ? FOUR_GIB - BLOCK : FOUR_GIB / 2);
    }

    /**
     * Writes the whole recording. The file appears whole or not at all.
     *
     * @param out       replaced if it is there
     * @param cancelled asked every {@value #BLOCK} frames
     * @throws AudioException        if the recording cannot be read to its end
     * @throws IOException           if the file cannot be written; names it and the reason
     * @throws CancellationException if {@code cancelled} said so; nothing is left behind
     */
    public static void write(AudioFile in, Path out, Depth depth, BooleanSupplier cancelled) throws AudioException, IOException {
        WavFileWriter writer = new WavFileWriter(in, depth);
        AtomicFile.<AudioException>writePlaced(out, (channel, seekable) -> writer.writeTo(channel, seekable, cancelled));
    }

    private int frameBytes() {
        return channels * depth.bits / 8;
    }

    private void writeTo(FileChannel out, boolean seekable, BooleanSupplier cancelled) throws AudioException, IOException {
        write(out, header(in.framesExact() ? in.frames() : -1));
        long frames = depth == Depth.PCM_16 ? shorts(out, cancelled) : floats(out, cancelled);
        if (frames * frameBytes() % 2 == 1) {
            write(out, ByteBuffer.allocate(1));
        }
        if (seekable) {
            write(out.position(0), header(frames));
        }
    }

    private long shorts(FileChannel out, BooleanSupplier cancelled) throws AudioException, IOException {
        short[][] samples = new short[channels][BLOCK];
        ByteBuffer bytes = ByteBuffer.allocate(BLOCK * frameBytes()).order(ByteOrder.LITTLE_ENDIAN);
        long frames = 0;
        try (SampleReader reader = in.reader()) {
            for (int got = reader.read(samples, 0, BLOCK); got > 0; got = reader.read(samples, 0, BLOCK)) {
                bytes.clear();
                for (int i = 0; i < got; i++) {
                    for (short[] channel : samples) {
                        bytes.putShort(channel[i]);
                    }
                }
                frames += got;
                write(out, bytes.flip(), cancelled);
            }
        }
        return frames;
    }

    private long floats(FileChannel out, BooleanSupplier cancelled) throws AudioException, IOException {
        float[][] samples = new float[channels][BLOCK];
        ByteBuffer bytes = ByteBuffer.allocate(BLOCK * frameBytes()).order(ByteOrder.LITTLE_ENDIAN);
        long frames = 0;
        try (PreciseReader reader = in.preciseReader()) {
            for (int got = reader.read(samples, 0, BLOCK); got > 0; got = reader.read(samples, 0, BLOCK)) {
                bytes.clear();
                for (int i = 0; i < got; i++) {
                    for (float[] channel : samples) {
                        put(bytes, channel[i]);
                    }
                }
                frames += got;
                write(out, bytes.flip(), cancelled);
            }
        }
        return frames;
    }

    private void put(ByteBuffer bytes, float value) {
        if (depth == Depth.FLOAT_32) {
            bytes.putFloat(value);
        } else {
            int whole = (int) Math.max(-(1 << 23), Math.min((1 << 23) - 1, Math.rint(value * (double) (1 << 23))));
            bytes.put((byte) whole).put((byte) (whole >> 8)).put((byte) (whole >> 16));
        }
    }

    private static void write(FileChannel out, ByteBuffer bytes, BooleanSupplier cancelled) throws IOException {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
        write(out, bytes);
    }

    private static void write(FileChannel out, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }

    /** All that stands before the sound; sizes as of a stream without an end where the number of frames is not known. */
    private ByteBuffer header(long frames) {
        boolean extensible = channels > 2;
        int fmt = extensible ? 40 : depth == Depth.FLOAT_32 ? 18 : 16;
        int fact = depth == Depth.FLOAT_32 ? 12 : 0;
        ByteBuffer head = ByteBuffer.allocate(12 + (large ? 8 + DS64 : 0) + 8 + fmt + fact + 8).order(ByteOrder.LITTLE_ENDIAN);
        long data = frames * frameBytes();
        long riff = head.capacity() - 8 + data + data % 2;
        boolean fits = frames >= 0 && riff < FOUR_GIB;
        boolean sixtyFour = large && frames >= 0 && !fits;
        id(head, sixtyFour ? "RF64" : "RIFF").putInt(fits ? (int) riff : MOST_SIZE);
        id(head, "WAVE");
        if (large) {
            id(head, sixtyFour ? "ds64" : "JUNK").putInt(DS64);
            head.putLong(sixtyFour ? riff : 0).putLong(sixtyFour ? data : 0).putLong(sixtyFour ? frames : 0).putInt(0);
        }
        id(head, "fmt ").putInt(fmt).putShort((short) (extensible ? EXTENSIBLE : depth.tag)).putShort((short) channels);
        head.putInt(in.format().sampleRate()).putInt(in.format().sampleRate() * frameBytes()).putShort((short) frameBytes());
        head.putShort((short) depth.bits);
        if (extensible) {
            head.putShort((short) 22).putShort((short) depth.bits).putInt(0).putInt(depth.tag).put(SUB_FORMAT);
        } else if (fmt == 18) {
            head.putShort((short) 0);
        }
        if (fact > 0) {
            id(head, "fact").putInt(4).putInt(frames >= 0 && frames < FOUR_GIB ? (int) frames : MOST_SIZE);
        }
        id(head, "data").putInt(fits ? (int) data : MOST_SIZE);
        return head.flip();
    }

    private static ByteBuffer id(ByteBuffer head, String id) {
        return head.put(id.getBytes(StandardCharsets.US_ASCII));
    }
}
