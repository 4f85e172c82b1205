/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.peaks;

/**
 * The numbers of a peak pyramid: for every channel and level, the minimum, maximum and root mean square of each bucket.
 * Level 0 has buckets of {@value #BASE} frames, each further level of {@value #FACTOR} times as many, up to
 * {@value #CHUNK}. Sized once; filled chunk by chunk by any threads, each chunk by one; what lies below
 * {@link #covered()} is visible to every thread and never changes again.
 */
public final class PeakStore {

    /** Frames of a bucket at level 0. */
    public static final int BASE = 256;
    /** How many buckets make one of the next level. */
    public static final int FACTOR = 4;
    /** Levels in all. */
    public static final int LEVELS = 5;
    /** Frames of a bucket at the highest level: the unit of filling. */
    public static final int CHUNK = 65_536;

    private final long frames;
    private final Level[][] levels;
    private volatile long covered;

    /** One level of one channel. */
    public record Level(short[] min, short[] max, short[] rms) {

        static Level of(int buckets) {
            return new Level(new short[buckets], new short[buckets], new short[buckets]);
        }
    }

    /** An empty store. Takes 8 bytes a channel for every 256 frames. */
    public PeakStore(int channels, long frames) {
        this.frames = frames;
        this.levels = new Level[channels][LEVELS];
        for (Level[] channel : levels) {
            for (int level = 0; level < LEVELS; level++) {
                channel[level] = Level.of(buckets(frames, level));
            }
        }
    }

    /** How many buckets a level has. */
    public static int buckets(long frames, int level) {
        return Math.toIntExact(Math.ceilDiv(frames, bucketFrames(level)));
    }

    /** Frames of a bucket. */
    public static int bucketFrames(int level) {
        return BASE << 2 * level;
    }

    /** Frames of the recording. */
    public long frames() {
        return frames;
    }

    /** Channels of the recording. */
    public int channels() {
        return levels.length;
    }

    /** Frames from the start that are filled. */
    public long covered() {
        return covered;
    }

    /** Publishes everything below {@code frames}. */
    public void cover(long frames) {
        covered = frames;
    }

    /** One level of a channel, to be read below {@link #covered()} and written above. */
    public Level level(int channel, int level) {
        return levels[channel][level];
    }

    /** Fills levels 1 and up of one chunk from its level 0. */
    public void sumUp(int chunk) {
        for (Level[] channel : levels) {
            for (int level = 1; level < LEVELS; level++) {
                int perChunk = CHUNK / bucketFrames(level);
                int from = chunk * perChunk;
                int to = Math.min(from + perChunk, channel[level].min.length);
                for (int bucket = from; bucket < to; bucket++) {
                    sumUp(channel[level - 1], channel[level], bucket, level);
                }
            }
        }
    }

    private void sumUp(Level below, Level level, int bucket, int index) {
        int to = Math.min((bucket + 1) * FACTOR, below.min.length);
        PeakSum sum = new PeakSum();
        for (int i = bucket * FACTOR; i < to; i++) {
            sum.add(below, i, framesIn(index - 1, i));
        }
        level.min[bucket] = sum.min();
        level.max[bucket] = sum.max();
        level.rms[bucket] = sum.rms();
    }

    private long framesIn(int level, int bucket) {
        long start = (long) bucket * bucketFrames(level);
        return Math.min(bucketFrames(level), frames - start);
    }

    /** Adds the level-0 buckets {@code from} to {@code to} (exclusive) of a channel to a sum, by the largest buckets that fit. */
    public void add(PeakSum sum, int channel, long from, long to) {
        Level[] all = levels[channel];
        long at = from;
        while (at < to) {
            int level = 0;
            while (level + 1 < LEVELS && (at & (1L << 2 * level + 2) - 1) == 0 && at + (1L << 2 * level + 2) <= to) {
                level++;
            }
            int bucket = (int) (at >> 2 * level);
            sum.add(all[level], bucket, framesIn(level, bucket));
            at += 1L << 2 * level;
        }
    }
}
