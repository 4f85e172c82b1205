/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

import org.coachline.timeline.LaneArrangement;
import org.coachline.timeline.LaneSpec;
import org.jspecify.annotations.Nullable;

/**
 * How the height of the control is shared: overview and ruler at the top, which stay, and the lanes below, which scroll
 * where they need more than there is.
 *
 * @param overview the overview's height
 * @param top      where the lanes begin
 * @param lanes    top to bottom, at their scrolled places
 * @param content  the height that all lanes need
 * @param scroll   how far they are scrolled
 */
public record Bands(int overview, int top, List<Band> lanes, int content, int scroll) {

    private static final int SHARED = -1;

    /** A lane's place: {@code y} in the control's coordinates. */
    public record Band(LaneSpec lane, int y, int height, boolean folded) {
        /** The first row of pixels below it. */
        public int bottom() {
            return y + height;
        }
    }

    /**
     * Shares a height among lanes; waveforms without a height of their own get what the others leave, within limits.
     *
     * @param height      the control's
     * @param transcript  whether there is anything for a transcript lane to show
     * @param rows        the rows of bars a moment lane needs
     * @param arrangement which lanes are folded, and how high the user wants some
     * @param scroll      how far the lanes should be scrolled; brought within what there is to scroll
     */
    public static Bands of(List<LaneSpec> lanes, int height, Metrics metrics, boolean transcript,
            ToIntFunction<LaneSpec.MomentLane> rows, LaneArrangement arrangement, int scroll) {
        int top = metrics.overview() + metrics.ruler();
        int waves = 0;
        int others = 0;
        int[] heights = new int[lanes.size()];
        for (int i = 0; i < heights.length; i++) {
            heights[i] = height(lanes.get(i), metrics, transcript, rows, arrangement);
            waves += heights[i] == SHARED ? 1 : 0;
            others += Math.max(0, heights[i]);
        }
        int room = Math.max(0, height - top);
        int wave = waves == 0 ? 0
                : Math.max(Metrics.WAVE_LEAST, Math.min(Metrics.WAVE_MOST, (room - others) / waves));
        int content = others + waves * wave;
        int scrolled = Math.max(0, Math.min(scroll, content - room));
        List<Band> bands = new ArrayList<>();
        int y = top - scrolled;
        for (int i = 0; i < heights.length; i++) {
            LaneSpec lane = lanes.get(i);
            int tall = heights[i] == SHARED ? wave : heights[i];
            if (tall > 0) {
                bands.add(new Band(lane, y, tall, arrangement.folded().contains(lane.id())));
                y += tall;
            }
        }
        return new Bands(metrics.overview(), top, List.copyOf(bands), content, scrolled);
    }

    /** One lane alone, which gets all the height there is. */
    public static Bands alone(LaneSpec lane, int height, Metrics metrics) {
        int top = metrics.overview() + metrics.ruler();
        int room = Math.max(Metrics.WAVE_LEAST, height - top);
        return new Bands(metrics.overview(), top, List.of(new Band(lane, top, room, false)), room, 0);
    }

    private static int height(LaneSpec lane, Metrics metrics, boolean transcript, ToIntFunction<LaneSpec.MomentLane> rows,
            LaneArrangement arrangement) {
        if (lane instanceof LaneSpec.TranscriptLane && !transcript) {
            return 0;
        }
        if (arrangement.folded().contains(lane.id())) {
            return metrics.folded();
        }
        int wanted = arrangement.heights().getOrDefault(lane.id(), SHARED);
        return switch (lane) {
        case LaneSpec.WaveformLane wave -> wanted;
        case LaneSpec.TranscriptLane text -> wanted == SHARED ? metrics.transcript() : wanted;
        case LaneSpec.TrackLane track -> wanted == SHARED ? metrics.track() : wanted;
        case LaneSpec.DrawnLane drawn -> wanted == SHARED ? metrics.track() : wanted;
        case LaneSpec.MomentLane moments -> Math.max(wanted, metrics.momentLane(rows.applyAsInt(moments)));
        };
    }

    /** The lane at a height, or nothing (above the lanes, below the last). */
    public @Nullable Band at(int y) {
        if (y < top) {
            return null;
        }
        for (Band band : lanes) {
            if (y >= band.y && y < band.bottom()) {
                return band;
            }
        }
        return null;
    }

    /** Where the lane of that id stands, or nothing. */
    public @Nullable Band of(String lane) {
        for (Band band : lanes) {
            if (band.lane.id().equals(lane)) {
                return band;
            }
        }
        return null;
    }

    /** The first row of pixels below the last lane. */
    public int bottom() {
        return lanes.isEmpty() ? top : lanes.getLast().bottom();
    }
}
