/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.review;

import org.coachline.audio.PeakPyramid;
import org.coachline.timeline.TimeRange;
import org.coachline.timeline.Viewport;
import org.coachline.timeline.ViewportListener;

/** Lets a waveform grow first where it is looked at. Each move costs one note to the pyramid, so none is held back. UI thread. */
final class VisibleFirst implements ViewportListener {

    private final Viewport viewport;
    private final PeakPyramid pyramid;
    private final long offset;

    VisibleFirst(Viewport viewport, PeakPyramid pyramid, long offsetMicros) {
        this.viewport = viewport;
        this.pyramid = pyramid;
        this.offset = offsetMicros;
        want(viewport.visible());
    }

    @Override
    public void visibleChanged(TimeRange before, TimeRange now) {
        if (pyramid.isComplete()) {
            viewport.removeListener(this);
        } else {
            want(now);
        }
    }

    private void want(TimeRange visible) {
        pyramid.want(visible.start() - offset, visible.end() - offset);
    }
}
