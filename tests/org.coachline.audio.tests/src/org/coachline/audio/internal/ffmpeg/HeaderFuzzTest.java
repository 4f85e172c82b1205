/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.ffmpeg;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.coachline.audio.internal.FileWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Headers that are read in Java: whatever a file holds, it is refused or its numbers make sense. */
class HeaderFuzzTest {

    private static final int MUTATIONS_EACH = 1_500;

    @TempDir
    private Path folder;

    @Test
    void noMutationBreaksAHeaderReader() throws Exception {
        Path wav = Encoded.speechlike(folder.resolve("in.wav"), 16_000, 2, 0.4);
        Path[] seeds = {
            Encoded.encode(wav, folder.resolve("a.mp3"), "-metadata", "title=x"),
            Encoded.encode(wav, folder.resolve("a.flac")),
            Encoded.encode(wav, folder.resolve("a.opus"), "-c:a", "libopus"),
            Encoded.encode(wav, folder.resolve("b.ogg"), "-c:a", "vorbis", "-strict", "-2", "-ac", "2"),
            Encoded.encode(wav, folder.resolve("c.oga"), "-c:a", "flac", "-f", "ogg"),
            Encoded.encode(wav, folder.resolve("a.amr"), "-c:a", "libopencore_amrnb", "-ar", "8000", "-ac", "1"),
            Encoded.encode(wav, folder.resolve("a.aac"), "-c:a", "aac"),
        };
        Random random = new Random(20_260_301);
        Path file = folder.resolve("mutated");
        for (Path seed : seeds) {
            byte[] whole = Files.readAllBytes(seed);
            for (int i = 0; i < MUTATIONS_EACH; i++) {
                Files.write(file, mutated(whole, random));
                read(file, seed + ", mutation " + i);
            }
        }
    }

    private static byte[] mutated(byte[] whole, Random random) {
        byte[] bytes = Arrays.copyOf(whole, random.nextInt(4) == 0 ? random.nextInt(whole.length) : whole.length);
        for (int change = random.nextInt(6); change >= 0 && bytes.length > 0; change--) {
            // Most of it where headers are.
            int at = random.nextBoolean() ? random.nextInt(Math.min(200, bytes.length)) : random.nextInt(bytes.length);
            bytes[at] = (byte) (random.nextInt(3) == 0 ? 0xFF : random.nextInt(256));
        }
        return bytes;
    }

    private static void read(Path file, String which) throws Exception {
        try (FileChannel channel = FileChannel.open(file)) {
            FileWindow window = new FileWindow(channel);
            MediaKind kind = MediaKind.of(channel, window);
            if (kind == null) {
                return;
            }
            MpegIndex mpeg = MpegIndex.scan(channel, kind.start());
            if (mpeg != null) {
                assertTrue(mpeg.count() * 24 <= window.size() && mpeg.frames() >= 0, which);
                MpegWalker walker = mpeg.walk(channel, mpeg.count() - 1);
                for (long at = (mpeg.count() - 1) / MpegIndex.STEP * MpegIndex.STEP; at < mpeg.count(); at++) {
                    assertTrue(walker.next() && walker.bytes().remaining() == walker.frame().bytes(), which);
                }
            }
            for (MediaHeader header : new MediaHeader[] {FlacHeader.read(window, kind.start()), OggHeader.read(window, kind.start()), AmrHeader.read(window)}) {
                if (header != null) {
                    assertTrue(header.format().sampleRate() > 0 && header.format().channels() > 0 && header.frames() >= -1, which);
                }
            }
        }
    }
}
