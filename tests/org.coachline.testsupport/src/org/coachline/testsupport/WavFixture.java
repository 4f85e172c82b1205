/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.testsupport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Builds small WAV files for tests, right ones and lying ones. Sound is appended per channel; shorter channels are
 * padded with silence. The file is built in memory: meant for seconds of sound, not for hours. Not thread-safe.
 *
 * <pre>
 * Path call = WavFixture.of(WavFixture.Codec.MULAW, 8000, 2)
 *         .tone(0, 440, 0.5, 2.0)                       // agent: two seconds
 *         .silence(1, 1.0).tone(1, 300, 0.8, 1.5)       // customer: starts a second later
 *         .writeTo(folder.resolve("call.wav"));
 * </pre>
 */
public final class WavFixture {

    /** How samples are stored: the WAVE format tag and the bits of a sample. */
    public enum Codec {
        /** Unsigned 8-bit PCM. */
        PCM_U8(1, 8),
        /** Signed 16-bit PCM. */
        PCM_S16(1, 16),
        /** Signed 24-bit PCM in three bytes. */
        PCM_S24(1, 24),
        /** Signed 32-bit PCM. */
        PCM_S32(1, 32),
        /** IEEE 32-bit float, full scale 1.0. */
        FLOAT32(3, 32),
        /** IEEE 64-bit float, full scale 1.0. */
        FLOAT64(3, 64),
        /** ITU-T G.711 mu-law. */
        MULAW(7, 8),
        /** ITU-T G.711 A-law. */
        ALAW(6, 8);

        final int tag;
        final int bits;

        Codec(int tag, int bits) {
            this.tag = tag;
            this.bits = bits;
        }
    }

    private final Codec codec;
    private final int sampleRate;
    private final int channels;
    private final double[][] sound;
    private final ByteArrayOutputStream chunksBeforeData = new ByteArrayOutputStream();
    private final ByteArrayOutputStream chunksAfterData = new ByteArrayOutputStream();
    private boolean extensible;
    private boolean bigEndian;
    private int validBits;
    private long claimedDataSize = -1;
    private long claimedRiffSize = -1;
    private int cutFromEnd;

    private WavFixture(Codec codec, int sampleRate, int channels) {
        this.codec = codec;
        this.sampleRate = sampleRate;
        this.channels = channels;
        this.validBits = codec.bits;
        this.sound = new double[channels][0];
    }

    /** A file without sound yet. */
    public static WavFixture of(Codec codec, int sampleRate, int channels) {
        return new WavFixture(codec, sampleRate, channels);
    }

    /** Appends a sine to one channel; {@code amplitude} 1.0 is full scale. */
    public WavFixture tone(int channel, double hertz, double amplitude, double seconds) {
        int count = (int) Math.round(seconds * sampleRate);
        double[] wave = new double[count];
        for (int i = 0; i < count; i++) {
            wave[i] = amplitude * Math.sin(2 * Math.PI * hertz * i / sampleRate);
        }
        return append(channel, wave);
    }

    /** Appends silence to one channel. */
    public WavFixture silence(int channel, double seconds) {
        return append(channel, new double[(int) Math.round(seconds * sampleRate)]);
    }

    /** Appends samples at 16-bit scale (-32768 to 32767) to one channel; every codec but the 8-bit ones keeps them exactly. */
    public WavFixture values(int channel, int... sixteenBit) {
        return append(channel, Arrays.stream(sixteenBit).mapToDouble(value -> value / 32768.0).toArray());
    }

    /** Appends samples with full scale 1.0, which only the float codecs keep beyond full scale. */
    public WavFixture floats(int channel, double... samples) {
        return append(channel, samples);
    }

    private WavFixture append(int channel, double[] more) {
        double[] before = sound[channel];
        double[] all = Arrays.copyOf(before, before.length + more.length);
        System.arraycopy(more, 0, all, before.length, more.length);
        sound[channel] = all;
        return this;
    }

    /** Uses WAVE_FORMAT_EXTENSIBLE with the codec's sub-format. */
    public WavFixture extensible() {
        extensible = true;
        return this;
    }

    /** Uses WAVE_FORMAT_EXTENSIBLE and claims fewer valid bits than the sample's container has. */
    public WavFixture validBits(int bits) {
        validBits = bits;
        return extensible();
    }

    /** Writes RIFX: every number big-endian. */
    public WavFixture bigEndian() {
        bigEndian = true;
        return this;
    }

    /** Adds a chunk between {@code fmt } and {@code data}; an odd length gets its pad byte. */
    public WavFixture chunk(String id, byte[] body) {
        writeChunk(chunksBeforeData, id, body);
        return this;
    }

