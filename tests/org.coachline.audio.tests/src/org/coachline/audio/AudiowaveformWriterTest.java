/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.coachline.testsupport.WavFixture;
import org.coachline.testsupport.WavFixture.Codec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Expected bytes are worked out by hand from audiowaveform's doc/DataFormat.md and its rules for mixing and rounding. */
class AudiowaveformWriterTest {

    @TempDir
    Path folder;

    private static WavFixture stereo() {
        return WavFixture.of(Codec.PCM_S16, 8000, 2).values(0, 100, -101, 300, -32768, 7).values(1, -103, 100, 255, -32768, -300);
    }

    private byte[] write(WavFixture fixture, String name, int zoom, int bits, boolean split) throws Exception {
        Path out = folder.resolve(name);
        try (AudioFile in = AudioFile.open(fixture.writeTo(folder.resolve("in.wav")))) {
            AudiowaveformWriter.write(in, out, zoom, bits, split, () -> false);
        }
        return Files.readAllBytes(out);
    }

    private static byte[] hex(String bytes) {
        return HexFormat.of().parseHex(bytes.replace(" ", ""));
    }

    @Test
    void mixedChannelsMakeVersionOneAndRoundTowardsZero() throws Exception {
        // Mixed: -3/2 = -1, -1/2 = 0, 555/2 = 277, -32768, -293/2 = -146. Pixels of two: (-1,0) (-32768,277) (-146,-146).
        assertArrayEquals(hex("01000000 00000000 401f0000 02000000 03000000  ffff 0000  0080 1501  6eff 6eff"),
                write(stereo(), "mixed.dat", 2, 16, false));
    }

    @Test
    void splitChannelsMakeVersionTwo() throws Exception {
        // Left: (-101,100) (-32768,300) (7,7); right: (-103,100) (-32768,255) (-300,-300).
        assertArrayEquals(hex("02000000 00000000 401f0000 02000000 03000000 02000000"
                        + "9bff 6400 99ff 6400  0080 2c01 0080 ff00  0700 0700 d4fe d4fe"),
                write(stereo(), "split.dat", 2, 16, true));
    }

    @Test
    void eightBitsAreDividedTowardsZero() throws Exception {
        // -101/256 = 0, 300/256 = 1, -32768/256 = -128, 255/256 = 0, -300/256 = -1.
        assertArrayEquals(hex("02000000 01000000 401f0000 02000000 03000000 02000000  0000 0000  8001 8000  0000 ffff"),
                write(stereo(), "split8.dat", 2, 8, true));
    }

    @Test
    void oneChannelSplitIsVersionOne() throws Exception {
        assertArrayEquals(hex("01000000 00000000 803e0000 04000000 01000000  feff 0500"),
                write(WavFixture.of(Codec.PCM_S16, 16000, 1).values(0, 5, -2), "mono.dat", 4, 16, true));
    }

    @Test
    void jsonIsOneLineInItsOrderOfKeys() throws Exception {
        assertEquals("{\"version\":2,\"channels\":2,\"sample_rate\":8000,\"samples_per_pixel\":4,\"bits\":8,\"length\":2,"
                        + "\"data\":[-128,1,-128,0,0,0,-1,-1]}\n",
                new String(write(stereo(), "peaks.json", 4, 8, true)));
        assertEquals("{\"version\":2,\"channels\":1,\"sample_rate\":8000,\"samples_per_pixel\":3,\"bits\":16,\"length\":2,"
                        + "\"data\":[-1,277,-32768,-146]}\n",
                new String(write(stereo(), "mixed.json", 3, 16, false)));
    }

    @Test
    void floatsBeyondFullScaleWrapAround() throws Exception {
        // 1.5 * 32767 = 49150 = -16386 in 16 bits; -2 * 32767 = -65534 = 2.
        assertArrayEquals(hex("01000000 00000000 401f0000 02000000 01000000  febf 0200"),
                write(WavFixture.of(Codec.FLOAT32, 8000, 1).floats(0, 1.5, -2), "loud.dat", 2, 16, false));
    }

    @Test
    void threeChannelsAreMixedByTheirNumber() throws Exception {
        WavFixture three = WavFixture.of(Codec.PCM_S16, 8000, 3).values(0, 10, -10).values(1, 20, -20).values(2, 2, -2);
        assertArrayEquals(hex("01000000 00000000 401f0000 02000000 01000000  f6ff 0a00"), write(three, "three.dat", 2, 16, false));
    }

