/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.peaks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.coachline.audio.PeakRange;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a peak pyramid, chunk by chunk, in any order. Frames are counted from the recording's start. The length need not be
 * known before the end: {@link #frames()} begins as what was expected and is corrected by what comes.
 *
 * <p>Memory has a bound whatever the length: from {@value #MOST_BUCKETS} smallest buckets on these become four times as long, up to a
 * chunk's length. That is some 8 MB at most; what is drawn finer than a bucket is read from the recording.
 *
 * <p>Thread-safe: chunks are immutable and published whole; a reader sees a chunk or does not.
 */
public final class PeakStore {

    /** Frames of a smallest bucket, unless the recording is long. */
    public static final int BASE = 256;
    /** Smallest buckets of all channels together that are held at most. */
    static final int MOST_BUCKETS = 1 << 20;

    /** Frames in a row. */
    public record Span(long from, long to) {
    }

    private final int channels;
    private volatile AtomicReferenceArray<@Nullable PeakChunk> chunks;
    private volatile @Nullable Overview overview;
    private volatile int base;
    private volatile long frames;
    private volatile long summedUp;
    private volatile long covered;
    private volatile boolean complete;
    private volatile @Nullable Span wanted;

    /** An empty store for a recording that is expected to have so many frames. */
    public PeakStore(int channels, long expectedFrames) {
        this.channels = channels;
        this.frames = expectedFrames;
        this.base = baseFor(channels, expectedFrames);
        this.chunks = new AtomicReferenceArray<>(chunksOf(expectedFrames));
    }

    /** Frames of a smallest bucket for a recording of that length. */
    static int baseFor(int channels, long frames) {
        int base = BASE;
        while (base < PeakChunk.FRAMES && frames / base * channels > MOST_BUCKETS) {
            base *= PeakChunk.FACTOR;
        }
        return base;
    }

    /** How many chunks hold so many frames. */
    static int chunksOf(long frames) {
        return Math.toIntExact(Math.ceilDiv(frames, PeakChunk.FRAMES));
    }

    /** Channels of the recording. */
    public int channels() {
        return channels;
    }

    /** Frames of the recording: as expected until {@link #isComplete()}, unless more have come already. */
    public long frames() {
        return frames;
    }

    /** Frames of a smallest bucket of chunks to be put next. */
    public int base() {
        return base;
    }

    /** Frames from the start without a gap that are summed up. */
    public long covered() {
        return covered;
    }

    /** Frames that are summed up, wherever they lie. */
    public long summedUp() {
        return summedUp;
    }

    /** Whether the whole recording is summed up and its length known. */
    public boolean isComplete() {
        return complete;
    }

    /** What is summed up, in order, without touching neighbours. */
    public List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        AtomicReferenceArray<@Nullable PeakChunk> all = chunks;
        boolean joins = false;
        for (int i = 0; i < all.length(); i++) {
            PeakChunk chunk = all.get(i);
            if (chunk != null) {
                long from = (long) i * PeakChunk.FRAMES;
                spans.add(new Span(joins ? spans.removeLast().from : from, from + chunk.frames()));
            }
            joins = chunk != null;
        }
        return spans;
    }

    /** A chunk, if it is summed up. */
    public @Nullable PeakChunk chunk(int index) {
        return at(chunks, index);
    }

    /** Publishes a chunk; takes the place of what was provisional there. */
    public synchronized void put(int index, PeakChunk chunk) {
        AtomicReferenceArray<@Nullable PeakChunk> all = longEnough(chunks, index);
        if (all.getAndSet(index, coarse(chunk)) == null) {
            summedUp += chunk.frames();
        }
        chunks = all;
        frames = Math.max(frames, (long) index * PeakChunk.FRAMES + chunk.frames());
        coarsen();
        long reached = covered;
        for (int next = Math.toIntExact(reached / PeakChunk.FRAMES); at(all, next) instanceof PeakChunk follows; next++) {
            reached = (long) next * PeakChunk.FRAMES + follows.frames();
        }
        covered = reached;
    }

    /** Shows this where nothing is summed up yet: never counted as covered, never kept. */
    public void provisional(List<PeakRange> channelPeaks, long spreadOver) {
        if (!channelPeaks.isEmpty() && spreadOver > 0) {
            overview = new Overview(channelPeaks, spreadOver);
        }
    }

    /** Says that everything there is was put, and how long the recording turned out to be. */
    public synchronized void complete(long actualFrames) {
        chunks = copy(chunks, chunksOf(actualFrames));
        overview = null;
        frames = actualFrames;
        covered = actualFrames;
        summedUp = actualFrames;
        complete = true;
    }

    /** The frames that somebody looks at, if anybody does. */
    public @Nullable Span wanted() {
        return wanted;
    }

    /** Tells which frames somebody looks at; takes the place of what was told before. */
    public void want(Span frames) {
        wanted = frames;
    }

    /** Adds to a sum what of a channel is known of a stretch: see {@link PeakChunk#add}. */
    public void add(PeakSum sum, int channel, long from, long to) {
        AtomicReferenceArray<@Nullable PeakChunk> all = chunks;
        Overview instead = overview;
        long last = Math.min(all.length() - 1L, Math.floorDiv(to - 1, PeakChunk.FRAMES));
        for (int i = (int) Math.max(0, Math.min(last + 1, Math.floorDiv(from, PeakChunk.FRAMES))); i <= last; i++) {
            long start = (long) i * PeakChunk.FRAMES;
            PeakChunk chunk = all.get(i);
            if (chunk != null) {
                chunk.add(sum, channel, from - start, to - start);
            } else if (instead != null) {
                instead.add(sum, channel, Math.max(from, start), Math.min(to, start + PeakChunk.FRAMES));
            }
        }
    }

    private static @Nullable PeakChunk at(AtomicReferenceArray<@Nullable PeakChunk> array, int index) {
        return index < array.length() ? array.get(index) : null;
    }

    private static AtomicReferenceArray<@Nullable PeakChunk> longEnough(AtomicReferenceArray<@Nullable PeakChunk> array, int index) {
        return index < array.length() ? array : copy(array, Math.max(index + 1, array.length() + array.length() / 2));
    }

    private static AtomicReferenceArray<@Nullable PeakChunk> copy(AtomicReferenceArray<@Nullable PeakChunk> array, int length) {
        AtomicReferenceArray<@Nullable PeakChunk> copy = new AtomicReferenceArray<>(length);
        for (int i = 0; i < Math.min(length, array.length()); i++) {
            copy.setPlain(i, array.get(i));
        }
        return copy;
    }

    private PeakChunk coarse(PeakChunk chunk) {
        PeakChunk coarser = chunk;
        while (coarser.base() < base) {
            coarser = coarser.coarser();
        }
        return coarser;
    }

    /** Keeps the bound when a recording turns out longer than it was expected to be. */
    private void coarsen() {
        int fitting = baseFor(channels, frames);
        if (fitting > base) {
            base = fitting;
            AtomicReferenceArray<@Nullable PeakChunk> all = chunks;
            for (int i = 0; i < all.length(); i++) {
                PeakChunk chunk = all.get(i);
                if (chunk != null) {
                    all.set(i, coarse(chunk));
                }
            }
        }
    }
}