    /** Adds a chunk after {@code data}. */
    public WavFixture chunkAfterData(String id, byte[] body) {
        writeChunk(chunksAfterData, id, body);
        return this;
    }

    /** Lies about the size of the sound, in bytes: 0, 0xFFFFFFFFL or anything else in 32 bits. */
    public WavFixture claimDataSize(long size) {
        claimedDataSize = size;
        return this;
    }

    /** Lies about the size of the file after its first eight bytes. */
    public WavFixture claimRiffSize(long size) {
        claimedRiffSize = size;
        return this;
    }

    /** Cuts bytes off the end of the finished file, as a killed recorder does; the header keeps claiming them. */
    public WavFixture cut(int bytes) {
        cutFromEnd = bytes;
        return this;
    }

    /** Frames of the longest channel. */
    public int frames() {
        return Arrays.stream(sound).mapToInt(samples -> samples.length).max().orElse(0);
    }

    /** The whole file. */
    public byte[] bytes() {
        byte[] data = data();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        writeChunk(body, "fmt ", format());
        body.writeBytes(chunksBeforeData.toByteArray());
        body.writeBytes("data".getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(int32(claimedDataSize >= 0 ? claimedDataSize : data.length));
        body.writeBytes(data);
        if (data.length % 2 == 1) {
            body.write(0);
        }
        body.writeBytes(chunksAfterData.toByteArray());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes((bigEndian ? "RIFX" : "RIFF").getBytes(StandardCharsets.US_ASCII));
        file.writeBytes(int32(claimedRiffSize >= 0 ? claimedRiffSize : body.size() + 4L));
        file.writeBytes("WAVE".getBytes(StandardCharsets.US_ASCII));
        file.writeBytes(body.toByteArray());
        return Arrays.copyOf(file.toByteArray(), file.size() - cutFromEnd);
    }

    /** Writes the file (replacing one that is there) and returns its path. */
    public Path writeTo(Path file) throws IOException {
        return Files.write(file, bytes());
    }

    private byte[] format() {
        int blockAlign = channels * codec.bits / 8;
        ByteBuffer out = buffer(extensible ? 40 : codec.tag == 1 ? 16 : 18);
        out.putShort((short) (extensible ? 0xFFFE : codec.tag)).putShort((short) channels);
        out.putInt(sampleRate).putInt(sampleRate * blockAlign).putShort((short) blockAlign).putShort((short) codec.bits);
        if (extensible) {
            out.putShort((short) 22).putShort((short) validBits).putInt(0);
            out.putInt(codec.tag).putShort((short) 0).putShort((short) 0x10);
            out.put(new byte[] {(byte) 0x80, 0, 0, (byte) 0xAA, 0, 0x38, (byte) 0x9B, 0x71});
        }
        return out.array();
    }

    private byte[] data() {
        int frames = frames();
        ByteBuffer out = buffer(frames * channels * codec.bits / 8);
        for (int frame = 0; frame < frames; frame++) {
            for (int channel = 0; channel < channels; channel++) {
                double[] samples = sound[channel];
                put(out, frame < samples.length ? samples[frame] : 0);
            }
        }
        return out.array();
    }

    private void put(ByteBuffer out, double sample) {
        switch (codec) {
            case PCM_U8 -> out.put((byte) ((scaled(sample, 16) >> 8) + 128));
            case PCM_S16 -> out.putShort((short) scaled(sample, 16));
            case PCM_S24 -> {
                int value = (int) scaled(sample, 24);
                byte low = (byte) value;
                byte high = (byte) (value >> 16);
                out.put(bigEndian ? high : low).put((byte) (value >> 8)).put(bigEndian ? low : high);
            }
            case PCM_S32 -> out.putInt((int) scaled(sample, 32));
            case FLOAT32 -> out.putFloat((float) sample);
            case FLOAT64 -> out.putDouble(sample);
            case MULAW -> out.put(G711.toMuLaw((int) scaled(sample, 16)));
            case ALAW -> out.put(G711.toALaw((int) scaled(sample, 16)));
        }
    }

    private static long scaled(double sample, int bits) {
        double full = Math.scalb(1.0, bits - 1);
        return (long) Math.max(-full, Math.min(full - 1, Math.rint(sample * full)));
    }

    private void writeChunk(ByteArrayOutputStream out, String id, byte[] body) {
        out.writeBytes(id.getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(int32(body.length));
        out.writeBytes(body);
        if (body.length % 2 == 1) {
            out.write(0);
        }
    }

    private byte[] int32(long value) {
        return buffer(4).putInt((int) value).array();
    }

    private ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(bigEndian ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    }
}
