/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.peaks;

import java.util.BitSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.coachline.audio.AudioException;
import org.coachline.audio.AudioFile;
import org.coachline.audio.ProgressListener;
import org.coachline.audio.SampleReader;
import org.coachline.audio.internal.Messages;
import org.jspecify.annotations.Nullable;

/** Fills a store from a recording: chunks in turn, by the calling thread and, for long recordings, some helpers. */
public final class PeakWorkers {

    /** Below this many samples a second thread costs more than it brings. */
    private static final long WORTH_A_THREAD = 4_000_000;
    private static final int MOST_THREADS = 4;
    /** Frames decoded at once: what a core's first caches hold. */
    private static final int PIECE = 8_192;

    private final AudioFile file;
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
    public PeakWorkers(AudioFile file, PeakStore store, ProgressListener progress, BooleanSupplier cancelled) {
        this.file = file;
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
        try (SampleReader reader = file.reader()) {
            short[][] samples = new short[store.channels()][PIECE];
            for (int chunk = nextChunk.getAndIncrement(); chunk < chunks && !stop; chunk = nextChunk.getAndIncrement()) {
                if (cancelled.getAsBoolean()) {
                    throw new CancellationException();
                }
                fill(chunk, reader, samples);
                finish(chunk);
            }
        } catch (AudioException | RuntimeException | Error e) {
            fail(e);
        }
    }

    private void fill(int chunk, SampleReader reader, short[][] samples) throws AudioException {
        long start = (long) chunk * PeakStore.CHUNK;
        long end = Math.min(start + PeakStore.CHUNK, store.frames());
        reader.seek(start);
        PeakSum sum = new PeakSum();
        for (long at = start; at < end; at += PIECE) {
            int wanted = (int) Math.min(PIECE, end - at);
            int got = reader.read(samples, 0, wanted);
            if (got < wanted) {
                throw new AudioException(file.path(), Messages.get("file.shrunk"));
            }
            for (int channel = 0; channel < samples.length; channel++) {
                PeakStore.Level level = store.level(channel, 0);
                int bucket = (int) (at / PeakStore.BASE);
                for (int from = 0; from < got; from += PeakStore.BASE, bucket++) {
                    sum.reset();
                    sum.add(samples[channel], from, Math.min(from + PeakStore.BASE, got));
                    level.min()[bucket] = sum.min();
                    level.max()[bucket] = sum.max();
                    level.rms()[bucket] = sum.rms();
                }
            }
        }
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
