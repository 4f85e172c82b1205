/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline;

/** Draws a {@link LaneSpec.DrawnLane}. A partner's code, mostly: whatever it does, only its own lane suffers. */
@FunctionalInterface
public interface LaneDrawingSource {

    /**
     * Draws a stretch. Called from a thread of the lane's own, never from two at once, and again whenever another stretch or
     * scale is looked at. It has two seconds; whoever takes longer is interrupted and not asked again, as is whoever throws,
     * or answers with nothing.
     *
     * @param range          the stretch, somewhat more than is seen
     * @param microsPerPixel the scale: finer shapes than this are not told apart
     * @param monitor        to be asked now and then; after it says so, any result will do, since it is dropped
     * @return what to draw; shapes outside of {@code range} do no harm and are not seen
     * @throws Exception with a reason in plain words, which the lane shows
     */
    LaneDrawing draw(TimeRange range, double microsPerPixel, FetchMonitor monitor) throws Exception;
}
