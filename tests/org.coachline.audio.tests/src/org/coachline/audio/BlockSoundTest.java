/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.coachline.audio.internal.FileWindow;
import org.coachline.audio.internal.wav.WavCodecException;
import org.coachline.audio.internal.wav.WavDecoder;
import org.coachline.testsupport.BlockFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** GSM 06.10, IMA and Microsoft ADPCM in WAV files. */
class BlockSoundTest {

    @TempDir
    Path folder;

    private Path write(BlockFixture fixture) throws IOException {
        return fixture.writeTo(folder.resolve("call.WAV"));
    }

    private AudioException refusal(BlockFixture fixture) throws IOException {
        Path file = write(fixture);
        return assertThrows(AudioException.class, () -> AudioFile.open(file));
    }

    private static short[][] readAll(Path file) throws AudioException {
        try (AudioFile audio = AudioFile.open(file); SampleReader reader = audio.reader()) {
            short[][] all = new short[audio.format().channels()][(int) audio.frames()];
            assertEquals(audio.frames(), reader.read(all, 0, (int) audio.frames()));
            assertEquals(0, reader.read(all, 0, 1));
            return all;
        }
    }

    private static String hash(short[][] samples) throws Exception {
        ByteBuffer bytes = ByteBuffer.allocate(2 * samples.length * samples[0].length).order(ByteOrder.LITTLE_ENDIAN);
        for (int frame = 0; frame < samples[0].length; frame++) {
            for (short[] channel : samples) {
                bytes.putShort(channel[frame]);
            }
        }
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.array()));
    }

    /**
     * What others decode, as 16-bit little-endian interleaved: libsndfile 1.2.0 for all but the last two, which it does not
     * read so and SoX 14.4.2 does. FFmpeg 5.1 agrees on the first GSM file; its own IMA and Microsoft decoders round otherwise.
     */
    static Stream<Arguments> codings() {
        return Stream.of(
                Arguments.of("gsm_ms", BlockFixture.gsm(40, 7), 12_800, "744a49dca9459fa96796631d6ec53666ee7ca6c762f32ca125b23cd1e71f8aa5"),
                Arguments.of("gsm_ms", BlockFixture.wildGsm(40, 7), 12_800, "7c6a8f13dcf2c23d03b7961ac477dc424e7453d67cac5a9cc90b4fb6878cced1"),
                Arguments.of("adpcm_ima_wav", BlockFixture.ima(8000, 256, BlockFixture.signal(1, 3000)), 3_000,
                        "adf61b2908b7f31e609a3a13e6b88fc5da909f204e706b200dd1438d9bfb5404"),
                Arguments.of("adpcm_ima_wav", BlockFixture.ima(8000, 512, BlockFixture.signal(2, 3000)), 3_000,
                        "6c297f9cdd90a63bff3f5525bde387714cc280de115822c477b87bf2663c57a5"),
                Arguments.of("adpcm_ms", BlockFixture.ms(8000, 256, BlockFixture.signal(1, 6000)), 6_000,
                        "4f92fddb99a835ec93ef4b67148a3ca8d317b2fad19c80ecc19bdf32df328cc3"),
                Arguments.of("adpcm_ms", BlockFixture.ms(8000, 512, BlockFixture.signal(2, 6000)), 6_000,
                        "199ee03f40f3cf12c3ccfd9f1e9afe7c6ff873c130d31f1e59008d7798bb3712"),
                Arguments.of("adpcm_ms", BlockFixture.ms(8000, 256, BlockFixture.signal(1, 6000),
                        256, 0, 512, -256, 0, 0, 192, 64, 240, 0, 460, -208, 392, -232, 500, -250, 128, 100), 6_000,
                        "76619b4c240df32686c83daf21041a1c09f5be1c134df68039cd8bedefd2ed7f"),
                Arguments.of("adpcm_ima_wav", BlockFixture.ima(8000, 768, BlockFixture.signal(3, 2000)), 2_000,
                        "34cdc3a0a105d991e0cbbc40c4262a56b068ffe20dd3169053d14cf9f9a14412"));
    }

    @ParameterizedTest
    @MethodSource("codings")
    void everySampleIsTheOneThatOthersDecode(String codec, BlockFixture fixture, int frames, String hash) throws Exception {
        Path file = write(fixture);
        try (AudioFile audio = AudioFile.open(file)) {
            assertEquals(codec, audio.format().codec());
            assertEquals(frames, audio.frames());
            assertEquals(List.of(), audio.remarks());
        }
        assertEquals(hash, hash(readAll(file)));
    }

    @ParameterizedTest
    @MethodSource("codings")
    void aFrameIsTheSameHoweverItWasReached(String codec, BlockFixture fixture, int frames, String hash) throws Exception {
        Path file = write(fixture);
        short[][] all = readAll(file);
        Random random = new Random(3);
        try (AudioFile audio = AudioFile.open(file)) {
            for (int opened = 0; opened < 6; opened++) {
                try (SampleReader reader = audio.reader()) {
                    for (int seek = 0; seek < 40; seek++) {
                        int from = random.nextInt(frames);
                        int count = 1 + random.nextInt(seek % 2 == 0 ? 30 : 2_000);
                        short[][] piece = new short[all.length][count + 5];
                        reader.seek(from);
                        assertEquals(Math.min(count, frames - from), reader.read(piece, 5, count));
                        for (int channel = 0; channel < all.length; channel++) {
                            int got = Math.min(count, frames - from);
                            assertArrayEquals(Arrays.copyOfRange(all[channel], from, from + got), Arrays.copyOfRange(piece[channel], 5, 5 + got),
                                    codec + " from " + from);
                        }
                    }
                }
            }
        }
    }

    @Test
    void gsmIsTheSameFromItsEndBackwardsAndAcrossReaders() throws Exception {
        // Long enough for many checkpoints; the first reader to come anywhere starts at the end.
        Path file = write(BlockFixture.gsm(400, 11));
        short[] all = readAll(file)[0];
        try (AudioFile audio = AudioFile.open(file); SampleReader one = audio.reader(); SampleReader other = audio.reader()) {
            short[][] piece = new short[1][100];
            for (int from = all.length - 100; from >= 0; from -= 7_777) {
                for (SampleReader reader : new SampleReader[] {one, other}) {
                    reader.seek(from);
                    assertEquals(100, reader.read(piece, 0, 100));
                    assertArrayEquals(Arrays.copyOfRange(all, from, from + 100), piece[0], "from " + from);
                }
            }
        }
    }

    @Test
    void peaksOfGsmAreThoseOfItsSamples() throws Exception {
        Path file = write(BlockFixture.gsm(450, 12));
        short[] all = readAll(file)[0];
        try (AudioFile audio = AudioFile.open(file)) {
            PeakPyramid pyramid = PeakPyramid.build(audio, ProgressListener.NONE, () -> false);
            int buckets = all.length / PeakPyramid.BASE_FRAMES;
            PeakRange range = pyramid.fetch(0, 0, audio.format().microsOfFrame((long) buckets * PeakPyramid.BASE_FRAMES), buckets);
            for (int bucket = 0; bucket < buckets; bucket++) {
                short low = Short.MAX_VALUE;
                for (int i = 0; i < PeakPyramid.BASE_FRAMES; i++) {
                    low = (short) Math.min(low, all[bucket * PeakPyramid.BASE_FRAMES + i]);
                }
                assertEquals(low, range.min()[bucket], "bucket " + bucket);
            }
        }
    }

    @Test
    void theFactChunkEndsTheSoundWithinItsLastBlockAndIsNotBelievedBeyond() throws Exception {
        short[][] all = readAll(write(BlockFixture.gsm(10, 1)));
        assertArrayEquals(Arrays.copyOf(all[0], 3_000), readAll(write(BlockFixture.gsm(10, 1).fact(3_000)))[0]);
        for (long wrong : new long[] {0, 12, 2_880, 3_201, 6_400, 0xFFFF_FFFFL, -1}) {
            assertEquals(3_200, readAll(write(BlockFixture.gsm(10, 1).fact(wrong)))[0].length, "fact " + wrong);
        }
    }

    @Test
    void aBlockThatWasCutGivesTheFramesThatAreWholeInIt() throws Exception {
        short[][] gsm = readAll(write(BlockFixture.gsm(3, 1)));
        assertArrayEquals(Arrays.copyOf(gsm[0], 800), readAll(write(BlockFixture.gsm(3, 1).cut(32)))[0]);
        assertArrayEquals(Arrays.copyOf(gsm[0], 640), readAll(write(BlockFixture.gsm(3, 1).cut(33)))[0]);
        BlockFixture ima = BlockFixture.ima(8000, 256, BlockFixture.signal(2, 494));
        short[][] whole = readAll(write(ima));
        // Two blocks of 249 frames; the second keeps its header and one group of eight.
        short[][] part = readAll(write(BlockFixture.ima(8000, 256, BlockFixture.signal(2, 494)).cut(256 - 17)));
        assertEquals(258, part[0].length);
        assertArrayEquals(Arrays.copyOf(whole[1], 258), part[1]);
        BlockFixture ms = BlockFixture.ms(8000, 256, BlockFixture.signal(1, 900));
        assertEquals(500 + 2 + 6, readAll(write(ms.cut(256 - 10)))[0].length);
    }

    @Test
    void aFileThatWasCutSaysHowManyFramesAreMissing() throws Exception {
        try (AudioFile audio = AudioFile.open(write(BlockFixture.gsm(10, 1).cut(65)))) {
            assertEquals(2_880, audio.frames());
            assertTrue(audio.remarks().getFirst().contains("320 frames"), audio.remarks().toString());
        }
    }

    @Test
    void aStreamingHeaderIsReadToTheEndOfTheFile() throws Exception {
        for (long claimed : new long[] {0, 0xFFFF_FFFFL, 0x7FFF_FFFFL}) {
            try (AudioFile audio = AudioFile.open(write(BlockFixture.gsm(10, 1).fact(0).claimDataSize(claimed)))) {
                assertEquals(3_200, audio.frames());
                assertEquals(1, audio.remarks().size());
            }
        }
    }

    @Test
    void aDamagedBlockIsHeardAsItMayBeAndTheOthersAreWhole() throws Exception {
        short[][] ima = readAll(write(BlockFixture.ima(8000, 256, BlockFixture.signal(1, 1500))));
        short[][] damagedIma = readAll(write(BlockFixture.ima(8000, 256, BlockFixture.signal(1, 1500)).set(256 + 2, 200)));
        assertArrayEquals(Arrays.copyOfRange(ima[0], 1010, 1500), Arrays.copyOfRange(damagedIma[0], 1010, 1500));
        short[][] ms = readAll(write(BlockFixture.ms(8000, 256, BlockFixture.signal(1, 1500))));
        short[][] damagedMs = readAll(write(BlockFixture.ms(8000, 256, BlockFixture.signal(1, 1500)).set(256, 99).set(257, 255).set(258, 127)));
        assertArrayEquals(Arrays.copyOfRange(ms[0], 1000, 1500), Arrays.copyOfRange(damagedMs[0], 1000, 1500));
    }

    @Test
    void aBlockSizeOfGsmThatCannotBeIsRemarkedOnAndSetRight() throws Exception {
        try (AudioFile audio = AudioFile.open(write(BlockFixture.gsm(4, 1).claiming(1, 33, 0)))) {
            assertEquals(1_280, audio.frames());
            assertTrue(audio.remarks().getFirst().contains("65"), audio.remarks().toString());
        }
    }

    @Test
    void formatsThatTheirOwnNumbersMakeImpossibleAreRefusedByName() throws Exception {
        assertTrue(refusal(BlockFixture.gsm(4, 1).claiming(2, 65, 0)).reason().contains("GSM 6.10 sound of 2 channels"));
        BlockFixture ima = BlockFixture.ima(8000, 256, BlockFixture.signal(1, 600));
        assertTrue(refusal(ima.claiming(1, 3, 4)).reason().contains("blocks of 3 bytes"));
        assertTrue(refusal(ima.claiming(0, 256, 4)).reason().contains("0 channels"));
        assertTrue(refusal(ima.claiming(99, 256, 4)).reason().contains("99 channels"));
        BlockFixture ms = BlockFixture.ms(8000, 256, BlockFixture.signal(1, 600));
        assertTrue(refusal(ms.claiming(3, 256, 4)).reason().contains("Microsoft ADPCM sound of 3 channels"));
        assertTrue(refusal(ms.claiming(1, 6, 4)).reason().contains("blocks of 6 bytes"));
    }

    @Test
    void adpcmOfOtherThanFourBitsIsLeftToOtherDecoders() throws Exception {
        Path file = write(BlockFixture.ima(8000, 256, BlockFixture.signal(1, 600)).claiming(1, 256, 3));
        try (FileChannel channel = FileChannel.open(file)) {
            FileWindow window = new FileWindow(channel);
            WavCodecException refused = assertThrows(WavCodecException.class, () -> WavDecoder.open(file, window));
            assertEquals("a WAV file with IMA ADPCM (3-bit) sound, a coding that is not read", refused.reason());
        }
    }

    @Test
    void aReaderOfAClosedFileFailsEvenWhereItHoldsTheFrames() throws Exception {
        AudioFile audio = AudioFile.open(write(BlockFixture.gsm(4, 1)));
        SampleReader reader = audio.reader();
        assertEquals(1, reader.read(new short[1][1], 0, 1));
        audio.close();
        assertThrows(AudioException.class, () -> reader.read(new short[1][1], 0, 1));
    }

    @Test
    void aFileThatShrankIsToldAndNotMadeUp() throws Exception {
        Path file = write(BlockFixture.gsm(400, 1));
        try (AudioFile audio = AudioFile.open(file); SampleReader reader = audio.reader()) {
            Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 2_000));
            short[][] all = new short[1][(int) audio.frames()];
            int got = reader.read(all, 0, all[0].length);
            assertTrue(got < audio.frames());
            AudioException told = assertThrows(AudioException.class, () -> PeakPyramid.build(audio, ProgressListener.NONE, () -> false));
            assertTrue(told.reason().contains("shorter"), told.reason());
        }
    }
}
