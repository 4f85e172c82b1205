/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.coachline.audio.internal.Overload;
import org.coachline.audio.internal.peaks.PeakStore;
import org.coachline.audio.internal.peaks.PeakWorkers;

/** Builds a {@link PeakPyramid} that can be drawn from while it grows: take {@link #pyramid()}, then run {@link #build} in a job. */
public final class PeakBuilder {

    private final AudioFile file;
    private final PeakPyramid pyramid;
    private final AtomicBoolean started = new AtomicBoolean();

    /** A builder with an empty pyramid of the right size. Costs its memory: 8 bytes a channel for every 256 frames. */
    public PeakBuilder(AudioFile file) {
        this.file = file;
        this.pyramid = new PeakPyramid(file, new PeakStore(file.format().channels(), file.frames()));
    }

    /** The pyramid, covering nothing before {@link #build} and everything after it. */
    public PeakPyramid pyramid() {
        return pyramid;
    }

    /**
     * Fills the pyramid, once; blocks until done. The listener is called after the frames it speaks of can be fetched.
     *
     * @param progress  hears frames covered and frames in all, on any of the working threads
     * @param cancelled asked once every 65,536 frames
     * @throws AudioException        if the file cannot be read to its end; what was covered stays
     * @throws CancellationException if {@code cancelled} said so
     */
    public void build(ProgressListener progress, BooleanSupplier cancelled) throws AudioException {
        if (started.getAndSet(true)) {
            throw new IllegalStateException("a builder builds once");
        }
        new PeakWorkers(() -> file.scanner(Overload.CLIP, false), pyramid.store(), progress, cancelled).run();
    }
}