    private static void asAudiowaveformConvertsFloats(short[][] samples) {
        for (short[] channel : samples) {
            for (int i = 0; i < channel.length; i++) {
                channel[i] = (short) (channel[i] / 32_768f * Short.MAX_VALUE);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyCodingAgreesWithTheModelAtEveryZoom(Codec codec) throws Exception {
        for (int channels : new int[] {1, 2, 3, 6}) {
            WavFixture fixture = WavFixture.of(codec, 8000, channels);
            Random random = new Random(channels);
            for (int channel = 0; channel < channels; channel++) {
                fixture.values(channel, -32768, -32768, 32767, 32767, -1, -1, 0).values(channel, random.ints(3_000, -32768, 32768).map(v -> v >> random.nextInt(16)).toArray());
            }
            short[][] samples;
            try (AudioFile audio = AudioFile.open(fixture.writeTo(folder.resolve("in.wav"))); SampleReader reader = audio.reader()) {
                samples = new short[channels][(int) audio.frames()];
                reader.read(samples, 0, samples[0].length);
            }
            if (codec == Codec.FLOAT32 || codec == Codec.FLOAT64) {
                asAudiowaveformConvertsFloats(samples);
            }
            for (int zoom : new int[] {2, 3, 255, 256, 257, 3_006, 3_007, 10_000}) {
                for (int bits : new int[] {8, 16}) {
                    for (boolean split : new boolean[] {false, true}) {
                        String expected = PeakModel.of(samples, zoom, bits, split);
                        String what = codec + ", " + channels + " channels, " + zoom + ", " + bits + " bits, split " + split;
                        assertEquals(expected, PeakModel.numbers(write(fixture, "m.dat", zoom, bits, split), bits), what);
                        String json = new String(write(fixture, "m.json", zoom, bits, split));
                        assertEquals(expected, json.substring(json.indexOf('[') + 1, json.indexOf(']')), what);
                    }
                }
            }
        }
    }

    @Test
    void aRecordingWithoutSoundHasNoPixels() throws Exception {
        Path in = WavFixture.of(Codec.PCM_S16, 8000, 2).writeTo(folder.resolve("empty.wav"));
        EmptyRecordingException empty = assertThrows(EmptyRecordingException.class, () -> AudioFile.open(in));
        Path dat = folder.resolve("empty.dat");
        AudiowaveformWriter.write(empty, dat, 256, 8, true);
        assertArrayEquals(hex("02000000 01000000 401f0000 00010000 00000000 02000000"), Files.readAllBytes(dat));
        Path json = folder.resolve("empty.json");
        AudiowaveformWriter.write(empty, json, 256, 16, false);
        assertEquals("{\"version\":2,\"channels\":1,\"sample_rate\":8000,\"samples_per_pixel\":256,\"bits\":16,\"length\":0,\"data\":[]}\n", Files.readString(json));
    }

    @Test
    void longRecordingsAreTheSamePieceByPiece() throws Exception {
        // Longer than what one thread works out at once, and of more samples than one thread is given alone.
        int frames = 2_100_001;
        int[] left = new Random(3).ints(frames, -32768, 32768).toArray();
        int[] right = new Random(4).ints(frames, -32768, 32768).toArray();
        WavFixture fixture = WavFixture.of(Codec.PCM_S16, 44100, 2).values(0, left).values(1, right);
        for (int zoom : new int[] {7, 256, 3_000_000}) {
            ByteBuffer expected = ByteBuffer.allocate(24 + Math.ceilDiv(frames, zoom) * 8).order(ByteOrder.LITTLE_ENDIAN);
            expected.putInt(2).putInt(0).putInt(44100).putInt(zoom).putInt(Math.ceilDiv(frames, zoom)).putInt(2);
            for (int from = 0; from < frames; from += zoom) {
                for (int[] channel : new int[][] {left, right}) {
                    IntSummaryStatistics pixel = Arrays.stream(channel, from, Math.min(frames, from + zoom)).summaryStatistics();
                    expected.putShort((short) pixel.getMin()).putShort((short) pixel.getMax());
                }
            }
            assertArrayEquals(expected.array(), write(fixture, "long.dat", zoom, 16, true), () -> "by " + zoom);
        }
    }

    @Test
    void anotherNameIsRefusedAndNothingIsWritten() throws Exception {
        try (AudioFile in = AudioFile.open(stereo().writeTo(folder.resolve("in.wav")))) {
            Path out = folder.resolve("peaks.txt");
            assertThrows(IOException.class, () -> AudiowaveformWriter.write(in, out, 2, 16, false, () -> false));
            assertFalse(Files.exists(out));
        }
    }

    @Test
    void anOutputThatCannotBeWrittenIsNamedWithThePlainReason() throws Exception {
        try (AudioFile in = AudioFile.open(stereo().writeTo(folder.resolve("in.wav")))) {
            Path out = folder.resolve("missing").resolve("peaks.dat");
            FileSystemException e = assertThrows(FileSystemException.class, () -> AudiowaveformWriter.write(in, out, 2, 16, false, () -> false));
            assertEquals(out.toString(), e.getFile());
            assertEquals("its folder does not exist", e.getReason());
        }
    }

    @Test
    void cancellingLeavesTheOldFileAndNothingElse() throws Exception {
        Path out = Files.writeString(folder.resolve("peaks.dat"), "old");
        try (AudioFile in = AudioFile.open(WavFixture.of(Codec.PCM_S16, 8000, 1).silence(0, 20).writeTo(folder.resolve("in.wav")))) {
            assertThrows(CancellationException.class, () -> AudiowaveformWriter.write(in, out, 256, 16, false, () -> true));
        }
        assertEquals("old", Files.readString(out));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of("in.wav", "peaks.dat"), files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void settingsOutOfRangeAreRejected() throws Exception {
        try (AudioFile in = AudioFile.open(stereo().writeTo(folder.resolve("in.wav")))) {
            Path out = folder.resolve("peaks.dat");
            assertThrows(IllegalArgumentException.class, () -> AudiowaveformWriter.write(in, out, 1, 16, false, () -> false));
            assertThrows(IllegalArgumentException.class, () -> AudiowaveformWriter.write(in, out, 2, 12, false, () -> false));
        }
    }
}
