/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.coachline.audio.SkipPlan.Range;
import org.coachline.testsupport.WavFixture;
import org.coachline.testsupport.WavFixture.Codec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SkipPlanTest {

    private static final SkipRules RULES = new SkipRules(-45, 1_000_000, 400_000);
    private static final boolean[] BOTH = {true, true};

    @TempDir
    Path folder;

    private static Range range(double start, double end) {
        return new Range(Math.round(start * 1e6), Math.round(end * 1e6));
    }

    @Test
    void betweenSpeechAllButTheRestIsSkipped() {
        SkipPlan plan = SkipPlan.ofSpeech(List.of(range(5, 6), range(1, 2), range(2.5, 3)), 8_000_000, RULES);
        assertEquals(List.of(range(0.2, 0.8), range(3.2, 4.8), range(6.2, 7.8)), plan.ranges());
        assertEquals(3_800_000, plan.totalMicros());
    }

    @Test
    void overlappingSpeechOfBothSidesCountsOnce() {
        SkipPlan plan = SkipPlan.ofSpeech(List.of(range(0, 4), range(1, 2), range(3, 5)), 6_500_000, RULES);
        assertEquals(List.of(range(5.2, 6.3)), plan.ranges());
    }

    @Test
    void aShortSilenceStaysWhole() {
        assertEquals(SkipPlan.NONE, SkipPlan.ofSpeech(List.of(range(0, 1), range(1.9, 3)), 3_500_000, RULES));
    }

    @Test
    void nothingLeftOfASilenceSkipsAllOfIt() {
        assertEquals(List.of(range(1, 3)), SkipPlan.ofSpeech(List.of(range(0, 1), range(3, 4)), 4_000_000, new SkipRules(-45, 500_000, 0)).ranges());
    }

    @Test
    void atFindsTheRangeThatHoldsATime() {
        SkipPlan plan = new SkipPlan(List.of(range(1, 2), range(4, 5)));
        assertEquals(Optional.empty(), plan.at(999_999));
        assertEquals(Optional.of(range(1, 2)), plan.at(1_000_000));
        assertEquals(Optional.empty(), plan.at(2_000_000));
        assertEquals(Optional.of(range(4, 5)), plan.at(4_999_999));
        assertEquals(Optional.empty(), plan.at(5_000_000));
    }

    @Test
    void rangesOutOfOrderAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new SkipPlan(List.of(range(4, 5), range(1, 2))));
        assertThrows(IllegalArgumentException.class, () -> new SkipPlan(List.of(range(1, 2), range(2, 3))));
    }

    private PeakPyramid pyramid(int rate) throws Exception {
        // Agent: 0 to 2 s and 6 to 7 s; customer: 1 to 3 s. Silent: 3 to 6 s and 7 to 9 s. A hum of -60 dB all the time.
        Path file = WavFixture.of(Codec.PCM_S16, rate, 2)
                .tone(0, 300, 0.3, 2).tone(0, 50, 0.001, 4).tone(0, 300, 0.3, 1).tone(0, 50, 0.001, 2)
                .tone(1, 50, 0.001, 1).tone(1, 400, 0.2, 2).tone(1, 50, 0.001, 6)
                .writeTo(folder.resolve("call.wav"));
        try (AudioFile audio = AudioFile.open(file)) {
            return PeakPyramid.build(audio, (done, all) -> { }, () -> false);
        }
    }

    private static void assertNear(List<Range> expected, List<Range> actual) {
        assertEquals(expected.size(), actual.size(), actual.toString());
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.get(i).startMicros(), actual.get(i).startMicros(), 70_000, actual.toString());
            assertEquals(expected.get(i).endMicros(), actual.get(i).endMicros(), 70_000, actual.toString());
        }
    }

    @Test
    void whereEverySideIsSilentIsSkippedAtAnyRate() throws Exception {
        for (int rate : new int[] {8000, 11_025, 44_100}) {
            assertNear(List.of(range(3.2, 5.8), range(7.2, 8.8)), SkipPlan.ofLevels(pyramid(rate), BOTH, RULES).ranges());
        }
    }

    @Test
    void aSideThatIsNotHeardNeedNotBeSilent() throws Exception {
        PeakPyramid pyramid = pyramid(8000);
        assertNear(List.of(range(2.2, 5.8), range(7.2, 8.8)), SkipPlan.ofLevels(pyramid, new boolean[] {true, false}, RULES).ranges());
        assertEquals(SkipPlan.NONE, SkipPlan.ofLevels(pyramid, new boolean[] {false, false}, RULES));
    }

    @Test
    void theThresholdDecidesWhatIsSilent() throws Exception {
        assertEquals(SkipPlan.NONE, SkipPlan.ofLevels(pyramid(8000), BOTH, new SkipRules(-70, 1_000_000, 400_000)));
    }

    @Test
    void whatThePyramidDoesNotCoverYetIsNotSkipped() throws Exception {
        Path file = WavFixture.of(Codec.PCM_S16, 44_100, 1).tone(0, 300, 0.3, 1).silence(0, 59).writeTo(folder.resolve("long.wav"));
        try (AudioFile audio = AudioFile.open(file)) {
            PeakBuilder builder = new PeakBuilder(audio);
            PeakPyramid pyramid = builder.pyramid();
            assertEquals(SkipPlan.NONE, SkipPlan.ofLevels(pyramid, BOTH, RULES));
            // The builder is stopped on its way: what there is then is what grows.
            assertThrows(CancellationException.class, () -> builder.build((done, all) -> { }, () -> pyramid.coveredFrames() > 10 * 44_100));
            long covered = pyramid.coveredMicros();
            assertTrue(covered > 5_000_000 && covered < 60_000_000, "covered " + covered);
            SkipPlan plan = SkipPlan.ofLevels(pyramid, BOTH, RULES);
            assertNear(List.of(range(1.2, covered / 1e6 - 0.2)), plan.ranges());
        }
    }
}
