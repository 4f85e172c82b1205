/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.coachline.audio.internal.Messages;
import org.coachline.audio.internal.Overload;
import org.coachline.audio.internal.peaks.PeakScanner;
import org.coachline.audio.internal.peaks.PeakStore;
import org.coachline.audio.internal.peaks.PeakWorkers;

/**
 * Builds a {@link PeakPyramid} that can be drawn from while it grows: take {@link #pyramid()}, then run {@link #build} in a job. It grows from
 * the recording's start, and first where {@link PeakPyramid#want} says. What takes a while to decode is shown
 * provisionally from short pieces of it until it is summed up.
 */
public final class PeakBuilder {

    private static final int OVERVIEW_PIXELS = 2048;
    /** How long summing up waits for a provisional picture at most. */
    private static final Duration FIRST_PICTURE = Duration.ofMillis(250);
    private static final System.Logger LOG = System.getLogger(PeakBuilder.class.getName());

    private final AudioFile file;
    private final PeakPyramid pyramid;
    private final AtomicBoolean started = new AtomicBoolean();
    private volatile boolean ended;

    /** A builder with an empty pyramid. */
    public PeakBuilder(AudioFile file) {
        this.file = file;
        this.pyramid = new PeakPyramid(file, new PeakStore(file.format().channels(), file.frames()));
    }

    /** The pyramid, covering nothing before {@link #build} and everything after it. */
    public PeakPyramid pyramid() {
        return pyramid;
    }

    /**
     * Fills the pyramid, once; blocks until done. The listener is called after the frames it speaks of can be fetched, when all
     * that is wanted can be, and, without more frames, when there is a provisional picture.
     *
     * @param progress  hears frames summed up, wherever they lie, and frames in all as far as they are known, on any of the
     *                  working threads
     * @param cancelled asked once every 65,536 frames
     * @throws AudioException        if the file cannot be read to its end; what was covered stays
     * @throws CancellationException if {@code cancelled} said so
     */
    public void build(ProgressListener progress, BooleanSupplier cancelled) throws AudioException {
        if (started.getAndSet(true)) {
            throw new IllegalStateException("a builder builds once");
        }
        PeakStore store = pyramid.store();
        PeakWorkers workers = new PeakWorkers(new Recording(), store, progress, cancelled);
        Thread overview = Thread.ofPlatform().daemon().name("Coachline overview").unstarted(() -> show(workers, cancelled));
        try {
            if (!file.isReady(0, file.frames())) {
                overview.start();
                // Decoders would take the processors from it; a tenth of a second for a first picture of an hour is well spent.
                overview.join(FIRST_PICTURE);
            }
            workers.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } finally {
            ended = true;
            overview.interrupt();
        }
    }

    private void show(PeakWorkers workers, BooleanSupplier cancelled) {
        try {
            long frames = file.frames();
            List<PeakRange> channels = file.overview(OVERVIEW_PIXELS, () -> ended || cancelled.getAsBoolean());
            pyramid.store().provisional(channels, frames);
            workers.announceAgain();
        } catch (AudioException e) {
            // The true peaks come all the same, or fail with a reason that is told.
            LOG.log(System.Logger.Level.DEBUG, "no provisional picture of " + file.path(), e);
        } catch (CancellationException e) {
            LOG.log(System.Logger.Level.TRACE, "the provisional picture is not wanted any more", e);
        }
    }

    /** The file as the workers see it. */
    private final class Recording implements PeakWorkers.Source {

        @Override
        public PeakScanner open() throws AudioException {
            return file.scanner(Overload.CLIP, false);
        }

        @Override
        public long frames() {
            return file.frames();
        }

        @Override
        public boolean exact() {
            return file.framesExact();
        }

        @Override
        public boolean ready(long from, long to) {
            return file.isReady(from, to);
        }

        @Override
        public AudioException shrunk() {
            return new AudioException(file.path(), Messages.get("file.shrunk"));
        }
    }
}
