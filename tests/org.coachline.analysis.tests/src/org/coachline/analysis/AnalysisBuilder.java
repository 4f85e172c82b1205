/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.coachline.model.coaching.ChannelRole;

/** Makes analyses of which a test cares for a part only. */
final class AnalysisBuilder {

    private static final long SECOND = 1_000_000;

    private final List<ChannelTrack> channels = new ArrayList<>();
    private List<Stretch> silences = List.of();
    private List<Stretch> talkOver = List.of();
    private List<Response> responses = List.of();

    static Stretch stretch(double start, double end, ChannelRole by) {
        return new Stretch(Math.round(start * SECOND), Math.round(end * SECOND), by);
    }

    /** A channel that speaks all the time, with a loudness for each second. */
    AnalysisBuilder speaking(ChannelRole role, double... lufsBySecond) {
        float[] momentary = new float[lufsBySecond.length * Loudness.STEPS_A_SECOND];
        for (int i = 0; i < momentary.length; i++) {
            momentary[i] = (float) lufsBySecond[i / Loudness.STEPS_A_SECOND];
        }
        float[] nothing = new float[lufsBySecond.length];
        Arrays.fill(nothing, Float.NaN);
        Series none = Series.of(nothing, SECOND);
        channels.add(new ChannelTrack(role, List.of(stretch(0, lufsBySecond.length, role)),
                new Loudness(Double.NaN, Series.of(momentary, SECOND / Loudness.STEPS_A_SECOND)), new Clipping(0, List.of()),
                new Pitch(Double.NaN, Double.NaN, none, none), new Pace(Double.NaN, none)));
        return this;
    }

    AnalysisBuilder silences(Stretch... stretches) {
        silences = List.of(stretches);
        return this;
    }

    AnalysisBuilder talkOver(Stretch... stretches) {
        talkOver = List.of(stretches);
        return this;
    }

    AnalysisBuilder responses(double... seconds) {
        responses = Arrays.stream(seconds).mapToObj(each -> new Response(0, Math.round(each * SECOND))).toList();
        return this;
    }

    Analysis build() {
        return new Analysis(180 * SECOND, new Detector("energy-1", ""), Double.NaN, channels, silences, List.of(), talkOver, List.of(), responses,
                List.of(), Set.of());
    }
}
