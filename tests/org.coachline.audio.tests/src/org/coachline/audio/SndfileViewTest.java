/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Samples in more bytes than they need, in audiowaveform's files: what libsndfile takes them for, worked out from its source. They sound and
 * are drawn as what they are.
 */
class SndfileViewTest {

    private static final int FRAMES = 30_000;

    @TempDir
    Path folder;

    private Path wav(String name, boolean extensible, int bits, int validBits, IntUnaryOperator word) throws Exception {
        int header = extensible ? 68 : 44;
        ByteBuffer out = ByteBuffer.allocate(header + 4 * FRAMES).order(ByteOrder.LITTLE_ENDIAN);
        out.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(out.capacity() - 8).put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII));
        out.putInt(extensible ? 40 : 16).putShort((short) (extensible ? 0xFFFE : 1)).putShort((short) 1).putInt(8000).putInt(32_000);
        out.putShort((short) 4).putShort((short) bits);
        if (extensible) {
            out.putShort((short) 22).putShort((short) validBits).putInt(4).putInt(1).putInt(0x00100000).putLong(0x719B_3800_AA00_0080L);
        }
        out.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(4 * FRAMES);
        for (int i = 0; i < FRAMES; i++) {
            out.putInt(word.applyAsInt(i));
        }
        return Files.write(folder.resolve(name), out.array());
    }

    private short[] pixels(Path in) throws Exception {
        Path out = folder.resolve("out.dat");
        try (AudioFile audio = AudioFile.open(in)) {
            AudiowaveformWriter.write(audio, out, 2, 16, false, () -> false);
        }
        ByteBuffer dat = ByteBuffer.wrap(Files.readAllBytes(out)).order(ByteOrder.LITTLE_ENDIAN);
        short[] pixels = new short[2 * dat.getInt(16)];
        assertEquals(20 + 2 * pixels.length, dat.limit());
        dat.position(20).slice().order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(pixels);
        return pixels;
    }

    /** Pixels of two samples each, of samples found in the sound's bytes by a width and the offset of the upper two of them. */
    private static short[] expected(Path in, int header, int width, int upper) throws Exception {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(in)).order(ByteOrder.LITTLE_ENDIAN);
        int frames = 4 * FRAMES / width;
        short[] pixels = new short[Math.ceilDiv(frames, 2) * 2];
        for (int pixel = 0; pixel < pixels.length / 2; pixel++) {
            short first = bytes.getShort(header + 2 * pixel * width + upper);
            short second = 2 * pixel + 1 < frames ? bytes.getShort(header + (2 * pixel + 1) * width + upper) : first;
            pixels[2 * pixel] = (short) Math.min(first, second);
            pixels[2 * pixel + 1] = (short) Math.max(first, second);
        }
        return pixels;
    }

    private static IntUnaryOperator noise() {
        Random random = new Random(7);
        int[] samples = random.ints(FRAMES, -(1 << 23), 1 << 23).toArray();
        return i -> samples[i];
    }

    @Test
    void samplesInTheUpperThreeBytesAreWhatTheyAre() throws Exception {
        IntUnaryOperator noise = noise();
        Path in = wav("upper.wav", false, 24, 24, i -> noise.applyAsInt(i) << 8);
        assertArrayEquals(expected(in, 44, 4, 2), pixels(in));
    }

    @Test
    void samplesInTheLowerThreeBytesAreTakenForQuietIntegersAndStillSoundRight() throws Exception {
        IntUnaryOperator noise = noise();
        Path in = wav("lower.wav", false, 24, 24, noise);
        assertArrayEquals(expected(in, 44, 4, 2), pixels(in));
        try (AudioFile audio = AudioFile.open(in); SampleReader reader = audio.reader()) {
            short[][] samples = new short[1][100];
            reader.read(samples, 0, 100);
            for (int i = 0; i < 100; i++) {
                assertEquals(noise.applyAsInt(i) >> 8, samples[0][i]);
            }
        }
    }

    @Test
    void whereNoBlockDecidesThePaddingIsReadAsSound() throws Exception {
        // Every sample is negative: no block begins with a padding of zero, and its lowest byte is never zero.
        Path in = wav("negative.wav", false, 24, 24, i -> -1 - i % 100 - (i % 7 << 8));
        assertArrayEquals(expected(in, 44, 3, 1), pixels(in));
    }

    @Test
    void theExtensibleFormIsBelievedItsBitsAndNotItsFrameSize() throws Exception {
        IntUnaryOperator noise = noise();
        Path whole = wav("valid24.wav", true, 32, 24, noise);
        assertArrayEquals(expected(whole, 68, 4, 2), pixels(whole));
        Path packed = wav("bits24.wav", true, 24, 24, i -> noise.applyAsInt(i) << 8);
        assertArrayEquals(expected(packed, 68, 3, 1), pixels(packed));
    }

    @Test
    void floatsUnderAHeaderOf24BitsAreFound() throws Exception {
        // What an old editor wrote: floats at 16-bit scale, here loud ones, whose upper byte lies between 0x43 and 0x4B.
        Path in = wav("floats.wav", false, 24, 24, i -> Float.floatToRawIntBits(1000.1f + i % 30_000));
        short[] pixels = pixels(in);
        float first = (1000.1f + 0) * Short.MAX_VALUE;
        float second = (1000.1f + 1) * Short.MAX_VALUE;
        short[] wrapped = {(short) (int) first, (short) (int) second};
        assertEquals(Math.min(wrapped[0], wrapped[1]), pixels[0]);
        assertEquals(Math.max(wrapped[0], wrapped[1]), pixels[1]);
    }
}
