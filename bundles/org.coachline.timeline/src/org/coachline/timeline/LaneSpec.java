/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline;

/** A lane below overview and ruler, as the host orders it. Ids are unique within a timeline. */
public sealed interface LaneSpec {

    /** The lane's id. */
    String id();

    /** Its name for the header, in the user's language. */
    String name();

    /**
     * A channel's waveform. Tints lie behind all lanes of this kind.
     *
     * @param channel counted from 0, as in the {@link WaveformSource}
     */
    record WaveformLane(String id, String name, int channel, Voice voice) implements LaneSpec {
    }

    /** What was said, coloured by voice; hidden while there are no cues. */
    record TranscriptLane(String id, String name) implements LaneSpec {
    }

    /** Something measured all along the recording, as {@link TimelineControl#setTrack} says; thin. */
    record TrackLane(String id, String name) implements LaneSpec {
    }

    /** Moments whose {@link MomentItem#lane} is this lane's id: in practice those of one technique category. */
    record MomentLane(String id, String name) implements LaneSpec {
    }

    /**
     * Whatever somebody draws, as {@link TimelineControl#setDrawing} says.
     *
     * @param contributor who, for people: named where the lane fails
     */
    record DrawnLane(String id, String name, String contributor) implements LaneSpec {
    }
}
