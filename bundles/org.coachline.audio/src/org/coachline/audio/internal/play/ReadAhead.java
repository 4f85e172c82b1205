/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.play;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import org.coachline.audio.AudioException;
import org.coachline.audio.AudioFile;
import org.coachline.audio.SampleReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a recording on another thread, some seconds ahead of what is played, so that a slow disk, or a decoder that has not
 * come so far, makes neither the sound nor a command wait. Holds a few seconds around the position and a second at the place of
 * the next jump; at 44.1 kHz stereo about a megabyte. One thread asks; a reader that blocks blocks nobody else.
 */
final class ReadAhead implements AutoCloseable {

    private static final int BLOCK = 8192;
    private static final double AHEAD_SECONDS = 3;
    private static final int BLOCKS_BEHIND = 4;

    /** Samples of {@link #BLOCK} frames, or why they could not be read. */
    private record Block(short[][] samples, @Nullable AudioException problem) {
    }

    private final AudioFile file;
    private final int channels;
    private final Executor executor;
    private final int ahead;
    private long blocks;
    /** Opened by whoever reads first: that may take a while. */
    private @Nullable SampleReader reader;
    private final Map<Long, Block> held = new LinkedHashMap<>(16, 0.75f, true);
    /** Where reading begins: the position first, then where it jumps to next. */
    private long wanted;
    private long wantedNext = -1;
    private boolean loading;
    private boolean closed;

    ReadAhead(AudioFile file, Executor executor) {
        this.file = file;
        this.channels = file.format().channels();
        this.executor = executor;
        this.ahead = (int) Math.ceil(AHEAD_SECONDS * file.format().sampleRate() / BLOCK);
        this.blocks = Math.ceilDiv(file.frames(), BLOCK);
    }

    /** Reads up to there from now on. */
    synchronized void lengthIs(long frames) {
        blocks = Math.ceilDiv(frames, BLOCK);
        load();
    }

    /** Begins to read at a frame; what could not be read before is tried again. */
    synchronized void prepare(long frame) {
        held.values().removeIf(block -> block.problem != null);
        want(Math.max(0, frame) / BLOCK);
    }

    /** Says where playing will jump to, so that it is there by then. */
    synchronized void prepareNext(long frame) {
        wantedNext = Math.max(0, frame) / BLOCK;
        load();
    }

    /**
     * Frames from a place, as far as they are there; zeros outside the recording.
     *
     * @return how many frames were there; those that are missing are being read
     */
    synchronized int read(long frame, float[][] out, int offset, int frames) throws AudioException {
        if (frame >= 0) {
            want(frame / BLOCK);
        }
        int done = 0;
        while (done < frames) {
            long at = frame + done;
            long number = Math.floorDiv(at, BLOCK);
            int within = (int) Math.floorMod(at, BLOCK);
            int count = Math.min(frames - done, BLOCK - within);
            if (number < 0 || number >= blocks) {
                for (int channel = 0; channel < channels; channel++) {
                    Arrays.fill(out[channel], offset + done, offset + done + count, 0);
                }
            } else {
                Block block = held.get(number);
                if (block == null) {
                    return done;
                }
                if (block.problem != null) {
                    throw block.problem;
                }
                copy(block, within, out, offset + done, count);
            }
            done += count;
        }
        return done;
    }

    private void copy(Block block, int from, float[][] out, int to, int count) {
        for (int channel = 0; channel < channels; channel++) {
            short[] samples = block.samples[channel];
            float[] target = out[channel];
            for (int i = 0; i < count; i++) {
                target[to + i] = samples[from + i] / 32768f;
            }
        }
    }

    private void want(long number) {
        wanted = number;
        load();
    }

    private void load() {
        if (!loading && !closed && next() >= 0) {
            loading = true;
            executor.execute(this::loadAll);
        }
    }

    /** The block to be read next, or -1. */
    private long next() {
        for (long number = wanted; number <= wanted + ahead && number < blocks; number++) {
            if (!held.containsKey(number)) {
                return number;
            }
        }
        for (long number = wantedNext; wantedNext >= 0 && number <= wantedNext + 1 && number < blocks; number++) {
            if (!held.containsKey(number)) {
                return number;
            }
        }
        return -1;
    }

    private void loadAll() {
        for (long number = begin(); number >= 0; number = begin()) {
            Block block = load(number);
            synchronized (this) {
                held.put(number, block);
                evict();
            }
        }
    }

    private synchronized long begin() {
        long number = closed ? -1 : next();
        loading = number >= 0;
        if (closed) {
            closeReader();
        }
        return number;
    }

    private Block load(long number) {
        short[][] samples = new short[channels][BLOCK];
        try {
            SampleReader from = opened();
            from.seek(number * BLOCK);
            from.read(samples, 0, BLOCK);
            return new Block(samples, null);
        } catch (AudioException e) {
            return new Block(samples, e);
        }
    }

    private SampleReader opened() throws AudioException {
        synchronized (this) {
            if (reader != null) {
                return reader;
            }
        }
        SampleReader fresh = file.reader();
        synchronized (this) {
            reader = fresh;
        }
        return fresh;
    }

    private void evict() {
        int surplus = held.size() - (ahead + 3 + BLOCKS_BEHIND);
        Deque<Long> oldest = new ArrayDeque<>();
        for (Long number : held.keySet()) {
            boolean needed = number >= wanted && number <= wanted + ahead || number >= wantedNext && number <= wantedNext + 1;
            if (oldest.size() < surplus && !needed) {
                oldest.add(number);
            }
        }
        oldest.forEach(held::remove);
    }

    /** Gives the reader back, as soon as what it is reading is read; returns at once. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            if (!loading) {
                closeReader();
            }
        }
    }

    private void closeReader() {
        if (reader != null) {
            reader.close();
        }
    }
}
