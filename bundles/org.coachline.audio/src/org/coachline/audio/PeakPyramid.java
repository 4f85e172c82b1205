/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.coachline.audio.internal.peaks.PeakChunk;
import org.coachline.audio.internal.peaks.PeakStore;
import org.coachline.audio.internal.peaks.PeakSum;
import org.jspecify.annotations.Nullable;

/**
 * What is drawn of a recording at any zoom: minimum, maximum and root mean square of each channel at 16-bit scale, by buckets of
 * {@value #BASE_FRAMES} frames and, on top of these, of four times as many, four times over. An hour of 8 kHz stereo takes 2 MB.
 * Long recordings have fewer and longer smallest buckets, so that no pyramid takes more than some 9 MB; what is drawn finer than
 * these is read from the recording.
 *
 * <p>Thread-safe. A pyramid can be read while it is being built (see {@link PeakBuilder}): what {@link #covered()} names is there and
 * never changes; the rest reads as zero or, for a recording that takes a while to decode, as a provisional picture until it
 * is there. The length is what is expected of the recording until {@link #isComplete()}.
 */
public final class PeakPyramid {

    /** Frames of the smallest bucket, unless the recording is long. */
    public static final int BASE_FRAMES = PeakStore.BASE;

    /**
     * A stretch of a recording, in microseconds.
     *
     * @param startMicros where it begins
     * @param endMicros   where it ends
     */
    public record Stretch(long startMicros, long endMicros) {
    }

    /** Frames read at once: at least as many as a smallest bucket ever has. */
    private static final int PIECE = PeakChunk.FRAMES;

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

    /** Frames of the recording; before {@link #isComplete()} as many as are expected. */
    public long frames() {
        return store.frames();
    }

    /** The recording's length in microseconds; before {@link #isComplete()} as it is expected. */
    public long durationMicros() {
        return format.microsOfFrame(store.frames());
    }

    /** Frames from the start without a gap that are summed up already; only grows. */
    public long coveredFrames() {
        return store.covered();
    }

    /** The time up to which peaks are there without a gap, in microseconds. */
    public long coveredMicros() {
        return format.microsOfFrame(store.covered());
    }

    /** The stretches for which peaks are there, in order and apart from each other; what is provisional is in none. */
    public List<Stretch> covered() {
        return store.spans().stream().map(span -> new Stretch(format.microsOfFrame(span.from()), format.microsOfFrame(span.to()))).toList();
    }

    /** Whether everything is covered and the length known. */
    public boolean isComplete() {
        return store.isComplete();
    }

    /**
     * Says which stretch somebody looks at: what of it is not covered yet comes next, as far as it can be decoded out of turn.
     * May be said again at any time and from any thread; the last word counts. Costs nothing once everything is covered.
     */
    public void want(long startMicros, long endMicros) {
        store.want(new PeakStore.Span(Math.max(0, format.frameOfMicros(startMicros)), Math.max(0, format.frameOfMicros(endMicros))));
    }

    /**
     * The peaks of a stretch of a channel. Every frame of the stretch counts for exactly one pixel (down to the smallest
     * bucket, which counts for the pixel its start lies in). Pixels of fewer frames than the smallest buckets have are read
     * from the recording itself, sample by sample, at a cost of one read of at most as many frames a pixel; all others
     * touch a few dozen numbers a pixel and never the file. Where the recording is still being decoded, or cannot be read any
     * more, the smallest buckets stand in, and in the second case {@link #detailProblem()} tells why.
     *
     * @param channel     zero-based
     * @param startMicros where the first pixel starts; may lie before 0
     * @param endMicros   where the last pixel ends, after {@code startMicros}; may lie beyond the end
     * @param pixels      how many, at least 1
     * @return as many entries as pixels; 0 outside the recording and where nothing is known yet
     */
    public PeakRange fetch(int channel, long startMicros, long endMicros, int pixels) {
        Grid grid = grid(channel, startMicros, endMicros, pixels);
        PeakRange range = new PeakRange(new short[pixels], new short[pixels], new short[pixels]);
        boolean fine = grid.framesPerPixel() < store.base();
        long first = Math.max(0, grid.frame(0));
        long last = Math.min(store.frames(), Math.max(grid.frame(pixels), grid.frame(pixels - 1) + 1));
        boolean readable = fine && (first >= last || file.isReady(first, last));
        AudioException problem = readable ? fetchSamples(channel, grid, first, last, range) : null;
        detailProblem = problem;
        if (problem != null || !readable) {
            fetchBuckets(channel, grid, range);
        }
        return range;
    }

    /** As {@link #fetch}, from the buckets alone: never touches the file, so that it may be called where nothing may wait. */
    public PeakRange fetchBuckets(int channel, long startMicros, long endMicros, int pixels) {
        PeakRange range = new PeakRange(new short[pixels], new short[pixels], new short[pixels]);
        fetchBuckets(channel, grid(channel, startMicros, endMicros, pixels), range);
        return range;
    }

    private Grid grid(int channel, long startMicros, long endMicros, int pixels) {
        if (channel < 0 || channel >= store.channels() || pixels < 1 || endMicros <= startMicros) {
            throw new IllegalArgumentException("channel " + channel + " of " + store.channels() + ", " + startMicros + " to " + endMicros + " over " + pixels);
        }
        return new Grid(startMicros, (double) (endMicros - startMicros) / pixels, format.sampleRate());
    }

    /** Why the file's own samples could not be read for the stretch fetched last, if so; null for one that needed none. */
    public @Nullable AudioException detailProblem() {
        return detailProblem;
    }

    PeakStore store() {
        return store;
    }

    private void fetchBuckets(int channel, Grid grid, PeakRange range) {
        PeakSum sum = new PeakSum();
        for (int pixel = 0; pixel < range.pixels(); pixel++) {
            long first = grid.frame(pixel);
            sum.reset();
            store.add(sum, channel, first, Math.max(first + 1, grid.frame(pixel + 1)));
            put(range, pixel, sum);
        }
    }

    private @Nullable AudioException fetchSamples(int channel, Grid grid, long first, long last, PeakRange range) {
        if (last <= first) {
            return null;
        }
        short[][] samples = new short[store.channels()][(int) Math.min(PIECE, last - first)];
        try (SampleReader reader = file.reader()) {
            PeakSum sum = new PeakSum();
            long held = first;
            int got = 0;
            for (int pixel = 0; pixel < range.pixels(); pixel++) {
                long start = Math.max(first, grid.frame(pixel));
                long end = Math.min(last, Math.max(grid.frame(pixel) + 1, grid.frame(pixel + 1)));
                if (end > held + got && start < last) {
                    reader.seek(start);
                    held = start;
                    got = reader.read(samples, 0, samples[0].length);
                }
                sum.reset();
                sum.add(samples[channel], within(start - held, got), within(end - held, got));
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
