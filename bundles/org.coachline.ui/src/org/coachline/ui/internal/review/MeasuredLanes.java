/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.LongStream;

import org.coachline.analysis.Analysis;
import org.coachline.analysis.ChannelTrack;
import org.coachline.analysis.Loudness;
import org.coachline.analysis.Series;
import org.coachline.timeline.LaneSpec;
import org.coachline.timeline.TimelineControl;
import org.coachline.timeline.Track;
import org.coachline.timeline.lane.LaneMaterial;
import org.coachline.ui.internal.listening.ListeningPreferences;
import org.coachline.ui.internal.support.Texts;
import org.coachline.ui.internal.support.Verdicts;

/**
 * What was measured along a call as thin lanes: loudness, pitch and pace, each against the same voice's own middle, because
 * voices differ and what a number means for one says nothing of another.
 */
public final class MeasuredLanes {

    /** The lanes, by the preference that shows them. */
    public enum Lane {
        /** Loudness. */
        LOUDNESS(ListeningPreferences.LANE_LOUDNESS, "lane.loudness"),
        /** Pitch. */
        PITCH(ListeningPreferences.LANE_PITCH, "lane.pitch"),
        /** Pace. */
        PACE(ListeningPreferences.LANE_PACE, "lane.pace");

        private final String preference;
        private final String key;

        Lane(String preference, String key) {
            this.preference = preference;
            this.key = key;
        }

        /** The preference that shows it. */
        public String preference() {
            return preference;
        }

        private String id() {
            return "measured." + name();
        }
    }

    private static final double QUIETEST_LU = -20;
    private static final double LOUDEST_LU = 10;
    private static final double OCTAVE = 12;
    private static final double SLOWEST = -100;
    private static final double FASTEST = 100;
    /** Room noise and line noise have a loudness too; a lane that shows it would say nothing of the voice. */
    private static final double NOISE_LU = -25;

    private MeasuredLanes() {
    }

    /** The lanes that are to be shown. */
    static List<LaneSpec> shown() {
        List<LaneSpec> lanes = new ArrayList<>();
        for (Lane lane : Lane.values()) {
            if (ListeningPreferences.is(lane.preference)) {
                lanes.add(new LaneSpec.TrackLane(lane.id(), Texts.get(lane.key)));
            }
        }
        return lanes;
    }

    /** Brings what was measured to the timeline, moved by where the recording starts in the call. */
    static void show(Analysis analysis, long offset, TimelineControl timeline) {
        Map<String, Track> tracks = tracks(analysis, offset);
        timeline.setTrack(Lane.LOUDNESS.id(), tracks.get(LaneMaterial.LOUDNESS));
        timeline.setTrack(Lane.PITCH.id(), tracks.get(LaneMaterial.PITCH));
        timeline.setTrack(Lane.PACE.id(), tracks.get(LaneMaterial.PACE));
        timeline.setSnapTimes(analysis.channels().stream().flatMap(track -> track.speech().stream())
                .flatMapToLong(speech -> LongStream.of(speech.startMicros() + offset, speech.endMicros() + offset)).toArray());
    }

    /** Shows nothing, until something has been measured anew. */
    static void clear(TimelineControl timeline) {
        for (Lane lane : Lane.values()) {
            timeline.setTrack(lane.id(), null);
        }
    }

    /** What was measured, by the names that partners' lanes know, moved by where the recording starts in the call. */
    static Map<String, Track> tracks(Analysis analysis, long offset) {
        return Map.of(
                LaneMaterial.LOUDNESS, new Track(curves(analysis, offset, MeasuredLanes::loudness), QUIETEST_LU, LOUDEST_LU, 0,
                        Texts.get("lane.loudnessUnit"), Texts.get("lane.loudnessScale"), 0),
                LaneMaterial.PITCH, new Track(curves(analysis, offset, MeasuredLanes::pitch), -OCTAVE, OCTAVE, 0,
                        Texts.get("lane.pitchUnit"), Texts.get("lane.pitchScale"), 1),
                LaneMaterial.PACE, new Track(curves(analysis, offset, MeasuredLanes::pace), SLOWEST, FASTEST, 0,
                        Texts.get("lane.paceUnit"), Texts.get("lane.paceScale"), 0));
    }

    private record Values(long step, float[] middle, float[] spread) {
    }

    private static List<Track.Curve> curves(Analysis analysis, long offset, Function<ChannelTrack, Values> measure) {
        List<Track.Curve> curves = new ArrayList<>();
        for (ChannelTrack track : analysis.channels()) {
            Values values = measure.apply(track);
            curves.add(new Track.Curve(TimelineBinding.voice(track.role()), Verdicts.name(track.role()), offset, values.step,
                    values.middle, values.spread));
        }
        return curves;
    }

    private static Values loudness(ChannelTrack track) {
        double own = track.loudness().integratedLufs();
        Series series = track.loudness().momentaryLufs();
        return values(series, each -> own <= Loudness.SILENT_LUFS || each - own < NOISE_LU ? Float.NaN : (float) (each - own));
    }

    private static Values pitch(ChannelTrack track) {
        double own = track.pitch().medianHz();
        Values middle = values(track.pitch().medianHzBySecond(), each -> (float) (OCTAVE * Math.log(each / own) / Math.log(2)));
        float[] spread = track.pitch().spreadSemitonesBySecond().toArray();
        for (int i = 0; i < spread.length; i++) {
            spread[i] /= 2;
        }
        return new Values(middle.step, middle.middle, spread.length == middle.middle.length ? spread : new float[0]);
    }

    private static Values pace(ChannelTrack track) {
        double own = track.pace().syllablesPerSecond();
        return values(track.pace().bySecond(), each -> own > 0 ? (float) (100 * (each / own - 1)) : Float.NaN);
    }

    private interface Change {
        float of(float value);
    }

    private static Values values(Series series, Change change) {
        float[] values = series.toArray();
        for (int i = 0; i < values.length; i++) {
            values[i] = change.of(values[i]);
        }
        return new Values(series.stepMicros(), values, new float[0]);
    }
}
