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
import java.util.Random;

/**
 * Builds small WAV files whose sound is stored in blocks: IMA and Microsoft ADPCM encoded from a made-up signal, and GSM 06.10 frames
 * of made-up numbers (every number is a valid one, so no encoder is needed to exercise a decoder). The same arguments
 * always give the same bytes. Not thread-safe.
 */
public final class BlockFixture {

    private static final int[] IMA_CHANGE = {-1, -1, -1, -1, 2, 4, 6, 8};
    private static final int[] MS_ADAPTATION = {230, 230, 230, 230, 307, 409, 512, 614, 768, 614, 512, 409, 307, 230, 230, 230};
    private static final int[] MS_PAIRS = {256, 0, 512, -256, 0, 0, 192, 64, 240, 0, 460, -208, 392, -232};
    private static final int[] GSM_LAR_BITS = {6, 6, 5, 5, 4, 4, 3, 3};
    private static final int[] GSM_LAR_LOW = {20, 20, 8, 8, 4, 4, 2, 2};
    private static final int[] GSM_LAR_HIGH = {45, 45, 24, 24, 12, 12, 6, 6};

    private final int tag;
    private final int channels;
    private final int rate;
    private final int blockBytes;
    private final int bits;
    private final byte[] extra;
    private byte[] data;
    private long fact = -1;
    private long claimed = -1;
    private int cut;

    private BlockFixture(int tag, int channels, int rate, int blockBytes, int bits, byte[] extra, byte[] data) {
        this.tag = tag;
        this.channels = channels;
        this.rate = rate;
        this.blockBytes = blockBytes;
        this.bits = bits;
        this.extra = extra;
        this.data = data;
    }

