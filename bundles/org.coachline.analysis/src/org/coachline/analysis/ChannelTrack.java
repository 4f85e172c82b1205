/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.analysis;

import java.util.List;

import org.coachline.model.coaching.ChannelRole;

/**
 * What was measured in one channel of a recording.
 *
 * @param role     whose channel it is
 * @param speech   where somebody speaks, in order, without overlaps; pauses shorter than three tenths of a second count as speech
 * @param loudness how loud it is
 * @param clipping where it was recorded too hot
 * @param pitch    how high the voice is
 * @param pace     how fast somebody speaks
 */
public record ChannelTrack(ChannelRole role, List<Stretch> speech, Loudness loudness, Clipping clipping, Pitch pitch, Pace pace) {

    /** Keeps a copy of the list. */
    public ChannelTrack {
        speech = List.copyOf(speech);
    }

    /** Talk time: how long all speech is together, in microseconds. */
    public long talkMicros() {
        return speech.stream().mapToLong(Stretch::lengthMicros).sum();
    }
}
