/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.coachline.testsupport.WavFixture;
import org.coachline.testsupport.WavFixture.Codec;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalTest {

    @TempDir
    Path folder;

    private String reason(byte[] content) throws Exception {
        Path file = Files.write(folder.resolve("file"), content);
        AudioException refused = assertThrows(AudioException.class, () -> AudioFile.open(file));
        assertEquals(file, refused.file());
        assertTrue(refused.getMessage().startsWith("file: "), refused.getMessage());
        return refused.reason();
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] patched(byte[] file, int at, int... bytes) {
        byte[] changed = file.clone();
        for (int i = 0; i < bytes.length; i++) {
            changed[at + i] = (byte) bytes[i];
        }
        return changed;
    }

    private static byte[] wav() {
        return WavFixture.of(Codec.PCM_S16, 8000, 1).values(0, 1, 2, 3).bytes();
    }

    static Stream<Arguments> signatures() {
        return Stream.of(
                Arguments.of("ID3\u0004", "an MP3 file"),
                Arguments.of("fLaC\u0000", "a FLAC file"),
                Arguments.of("OggS\u0000", "an Ogg file"),
                Arguments.of("\u0000\u0000\u0000\u0018ftypM4A ", "an MP4"),
                Arguments.of("FORM....AIFF", "an AIFF file"),
                Arguments.of("NIST_1A\n", "a NIST SPHERE file"),
                Arguments.of("PK\u0003\u0004", "a ZIP archive"),
                Arguments.of("%PDF-1.7", "a PDF"),
                Arguments.of("RIFF....AVI ", "an AVI video"),
                Arguments.of("RIFF....sfbk", "a RIFF file that holds no WAVE"),
                Arguments.of("riff.\u0091\u00cf\u0011", "a Wave64 file"));
    }

    @ParameterizedTest
    @MethodSource("signatures")
    void anotherKindOfFileIsNamed(String start, String named) throws Exception {
        String reason = reason(latin(start + "................................"));
        assertTrue(reason.startsWith(named), reason);
    }

    @Test
    void mp3WithoutTagsIsKnownByItsFrames() throws Exception {
        // MPEG 1 layer III, 128 kbit/s, 44.1 kHz: frames of 417 bytes.
        byte[] frame = Arrays.copyOf(new byte[] {(byte) 0xFF, (byte) 0xFB, (byte) 0x90, 0x64}, 417);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (int i = 0; i < 12; i++) {
            file.writeBytes(frame);
        }
        try (AudioFile opened = AudioFile.open(Files.write(folder.resolve("frames"), file.toByteArray()))) {
            assertEquals("mp3", opened.format().codec());
            assertEquals(12 * 1152, opened.frames());
        }
    }

    @Test
    void emptyZeroTextAndHeaderlessFilesAreToldApart() throws Exception {
        assertEquals("the file is empty", reason(new byte[0]));
        assertTrue(reason(new byte[9000]).contains("zero bytes"));
        assertTrue(reason("Gr\u00fc\u00df Gott, a note".getBytes(StandardCharsets.UTF_8)).contains("a text file"));
        byte[] noise = new byte[9000];
        new Random(1).nextBytes(noise);
        assertTrue(reason(noise).contains("without a header"));
    }

    @Test
    void aTextWhoseWindowEndsWithinACharacterIsStillAText() throws Exception {
        assertTrue(reason(("x" + "\u00fc".repeat(4000)).getBytes(StandardCharsets.UTF_8)).contains("a text file"));
    }

    @Test
    void missingFilesAndFoldersAreNamedAsSuch() {
        Path missing = folder.resolve("nothing.wav");
        assertTrue(assertThrows(AudioException.class, () -> AudioFile.open(missing)).reason().contains("no such file"));
        assertTrue(assertThrows(AudioException.class, () -> AudioFile.open(folder)).reason().contains("folder"));
    }

    @Test
    void aDeviceIsRefusedWithoutWaitingForIt() {
        Path device = Path.of("/dev/null");
        Assumptions.assumeTrue(Files.exists(device), "skipped: this system has no /dev/null");
        assertTrue(assertThrows(AudioException.class, () -> AudioFile.open(device)).reason().contains("device"));
    }

    @Test
    void everyCutOfAFileIsReadOrRefusedAndNeverBreaks() throws Exception {
        byte[] whole = WavFixture.of(Codec.MULAW, 8000, 2).chunk("fact", new byte[4]).tone(0, 400, 0.5, 0.01).bytes();
        for (int length = 0; length < whole.length; length++) {
            Path file = Files.write(folder.resolve("cut.wav"), Arrays.copyOf(whole, length));
            try (AudioFile audio = AudioFile.open(file)) {
                assertTrue(audio.frames() > 0);
                assertFalse(audio.remarks().isEmpty(), "cut to " + length);
            } catch (AudioException refused) {
                assertFalse(refused.reason().isBlank());
            }
        }
    }

    @Test
    void headersOfNoiseAreReadOrRefusedAndNeverBreak() throws Exception {
        Random random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            byte[] file = wav();
            for (int i = 0; i < 4; i++) {
                file[12 + random.nextInt(file.length - 12)] = (byte) random.nextInt();
            }
            Path path = Files.write(folder.resolve("noise.wav"), file);
            try (AudioFile audio = AudioFile.open(path); SampleReader reader = audio.reader()) {
                short[][] samples = new short[audio.format().channels()][64];
                assertTrue(reader.read(samples, 0, 64) > 0);
            } catch (AudioException refused) {
                assertFalse(refused.reason().isBlank());
            }
        }
    }

    @Test
    void anUnknownCodingInAWavIsNamed() throws Exception {
        assertTrue(reason(patched(wav(), 20, 0x34, 0x12)).contains("1234"));
    }

    @Test
    void aWavThatOnlyClaimsToHoldMp3IsRefusedAtTheLatestWhenItIsRead() throws Exception {
        Path file = Files.write(folder.resolve("claims.wav"), patched(wav(), 20, 0x55, 0));
        AudioException refused = assertThrows(AudioException.class, () -> {
            try (AudioFile audio = AudioFile.open(file, new DecodedFolder(folder.resolve("decoded"), 1 << 20)); SampleReader reader = audio.reader()) {
                reader.read(new short[audio.format().channels()][64], 0, 64);
            }
        });
        assertFalse(refused.reason().isBlank());
    }

    @Test
    void impossibleNumbersAreNamed() throws Exception {
        assertTrue(reason(patched(wav(), 22, 0, 0)).contains("0 channels"));
        assertTrue(reason(patched(wav(), 22, 200, 0)).contains("200 channels"));
        assertTrue(reason(patched(wav(), 24, 0, 0, 0, 0)).contains("0 frames a second"));
        assertTrue(reason(patched(wav(), 24, 0xFF, 0xFF, 0xFF, 0xFF)).contains("frames a second"));
        assertTrue(reason(patched(wav(), 34, 0, 0)).contains("0 bits"));
        assertTrue(reason(patched(wav(), 34, 65, 0)).contains("65 bits"));
    }

    @Test
    void aFileWithoutSoundIsRefused() throws Exception {
        assertTrue(reason(Arrays.copyOf(wav(), 36)).contains("data"));
        assertTrue(reason(Arrays.copyOf(wav(), 44)).contains("no audio data"));
        assertTrue(reason(Arrays.copyOf(wav(), 45)).contains("no audio data"));
        assertTrue(reason(Arrays.copyOf(wav(), 20)).contains("damaged"));
        assertTrue(reason(Arrays.copyOf(wav(), 13)).contains("ends within its header"));
    }
}
