/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.analysis;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.coachline.model.coaching.ChannelRole;

/**
 * What can be measured in a recording without knowing what is said. Each number is defined in docs/MEASURES.md. An empty list
 * means that there is none of it, unless its measure is in {@link #unknown}: then it cannot be known.
 *
 * @param durationMicros of the recording
 * @param detector       what told speech from what is none
 * @param loudnessLufs   integrated loudness of all channels together as ITU-R BS.1770 adds them up; not-a-number when silent
 * @param channels       in the order of the file
 * @param silences       where nobody speaks for some time and that is no hold
 * @param deadAir        those of the silences that are long
 * @param talkOver       where agent and customer speak at once; by whoever began second
 * @param holds          where the agent was away; see {@link AnalysisSettings} for how cautiously this is said
 * @param responses      how soon the agent spoke after the customer had ended, in order
 * @param monologues     the longest of each party, if it has spoken: from its first to its last word without a turn of the other
 * @param unknown        what this recording cannot tell
 */
public record Analysis(long durationMicros, Detector detector, double loudnessLufs, List<ChannelTrack> channels, List<Stretch> silences,
        List<Stretch> deadAir, List<Stretch> talkOver, List<Stretch> holds, List<Response> responses, List<Stretch> monologues,
        Set<Measure> unknown) {

    /** Keeps copies of the lists. */
    public Analysis {
        channels = List.copyOf(channels);
        silences = List.copyOf(silences);
        deadAir = List.copyOf(deadAir);
        talkOver = List.copyOf(talkOver);
        holds = List.copyOf(holds);
        responses = List.copyOf(responses);
        monologues = List.copyOf(monologues);
        unknown = Set.copyOf(unknown);
    }

    /** The channel of a role, if there is exactly one. */
    public Optional<ChannelTrack> channel(ChannelRole role) {
        List<ChannelTrack> found = channels.stream().filter(track -> track.role() == role).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Whether this recording can tell something at all. */
    public boolean knows(Measure measure) {
        return !unknown.contains(measure);
    }

    /** Talk ratio: the share of the recording in which somebody speaks on a channel, 0 to 1. */
    public double talkRatio(ChannelTrack track) {
        return durationMicros == 0 ? 0 : track.talkMicros() / (double) durationMicros;
    }

    /** The longest monologue of a party, if it has spoken and this recording can tell. */
    public Optional<Stretch> longestMonologue(ChannelRole role) {
        return monologues.stream().filter(each -> each.by() == role).findFirst();
    }

    /**
     * The response time that a share of the responses does not exceed, in microseconds: 0.5 is the median.
     *
     * @param share 0 to 1; between two responses the value lies in proportion
     * @return nothing when there are no responses
     */
    public OptionalLong responseQuantile(double share) {
        long[] sorted = responses.stream().mapToLong(Response::micros).sorted().toArray();
        if (sorted.length == 0) {
            return OptionalLong.empty();
        }
        double place = Math.clamp(share, 0, 1) * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(sorted.length - 1, below + 1);
        return OptionalLong.of(Math.round(sorted[below] + (place - below) * (sorted[above] - sorted[below])));
    }
}
