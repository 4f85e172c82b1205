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
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.coachline.audio.RawFormat.Coding;
import org.coachline.testsupport.WavFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RawSoundTest {

    @TempDir
    Path folder;

    private Path write(String name, byte[] content) throws Exception {
        return Files.write(folder.resolve(name), content);
    }

    private static WavFixture speech(WavFixture.Codec codec) {
        return WavFixture.of(codec, 8000, 2).tone(0, 300, 0.4, 0.5).silence(1, 0.1).tone(1, 440, 0.6, 0.4);
    }

    private static WavFixture.Codec codec(Coding coding) {
        return switch (coding) {
            case MULAW -> WavFixture.Codec.MULAW;
            case ALAW -> WavFixture.Codec.ALAW;
            case S16LE -> WavFixture.Codec.PCM_S16;
        };
    }

    private static short[][] readAll(AudioFile audio) throws AudioException {
        try (audio; SampleReader reader = audio.reader()) {
            short[][] all = new short[audio.format().channels()][(int) audio.frames()];
            assertEquals(audio.frames(), reader.read(all, 0, (int) audio.frames()));
            return all;
        }
    }

    private static byte[] withoutHeader(byte[] wav, int frames, int frameBytes) {
        return Arrays.copyOfRange(wav, wav.length - frames * frameBytes, wav.length);
    }

    @ParameterizedTest
    @EnumSource(Coding.class)
    void soundWithoutItsHeaderIsAskedForAndThenReadsTheSame(Coding coding) throws Exception {
        WavFixture fixture = speech(codec(coding));
        Path whole = fixture.writeTo(folder.resolve("whole.wav"));
        Path bare = write("bare", withoutHeader(fixture.bytes(), fixture.frames(), coding == Coding.S16LE ? 4 : 2));
        assertInstanceOf(HeaderlessException.class, assertThrows(AudioException.class, () -> AudioFile.open(bare)));
        AudioFile raw = AudioFile.openRaw(bare, new RawFormat(coding, 8000, 2));
        assertEquals(new AudioFormat("raw", coding.codec(), 8000, 2, coding == Coding.S16LE ? 16 : 8), raw.format());
        assertTrue(raw.tags().isEmpty());
        assertArrayEquals(readAll(AudioFile.open(whole)), readAll(raw));
    }

    @Test
    void linearSoundThatBeginsWithSilenceIsNotTakenForAFileOfZeros() throws Exception {
        byte[] quietStart = new byte[200_000];
        quietStart[150_000] = 7;
        Path file = write("call.sln", quietStart);
        assertThrows(HeaderlessException.class, () -> AudioFile.open(file));
    }

    @Test
    void silenceInAnyCodingMayBeSound() throws Exception {
        for (int silence : new int[] {0xFF, 0x7F, 0xD5, 0x55}) {
            byte[] content = new byte[5000];
            Arrays.fill(content, (byte) silence);
            Path file = write("silence", content);
            assertThrows(HeaderlessException.class, () -> AudioFile.open(file), Integer.toHexString(silence));
        }
    }

    @Test
    void textInOlderEncodingsIsNotTakenForSound() throws Exception {
        String text = "Gr\u00fc\u00df Gott,\r\nnotes of the call of 12 March\r\n";
        for (byte[] content : new byte[][] {text.getBytes(StandardCharsets.ISO_8859_1), text.getBytes(StandardCharsets.UTF_16)}) {
            Path file = write("notes", content);
            AudioException refused = assertThrows(AudioException.class, () -> AudioFile.open(file));
            assertFalse(refused instanceof HeaderlessException, refused.reason());
            assertTrue(refused.reason().contains("a text file"), refused.reason());
        }
    }

    @Test
    void aPartOfAFrameAtTheEndIsLeftOut() throws Exception {
        Path file = write("odd", new byte[] {1, 0, 2, 0, 3, 0, 4});
        assertArrayEquals(new short[][] {{1}, {2}}, readAll(AudioFile.openRaw(file, new RawFormat(Coding.S16LE, 8000, 2))));
        Path less = write("less", new byte[] {1, 0, 2});
        AudioException refused = assertThrows(AudioException.class, () -> AudioFile.openRaw(less, new RawFormat(Coding.S16LE, 8000, 2)));
        assertTrue(refused.reason().contains("shorter"), refused.reason());
        assertThrows(AudioException.class, () -> AudioFile.openRaw(write("empty", new byte[0]), new RawFormat(Coding.ALAW, 8000, 1)));
    }

    @Test
    void aRateOrAChannelCountThatMakesNoSenseIsRejected() {
        assertThrows(IllegalArgumentException.class, () -> new RawFormat(Coding.MULAW, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new RawFormat(Coding.MULAW, 8000, 25));
        assertEquals(Coding.ALAW, Coding.of("pcm_alaw"));
        assertEquals(null, Coding.of("pcm_s24le"));
    }
}
