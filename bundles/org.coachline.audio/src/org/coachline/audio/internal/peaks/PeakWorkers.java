/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.peaks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.coachline.audio.AudioException;
import org.coachline.audio.ProgressListener;
import org.jspecify.annotations.Nullable;

/** Fills a store from a recording: chunks in turn, by the calling thread and, for long recordings, some helpers. */
public final class PeakWorkers {

    /** Opens a scanner for each thread. */
    @FunctionalInterface
    public interface Scanners {

        /** A new scanner. */
        PeakScanner open() throws AudioException;
    }

    /** Below this many samples a second thread costs more than it brings. */
    private static final long WORTH_A_THREAD = 4_000_000;
    private static final int MOST_THREADS = 4;

    private final Scanners scanners;
    private final PeakStore store;
    private final ProgressListener progress;
    private final BooleanSupplier cancelled;
    private final int chunks;
    private final AtomicInteger nextChunk = new AtomicInteger();
    private final BitSet finished = new BitSet();
    private long announced;
    private volatile boolean stop;
    private @Nullable Throwable failure;

    /** One filling; to be run once. */
    public PeakWorkers(Scanners scanners, PeakStore store, ProgressListener progress, BooleanSupplier cancelled) {
        this.scanners = scanners;
        this.store = store;
        this.progress = progress;
        this.cancelled = cancelled;
        this.chunks = PeakStore.buckets(store.frames(), PeakStore.LEVELS - 1);
    }

    /**
     * Fills the whole store.
     *
     * @throws AudioException        if the recording cannot be read to its end
     * @throws CancellationException if cancelled; what was covered stays
     */
    public void run() throws AudioException {
        Thread[] helpers = new Thread[helpers()];
        for (int i = 0; i < helpers.length; i++) {
            helpers[i] = Thread.ofPlatform().daemon().name("Coachline peaks " + (i + 2)).start(this::work);
        }
        work();
        for (Thread helper : helpers) {
            join(helper);
        }
        rethrow();
    }

    private int helpers() {
        long samples = store.frames() * store.channels();
        int worth = (int) Math.min(MOST_THREADS, 1 + samples / WORTH_A_THREAD);
        return Math.min(worth, Runtime.getRuntime().availableProcessors()) - 1;
    }

    private void work() {
        try (PeakScanner scanner = scanners.open()) {
            for (int chunk = nextChunk.getAndIncrement(); chunk < chunks && !stop; chunk = nextChunk.getAndIncrement()) {
                if (cancelled.getAsBoolean()) {
                    throw new CancellationException();
                }
                fill(chunk, scanner);
                finish(chunk);
            }
        } catch (AudioException | RuntimeException | Error e) {
            fail(e);
        } catch (IOException e) {
            fail(new UncheckedIOException(e));
        }
    }

    private void fill(int chunk, PeakScanner scanner) throws AudioException, IOException {
        long start = (long) chunk * PeakStore.CHUNK;
        long end = Math.min(start + PeakStore.CHUNK, store.frames());
        scanner.scan(start, end, PeakStore.BASE, new PeakScanner.Sink() {
            private int bucket = (int) (start / PeakStore.BASE);

            @Override
            public void bucket(PeakSum[] channels) {
                for (int channel = 0; channel < channels.length; channel++) {
                    PeakStore.Level level = store.level(channel, 0);
                    level.min()[bucket] = channels[channel].min();
                    level.max()[bucket] = channels[channel].max();
                    level.rms()[bucket] = channels[channel].rms();
                }
                bucket++;
            }
        });
        store.sumUp(chunk);
    }

    private synchronized void finish(int chunk) {
        finished.set(chunk);
        long covered = Math.min(store.frames(), (long) finished.nextClearBit(0) * PeakStore.CHUNK);
        if (covered > store.covered()) {
            store.cover(covered);
        }
        if (covered - announced >= Math.max(1, store.frames() / 200) || covered == store.frames()) {
            announced = covered;
            progress.progressed(covered, store.frames());
        }
    }

    private synchronized void fail(Throwable e) {
        if (failure == null) {
            failure = e;
        }
        stop = true;
    }

    private void join(Thread helper) {
        boolean interrupted = false;
        while (helper.isAlive()) {
            try {
                helper.join();
            } catch (InterruptedException e) {
                interrupted = true;
                stop = true;
                fail(new CancellationException());
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void rethrow() throws AudioException {
        switch (failure) {
            case null -> { }
            case AudioException e -> throw e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalStateException(failure);
        }
    }
}
