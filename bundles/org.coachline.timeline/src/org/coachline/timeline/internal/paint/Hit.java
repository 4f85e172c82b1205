/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.paint;

import org.coachline.timeline.CueItem;
import org.coachline.timeline.LaneSpec;
import org.coachline.timeline.MomentItem;
import org.coachline.timeline.TimeRange;
import org.coachline.timeline.Tint;
import org.coachline.timeline.internal.layout.Box;

/** What is under the mouse. */
public sealed interface Hit {

    /** Which part of something that has two edges. */
    enum Part {
        /** Its left edge. */
        START,
        /** Between its edges. */
        BODY,
        /** Its right edge. */
        END
    }

    /** The overview, outside of the visible window. */
    record Overview() implements Hit {
    }

    /** The visible window in the overview. */
    record Window(Part part) implements Hit {
    }

    /** The ruler. */
    record Ruler() implements Hit {
    }

    /** A moment's bar. */
    record Moment(MomentItem item, Part part, Box bar) implements Hit {
    }

    /** Moments too close to be told apart. */
    record Cluster(TimeRange range, int count) implements Hit {
    }

    /** A line of the transcript. */
    record Cue(CueItem item) implements Hit {
    }

    /** A tinted stretch of a waveform lane. */
    record Tinted(LaneSpec lane, Tint tint) implements Hit {
    }

    /** A place of a lane of something measured, and what was measured there. */
    record Tracked(LaneSpec lane, String text) implements Hit {
    }

    /** A lane where nothing stands. */
    record Lane(LaneSpec lane) implements Hit {
    }

    /** The header of a lane. */
    record Header(LaneSpec lane) implements Hit {
    }

    /** What folds a lane, or unfolds it. */
    record Fold(LaneSpec lane, boolean folded) implements Hit {
    }

    /** What shows a lane alone, or all again. */
    record Alone(LaneSpec lane, boolean on) implements Hit {
    }

    /** The lower edge of a lane's header, which makes the lane higher or lower. */
    record Edge(LaneSpec lane) implements Hit {
    }

    /** The header of the ruler, which says what its times are. */
    record TimeScale(String text) implements Hit {
    }

    /** A moment of a folded lane. */
    record Dot(MomentItem item) implements Hit {
    }

    /** A channel's toggle for silence. */
    record Mute(LaneSpec.WaveformLane lane) implements Hit {
    }

    /** A channel's toggle for being drawn as large as fits; how many times as large it is now. */
    record Gain(LaneSpec.WaveformLane lane, int times) implements Hit {
    }

    /** A channel's toggle for being heard alone. */
    record Solo(LaneSpec.WaveformLane lane) implements Hit {
    }
}
