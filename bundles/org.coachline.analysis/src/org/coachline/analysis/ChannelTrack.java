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
 * What was measured on one channel.
 *
 * @param role       whose
 * @param speech     where somebody speaks, in order, without overlaps
 * @param loudnessDb for each second the mean power of its samples in dB below full scale (a full-scale square wave is 0), not
 *                   below {@link #SILENT_DB}; the last second may be shorter; not to be changed
 */
public record ChannelTrack(ChannelRole role, List<Stretch> speech, double[] loudnessDb) {

    /** What stands for no sound at all. */
    public static final double SILENT_DB = -100;

    /** Keeps a copy of the list. */
    public ChannelTrack {
        speech = List.copyOf(speech);
    }
}
