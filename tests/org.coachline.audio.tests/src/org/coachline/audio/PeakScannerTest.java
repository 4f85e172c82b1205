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
import java.util.List;
import java.util.Random;
import org.coachline.audio.internal.Overload;
import org.coachline.audio.internal.peaks.PeakScanner;
import org.coachline.testsupport.WavFixture;
import org.coachline.testsupport.WavFixture.Codec;
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
        Random random = new Random(channels * 31L + codec.ordinal());
        WavFixture fixture = WavFixture.of(codec, 8000, channels);
        int frames = 40_003;
        for (int channel = 0; channel < channels; channel++) {
            fixture.values(channel, random.ints(frames, -32768, 32768).map(v -> v >> random.nextInt(16)).toArray());
            fixture.values(channel, -32768, -32768, -32768, 32767);
        }
        try (AudioFile audio = AudioFile.open(fixture.writeTo(folder.resolve("noise.wav")))) {
            short[][] samples = new short[channels][(int) audio.frames()];
            try (SampleReader reader = audio.reader()) {
                reader.read(samples, 0, samples[0].length);
            }
            for (int bucket : new int[] {2, 3, 5, 256, 1001, 100_000}) {
                assertEquals(expected(samples, bucket), scanned(audio, bucket), () -> codec + " by " + bucket);
            }
        }
    }

    private static List<Bucket> scanned(AudioFile audio, int bucket) throws Exception {
        List<Bucket> buckets = new ArrayList<>();
        try (PeakScanner scanner = audio.scanner(Overload.CLIP, false)) {
            scanner.scan(0, audio.frames(), bucket, channels -> {
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
