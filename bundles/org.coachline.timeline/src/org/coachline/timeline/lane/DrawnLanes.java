/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.lane;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

import org.coachline.extension.Fault;
import org.coachline.extension.Floods;
import org.coachline.extension.Guest;
import org.coachline.extension.GuestPoint;
import org.coachline.extension.Outcome;
import org.coachline.timeline.LaneDrawing;
import org.coachline.timeline.LaneDrawingSource;
import org.coachline.timeline.internal.Messages;
import org.jspecify.annotations.Nullable;

/** The lanes that partners have contributed, as sources of drawings for a timeline. */
public final class DrawnLanes {

    /** The extension point. A little less patient than the timeline's own watch, so that the fault is the contributor's by name. */
    public static final GuestPoint<DrawnLaneRenderer> POINT = new GuestPoint<>("org.coachline.timeline.laneRenderers", "laneRenderer",
            DrawnLaneRenderer.class, 1, 1, Duration.ofMillis(1500), Set.of("id", "name"));

    /** More than this is a flood, and not only more than can be seen. */
    public static final int MOST_SHAPES = 100_000;

    private DrawnLanes() {
    }

    /**
     * A partner's renderer for a timeline.
     *
     * @param guest    the renderer
     * @param material gives what is known of the call; asked on the lane's thread
     * @return a source that fails with the guest's fault
     */
    public static LaneDrawingSource source(Guest<DrawnLaneRenderer> guest, Supplier<LaneMaterial> material) {
        return (range, microsPerPixel, monitor) -> {
            LaneMaterial call = material.get();
            return switch (guest.<LaneDrawing>call(monitor::isCancelled, renderer -> checked(renderer.draw(call, range, microsPerPixel, monitor)))) {
                case Outcome.Done<LaneDrawing>(LaneDrawing drawing) -> drawing;
                case Outcome.Failed<LaneDrawing>(Fault fault) -> throw new GuestFault(fault);
                case Outcome.SwitchedOff<LaneDrawing>(Fault fault) -> throw new GuestFault(fault);
                case Outcome.Cancelled<LaneDrawing>() -> {
                    if (Thread.currentThread().isInterrupted()) {
                        throw new CancellationException();
                    }
                    // Another stretch is looked at: this one is dropped where it would be applied.
                    yield LaneDrawing.EMPTY;
                }
            };
        };
    }

    private static @Nullable LaneDrawing checked(@Nullable List<LaneDrawing.Shape> shapes) throws Exception {
        return shapes == null ? null : new LaneDrawing(Floods.copy(shapes, LaneDrawing.Shape.class, MOST_SHAPES, Messages.guestShapes));
    }

    /** A partner's code is at fault; the message is for people and names the contributor. */
    public static final class GuestFault extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Fault fault;

        GuestFault(Fault fault) {
            super(fault.message(), fault.cause());
            this.fault = fault;
        }

        /** What happened. */
        public Fault fault() {
            return fault;
        }
    }
}
