/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.coachline.audio.internal.peaks.PeakStore;
import org.coachline.audio.internal.peaks.PeakSum;
import org.jspecify.annotations.Nullable;

/**
 * What is drawn of a recording at any zoom: minimum, maximum and root mean square of each channel at 16-bit scale, by
 * buckets of {@value #BASE_FRAMES} frames and, on top of these, of four times as many, four times over. An hour of 8 kHz stereo takes 2 MB.
 *
 * <p>Thread-safe. A pyramid can be read while it is being built (see {@link PeakBuilder}): what lies below
 * {@link #coveredFrames()} is there and never changes; what lies beyond reads as zero until it is.
 */
public final class PeakPyramid {

    /** Frames of the smallest bucket. */
    public static final int BASE_FRAMES = PeakStore.BASE;

    private final AudioFile file;
    private final AudioFormat format;
    private final PeakStore store;
    private volatile @Nullable AudioException detailProblem;

    PeakPyramid(AudioFile file, PeakStore store) {
        this.file = file;
        this.format = file.format();
        this.store = store;
    }

    /**
     * Builds the whole pyramid of a recording on this thread and, for long ones, up to three helpers. Reads the file once.
     *
     * @param progress  hears frames done and frames in all, on any of these threads
     * @param cancelled asked once every 65,536 frames
     * @throws AudioException        if the file cannot be read to its end
     * @throws CancellationException if {@code cancelled} said so
     */
    public static PeakPyramid build(AudioFile file, ProgressListener progress, BooleanSupplier cancelled) throws AudioException {
        PeakBuilder builder = new PeakBuilder(file);
        builder.build(progress, cancelled);
        return builder.pyramid();
    }

    /** The recording's format. */
    public AudioFormat format() {
        return format;
    }

    /** Channels that can be fetched. */
    public int channels() {
        return store.channels();
    }

    /** Frames of the recording. */
    public long frames() {
        return store.frames();
    }

    /** The recording's length in microseconds. */
    public long durationMicros() {
        return format.microsOfFrame(store.frames());
    }

    /** Frames from the start that are summed up already; only grows. */
    public long coveredFrames() {
        return store.covered();
    }

    /** The time up to which peaks are there, in microseconds. */
    public long coveredMicros() {
        return format.microsOfFrame(store.covered());
    }

    /** Whether everything is covered. */
    public boolean isComplete() {
        return store.covered() == store.frames();
    }

    /**
     * The peaks of a stretch of a channel. Every frame of the stretch counts for exactly one pixel (down to the smallest
     * bucket, which counts for the pixel its start lies in). Stretches of fewer than {@value #BASE_FRAMES} frames a pixel are read
     * from the file itself, sample by sample, at a cost of one read of at most {@value #BASE_FRAMES} frames a pixel; all others
     * touch a few dozen numbers a pixel and never the file. If the file cannot be read any more, the smallest buckets
     * stand in and {@link #detailProblem()} tells why.
     *
     * @param channel     zero-based
     * @param startMicros where the first pixel starts; may lie before 0
     * @param endMicros   where the last pixel ends, after {@code startMicros}; may lie beyond the end
     * @param pixels      how many, at least 1
     * @return as many entries as pixels; 0 outside the recording and where it is not covered yet
     */
    public PeakRange fetch(int channel, long startMicros, long endMicros, int pixels) {
        if (channel < 0 || channel >= store.channels() || pixels < 1 || endMicros <= startMicros) {
            throw new IllegalArgumentException("channel " + channel + " of " + store.channels() + ", " + startMicros + " to " + endMicros + " over " + pixels);
        }
        PeakRange range = new PeakRange(new short[pixels], new short[pixels], new short[pixels]);
        Grid grid = new Grid(startMicros, (double) (endMicros - startMicros) / pixels, format.sampleRate());
        AudioException problem = grid.framesPerPixel() < BASE_FRAMES ? fetchSamples(channel, grid, range) : null;
        detailProblem = problem;
        if (problem != null || grid.framesPerPixel() >= BASE_FRAMES) {
            fetchBuckets(channel, grid, range);
        }
        return range;
    }

    /** Why the file's own samples could not be read for the stretch fetched last, if so; null for one that needed none. */
    public @Nullable AudioException detailProblem() {
        return detailProblem;
    }

    PeakStore store() {
        return store;
    }

    private void fetchBuckets(int channel, Grid grid, PeakRange range) {
        long known = Math.ceilDiv(store.covered(), BASE_FRAMES);
        PeakSum sum = new PeakSum();
        boolean wide = grid.framesPerPixel() >= BASE_FRAMES;
        for (int pixel = 0; pixel < range.pixels(); pixel++) {
            long first = grid.frame(pixel);
            // A pixel narrower than a bucket (the file is gone) shows the bucket it lies in.
            long from = wide ? Math.ceilDiv(first, BASE_FRAMES) : Math.floorDiv(first, BASE_FRAMES);
            long to = wide ? Math.ceilDiv(grid.frame(pixel + 1), BASE_FRAMES) : from + 1;
            sum.reset();
            store.add(sum, channel, Math.max(0, from), Math.min(known, to));
            put(range, pixel, sum);
        }
    }

    private @Nullable AudioException fetchSamples(int channel, Grid grid, PeakRange range) {
        long first = Math.max(0, grid.frame(0));
        long last = Math.min(store.frames(), Math.max(grid.frame(range.pixels()), grid.frame(range.pixels() - 1) + 1));
        if (last <= first) {
            return null;
        }
        short[][] samples = new short[store.channels()][(int) (last - first)];
        try (SampleReader reader = file.reader()) {
            reader.seek(first);
            int got = reader.read(samples, 0, samples[0].length);
            PeakSum sum = new PeakSum();
            for (int pixel = 0; pixel < range.pixels(); pixel++) {
                long start = grid.frame(pixel);
                long end = Math.max(start + 1, grid.frame(pixel + 1));
                sum.reset();
                sum.add(samples[channel], within(start - first, got), within(end - first, got));
                put(range, pixel, sum);
            }
            return null;
        } catch (AudioException e) {
            return e;
        }
    }

    private static int within(long index, int limit) {
        return (int) Math.max(0, Math.min(limit, index));
    }

    private static void put(PeakRange range, int pixel, PeakSum sum) {
        range.min()[pixel] = sum.min();
        range.max()[pixel] = sum.max();
        range.rms()[pixel] = sum.rms();
    }

    /** Where pixels begin, in frames. */
    private record Grid(long startMicros, double microsPerPixel, int sampleRate) {

        /** Less than any frame's length, more than the error of the arithmetic. */
        private static final double ROUNDING = 1e-5;

        double framesPerPixel() {
            return microsPerPixel * sampleRate / 1e6;
        }

        long frame(int pixel) {
            return (long) Math.floor((startMicros + pixel * microsPerPixel) * sampleRate / 1e6 + ROUNDING);
        }
    }
}
