/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.lane;

import java.util.List;

import org.coachline.timeline.FetchMonitor;
import org.coachline.timeline.LaneDrawing;
import org.coachline.timeline.TimeRange;

/**
 * Draws a lane of the timeline as records, which the timeline paints. Contributed to {@code org.coachline.timeline.laneRenderers}.
 *
 * <p>There is one instance for all calls that are open, made with its constructor without arguments when its lane is first seen. It is
 * asked on a thread of its own, never on the UI thread, again whenever another stretch or scale is looked at, and has a second and a half;
 * whoever takes longer is interrupted, and its contributor is switched off until restart, as with one that throws, answers with
 * {@code null} or with more than {@link DrawnLanes#MOST_SHAPES} shapes. The lane says so in its place.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface DrawnLaneRenderer {

    /**
     * Draws a stretch.
     *
     * @param call           what is known of the call; immutable
     * @param range          the stretch, somewhat more than is seen
     * @param microsPerPixel the scale: finer shapes than this are not told apart
     * @param monitor        to be asked now and then; after it says so, any answer will do, since it is dropped
     * @return what to draw, later shapes above; shapes outside of {@code range} do no harm and are not seen. Of more than
     *         {@link LaneDrawing#MOST} the rest is left out, and the lane says so
     * @throws Exception with a reason in plain words, which the lane shows
     */
    List<LaneDrawing.Shape> draw(LaneMaterial call, TimeRange range, double microsPerPixel, FetchMonitor monitor) throws Exception;
}
