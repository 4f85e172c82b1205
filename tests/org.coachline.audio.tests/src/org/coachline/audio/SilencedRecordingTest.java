/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.coachline.testsupport.WavFixture;
import org.coachline.testsupport.WavFixture.Codec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A loud tone under a silent part comes out by no way of reading a recording. */
class SilencedRecordingTest {

    private static final int RATE = 8000;
    private static final int LOUD = 12_000;
    /** From a quarter of a second to half of one, on the right. */
    private static final SilentPart PART = new SilentPart(250_000, 500_000, Set.of(1));

    @TempDir
    Path folder;

    private AudioFile silenced(Codec codec) throws Exception {
        WavFixture fixture = WavFixture.of(codec, RATE, 2);
        int[] values = new int[RATE];
        Arrays.setAll(values, i -> i % 16 < 8 ? LOUD : -LOUD);
        fixture.values(0, values).values(1, values);
        return AudioFile.silenced(AudioFile.open(fixture.writeTo(folder.resolve("tone.wav"))), List.of(PART));
    }

    @Test
    void aRecordingWithoutSilentPartsIsTheFileItself() throws Exception {
        try (AudioFile file = AudioFile.open(WavFixture.of(Codec.PCM_S16, RATE, 1).values(0, new int[] {1, 2}).writeTo(folder.resolve("a.wav")))) {
            assertSame(file, AudioFile.silenced(file, List.of()));
        }
    }

    @Test
    void itsSamplesAreSilentThereOnThatChannelAndAsTheyWereElsewhere() throws Exception {
        try (AudioFile file = silenced(Codec.PCM_S16); SampleReader reader = file.reader()) {
            short[][] all = new short[2][RATE];
            for (int done = 0; done < RATE;) {
                done += reader.read(all, done, Math.min(333, RATE - done));
            }
            for (int i = 0; i < RATE; i++) {
                assertEquals(LOUD, Math.abs(all[0][i]));
                if (i >= 2000 && i < 4000) {
                    assertEquals(0, all[1][i]);
                } else if (i < 1960 || i >= 4040) {
                    assertEquals(LOUD, Math.abs(all[1][i]));
                } else {
                    assertTrue(Math.abs(all[1][i]) > 0 && Math.abs(all[1][i]) < LOUD, "a fade at " + i);
                }
            }
        }
    }

    @Test
    void aReaderThatGoesIntoIt() throws Exception {
        try (AudioFile file = silenced(Codec.PCM_S16); SampleReader reader = file.reader()) {
            reader.seek(3000);
            short[][] some = new short[2][10];
            reader.read(some, 5, 5);
            assertEquals(LOUD, Math.abs(some[0][5]));
            assertEquals(0, some[1][5]);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Codec.class, names = {"PCM_S16", "MULAW", "FLOAT32"})
    void itsPeaksAreFlatThere(Codec codec) throws Exception {
        try (AudioFile file = silenced(codec)) {
            PeakPyramid peaks = PeakPyramid.build(file, (done, total) -> { }, () -> false);
            // Coarse, from what is kept, and fine, from the recording itself.
            for (int pixels : new int[] {4, 1500}) {
                PeakRange right = peaks.fetch(1, 300_000, 450_000, pixels);
                PeakRange left = peaks.fetch(0, 300_000, 450_000, pixels);
                for (int pixel = 0; pixel < pixels; pixel++) {
                    assertEquals(0, right.max()[pixel]);
                    assertEquals(0, right.min()[pixel]);
                    assertTrue(Math.max(left.max()[pixel], -left.min()[pixel]) > LOUD / 2);
                }
            }
        }
    }

    @Test
    void allPrecisionIsSilentToo() throws Exception {
        try (AudioFile file = silenced(Codec.FLOAT32); PreciseReader reader = file.preciseReader()) {
            float[][] all = new float[2][RATE];
            for (int done = 0; done < RATE;) {
                done += reader.read(all, done, RATE - done);
            }
            for (int i = 2000; i < 4000; i++) {
                assertEquals(0, all[1][i]);
            }
        }
    }

    @Test
    void filesOfOtherProgramsPeaksAreSilentToo() throws Exception {
        try (AudioFile file = silenced(Codec.PCM_S16)) {
            Path written = folder.resolve("peaks.json");
            AudiowaveformWriter.write(file, written, 400, 16, true, () -> false);
            String data = Files.readString(written).replaceAll("(?s).*\\[(.*)].*", "$1");
            int[] values = Arrays.stream(data.split(",")).mapToInt(each -> Integer.parseInt(each.strip())).toArray();
            // Minimum and maximum of the left, then of the right, for each 400 frames.
            for (int pixel = 5; pixel < 10; pixel++) {
                assertEquals(2 * LOUD, values[4 * pixel + 1] - values[4 * pixel]);
                assertEquals(0, values[4 * pixel + 3] - values[4 * pixel + 2]);
            }
            assertEquals(2 * LOUD, values[4 * 15 + 3] - values[4 * 15 + 2]);
        }
    }

    @Test
    void aPartFarBeyondAnyRecordingSilencesNothing() throws Exception {
        WavFixture fixture = WavFixture.of(Codec.PCM_S16, RATE, 1).values(0, new int[] {LOUD, LOUD});
        try (AudioFile file = AudioFile.silenced(AudioFile.open(fixture.writeTo(folder.resolve("b.wav"))),
                List.of(new SilentPart(Long.MAX_VALUE - 1, Long.MAX_VALUE, Set.of(0)))); SampleReader reader = file.reader()) {
            short[][] all = new short[1][2];
            reader.read(all, 0, 2);
            assertEquals(LOUD, all[0][0]);
        }
    }

    @Test
    void aPartWithoutALengthIsNone() {
        assertThrows(IllegalArgumentException.class, () -> new SilentPart(5, 5, Set.of()));
    }
}
