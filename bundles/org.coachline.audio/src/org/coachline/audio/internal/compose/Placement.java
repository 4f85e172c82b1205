/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.compose;

import org.coachline.audio.SoundPart;

/** Which frames of a composition a recording fills, and which of its frames each of them is. Pure arithmetic. */
final class Placement {

    private static final double MICROS = 1e6;
    /** Bounds the shift that leaving out the resampling may cost: a hundredth of a frame over the whole recording. */
    private static final double NOTHING = 0.01;

    private final SoundPart part;
    private final double start;
    private final double step;
    private final boolean exact;

    /** @param rate the composition's frames a second */
    Placement(SoundPart part, int rate) {
        this.part = part;
        int own = part.file().format().sampleRate();
        double stretch = 1 + part.driftPpm() / MICROS;
        this.step = own / stretch / rate;
        this.exact = own == rate && Math.abs(part.driftPpm()) / MICROS * part.file().frames() < NOTHING;
        double begin = part.offsetMicros() / MICROS * rate;
        this.start = exact ? Math.rint(begin) : begin;
    }

    SoundPart part() {
        return part;
    }

    /** Whether each frame is one of the recording's, so that nothing is computed. */
    boolean isExact() {
        return exact;
    }

    /** The first frame of the composition that the recording fills. */
    long begin() {
        return (long) Math.ceil(start);
    }

    /** Whether {@link #end()} is known, and not only promised by a file that is still to be decoded. */
    boolean isEndKnown() {
        return part.file().framesExact();
    }

    /** Of a stretch of the composition, how many frames lie before the recording's end. */
    int covered(long frame, int frames) {
        return (int) Math.max(0, Math.min(frames, end() - frame));
    }

    /** The frame after the last that it fills. */
    long end() {
        long own = part.file().frames();
        return exact ? begin() + own : own == 0 ? begin() : (long) Math.floor(start + (own - 1) / step) + 1;
    }

    /** The place in the recording, in its frames, of a frame of the composition. */
    double at(long frame) {
        return (frame - start) * step;
    }

    /** Frames of the recording for one of the composition. */
    double step() {
        return step;
    }
}
