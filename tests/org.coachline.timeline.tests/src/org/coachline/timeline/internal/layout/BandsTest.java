/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;

import org.coachline.timeline.LaneArrangement;
import org.coachline.timeline.LaneSpec;
import org.coachline.timeline.Voice;
import org.junit.jupiter.api.Test;

class BandsTest {

    private static final Metrics METRICS = new Metrics(16, 14);
    private static final LaneSpec AGENT = new LaneSpec.WaveformLane("agent", "Agent", 0, Voice.AGENT);
    private static final LaneSpec CUSTOMER = new LaneSpec.WaveformLane("customer", "Customer", 1, Voice.CUSTOMER);
    private static final LaneSpec TEXT = new LaneSpec.TranscriptLane("text", "Transcript");
    private static final LaneSpec TONE = new LaneSpec.MomentLane("tone", "Tone");
    private static final List<LaneSpec> ALL = List.of(AGENT, CUSTOMER, TEXT, TONE);

    private static Bands bands(int height, boolean transcript, int rows, int scroll) {
        return Bands.of(ALL, height, METRICS, transcript, lane -> rows, LaneArrangement.PLAIN, scroll);
    }

    @Test
    void lanesFollowEachOtherWithoutGaps() {
        int y = bands(600, true, 2, 0).top();
        for (Bands.Band band : bands(600, true, 2, 0).lanes()) {
            assertEquals(y, band.y());
            y = band.bottom();
        }
    }

    @Test
    void waveformsShareWhatTheOthersLeave() {
        Bands bands = bands(440, true, 1, 0);
        assertEquals(440, bands.bottom(), 1);
        assertEquals(Objects.requireNonNull(bands.of("agent")).height(), Objects.requireNonNull(bands.of("customer")).height());
    }

    @Test
    void aTranscriptWithoutWordsIsHidden() {
        assertNull(bands(600, false, 1, 0).of("text"));
        assertNotNull(bands(600, true, 1, 0).of("text"));
    }

    @Test
    void aLaneGrowsWithItsRows() {
        int one = Objects.requireNonNull(bands(600, true, 1, 0).of("tone")).height();
        int three = Objects.requireNonNull(bands(600, true, 3, 0).of("tone")).height();
        assertEquals(2 * METRICS.barPitch(), three - one);
    }

    @Test
    void scrollingStopsWhereTheLastLaneEnds() {
        Bands bands = bands(200, true, 6, 10_000);
        assertEquals(200, bands.bottom());
        assertTrue(bands.scroll() > 0);
        assertEquals(0, bands(2000, true, 1, 500).scroll());
    }

    @Test
    void rulerAndOverviewBelongToNoLaneThoughOneIsScrolledBehindThem() {
        assertNull(bands(200, true, 6, 100).at(3));
    }

    private static Bands arranged(LaneArrangement arrangement) {
        return Bands.of(ALL, 400, METRICS, true, lane -> 3, arrangement, 0);
    }

    @Test
    void aFoldedLaneIsAStripAndTheWaveformsGetItsRoom() {
        Bands folded = arranged(LaneArrangement.PLAIN.withFolded("tone", true));
        assertEquals(METRICS.folded(), Objects.requireNonNull(folded.of("tone")).height());
        assertTrue(Objects.requireNonNull(folded.of("tone")).folded());
        assertTrue(Objects.requireNonNull(folded.of("agent")).height() > Objects.requireNonNull(arranged(LaneArrangement.PLAIN).of("agent")).height());
    }

    @Test
    void aChosenHeightHoldsAndTheOtherWaveformTakesTheRest() {
        Bands bands = arranged(LaneArrangement.PLAIN.withHeight("agent", 60));
        assertEquals(60, Objects.requireNonNull(bands.of("agent")).height());
        assertTrue(Objects.requireNonNull(bands.of("customer")).height() > 60);
    }

    @Test
    void aLaneAloneHasAllTheHeight() {
        Bands bands = Bands.alone(TONE, 600, METRICS);
        assertEquals(1, bands.lanes().size());
        assertEquals(600, bands.bottom());
    }
}
