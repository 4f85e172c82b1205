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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.coachline.testsupport.WavFixture;
import org.coachline.testsupport.WavFixture.Codec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AudioFileTest {

    @TempDir
    Path folder;

    private Path write(WavFixture fixture) throws IOException {
        return fixture.writeTo(folder.resolve("call.wav"));
    }

    private static short[][] readAll(Path file) throws AudioException {
        try (AudioFile audio = AudioFile.open(file); SampleReader reader = audio.reader()) {
            short[][] all = new short[audio.format().channels()][(int) audio.frames()];
            assertEquals(audio.frames(), reader.read(all, 0, (int) audio.frames()));
            return all;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PCM_S16, pcm_s16le, 16",
        "PCM_S24, pcm_s24le, 24",
        "PCM_S32, pcm_s32le, 32",
    })
    void integersKeepTheirUpperSixteenBits(Codec codec, String name, int bits) throws Exception {
        Path file = write(WavFixture.of(codec, 8000, 2).values(0, 1, -2, 32767).values(1, -32768, 256, -257));
        assertArrayEquals(new short[][] {{1, -2, 32767}, {-32768, 256, -257}}, readAll(file));
        try (AudioFile audio = AudioFile.open(file)) {
            assertEquals(new AudioFormat("wav", name, 8000, 2, bits), audio.format());
            assertEquals(List.of(), audio.remarks());
        }
    }

    @Test
    void eightBitSamplesAreCentredAndMovedUp() throws Exception {
        Path file = write(WavFixture.of(Codec.PCM_U8, 8000, 1).values(0, -32768, -256, 0, 256, 32767));
        assertArrayEquals(new short[] {-32768, -256, 0, 256, 32512}, readAll(file)[0]);
    }

    @ParameterizedTest
    @EnumSource(value = Codec.class, names = {"FLOAT32", "FLOAT64"})
    void soundThatWentThroughFloatsComesBackAsItWas(Codec codec) throws Exception {
        short[] all = new short[1 << 16];
        double[] floats = new double[all.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = (short) i;
            floats[i] = all[i] / 32_768.0;
        }
        assertArrayEquals(all, readAll(write(WavFixture.of(codec, 8000, 1).floats(0, floats)))[0]);
    }

    @ParameterizedTest
    @CsvSource({"FLOAT32, pcm_f32le", "FLOAT64, pcm_f64le"})
    void floatsAreRoundedToTheNearestAndHeldAtFullScale(Codec codec, String name) throws Exception {
        Path file = write(WavFixture.of(codec, 16000, 1).floats(0, 0, 1, -1, 0.5, -0.5, 1.5, -3, Double.NaN));
        assertArrayEquals(new short[] {0, 32767, -32768, 16384, -16384, 32767, -32768, 0}, readAll(file)[0]);
        try (AudioFile audio = AudioFile.open(file)) {
            assertEquals(name, audio.format().codec());
        }
    }

    @Test
    void mulawIsReadByItsTable() throws Exception {
        // ITU-T G.711: the extremes, both zeros, and the first steps beside them.
        Path file = write(WavFixture.of(Codec.MULAW, 8000, 1).values(0, 32767, -32768, 0, 8, -8));
        assertArrayEquals(new short[] {32124, -32124, 0, 8, -8}, readAll(file)[0]);
    }

    @Test
    void alawIsReadByItsTable() throws Exception {
        Path file = write(WavFixture.of(Codec.ALAW, 8000, 1).values(0, 32767, -32768, 8, -8, 1008));
        assertArrayEquals(new short[] {32256, -32256, 8, -8, 1008}, readAll(file)[0]);
    }

    @Test
    void bigEndianFilesReadTheSame() throws Exception {
        for (Codec codec : new Codec[] {Codec.PCM_S16, Codec.PCM_S24, Codec.PCM_S32}) {
            Path file = write(WavFixture.of(codec, 8000, 2).bigEndian().values(0, 1, -2).values(1, 300, -301));
            assertArrayEquals(new short[][] {{1, -2}, {300, -301}}, readAll(file), codec.name());
        }
        Path floats = write(WavFixture.of(Codec.FLOAT32, 8000, 1).bigEndian().floats(0, 0.5));
        assertArrayEquals(new short[] {16384}, readAll(floats)[0]);
    }

    @Test
    void extensibleFormatNamesItsSubFormat() throws Exception {
        Path file = write(WavFixture.of(Codec.FLOAT32, 48000, 1).extensible().floats(0, -1));
        try (AudioFile audio = AudioFile.open(file)) {
            assertEquals("pcm_f32le", audio.format().codec());
        }
        Path twelve = write(WavFixture.of(Codec.PCM_S16, 48000, 1).validBits(12).values(0, 16, -32));
        try (AudioFile audio = AudioFile.open(twelve)) {
            assertEquals(12, audio.format().bitsPerSample());
        }
        assertArrayEquals(new short[] {16, -32}, readAll(twelve)[0]);
    }

    @Test
    void twentyFourBitsInTheLowerThreeOfFourBytesAreFoundThere() throws Exception {
        // Container of 32 bits, 24 of them valid, stored unshifted: -96 and 23052 as 24-bit numbers.
        byte[] bytes = WavFixture.of(Codec.PCM_S32, 48000, 1).validBits(24).values(0, 0, 0, 0).bytes();
        byte[] samples = {(byte) 0xA0, (byte) 0xFF, (byte) 0xFF, 0, 0x0C, 0x5A, 0, 0, (byte) 0xFF, (byte) 0xFF, 0x7F, 0};
        System.arraycopy(samples, 0, bytes, bytes.length - samples.length, samples.length);
        Path file = Files.write(folder.resolve("low.wav"), bytes);
        assertArrayEquals(new short[] {-1, 90, 32767}, readAll(file)[0]);
        try (AudioFile audio = AudioFile.open(file)) {
            assertEquals(1, audio.remarks().size());
        }
    }

    @Test
    void twentyFourBitsInTheUpperThreeOfFourBytesNeedNoRemark() throws Exception {
        Path file = write(WavFixture.of(Codec.PCM_S32, 48000, 1).validBits(24).values(0, 100, -100));
        assertArrayEquals(new short[] {100, -100}, readAll(file)[0]);
        try (AudioFile audio = AudioFile.open(file)) {
            assertEquals(List.of(), audio.remarks());
        }
    }

    @ParameterizedTest
    @CsvSource({"0", "4294967295", "2147483647", "2147479552"})
    void aStreamingHeaderIsReadToTheEndOfTheFile(long claimed) throws Exception {
        Path file = write(WavFixture.of(Codec.PCM_S16, 8000, 2).claimDataSize(claimed).claimRiffSize(claimed).values(0, 1, 2, 3).values(1, 4, 5, 6));
        assertArrayEquals(new short[][] {{1, 2, 3}, {4, 5, 6}}, readAll(file));
        try (AudioFile audio = AudioFile.open(file)) {
            assertEquals(1, audio.remarks().size());
        }
    }

    @Test
    void aFileThatWasCutIsReadAsFarAsItsWholeFramesGo() throws Exception {
        Path file = write(WavFixture.of(Codec.PCM_S16, 8000, 2).values(0, 1, 2, 3).values(1, 4, 5, 6).cut(6));
        assertArrayEquals(new short[][] {{1}, {4}}, readAll(file));
        try (AudioFile audio = AudioFile.open(file)) {
            assertTrue(audio.remarks().getFirst().contains("2 frames"), audio.remarks().toString());
        }
    }

    @Test
    void aSizeOfZeroBeforeMoreChunksIsBelieved() throws Exception {
        Path file = write(WavFixture.of(Codec.PCM_S16, 8000, 1).chunkAfterData("LIST", new byte[20]));
        AudioException refused = assertThrows(AudioException.class, () -> AudioFile.open(file));
        assertTrue(refused.reason().contains("no audio data"), refused.reason());
    }

    @Test
    void whatFollowsTheSoundIsNotReadAsSound() throws Exception {
        Path file = write(WavFixture.of(Codec.PCM_U8, 8000, 1).values(0, 0, 256, 512).chunkAfterData("LIST", new byte[50]));
        assertEquals(3, readAll(file)[0].length);
    }

    @Test
    void oddChunksBeforeTheSoundAreSteppedOverWithTheirPadByteOrWithout() throws Exception {
        WavFixture fixture = WavFixture.of(Codec.PCM_S16, 8000, 1).chunk("note", new byte[] {1, 2, 3}).values(0, 7, 8);
        assertArrayEquals(new short[] {7, 8}, readAll(write(fixture))[0]);
        byte[] padded = fixture.bytes();
        int pad = 12 + 24 + 8 + 3;
        byte[] unpadded = new byte[padded.length - 1];
        System.arraycopy(padded, 0, unpadded, 0, pad);
        System.arraycopy(padded, pad + 1, unpadded, pad, unpadded.length - pad);
        assertArrayEquals(new short[] {7, 8}, readAll(Files.write(folder.resolve("unpadded.wav"), unpadded))[0]);
    }

    @Test
    void aFormatAfterTheSoundIsFound() throws Exception {
        byte[] file = WavFixture.of(Codec.PCM_S16, 8000, 1).values(0, 7, 8).bytes();
        byte[] turned = file.clone();
        System.arraycopy(file, 36, turned, 12, 12);
        System.arraycopy(file, 12, turned, 24, 24);
        assertArrayEquals(new short[] {7, 8}, readAll(Files.write(folder.resolve("turned.wav"), turned))[0]);
    }

    @Test
    void ofTwoPiecesOfSoundTheFirstIsReadAndTheSecondTold() throws Exception {
        Path file = write(WavFixture.of(Codec.PCM_S16, 8000, 1).values(0, 7, 8).chunkAfterData("data", new byte[] {1, 0, 2, 0}).chunkAfterData("data", new byte[2]));
        assertArrayEquals(new short[] {7, 8}, readAll(file)[0]);
        try (AudioFile audio = AudioFile.open(file)) {
            assertEquals(1, audio.remarks().size());
            assertTrue(audio.remarks().getFirst().contains("second piece"), audio.remarks().toString());
        }
    }

    @Test
    void anEmptyPieceOfSoundBeforeTheRealOneIsSteppedOver() throws Exception {
        Path file = write(WavFixture.of(Codec.PCM_S16, 8000, 1).chunkAfterData("LIST", new byte[4]).chunkAfterData("data", new byte[] {7, 0, 8, 0}));
        assertArrayEquals(new short[] {7, 8}, readAll(file)[0]);
    }

    @Test
    void aLargeFilesSizeStandsInAChunkOfItsOwn() throws Exception {
        for (String id : new String[] {"RF64", "BW64"}) {
            byte[] sizes = ByteBuffer.allocate(28).order(ByteOrder.LITTLE_ENDIAN).putLong(0).putLong(4).putLong(2).putInt(0).array();
            byte[] file = WavFixture.of(Codec.PCM_S16, 8000, 1).chunk("ds64", sizes).claimDataSize(0xFFFF_FFFFL).claimRiffSize(0xFFFF_FFFFL)
                    .values(0, 7, 8).chunkAfterData("LIST", new byte[20]).bytes();
            System.arraycopy(id.getBytes(StandardCharsets.US_ASCII), 0, file, 0, 4);
            Path path = Files.write(folder.resolve("large.wav"), file);
            assertArrayEquals(new short[] {7, 8}, readAll(path)[0]);
            try (AudioFile audio = AudioFile.open(path)) {
                assertEquals("rf64", audio.format().container());
                assertEquals(List.of(), audio.remarks());
            }
        }
    }

    @Test
    void aSubFormatIsKnownByAllOfItsName() throws Exception {
        byte[] bytes = WavFixture.of(Codec.PCM_S16, 48000, 1).extensible().values(0, 7).bytes();
        bytes[59] = 0x70;
        AudioException refused = assertThrows(AudioException.class, () -> AudioFile.open(Files.write(folder.resolve("sub.wav"), bytes)));
        assertTrue(refused.reason().contains("sub-format"), refused.reason());
        Path big = write(WavFixture.of(Codec.PCM_S24, 48000, 1).extensible().bigEndian().values(0, 7, -7));
        assertArrayEquals(new short[] {7, -7}, readAll(big)[0]);
    }

    @Test
    void theNameCountsForNothing() throws Exception {
        Path file = WavFixture.of(Codec.PCM_S16, 8000, 1).values(0, 5).writeTo(folder.resolve("call.mp3"));
        assertArrayEquals(new short[] {5}, readAll(file)[0]);
    }

    @Test
    void aReaderSeeksAndOthersStayWhereTheyAre() throws Exception {
        Path file = write(WavFixture.of(Codec.PCM_S16, 8000, 1).values(0, 10, 11, 12, 13, 14));
        short[][] one = new short[1][4];
        short[][] other = new short[1][4];
        try (AudioFile audio = AudioFile.open(file); SampleReader first = audio.reader(); SampleReader second = audio.reader()) {
            first.seek(3);
            assertEquals(2, first.read(one, 1, 3));
            assertEquals(1, second.read(other, 0, 1));
            assertArrayEquals(new short[] {0, 13, 14, 0}, one[0]);
            assertEquals(10, other[0][0]);
            assertEquals(5, first.position());
            assertEquals(0, first.read(one, 0, 1));
            first.seek(-7);
            assertEquals(0, first.position());
            first.seek(99);
            assertEquals(5, first.position());
        }
    }

    @Test
    void closingTheFileEndsItsReaders() throws Exception {
        AudioFile audio = AudioFile.open(write(WavFixture.of(Codec.PCM_S16, 8000, 1).values(0, 1, 2)));
        SampleReader reader = audio.reader();
        audio.close();
        audio.close();
        assertThrows(AudioException.class, () -> reader.read(new short[1][1], 0, 1));
        assertThrows(AudioException.class, audio::reader);
    }

    @Test
    void timesAndFramesRoundToTheNearest() {
        AudioFormat format = new AudioFormat("wav", "pcm_s16le", 44_100, 1, 16);
        assertEquals(23, format.microsOfFrame(1));
        assertEquals(1, format.frameOfMicros(23));
        assertEquals(0, format.frameOfMicros(11));
        assertEquals(-1, format.frameOfMicros(-23));
        assertEquals(86_400_000_000L, format.microsOfFrame(86_400L * 44_100));
        assertEquals(86_400L * 44_100, format.frameOfMicros(86_400_000_000L));
    }
}
