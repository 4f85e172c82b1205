/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.paint;

import org.coachline.timeline.TimeAxis;
import org.coachline.timeline.internal.layout.Box;
import org.eclipse.swt.graphics.GC;
import org.jspecify.annotations.Nullable;

/** Draws one lane and answers the mouse from what it drew. UI thread. */
public interface LaneRenderer {

    /** What a renderer drew; stays true until the next time it draws. */
    @FunctionalInterface
    interface Drawn {
        /** What stands at a pixel of the control, or nothing. */
        @Nullable Hit at(int x, int y);
    }

    /**
     * Draws what of the lane lies within the clipping of {@code gc}; the answer tells about all of it.
     *
     * @param axis   whose pixel 0 is at the left of {@code bounds}
     * @param bounds of the lane without its header, in the control's coordinates
     */
    Drawn render(GC gc, TimeAxis axis, Box bounds);
}
