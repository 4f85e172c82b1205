/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.lane;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.coachline.look.VerdictGlyph;
import org.coachline.timeline.CueItem;
import org.coachline.timeline.Tint;
import org.coachline.timeline.Track;
import org.coachline.timeline.Voice;
import org.jspecify.annotations.Nullable;

/**
 * What a lane's renderer is given of a call: what the timeline itself shows, as values. Times are microseconds of the call. Immutable.
 *
 * @param durationMicros how long the call is
 * @param voices         who is heard on each channel of the recording
 * @param tints          silences, talk-over and holds; empty while nothing has been measured
 * @param tracks         what was measured along the call, by {@link #LOUDNESS}, {@link #PITCH} and {@link #PACE}, each against the same
 *                       voice's own middle; empty while nothing has been measured
 * @param cues           what was said; empty where there is no transcript
 * @param moments        what is marked, in order of time
 * @since 1.0
 */
public record LaneMaterial(long durationMicros, List<Voice> voices, List<Tint> tints, Map<String, Track> tracks, List<CueItem> cues,
        List<LaneMoment> moments) {

    /** Loudness, in loudness units. */
    public static final String LOUDNESS = "loudness";
    /** Pitch, in semitones. */
    public static final String PITCH = "pitch";
    /** Pace, in per cent. */
    public static final String PACE = "pace";

    /** Keeps copies, the values of tracks included, so that nobody can change what others paint from. */
    public LaneMaterial {
        voices = List.copyOf(voices);
        tints = List.copyOf(tints);
        Map<String, Track> copies = new TreeMap<>();
        tracks.forEach((id, track) -> copies.put(id, copy(track)));
        tracks = Map.copyOf(copies);
        cues = List.copyOf(cues);
        moments = List.copyOf(moments);
    }

    /** Nothing is known yet. */
    public static final LaneMaterial EMPTY = new LaneMaterial(0, List.of(), List.of(), Map.of(), List.of(), List.of());

    private static Track copy(Track track) {
        return new Track(track.curves().stream().map(each -> new Track.Curve(each.voice(), each.name(), each.start(), each.hop(),
                each.middle().clone(), each.spread().clone())).toList(), track.low(), track.high(), track.baseline(), track.unit(), track.scale(), track.digits());
    }

    /**
     * A moment that is marked.
     *
     * @param start     where it begins
     * @param end       where it ends, not before the start; the same for a point
     * @param technique key of its technique, {@code pack/technique}; empty for a bookmark
     * @param label     what it is called, for people
     * @param verdict   how the technique went
     * @param voice     whose moment it is, or nothing
     * @since 1.0
     */
    public record LaneMoment(long start, long end, String technique, String label, VerdictGlyph verdict, @Nullable Voice voice) {
    }
}
