/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.analysis;

import java.util.List;
import java.util.Optional;

import org.coachline.model.coaching.ChannelRole;

/**
 * What can be measured in a recording without knowing what is said.
 *
 * @param durationMicros of the recording
 * @param channels       in the order of the file
 * @param silences       where nobody speaks for some time and that is no hold
 * @param talkOver       where agent and customer speak at once; by whoever began second
 * @param holds          where the agent was away; see {@link AnalysisSettings} for how cautiously this is said
 */
public record Analysis(long durationMicros, List<ChannelTrack> channels, List<Stretch> silences, List<Stretch> talkOver, List<Stretch> holds) {

    /** Keeps copies of the lists. */
    public Analysis {
        channels = List.copyOf(channels);
        silences = List.copyOf(silences);
        talkOver = List.copyOf(talkOver);
        holds = List.copyOf(holds);
    }

    /** The channel of a role, if there is exactly one. */
    public Optional<ChannelTrack> channel(ChannelRole role) {
        List<ChannelTrack> found = channels.stream().filter(track -> track.role() == role).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
