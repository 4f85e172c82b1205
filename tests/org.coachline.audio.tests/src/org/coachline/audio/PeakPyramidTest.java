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
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.coachline.testsupport.WavFixture;
import org.coachline.testsupport.WavFixture.Codec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeakPyramidTest {

    /** A rate at which a bucket of 256 frames lasts exactly 32 ms. */
    private static final int RATE = 8000;
    private static final long BUCKET_MICROS = 32_000;

    @TempDir
    Path folder;

    private AudioFile noise(int channels, int frames) throws Exception {
        Random random = new Random(frames);
        WavFixture fixture = WavFixture.of(Codec.PCM_S16, RATE, channels);
        for (int channel = 0; channel < channels; channel++) {
            fixture.values(channel, random.ints(frames, -32768, 32768).map(v -> v >> random.nextInt(12)).toArray());
        }
        return AudioFile.open(fixture.writeTo(folder.resolve("noise" + frames + ".wav")));
    }

    private static short[][] samples(AudioFile audio) throws Exception {
        short[][] all = new short[audio.format().channels()][(int) audio.frames()];
        try (SampleReader reader = audio.reader()) {
            reader.read(all, 0, all[0].length);
        }
        return all;
    }

    private static PeakPyramid build(AudioFile audio) throws AudioException {
        return PeakPyramid.build(audio, ProgressListener.NONE, () -> false);
    }

    private static void assertPixel(short[] samples, int from, int to, PeakRange range, int pixel) {
        int min = Short.MAX_VALUE;
        int max = Short.MIN_VALUE;
        double squares = 0;
        for (int i = from; i < to; i++) {
            min = Math.min(min, samples[i]);
            max = Math.max(max, samples[i]);
            squares += (double) samples[i] * samples[i];
        }
        assertEquals(min, range.min()[pixel], "min of pixel " + pixel);
        assertEquals(max, range.max()[pixel], "max of pixel " + pixel);
        assertEquals(Math.sqrt(squares / (to - from)), range.rms()[pixel], 3, "rms of pixel " + pixel);
    }

    @Test
    void eachPixelSpansItsOwnBuckets() throws Exception {
        try (AudioFile audio = noise(2, 300_000)) {
            short[][] samples = samples(audio);
            PeakPyramid pyramid = build(audio);
            for (int bucketsPerPixel : new int[] {1, 2, 3, 7, 100, 300}) {
                int pixels = 3;
                long start = 5 * BUCKET_MICROS;
                PeakRange range = pyramid.fetch(1, start, start + pixels * bucketsPerPixel * BUCKET_MICROS, pixels);
                for (int pixel = 0; pixel < pixels; pixel++) {
                    int from = (5 + pixel * bucketsPerPixel) * 256;
                    assertPixel(samples[1], from, from + bucketsPerPixel * 256, range, pixel);
                }
            }
        }
    }

    @Test
    void theWholeRecordingInOnePixelIsItsExtremes() throws Exception {
        try (AudioFile audio = noise(1, 1_000_001)) {
            assertPixel(samples(audio)[0], 0, 1_000_001, build(audio).fetch(0, 0, audio.durationMicros() + 1_000_000, 1), 0);
        }
    }

    @Test
    void finerThanABucketTheSamplesThemselvesAreShown() throws Exception {
        try (AudioFile audio = noise(2, 5000)) {
            PeakPyramid pyramid = build(audio);
            short[][] samples = samples(audio);
            // 125 microseconds are a frame: four frames a pixel, then one, then a quarter.
            PeakRange four = pyramid.fetch(0, 1000 * 125, 1040 * 125, 10);
            PeakRange one = pyramid.fetch(1, 1000 * 125, 1010 * 125, 10);
            PeakRange quarter = pyramid.fetch(1, 1000 * 125, 1002 * 125, 8);
            for (int pixel = 0; pixel < 10; pixel++) {
                assertPixel(samples[0], 1000 + 4 * pixel, 1004 + 4 * pixel, four, pixel);
                assertPixel(samples[1], 1000 + pixel, 1001 + pixel, one, pixel);
            }
            short a = samples[1][1000];
            short b = samples[1][1001];
            assertArrayEquals(new short[] {a, a, a, a, b, b, b, b}, quarter.max());
            assertArrayEquals(quarter.max(), quarter.min());
        }
    }

    @Test
    void outsideTheRecordingThereIsNothing() throws Exception {
        try (AudioFile audio = noise(1, 2560)) {
            PeakPyramid pyramid = build(audio);
            PeakRange wide = pyramid.fetch(0, -10 * BUCKET_MICROS, 30 * BUCKET_MICROS, 4);
            assertEquals(0, wide.max()[0]);
            assertTrue(wide.max()[1] > 0);
            assertEquals(0, wide.max()[2]);
            PeakRange fine = pyramid.fetch(0, -1000, 1000, 16);
            assertEquals(0, fine.rms()[7]);
            assertEquals(0, pyramid.fetch(0, 10_000_000, 10_001_000, 8).max()[3]);
        }
    }

    @Test
    void aSilentFileIsDrawnAsSilence() throws Exception {
        Path file = WavFixture.of(Codec.MULAW, RATE, 1).silence(0, 1).writeTo(folder.resolve("silent.wav"));
        try (AudioFile audio = AudioFile.open(file)) {
            PeakRange range = build(audio).fetch(0, 0, 1_000_000, 10);
            assertArrayEquals(new short[10], range.min());
            assertArrayEquals(new short[10], range.max());
        }
    }

    @Test
    void rangesThatMeanNothingAreRejected() throws Exception {
        try (AudioFile audio = noise(1, 300)) {
            PeakPyramid pyramid = build(audio);
            assertThrows(IllegalArgumentException.class, () -> pyramid.fetch(1, 0, 10, 1));
            assertThrows(IllegalArgumentException.class, () -> pyramid.fetch(0, 10, 10, 1));
            assertThrows(IllegalArgumentException.class, () -> pyramid.fetch(0, 0, 10, 0));
        }
    }

    @Test
    void whatIsCoveredCanBeFetchedWhileTheRestIsBuilt() throws Exception {
        try (AudioFile audio = noise(1, 400_000)) {
            short[] samples = samples(audio)[0];
            PeakBuilder builder = new PeakBuilder(audio);
            PeakPyramid pyramid = builder.pyramid();
            assertEquals(0, pyramid.coveredFrames());
            assertEquals(0, pyramid.fetch(0, 0, BUCKET_MICROS, 1).max()[0]);
            List<Long> steps = new ArrayList<>();
            builder.build((done, total) -> {
                steps.add(done);
                assertEquals(400_000, total);
                assertEquals(done, pyramid.coveredFrames());
                long last = (done - 1) / 256;
                PeakRange range = pyramid.fetch(0, last * BUCKET_MICROS, (last + 1) * BUCKET_MICROS, 1);
                assertPixel(samples, (int) last * 256, (int) Math.min(done, (last + 1) * 256), range, 0);
            }, () -> false);
            assertEquals(List.of(65_536L, 131_072L, 196_608L, 262_144L, 327_680L, 393_216L, 400_000L), steps);
            assertTrue(pyramid.isComplete());
            assertThrows(IllegalStateException.class, () -> builder.build(ProgressListener.NONE, () -> false));
        }
    }

    @Test
    void whatIsLookedAtIsThereBeforeTheRest() throws Exception {
        try (AudioFile audio = noise(1, 400_000)) {
            short[] samples = samples(audio)[0];
            PeakBuilder builder = new PeakBuilder(audio);
            PeakPyramid pyramid = builder.pyramid();
            // Frames 200,000 to 240,000, which lie in the fourth chunk of 65,536.
            pyramid.want(25_000_000, 30_000_000);
            List<List<PeakPyramid.Stretch>> covered = new ArrayList<>();
            builder.build((done, total) -> {
                covered.add(pyramid.covered());
                PeakRange range = pyramid.fetch(0, 782 * BUCKET_MICROS, 783 * BUCKET_MICROS, 1);
                assertPixel(samples, 782 * 256, 783 * 256, range, 0);
            }, () -> false);
            assertEquals(List.of(new PeakPyramid.Stretch(24_576_000, 32_768_000)), covered.getFirst());
            assertEquals(List.of(new PeakPyramid.Stretch(0, 8_192_000), new PeakPyramid.Stretch(24_576_000, 32_768_000)), covered.get(1));
            assertEquals(List.of(new PeakPyramid.Stretch(0, 50_000_000)), covered.getLast());
        }
    }

    @Test
    void picturesThatMayNotWaitComeFromTheBucketsAlone() throws Exception {
        AudioFile audio = noise(1, 5000);
        PeakPyramid pyramid = build(audio);
        audio.close();
        assertEquals(pyramid.fetchBuckets(0, 0, BUCKET_MICROS, 1).max()[0], pyramid.fetchBuckets(0, 0, 1000, 4).max()[2]);
        assertNull(pyramid.detailProblem());
    }

    @Test
    void aLongStretchFinerThanItsBucketsIsReadPieceByPiece() throws Exception {
        try (AudioFile audio = noise(1, 300_000)) {
            short[] samples = samples(audio)[0];
            // 255 frames a pixel: some 250,000 frames, more than are read at once.
            PeakRange range = build(audio).fetch(0, 0, 1000L * 255 * 125, 1000);
            for (int pixel = 0; pixel < 1000; pixel++) {
                assertPixel(samples, pixel * 255, (pixel + 1) * 255, range, pixel);
            }
        }
    }

    @Test
    void aBuildCanBeCancelledAndKeepsWhatItCovered() throws Exception {
        try (AudioFile audio = noise(1, 400_000)) {
            PeakBuilder builder = new PeakBuilder(audio);
            AtomicLong covered = new AtomicLong();
            assertThrows(CancellationException.class, () -> builder.build((done, total) -> covered.set(done), () -> covered.get() >= 131_072));
            assertEquals(131_072, builder.pyramid().coveredFrames());
            assertFalse(builder.pyramid().isComplete());
        }
    }

    @Test
    void aLongRecordingIsTheSameWhicheverThreadFilledWhat() throws Exception {
        // More samples than one thread is given alone.
        try (AudioFile audio = noise(2, 4_100_000)) {
            short[][] samples = samples(audio);
            PeakPyramid pyramid = build(audio);
            assertTrue(pyramid.isComplete());
            for (int channel = 0; channel < 2; channel++) {
                PeakRange range = pyramid.fetch(channel, 0, 16_000 * BUCKET_MICROS, 1000);
                for (int pixel = 0; pixel < 1000; pixel++) {
                    assertPixel(samples[channel], pixel * 4096, (pixel + 1) * 4096, range, pixel);
                }
            }
        }
    }

    @Test
    void aFileThatBecomesShorterStopsTheBuildWithAReason() throws Exception {
        try (AudioFile audio = noise(1, 400_000)) {
            Files.write(audio.path(), new byte[100_000]);
            AudioException shrunk = assertThrows(AudioException.class, () -> build(audio));
            assertTrue(shrunk.reason().contains("shorter"), shrunk.reason());
        }
    }

    @Test
    void whenTheFileIsGoneTheSmallestBucketsStandIn() throws Exception {
        AudioFile audio = noise(1, 5000);
        PeakPyramid pyramid = build(audio);
        PeakRange bucket = pyramid.fetch(0, 0, BUCKET_MICROS, 1);
        assertNull(pyramid.detailProblem());
        audio.close();
        PeakRange fine = pyramid.fetch(0, 0, 1000, 4);
        assertEquals(bucket.max()[0], fine.max()[2]);
        assertNotNull(pyramid.detailProblem());
        pyramid.fetch(0, 0, 2 * BUCKET_MICROS, 2);
        assertNull(pyramid.detailProblem());
    }
}
