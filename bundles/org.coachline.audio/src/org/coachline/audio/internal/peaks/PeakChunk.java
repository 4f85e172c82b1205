/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.peaks;

/**
 * The peaks of {@value #FRAMES} frames in a row, or of the fewer that end a recording: for every channel, minimum, maximum and root mean
 * square by buckets of a smallest size and, level by level, of {@value #FACTOR} times as many frames, up to one bucket for
 * all. Filled by one thread through {@link #set} and {@link #sumUp}; once handed to a {@link PeakStore} it never changes.
 */
public final class PeakChunk {

    /** Frames of a whole chunk, and of a bucket at its highest level. */
    public static final int FRAMES = 65_536;
    /** How many buckets make one of the next level. */
    public static final int FACTOR = 4;

    private static final int VALUES = 3;

    private final int channels;
    private final int base;
    private final int frames;
    private final int[] levelStart;
    private final short[] values;

    /**
     * An empty chunk. Takes some 8 bytes a channel and bucket.
     *
     * @param base   frames of a smallest bucket: {@value #FRAMES}, or that divided by a power of {@value #FACTOR}
     * @param frames frames that there are, 1 to {@value #FRAMES}
     */
    public PeakChunk(int channels, int base, int frames) {
        this.channels = channels;
        this.base = base;
        this.frames = frames;
        this.levelStart = levelStarts(base);
        this.values = new short[channels * levelStart[levelStart.length - 1] * VALUES];
    }

    private static int[] levelStarts(int base) {
        int levels = 1;
        for (int size = base; size < FRAMES; size *= FACTOR) {
            levels++;
        }
        int[] starts = new int[levels + 1];
        for (int level = 0, size = base; level < levels; level++, size *= FACTOR) {
            starts[level + 1] = starts[level] + FRAMES / size;
        }
        return starts;
    }

    /** Frames of a smallest bucket. */
    public int base() {
        return base;
    }

    /** Frames that there are. */
    public int frames() {
        return frames;
    }

    /** How many smallest buckets there are; the last may have fewer frames. */
    public int buckets() {
        return Math.ceilDiv(frames, base);
    }

    /** Sets a smallest bucket of a channel. */
    public void set(int channel, int bucket, short min, short max, short rms) {
        set(channel, 0, bucket, min, max, rms);
    }

    /** One of the three numbers of a smallest bucket: 0 the minimum, 1 the maximum, 2 the root mean square. */
    public short value(int channel, int bucket, int which) {
        return values[at(channel, 0, bucket) + which];
    }

    /** Fills the higher levels from the smallest buckets. */
    public void sumUp() {
        PeakSum sum = new PeakSum();
        for (int channel = 0; channel < channels; channel++) {
            for (int level = 1; level < levels(); level++) {
                for (int bucket = 0; bucket < bucketsOf(level); bucket++) {
                    sum.reset();
                    int to = Math.min((bucket + 1) * FACTOR, bucketsOf(level - 1));
                    for (int below = bucket * FACTOR; below < to; below++) {
                        addBucket(sum, channel, level - 1, below);
                    }
                    set(channel, level, bucket, sum.min(), sum.max(), sum.rms());
                }
            }
        }
    }

    /**
     * Adds to a sum what of a channel counts for a stretch: the smallest buckets that start in it, taken by the largest that fit; for a
     * stretch shorter than such a bucket, the one it starts in.
     *
     * @param from the stretch's first frame counted from this chunk's, negative for one that starts before it
     * @param to   the frame after its last, after {@code from}
     */
    public void add(PeakSum sum, int channel, long from, long to) {
        int at;
        int end;
        if (to - from < base) {
            at = from < 0 || from >= frames ? 0 : (int) (from / base);
            end = from < 0 || from >= frames ? 0 : at + 1;
        } else {
            at = (int) Math.ceilDiv(Math.max(0, from), base);
            end = (int) Math.min(buckets(), Math.ceilDiv(Math.max(0, to), (long) base));
        }
        while (at < end) {
            int level = 0;
            while (level + 1 < levels() && (at & (1 << 2 * level + 2) - 1) == 0 && at + (1 << 2 * level + 2) <= end) {
                level++;
            }
            addBucket(sum, channel, level, at >> 2 * level);
            at += 1 << 2 * level;
        }
    }

    /** The same without its smallest buckets. */
    PeakChunk coarser() {
        PeakChunk coarser = new PeakChunk(channels, base * FACTOR, frames);
        for (int channel = 0; channel < channels; channel++) {
            System.arraycopy(values, at(channel, 1, 0), coarser.values, coarser.at(channel, 0, 0),
                    (levelStart[levels()] - levelStart[1]) * VALUES);
        }
        return coarser;
    }

    /** The same for fewer frames, with its smallest buckets only. */
    PeakChunk shortened(int fewer) {
        PeakChunk shorter = new PeakChunk(channels, base, fewer);
        System.arraycopy(values, 0, shorter.values, 0, values.length);
        return shorter;
    }

    private int levels() {
        return levelStart.length - 1;
    }

    private int bucketsOf(int level) {
        return Math.ceilDiv(frames, base << 2 * level);
    }

    private void addBucket(PeakSum sum, int channel, int level, int bucket) {
        int size = base << 2 * level;
        int at = at(channel, level, bucket);
        double rms = values[at + 2];
        int count = Math.min(size, frames - bucket * size);
        sum.add(values[at], values[at + 1], rms * rms * count, count);
    }

    private void set(int channel, int level, int bucket, short min, short max, short rms) {
        int at = at(channel, level, bucket);
        values[at] = min;
        values[at + 1] = max;
        values[at + 2] = rms;
    }

    private int at(int channel, int level, int bucket) {
        return (channel * levelStart[levels()] + levelStart[level] + bucket) * VALUES;
    }
}
