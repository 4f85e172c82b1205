/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.coachline.audio.internal.Overload;
import org.coachline.audio.internal.peaks.PeakScanner;
import org.coachline.testsupport.WavFixture;
import org.coachline.testsupport.WavFixture.Codec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fast ways of summing up must find what reading every sample finds. */
class PeakScannerTest {

    private record Bucket(int min, int max, int rms) {
    }

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "PCM_U8, 1", "PCM_U8, 2", "PCM_U8, 3", "MULAW, 1", "MULAW, 2", "MULAW, 4", "ALAW, 1", "ALAW, 2",
        "PCM_S16, 1", "PCM_S16, 2", "PCM_S16, 3", "PCM_S24, 2", "PCM_S32, 1", "FLOAT32, 2", "FLOAT64, 1"
    })
    void everyCodingSumsUpToWhatItsSamplesAre(Codec codec, int channels) throws Exception {
        try (AudioFile audio = noise(codec, channels, 40_003)) {
            short[][] samples = samples(audio);
            for (int bucket : new int[] {2, 3, 5, 256, 1001, 100_000}) {
                assertEquals(expected(samples, bucket), scanned(audio, bucket, false, false), () -> codec + " by " + bucket);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"PCM_U8, 2", "MULAW, 2", "ALAW, 2", "PCM_S16, 1", "PCM_S16, 2", "PCM_S16, 3", "PCM_S24, 2", "FLOAT32, 2"})
    void channelsMixedSumUpToTheirSumByTheirNumberCutTowardsZero(Codec codec, int channels) throws Exception {
        try (AudioFile audio = noise(codec, channels, 20_001)) {
            short[][] samples = samples(audio);
            short[] mixed = new short[samples[0].length];
            for (int i = 0; i < mixed.length; i++) {
                int sum = 0;
                for (short[] channel : samples) {
                    sum += channel[i];
                }
                mixed[i] = (short) (sum / channels);
            }
            for (int bucket : new int[] {2, 3, 256, 1001}) {
                assertEquals(expected(new short[][] {mixed}, bucket), scanned(audio, bucket, true, false), () -> codec + " by " + bucket);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"PCM_U8, 1", "PCM_U8, 2", "MULAW, 1", "MULAW, 2", "ALAW, 2", "PCM_S16, 1", "PCM_S16, 2", "PCM_S16, 3", "FLOAT32, 1"})
    void withoutSquaresTheExtremesAreTheSame(Codec codec, int channels) throws Exception {
        try (AudioFile audio = noise(codec, channels, 20_003)) {
            for (boolean mixed : new boolean[] {false, true}) {
                for (int bucket : new int[] {2, 3, 5, 256, 1001}) {
                    assertEquals(extremes(scanned(audio, bucket, mixed, false)), extremes(scanned(audio, bucket, mixed, true)), () -> codec + " by " + bucket);
                }
            }
        }
    }

    @Test
    void aStretchMayBeginAndEndAnywhere() throws Exception {
        try (AudioFile audio = noise(Codec.MULAW, 1, 1_000)) {
            short[] samples = samples(audio)[0];
            for (int from = 0; from < 9; from++) {
                List<Bucket> buckets = new ArrayList<>();
                try (PeakScanner scanner = audio.scanner(Overload.CLIP, false)) {
                    assertEquals(500, scanner.scan(from, from + 500, 7, sums -> buckets.add(new Bucket(sums[0].min(), sums[0].max(), sums[0].rms()))));
                }
                assertEquals(expected(new short[][] {Arrays.copyOfRange(samples, from, from + 500)}, 7), buckets);
            }
        }
    }

    private AudioFile noise(Codec codec, int channels, int frames) throws Exception {
        Random random = new Random(channels * 31L + codec.ordinal());
        WavFixture fixture = WavFixture.of(codec, 8000, channels);
        for (int channel = 0; channel < channels; channel++) {
            fixture.values(channel, random.ints(frames, -32768, 32768).map(v -> v >> random.nextInt(16)).toArray());
            fixture.values(channel, -32768, -32768, -32768, 32767, 32767, 32767, -1, -1, -1, 0, 0, 0);
        }
        return AudioFile.open(fixture.writeTo(folder.resolve("noise" + frames + ".wav")));
    }

    private static short[][] samples(AudioFile audio) throws Exception {
        short[][] samples = new short[audio.format().channels()][(int) audio.frames()];
        try (SampleReader reader = audio.reader()) {
            reader.read(samples, 0, samples[0].length);
        }
        return samples;
    }

    private static List<List<Integer>> extremes(List<Bucket> buckets) {
        return buckets.stream().map(bucket -> List.of(bucket.min, bucket.max)).toList();
    }

    private static List<Bucket> scanned(AudioFile audio, int bucket, boolean mixed, boolean extremesOnly) throws Exception {
        List<Bucket> buckets = new ArrayList<>();
        try (PeakScanner scanner = audio.scanner(Overload.CLIP, mixed)) {
            (extremesOnly ? scanner.extremesOnly() : scanner).scan(0, audio.frames(), bucket, channels -> {
                for (var sum : channels) {
                    buckets.add(new Bucket(sum.min(), sum.max(), sum.rms()));
                }
            });
        }
        return buckets;
    }

    private static List<Bucket> expected(short[][] samples, int bucket) {
        List<Bucket> buckets = new ArrayList<>();
        for (int from = 0; from < samples[0].length; from += bucket) {
            for (short[] channel : samples) {
                int to = Math.min(channel.length, from + bucket);
                int min = Integer.MAX_VALUE;
                int max = Integer.MIN_VALUE;
                double squares = 0;
                for (int i = from; i < to; i++) {
                    min = Math.min(min, channel[i]);
                    max = Math.max(max, channel[i]);
                    squares += (double) channel[i] * channel[i];
                }
                buckets.add(new Bucket(min, max, (int) Math.min(32767, Math.round(Math.sqrt(squares / (to - from))))));
            }
        }
        return buckets;
    }
}
