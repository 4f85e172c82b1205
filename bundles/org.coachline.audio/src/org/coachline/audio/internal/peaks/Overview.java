/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.peaks;

import java.util.List;
import org.coachline.audio.PeakRange;

/**
 * A provisional picture of a whole recording, shown where nothing is summed up yet.
 *
 * @param channels peaks a channel, as many entries each
 * @param frames   the frames that the entries are spread over
 */
record Overview(List<PeakRange> channels, long frames) {

    /** Adds the entries that lie in a stretch, or the one that it lies in. */
    void add(PeakSum sum, int channel, long from, long to) {
        if (channel >= channels.size() || from >= frames) {
            return;
        }
        PeakRange peaks = channels.get(channel);
        int pixels = peaks.pixels();
        int first = (int) (from * pixels / frames);
        int last = (int) Math.min(pixels, Math.max(first + 1, Math.ceilDiv(to * pixels, frames)));
        for (int i = first; i < last; i++) {
            double rms = peaks.rms()[i];
            sum.add(peaks.min()[i], peaks.max()[i], rms * rms, 1);
        }
    }
}
