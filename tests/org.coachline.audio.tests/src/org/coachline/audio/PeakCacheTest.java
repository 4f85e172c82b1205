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
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.coachline.testsupport.WavFixture;
import org.coachline.testsupport.WavFixture.Codec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeakCacheTest {

    private static final String HASH = "ab".repeat(32);

    @TempDir
    Path folder;

    private Path kept;
    private AudioFile audio;

    @BeforeEach
    void openRecording() throws Exception {
        kept = folder.resolve("cache");
        audio = AudioFile.open(WavFixture.of(Codec.PCM_S16, 8000, 2).tone(0, 300, 0.7, 20).tone(1, 200, 0.2, 12).writeTo(folder.resolve("call.wav")));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> list = Files.list(kept)) {
            return list.toList();
        }
    }

    private int buildsFor(PeakCache cache) throws AudioException {
        AtomicInteger calls = new AtomicInteger();
        cache.loadOrBuild(audio, HASH, pyramid -> { }, (done, total) -> calls.set(1), () -> false);
        return calls.get();
    }

    @Test
    void theSecondTimeNothingIsBuilt() throws Exception {
        PeakCache cache = new PeakCache(kept);
        assertEquals(1, buildsFor(cache));
        assertEquals(0, buildsFor(cache));
        assertEquals(0, buildsFor(new PeakCache(kept)));
        assertEquals(1, files().size());
    }

    @Test
    void whatComesFromTheCacheIsWhatWasBuilt() throws Exception {
        PeakCache cache = new PeakCache(kept);
        PeakPyramid built = cache.loadOrBuild(audio, HASH);
        PeakPyramid loaded = cache.load(audio, HASH).orElseThrow();
        assertTrue(loaded.isComplete());
        for (int pixels : new int[] {1, 7, 300, 625}) {
            PeakRange one = built.fetch(1, 0, 20_000_000, pixels);
            PeakRange other = loaded.fetch(1, 0, 20_000_000, pixels);
            assertArrayEquals(one.min(), other.min());
            assertArrayEquals(one.max(), other.max());
            assertArrayEquals(one.rms(), other.rms());
        }
    }

    @Test
    void aDamagedFileIsNotBelievedAndIsReplaced() throws Exception {
        PeakCache cache = new PeakCache(kept);
        cache.loadOrBuild(audio, HASH);
        Path file = files().getFirst();
        byte[] sound = Files.readAllBytes(file);
        for (int at : new int[] {0, 4, 12, 20, 28, sound.length / 2, sound.length - 1}) {
            byte[] damaged = sound.clone();
            damaged[at] ^= 0x10;
            Files.write(file, damaged);
            assertTrue(cache.load(audio, HASH).isEmpty(), "a wrong byte at " + at);
        }
        for (int length : new int[] {0, 1, 27, 100, sound.length - 1}) {
            Files.write(file, Arrays.copyOf(sound, length));
            assertTrue(cache.load(audio, HASH).isEmpty(), "cut to " + length);
        }
        assertEquals(1, buildsFor(cache));
        assertArrayEquals(sound, Files.readAllBytes(file));
    }

    @Test
    void peaksOfARecordingOfAnotherShapeAreNotBelieved() throws Exception {
        PeakCache cache = new PeakCache(kept);
        cache.loadOrBuild(audio, HASH);
        Path other = WavFixture.of(Codec.PCM_S16, 16000, 2).tone(0, 300, 0.7, 10).writeTo(folder.resolve("other.wav"));
        try (AudioFile otherAudio = AudioFile.open(other)) {
            assertEquals(audio.frames(), otherAudio.frames());
            assertTrue(cache.load(otherAudio, HASH).isEmpty());
        }
    }

    @Test
    void aCancelledBuildKeepsNothing() {
        assertThrows(CancellationException.class,
                () -> new PeakCache(kept).loadOrBuild(audio, HASH, pyramid -> { }, ProgressListener.NONE, () -> true));
        assertFalse(Files.exists(kept));
    }

    @Test
    void aFolderThatCannotBeWrittenCostsTheKeepingOnly() throws Exception {
        Path taken = Files.writeString(folder.resolve("taken"), "a file where the folder should be");
        PeakCache cache = new PeakCache(taken.resolve("peaks"));
        assertTrue(cache.loadOrBuild(audio, HASH).isComplete());
        assertNotNull(cache.problem());
    }

    @Test
    void aKeyThatIsNoHashIsRejectedBeforeItNamesAFile() {
        assertThrows(IllegalArgumentException.class, () -> new PeakCache(kept).load(audio, "../../elsewhere"));
    }

    @Test
    void theGrowingPyramidIsHandedOutBeforeItIsBuilt() throws Exception {
        AtomicInteger covered = new AtomicInteger(-1);
        PeakCache cache = new PeakCache(kept);
        cache.loadOrBuild(audio, HASH, pyramid -> covered.set((int) pyramid.coveredFrames()), ProgressListener.NONE, () -> false);
        assertEquals(0, covered.get());
        cache.loadOrBuild(audio, HASH, pyramid -> covered.set((int) pyramid.coveredFrames()), ProgressListener.NONE, () -> false);
        assertEquals(160_000, covered.get());
    }
}
