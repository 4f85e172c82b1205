/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.coachline.testsupport.WavFixture;
import org.coachline.testsupport.WavFixture.Codec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompositionTest {

    private static final int RATE = 8_000;

    @TempDir
    Path folder;

    private Path noise(String name, int rate, int channels, int frames, long seed) throws Exception {
        Random random = new Random(seed);
        WavFixture fixture = WavFixture.of(Codec.PCM_S16, rate, channels);
        for (int channel = 0; channel < channels; channel++) {
            fixture.values(channel, random.ints(frames, -20_000, 20_000).toArray());
        }
        return fixture.writeTo(folder.resolve(name));
    }

    private Path tone(String name, int rate, double hertz, double seconds) throws Exception {
        return WavFixture.of(Codec.PCM_S16, rate, 1).tone(0, hertz, 0.5, seconds).writeTo(folder.resolve(name));
    }

    private static SoundPart part(Path file, List<Integer> channels, long offset, double drift) throws AudioException {
        return new SoundPart(AudioFile.open(file), channels, offset, drift);
    }

    private static short[][] read(AudioFile file, long from, int frames) throws AudioException {
        short[][] samples = new short[file.format().channels()][frames];
        try (SampleReader reader = file.reader()) {
            reader.seek(from);
            assertEquals(frames, reader.read(samples, 0, frames), "frames read");
        }
        return samples;
    }

    private static short[] alone(Path file) throws AudioException {
        try (AudioFile audio = AudioFile.open(file)) {
            return read(audio, 0, (int) audio.frames())[0];
        }
    }

    @Test
    void oneRecordingInItsPlaceIsTheFileItself() throws Exception {
        SoundPart only = part(noise("stereo.wav", RATE, 2, 100, 1), List.of(0, 1), 0, 0);
        assertSame(only.file(), AudioFile.compose(List.of(only)));
    }

    @Test
    void aPairAtOneRateKeepsEverySampleOfBoth() throws Exception {
        Path agent = noise("agent.wav", RATE, 1, 20_000, 1);
        Path customer = noise("customer.wav", RATE, 1, 25_000, 2);
        try (AudioFile pair = AudioFile.compose(List.of(part(agent, List.of(0), 0, 0), part(customer, List.of(1), 0, 0)))) {
            assertEquals(2, pair.format().channels());
            assertEquals(25_000, pair.frames());
            short[][] both = read(pair, 0, 25_000);
            assertArrayEquals(Arrays.copyOf(alone(agent), 25_000), both[0]);
            assertArrayEquals(alone(customer), both[1]);
        }
    }

    @Test
    void anOffsetMovesTheSecondByItsFramesAndAnEarlierOneLosesWhatLiesBeforeTheCall() throws Exception {
        Path agent = noise("agent.wav", RATE, 1, 1_000, 1);
        Path customer = noise("customer.wav", RATE, 1, 1_000, 2);
        short[] own = alone(customer);
        try (AudioFile later = AudioFile.compose(List.of(part(agent, List.of(0), 0, 0), part(customer, List.of(1), 50_000, 0)))) {
            assertEquals(1_400, later.frames());
            short[] heard = read(later, 0, 1_400)[1];
            assertEquals(0, heard[399]);
            assertArrayEquals(own, Arrays.copyOfRange(heard, 400, 1_400));
        }
        try (AudioFile earlier = AudioFile.compose(List.of(part(agent, List.of(0), 0, 0), part(customer, List.of(1), -50_000, 0)))) {
            short[] heard = read(earlier, 0, 1_000)[1];
            assertArrayEquals(Arrays.copyOfRange(own, 400, 1_000), Arrays.copyOf(heard, 600));
            assertEquals(0, heard[600]);
        }
    }

    @Test
    void aDriftingClockIsCorrectedOverTheWholeLength() throws Exception {
        // A click at the second 100 of a clock that is 200 ppm fast belongs 20 ms later.
        WavFixture fixture = WavFixture.of(Codec.PCM_S16, RATE, 1).silence(0, 100).values(0, 30_000).silence(0, 1);
        Path drifting = fixture.writeTo(folder.resolve("drifting.wav"));
        Path steady = tone("steady.wav", RATE, 440, 1);
        try (AudioFile pair = AudioFile.compose(List.of(part(steady, List.of(0), 0, 0), part(drifting, List.of(1), 0, 200)))) {
            short[] heard = read(pair, 0, (int) pair.frames())[1];
            int loudest = 0;
            for (int i = 0; i < heard.length; i++) {
                loudest = heard[i] > heard[loudest] ? i : loudest;
            }
            assertEquals(100 * RATE + 160, loudest, 1);
            assertEquals(101.0202, pair.durationMicros() / 1e6, 0.001);
        }
    }

    @Test
    void theLowerRateIsBroughtToTheHigherOneAndStaysInTune() throws Exception {
        Path agent = tone("agent.wav", 16_000, 500, 1);
        Path customer = tone("customer.wav", RATE, 1_000, 1);
        try (AudioFile pair = AudioFile.compose(List.of(part(agent, List.of(0), 0, 0), part(customer, List.of(1), 0, 0)))) {
            assertEquals(16_000, pair.format().sampleRate());
            assertEquals(16_000, pair.frames(), 1);
            short[][] both = read(pair, 0, 15_999);
            assertArrayEquals(Arrays.copyOf(alone(agent), 15_999), both[0]);
            double noise = 0;
            double signal = 0;
            for (int i = 1_000; i < 15_000; i++) {
                double ideal = 0.5 * 32_768 * Math.sin(2 * Math.PI * 1_000 * i / 16_000);
                noise += (both[1][i] - ideal) * (both[1][i] - ideal);
                signal += ideal * ideal;
            }
            assertTrue(10 * Math.log10(signal / noise) > 65, "signal to noise " + 10 * Math.log10(signal / noise));
        }
    }

    @Test
    void legsFollowEachOtherOnTheSameChannelsWithSilenceInTheGap() throws Exception {
        Path first = noise("first.wav", RATE, 2, 8_000, 1);
        Path second = noise("second.wav", RATE, 2, 4_000, 2);
        // The second leg's recorder had the customer on the left.
        try (AudioFile call = AudioFile.compose(List.of(part(first, List.of(0, 1), 0, 0), part(second, List.of(1, 0), 1_500_000, 0)))) {
            assertEquals(16_000, call.frames());
            short[][] heard = read(call, 0, 16_000);
            assertArrayEquals(new short[4_000], Arrays.copyOfRange(heard[0], 8_000, 12_000));
            assertArrayEquals(alone(second), Arrays.copyOfRange(heard[1], 12_000, 16_000));
        }
    }

    @Test
    void overlappingLegsAreHeardTogetherAndHeldAtFullScale() throws Exception {
        Path loud = WavFixture.of(Codec.PCM_S16, RATE, 1).values(0, 30_000, 100, -30_000).writeTo(folder.resolve("loud.wav"));
        try (AudioFile call = AudioFile.compose(List.of(part(loud, List.of(0), 0, 0), part(loud, List.of(0), 0, 0)))) {
            assertArrayEquals(new short[] {32_767, 200, -32_768}, read(call, 0, 3)[0]);
        }
    }

    @Test
    void readingFromAnywhereGivesWhatReadingThroughGives() throws Exception {
        Path agent = noise("agent.wav", 16_000, 1, 40_000, 1);
        Path customer = noise("customer.wav", 11_025, 1, 30_000, 2);
        try (AudioFile pair = AudioFile.compose(List.of(part(agent, List.of(0), 7_777, 0), part(customer, List.of(1), 123_456, -37.5)))) {
            short[][] whole = read(pair, 0, (int) pair.frames());
            Random random = new Random(5);
            for (int i = 0; i < 50; i++) {
                int from = random.nextInt(whole[0].length - 6_000);
                short[][] piece = read(pair, from, 6_000);
                for (int channel = 0; channel < 2; channel++) {
                    assertArrayEquals(Arrays.copyOfRange(whole[channel], from, from + 6_000), piece[channel], "from " + from);
                }
            }
        }
    }

    @Test
    void peaksOfAPairAreThePeaksOfItsFiles() throws Exception {
        Path agent = noise("agent.wav", RATE, 1, 300_000, 1);
        Path customer = noise("customer.wav", RATE, 1, 300_000, 2);
        try (AudioFile pair = AudioFile.compose(List.of(part(agent, List.of(0), 0, 0), part(customer, List.of(1), 0, 0)));
                AudioFile second = AudioFile.open(customer)) {
            PeakPyramid composed = PeakPyramid.build(pair, ProgressListener.NONE, () -> false);
            PeakPyramid alone = PeakPyramid.build(second, ProgressListener.NONE, () -> false);
            for (long length : new long[] {100_000, 37_500_000}) {
                assertArrayEquals(alone.fetch(0, 0, length, 400).max(), composed.fetch(1, 0, length, 400).max());
            }
        }
    }

    @Test
    void aFileThatBecameShorterIsNamedInsteadOfGoingSilent() throws Exception {
        Path agent = noise("agent.wav", RATE, 1, 100_000, 1);
        Path customer = noise("customer.wav", RATE, 1, 100_000, 2);
        try (AudioFile pair = AudioFile.compose(List.of(part(agent, List.of(0), 0, 0), part(customer, List.of(1), 0, 0)))) {
            try (RandomAccessFile cut = new RandomAccessFile(customer.toFile(), "rw")) {
                cut.setLength(1_000);
            }
            AudioException refusal = assertThrows(AudioException.class, () -> read(pair, 0, 100_000));
            assertEquals("customer.wav", String.valueOf(refusal.file().getFileName()));
        }
    }

    @Test
    void aClosedCompositionClosesItsFiles() throws Exception {
        SoundPart agent = part(noise("agent.wav", RATE, 1, 100, 1), List.of(0), 0, 0);
        AudioFile pair = AudioFile.compose(List.of(agent, part(noise("customer.wav", RATE, 1, 100, 2), List.of(1), 0, 0)));
        SampleReader reader = pair.reader();
        pair.close();
        assertThrows(AudioException.class, () -> reader.read(new short[2][10], 0, 10));
        assertThrows(AudioException.class, () -> agent.file().reader());
    }

    @Test
    void anAlignmentBeyondReasonIsRefused() throws Exception {
        Path file = noise("agent.wav", RATE, 1, 100, 1);
        assertThrows(IllegalArgumentException.class, () -> part(file, List.of(0), SoundPart.MAX_OFFSET_MICROS + 1, 0));
        assertThrows(IllegalArgumentException.class, () -> part(file, List.of(0), 0, 10_001));
        assertThrows(IllegalArgumentException.class, () -> part(file, List.of(0), 0, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> part(file, List.of(0, 1), 0, 0));
    }
}
