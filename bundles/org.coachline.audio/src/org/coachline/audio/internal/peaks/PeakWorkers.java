/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.peaks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.coachline.audio.AudioException;
import org.coachline.audio.ProgressListener;
import org.jspecify.annotations.Nullable;

/**
 * Fills a store from a recording, by the calling thread and, for long recordings, some helpers. Each takes the next chunk that nobody
 * has: of what is wanted, the first; else the first at all; but rather one that is decoded already than one that must be waited for.
 */
public final class PeakWorkers {

    /** The recording to be summed up. */
    public interface Source {

        /** A new scanner. */
        PeakScanner open() throws AudioException;

        /** Frames of the recording: as expected until they are {@link #exact()}. */
        long frames();

        /** Whether the number of frames is known. */
        boolean exact();

        /** Whether these frames can be read without waiting for a decoder. */
        boolean ready(long from, long to);

        /** The refusal for a recording that is shorter than it was said to be. */
        AudioException shrunk();
    }

    private static final int NONE = -1;

    private final Source source;
    private final PeakStore store;
    private final ProgressListener progress;
    private final BooleanSupplier cancelled;
    private final boolean exactFromTheStart;
    private final BitSet taken = new BitSet();
    private final List<PeakScanner> open = new ArrayList<>();
    private long lastFrame = Long.MAX_VALUE;
    private int chunksAtMost = Integer.MAX_VALUE;
    private long announced;
    private volatile boolean stop;
    private @Nullable Throwable failure;

    /** One filling; to be run once. */
    public PeakWorkers(Source source, PeakStore store, ProgressListener progress, BooleanSupplier cancelled) {
        this.source = source;
        this.store = store;
        this.progress = progress;
        this.cancelled = cancelled;
        this.exactFromTheStart = source.exact();
    }

    /**
     * Fills the whole store.
     *
     * @throws AudioException        if the recording cannot be read to its end
     * @throws CancellationException if cancelled; what was covered stays
     */
    public void run() throws AudioException {
        try (CancelWatch watch = new CancelWatch(cancelled, () -> fail(new CancellationException()))) {
            Crew.run("Coachline peaks", store.frames() * store.channels(), this::work, () -> fail(new CancellationException()));
        }
        rethrow();
        finishAll();
    }

    /** Tells the listener that there is something new to be seen, although nothing more is summed up. */
    public synchronized void announceAgain() {
        if (!store.isComplete() && !stop) {
            announce();
        }
    }

    private synchronized void finishAll() {
        store.complete(Math.min(lastFrame, store.covered()));
        if (announced < store.frames()) {
            announce();
        }
    }

    private void work(boolean helper) {
        try (PeakScanner scanner = source.open()) {
            opened(scanner);
            for (int chunk = next(helper); chunk != NONE; chunk = next(helper)) {
                if (cancelled.getAsBoolean()) {
                    throw new CancellationException();
                }
                fill(chunk, scanner);
            }
        } catch (AudioException | RuntimeException | Error e) {
            fail(e);
        } catch (IOException e) {
            fail(new UncheckedIOException(e));
        }
    }

    private synchronized void opened(PeakScanner scanner) {
        open.add(scanner);
        if (stop) {
            scanner.close();
        }
    }

    /** Where nothing is decoded yet, helpers wait for what is looked at, which lets the decoder turn to it, and the first thread for the start. */
    private synchronized int next(boolean helper) {
        int chunks = source.exact() ? Math.min(chunksAtMost, PeakStore.chunksOf(source.frames())) : chunksAtMost;
        int expected = Math.min(chunks, PeakStore.chunksOf(store.frames()));
        PeakStore.Span wanted = store.wanted();
        int chosen = NONE;
        if (wanted != null) {
            chosen = firstReady((int) Math.min(expected, wanted.from() / PeakChunk.FRAMES), (int) Math.min(expected, Math.ceilDiv(wanted.to(), PeakChunk.FRAMES)));
        }
        if (chosen == NONE) {
            chosen = firstReady(0, expected);
        }
        if (chosen == NONE) {
            int first = taken.nextClearBit(helper && wanted != null && wanted.from() < store.frames() ? (int) (wanted.from() / PeakChunk.FRAMES) : 0);
            chosen = first < expected ? first : first(chunks);
        }
        if (stop || chosen == NONE) {
            return NONE;
        }
        taken.set(chosen);
        return chosen;
    }

    private int first(int chunks) {
        int first = taken.nextClearBit(0);
        return first < chunks ? first : NONE;
    }

    private int firstReady(int from, int to) {
        for (int chunk = taken.nextClearBit(from); chunk < to; chunk = taken.nextClearBit(chunk + 1)) {
            long start = (long) chunk * PeakChunk.FRAMES;
            if (source.ready(start, Math.min(start + PeakChunk.FRAMES, store.frames()))) {
                return chunk;
            }
        }
        return NONE;
    }

    private void fill(int index, PeakScanner scanner) throws AudioException, IOException {
        long start = (long) index * PeakChunk.FRAMES;
        int wanted = source.exact() ? (int) Math.max(0, Math.min(PeakChunk.FRAMES, source.frames() - start)) : PeakChunk.FRAMES;
        PeakChunk chunk = new PeakChunk(store.channels(), store.base(), wanted);
        int got = (int) scanner.scan(start, start + wanted, chunk.base(), new PeakScanner.Sink() {
            private int bucket;

            @Override
            public void bucket(PeakSum[] channels) {
                for (int channel = 0; channel < channels.length; channel++) {
                    chunk.set(channel, bucket, channels[channel].min(), channels[channel].max(), channels[channel].rms());
                }
                bucket++;
            }
        });
        if (got < wanted && exactFromTheStart) {
            throw source.shrunk();
        }
        if (got > 0) {
            PeakChunk filled = got < wanted ? chunk.shortened(got) : chunk;
            filled.sumUp();
            finish(index, filled);
        }
        if (got < wanted || wanted < PeakChunk.FRAMES) {
            ended(start + got);
        }
    }

    private synchronized void finish(int index, PeakChunk chunk) {
        store.put(index, chunk);
        boolean first = announced == 0;
        if (first || store.summedUp() - announced >= store.frames() / 200 || wantedIsThere(index)) {
            announce();
        }
    }

    /** Whether this chunk is the last of what somebody looks at: painters should not wait for a further share of the whole. */
    private boolean wantedIsThere(int index) {
        PeakStore.Span wanted = store.wanted();
        if (wanted == null || index < wanted.from() / PeakChunk.FRAMES || index >= Math.ceilDiv(wanted.to(), PeakChunk.FRAMES)) {
            return false;
        }
        // From behind: chunks are filled from before, so that the first look tells almost always.
        for (int i = PeakStore.chunksOf(Math.min(wanted.to(), store.frames())) - 1; i >= wanted.from() / PeakChunk.FRAMES; i--) {
            if (store.chunk(i) == null) {
                return false;
            }
        }
        return true;
    }

    private void announce() {
        announced = store.summedUp();
        progress.progressed(announced, store.frames());
    }

    private synchronized void ended(long frame) {
        lastFrame = Math.min(lastFrame, frame);
        chunksAtMost = PeakStore.chunksOf(lastFrame);
    }

    private synchronized void fail(Throwable e) {
        if (failure == null) {
            failure = e;
        }
        stop = true;
        // One that waits for a decoder would wait on for what nobody wants any more.
        open.forEach(PeakScanner::close);
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
