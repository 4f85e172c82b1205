/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.coachline.testsupport.WavFixture;
import org.coachline.testsupport.WavFixture.Codec;
import org.coachline.testsupport.WavTagFixture;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files beyond 4 GiB, almost all of them a hole that takes no room on the disk. */
class LargeWavTest {

    private static final long GIB = 1L << 30;
    private static final long SOUND = 5 * GIB;

    @TempDir
    Path folder;

    private Path write(byte[] header, byte[] tail) throws IOException {
        Assumptions.assumeTrue(Files.getFileStore(folder).getUsableSpace() > 6 * GIB, "skipped: less than 6 GiB free, and holes may take room here");
        Path file = folder.resolve("large.wav");
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
            out.write(ByteBuffer.wrap(header));
            long end = header.length + SOUND;
            out.write(ByteBuffer.wrap(new byte[] {7, 0, 8, 0}), end - 4);
            out.write(ByteBuffer.wrap(tail), end);
        }
        return file;
    }

    private static short[] lastTwo(AudioFile audio) throws AudioException {
        try (SampleReader reader = audio.reader()) {
            short[][] last = new short[1][2];
            reader.seek(audio.frames() - 2);
            assertEquals(2, reader.read(last, 0, 2));
            assertEquals(0, reader.read(last, 0, 1));
            return last[0];
        }
    }

    @Test
    void aLargeFileIsReadToTheEndOfItsSoundAndHasTagsBehindIt() throws Exception {
        byte[] sizes = ByteBuffer.allocate(28).order(ByteOrder.LITTLE_ENDIAN).putLong(SOUND + 100).putLong(SOUND).putLong(SOUND / 2).putInt(0).array();
        byte[] header = WavFixture.of(Codec.PCM_S16, 8000, 1).chunk("ds64", sizes).claimDataSize(0xFFFF_FFFFL).claimRiffSize(0xFFFF_FFFFL).bytes();
        System.arraycopy("RF64".getBytes(StandardCharsets.US_ASCII), 0, header, 0, 4);
        byte[] texts = WavTagFixture.info(StandardCharsets.UTF_8, "INAM", "Night shift");
        byte[] tail = ByteBuffer.allocate(8 + texts.length).order(ByteOrder.LITTLE_ENDIAN).put("LIST".getBytes(StandardCharsets.US_ASCII))
                .putInt(texts.length).put(texts).array();
        try (AudioFile audio = AudioFile.open(write(header, tail))) {
            assertEquals(SOUND / 2, audio.frames());
            assertArrayEquals(new short[] {7, 8}, lastTwo(audio));
            assertEquals("Night shift", audio.tags().value("title"));
            assertTrue(audio.remarks().isEmpty(), audio.remarks().toString());
        }
    }

    @Test
    void aSizeThatOverflowedFourGibibytesIsToldAndReadToTheEnd() throws Exception {
        byte[] header = WavFixture.of(Codec.PCM_S16, 8000, 1).claimDataSize(SOUND & 0xFFFF_FFFFL).bytes();
        try (AudioFile audio = AudioFile.open(write(header, new byte[0]))) {
            assertEquals(SOUND / 2, audio.frames());
            assertArrayEquals(new short[] {7, 8}, lastTwo(audio));
            assertTrue(audio.remarks().getFirst().contains("overflowed"), audio.remarks().toString());
        }
    }
}