    /** A signal that rises, falls, clicks and is noisy, a different one each channel: {@code [channel][frame]}. */
    public static short[][] signal(int channels, int frames) {
        short[][] signal = new short[channels][frames];
        int noise = 1;
        for (int frame = 0; frame < frames; frame++) {
            for (int channel = 0; channel < channels; channel++) {
                noise = noise * 1_664_525 + 1_013_904_223;
                int ramp = frame * (channel + 1) * 1_500 & 0xFFFF;
                int loud = frame / 300 % 5;
                int value = (Math.abs(ramp - 32_768) - 16_384) * loud / 3 + (noise >> 22);
                signal[channel][frame] = (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, value));
            }
        }
        return signal;
    }

    /** IMA ADPCM of a signal; the last block is filled up with silence. */
    public static BlockFixture ima(int rate, int blockBytes, short[][] signal) {
        int channels = signal.length;
        int perBlock = (blockBytes - 4 * channels) * 2 / channels + 1;
        int blocks = Math.ceilDiv(signal[0].length, perBlock);
        ByteBuffer out = buffer(blocks * blockBytes);
        int[] index = new int[channels];
        for (int block = 0; block < blocks; block++) {
            int[] value = new int[channels];
            for (int channel = 0; channel < channels; channel++) {
                value[channel] = at(signal[channel], block * perBlock);
                out.putShort((short) value[channel]).put((byte) index[channel]).put((byte) 0);
            }
            for (int frame = 1; frame < perBlock; frame += 8) {
                for (int channel = 0; channel < channels; channel++) {
                    int word = 0;
                    for (int i = 0; i < 8; i++) {
                        int wanted = at(signal[channel], block * perBlock + frame + i);
                        int step = imaStep(index[channel]);
                        int code = Math.min(7, Math.abs(wanted - value[channel]) * 4 / step);
                        int change = (step >> 3) + ((code & 4) != 0 ? step : 0) + ((code & 2) != 0 ? step >> 1 : 0) + ((code & 1) != 0 ? step >> 2 : 0);
                        boolean down = wanted < value[channel];
                        value[channel] = clip(value[channel] + (down ? -change : change));
                        index[channel] = Math.max(0, Math.min(88, index[channel] + IMA_CHANGE[code]));
                        word |= (code | (down ? 8 : 0)) << 4 * i;
                    }
                    out.putInt(word);
                }
            }
        }
        return new BlockFixture(0x11, channels, rate, blockBytes, 4, shorts(perBlock), out.array()).fact(signal[0].length);
    }

    /** The step sizes, by the rule behind the table: each a tenth more than the one before, from 7; the table's roundings are its own. */
    private static int imaStep(int index) {
        double step = 7 * StrictMath.pow(1.1, index);
        return (int) Math.min(32_767, step);
    }

    /** Microsoft ADPCM of a signal, each block with another pair of coefficients; the last block is filled up with silence. */
    public static BlockFixture ms(int rate, int blockBytes, short[][] signal, int... pairs) {
        int[] table = pairs.length == 0 ? MS_PAIRS : pairs;
        int channels = signal.length;
        int perBlock = (blockBytes - 7 * channels) * 2 / channels + 2;
        int blocks = Math.ceilDiv(signal[0].length, perBlock);
        ByteBuffer out = buffer(blocks * blockBytes);
        int[] step = new int[channels];
        Arrays.fill(step, 16);
        for (int block = 0; block < blocks; block++) {
            int pair = block % (table.length / 2);
            int first = block * perBlock;
            int[] newer = new int[channels];
            int[] older = new int[channels];
            for (int channel = 0; channel < channels; channel++) {
                older[channel] = at(signal[channel], first);
                newer[channel] = at(signal[channel], first + 1);
                out.put((byte) pair);
            }
            Arrays.stream(step).forEach(value -> out.putShort((short) value));
            Arrays.stream(newer).forEach(value -> out.putShort((short) value));
            Arrays.stream(older).forEach(value -> out.putShort((short) value));
            int held = 0;
            for (int i = 0; i < (perBlock - 2) * channels; i++) {
                int channel = i % channels;
                int predicted = newer[channel] * table[2 * pair] + older[channel] * table[2 * pair + 1] >> 8;
                int wanted = at(signal[channel], first + 2 + i / channels);
                int code = Math.max(-8, Math.min(7, Math.round((wanted - predicted) / (float) step[channel])));
                older[channel] = newer[channel];
                newer[channel] = clip(predicted + code * step[channel]);
                step[channel] = Math.max(16, Math.min(Short.MAX_VALUE, MS_ADAPTATION[code & 15] * step[channel] >> 8));
                if (i % 2 == 0) {
                    held = code & 15;
                } else {
                    out.put((byte) (held << 4 | code & 15));
                }
            }
        }
        ByteBuffer extra = buffer(4 + 2 * table.length).putShort((short) perBlock).putShort((short) (table.length / 2));
        Arrays.stream(table).forEach(value -> extra.putShort((short) value));
        return new BlockFixture(2, channels, rate, blockBytes, 4, extra.array(), out.array()).fact(signal[0].length);
    }

    /** GSM 06.10 blocks of numbers as speech might have them, quiet enough that nothing saturates for long. */
    public static BlockFixture gsm(int blocks, long seed) {
        Random random = new Random(seed);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int block = 0; block < blocks; block++) {
            BitWriter bits = new BitWriter(65);
            for (int frame = 0; frame < 2; frame++) {
                for (int i = 0; i < 8; i++) {
                    bits.put(GSM_LAR_LOW[i] + random.nextInt(GSM_LAR_HIGH[i] - GSM_LAR_LOW[i]), GSM_LAR_BITS[i]);
                }
                for (int subframe = 0; subframe < 4; subframe++) {
                    bits.put(40 + random.nextInt(81), 7);
                    bits.put(random.nextInt(3), 2);
                    bits.put(random.nextInt(4), 2);
                    bits.put(random.nextInt(40), 6);
                    for (int pulse = 0; pulse < 13; pulse++) {
                        bits.put(random.nextInt(8), 3);
                    }
                }
            }
            out.writeBytes(bits.bytes);
        }
        return ofGsm(out.toByteArray());
    }

    /** GSM 06.10 blocks of any numbers at all, most of which saturate. */
    public static BlockFixture wildGsm(int blocks, long seed) {
        byte[] data = new byte[65 * blocks];
        new Random(seed).nextBytes(data);
        return ofGsm(data);
    }

    private static BlockFixture ofGsm(byte[] data) {
        return new BlockFixture(0x31, 1, 8000, 65, 0, shorts(320), data).fact(data.length / 65 * 320L);
    }

    /** The same sound under a format that claims something else. */
    public BlockFixture claiming(int otherChannels, int otherBlockBytes, int otherBits) {
        return new BlockFixture(tag, otherChannels, rate, otherBlockBytes, otherBits, extra, data);
    }

    /** Says how many frames count; negative for no such chunk. */
    public BlockFixture fact(long frames) {
        fact = frames;
        return this;
    }

    /** Lies about the size of the sound, in bytes. */
    public BlockFixture claimDataSize(long size) {
        claimed = size;
        return this;
    }

    /** Changes a byte of the sound. */
    public BlockFixture set(int at, int value) {
        data = data.clone();
        data[at] = (byte) value;
        return this;
    }

    /** Cuts bytes off the end of the finished file, its pad byte not counted. */
    public BlockFixture cut(int bytes) {
        cut = bytes;
        return this;
    }

    /** The whole file. */
    public byte[] bytes() {
        ByteBuffer file = buffer(12 + 8 + 18 + extra.length + (fact < 0 ? 0 : 12) + 8 + data.length + data.length % 2);
        file.put(ascii("RIFF")).putInt(file.capacity() - 8).put(ascii("WAVE"));
        file.put(ascii("fmt ")).putInt(18 + extra.length).putShort((short) tag).putShort((short) channels).putInt(rate);
        file.putInt(rate / 8).putShort((short) blockBytes).putShort((short) bits).putShort((short) extra.length).put(extra);
        if (fact >= 0) {
            file.put(ascii("fact")).putInt(4).putInt((int) fact);
        }
        file.put(ascii("data")).putInt((int) (claimed < 0 ? data.length : claimed)).put(data);
        return Arrays.copyOf(file.array(), file.capacity() - (cut > 0 ? data.length % 2 + cut : 0));
    }

    /** Writes the file (replacing one that is there) and returns its path. */
    public Path writeTo(Path file) throws IOException {
        return Files.write(file, bytes());
    }

    private static final class BitWriter {

        private final byte[] bytes;
        private int at;

        BitWriter(int size) {
            bytes = new byte[size];
        }

        void put(int value, int count) {
            for (int i = 0; i < count; i++, at++) {
                bytes[at / 8] |= (byte) ((value >> i & 1) << at % 8);
            }
        }
    }

    private static int at(short[] signal, int frame) {
        return frame < signal.length ? signal[frame] : 0;
    }

    private static int clip(int value) {
        return Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, value));
    }

    private static byte[] shorts(int value) {
        return buffer(2).putShort((short) value).array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
