/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.input;

import org.coachline.timeline.LaneActions;
import org.coachline.timeline.LaneArrangement;
import org.coachline.timeline.LaneSpec;
import org.coachline.timeline.internal.layout.Bands.Band;
import org.coachline.timeline.internal.paint.Hit;
import org.jspecify.annotations.Nullable;

/**
 * Dragging lanes by their headers: up and down to another place, or by the lower edge to another height. The lanes move along
 * while the mouse does, and go back where the drag is cancelled. Knows no toolkit. UI thread.
 */
public final class LaneDrags {

    /** What this needs of the control. */
    public interface View {
        /** The lane at a height of the control, or nothing. */
        @Nullable Band bandAt(int y);

        /** Where a lane is, or nothing. */
        @Nullable Band bandOf(String lane);

        /** The place of a lane among all, counted from 0. */
        int placeOf(String lane);
    }

    private static final int THRESHOLD = 5;

    private final LaneActions lanes;
    private final View view;
    private LaneArrangement before = LaneArrangement.PLAIN;
    private @Nullable LaneSpec dragged;
    private boolean edge;
    private boolean moved;
    private int pressed;
    private int height;

    /** Drags in a control. */
    public LaneDrags(LaneActions lanes, View view) {
        this.lanes = lanes;
        this.view = view;
    }

    /** The button goes down at a height of the control; does nothing where that is on no header. */
    public void press(Hit hit, int y) {
        cancel();
        LaneSpec lane = hit instanceof Hit.Edge on ? on.lane() : hit instanceof Hit.Header on && !lanes.isAlone() ? on.lane() : null;
        Band band = lane == null ? null : view.bandOf(lane.id());
        if (lane != null && band != null) {
            dragged = lane;
            edge = hit instanceof Hit.Edge;
            moved = false;
            pressed = y;
            height = band.height();
            before = lanes.arrangement();
        }
    }

    /** Whether the button is down on a header. */
    public boolean isActive() {
        return dragged != null;
    }

    /** The mouse moves with the button down. */
    public void move(int y) {
        LaneSpec lane = dragged;
        if (lane == null || !moved && Math.abs(y - pressed) < THRESHOLD) {
            return;
        }
        moved = true;
        if (edge) {
            lanes.setHeight(lane.id(), height + y - pressed);
            return;
        }
        Band own = view.bandOf(lane.id());
        Band other = view.bandAt(y);
        // Of a higher lane the far half must be reached, or the two would change places to and fro under the mouse.
        boolean passed = own != null && other != null && !other.lane().equals(lane)
                && (other.y() > own.y() ? y >= other.bottom() - own.height() : y < other.y() + own.height());
        if (passed) {
            lanes.place(lane.id(), view.placeOf(other.lane().id()));
        }
    }

    /** The button comes up. */
    public void release() {
        dragged = null;
    }

    /** Puts the lanes back to where they were when the button went down. */
    public void cancel() {
        if (dragged != null && moved) {
            lanes.restore(before);
        }
        dragged = null;
    }
}
