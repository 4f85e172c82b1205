/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.moments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.coachline.analysis.Analysis;
import org.coachline.analysis.ChannelTrack;
import org.coachline.analysis.Clipping;
import org.coachline.analysis.Detector;
import org.coachline.analysis.Loudness;
import org.coachline.analysis.Measure;
import org.coachline.analysis.Pace;
import org.coachline.analysis.Pitch;
import org.coachline.analysis.Response;
import org.coachline.analysis.Series;
import org.coachline.analysis.Stretch;
import org.coachline.model.coaching.ChannelRole;
import org.junit.jupiter.api.Test;

class MeasureRowsTest {

    private static final long SECOND = 1_000_000;

    private static ChannelTrack track(ChannelRole role, double pitch, long clipped) {
        Series none = Series.of(new float[0], SECOND);
        return new ChannelTrack(role, List.of(new Stretch(0, 30 * SECOND, role)), new Loudness(-17.5, none), new Clipping(clipped, List.of()),
                new Pitch(pitch, 3.5, none, none), new Pace(4.25, none));
    }

    private static Analysis stereo() {
        return new Analysis(60 * SECOND, new Detector("silero-v6", ""), -16, List.of(track(ChannelRole.AGENT, 190, 0), track(ChannelRole.CUSTOMER, Double.NaN, 1)),
                List.of(new Stretch(0, 2 * SECOND, ChannelRole.UNKNOWN)), List.of(),
                List.of(new Stretch(0, SECOND, ChannelRole.AGENT)), List.of(), List.of(new Response(0, 400_000)),
                List.of(new Stretch(5 * SECOND, 17 * SECOND, ChannelRole.AGENT)), Set.of());
    }

    private static Analysis mixed() {
        return new Analysis(60 * SECOND, new Detector("webrtc", "no model"), -16, List.of(track(ChannelRole.MIXED, 190, 0)), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), Set.of(Measure.SPEAKERS, Measure.TALK_OVER, Measure.HOLDS, Measure.RESPONSES, Measure.MONOLOGUES));
    }

    private static List<String> row(Analysis analysis, String name) {
        return MeasureRows.of(analysis).stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow().values();
    }

    @Test
    void eachVoiceHasAColumnAndTheCallOne() {
        assertEquals(List.of("Agent", "Customer", "Call"), MeasureRows.heads(stereo()));
        assertTrue(MeasureRows.of(stereo()).stream().allMatch(row -> row.values().size() == 3));
    }

    @Test
    void valuesStandUnderTheirVoicesWithTheirUnits() {
        assertEquals(List.of("0:30 (50 %)", "0:30 (50 %)", ""), row(stereo(), "Talk time"));
        assertEquals(List.of("190 Hz, 3.5 semitones", "none", ""), row(stereo(), "Pitch, median and spread"));
        assertEquals(List.of("12.0 s at 0:05", "none", ""), row(stereo(), "Longest monologue"));
        assertEquals(List.of("none", "1 sample", ""), row(stereo(), "Clipped"));
    }

    @Test
    void whatBelongsToNobodyStandsUnderTheCall() {
        assertEquals(List.of("", "", "1, begun by the agent once, by the customer never"), row(stereo(), "Talk-over"));
        assertEquals(List.of("", "", "1, 2.0 s together"), row(stereo(), "Silences"));
        assertEquals(List.of("", "", "after 0.4 s in the middle of 1 answer"), row(stereo(), "Agent\u2019s answers"));
        assertEquals(List.of("", "", "none"), row(stereo(), "Holds"));
    }

    @Test
    void whatARecordingCannotTellIsNotCalledNone() {
        for (String name : List.of("Talk-over", "Holds", "Agent\u2019s answers")) {
            assertEquals(List.of("", "cannot be known from this recording"), row(mixed(), name), name);
        }
    }

    @Test
    void whoToldSpeechIsNamedWithWhyNotABetterOne() {
        assertEquals(List.of("", "webrtc (no model)"), row(mixed(), "Speech told by"));
    }
}
