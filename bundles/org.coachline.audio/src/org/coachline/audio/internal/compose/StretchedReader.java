/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.compose;

import java.util.Arrays;
import org.coachline.audio.AudioException;
import org.coachline.audio.AudioFile;
import org.coachline.audio.SampleReader;
import org.coachline.audio.internal.SincFilter;

/**
 * A recording of another rate or with a clock of its own. Each frame is computed from its own place alone, so that reading
 * from anywhere gives the very samples that reading through gives.
 */
final class StretchedReader implements PartReader {

    /** Frames of the composition computed at once. */
    private static final int PIECE = 4_096;

    private final Placement placement;
    private final AudioFile file;
    private final SampleReader reader;
    private final SincFilter filter;
    private final short[][] window;
    private final short[][] piece;
    private long windowStart;
    private int windowLength;

    StretchedReader(Placement placement) throws AudioException {
        this.placement = placement;
        this.file = placement.part().file();
        this.reader = file.reader();
        this.filter = new SincFilter(placement.step(), 1);
        int channels = file.format().channels();
        this.window = new short[channels][(int) Math.ceil(PIECE * placement.step()) + 2 * filter.reach() + 4];
        this.piece = new short[channels][PIECE];
    }

    @Override
    public int addTo(short[][] channels, int offset, long frame, int frames) throws AudioException {
        for (long at = Math.max(frame, placement.begin()); at < limit(frame + frames); at += PIECE) {
            int wanted = (int) Math.min(PIECE, limit(frame + frames) - at);
            compute(at, wanted);
            int count = (int) Math.max(0, Math.min(wanted, limit(at + wanted) - at));
            PartReader.mix(channels, placement.part().channels(), piece, 0, offset + (int) (at - frame), count);
        }
        return placement.isEndKnown() ? placement.covered(frame, frames) : frames;
    }

    /** Asked anew each time: the end of a recording that is being decoded becomes known while it is read. */
    private long limit(long to) {
        return placement.isEndKnown() ? Math.min(to, placement.end()) : to;
    }

    private void compute(long frame, int count) throws AudioException {
        long first = (long) Math.floor(placement.at(frame)) - filter.reach();
        long last = (long) Math.floor(placement.at(frame + count - 1)) + filter.reach() + 1;
        load(first, (int) (last - first + 1));
        for (int i = 0; i < count; i++) {
            double at = placement.at(frame + i);
            double whole = Math.floor(at);
            int centre = (int) ((long) whole - windowStart);
            for (int channel = 0; channel < piece.length; channel++) {
                int value = Math.round(filter.at(window[channel], centre, at - whole));
                piece[channel][i] = (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, value));
            }
        }
    }

    /** Makes the window hold the frames asked for; silence stands for what lies outside the recording. */
    private void load(long from, int length) throws AudioException {
        boolean overlaps = windowLength > 0 && from >= windowStart && from < windowStart + windowLength;
        int kept = overlaps ? (int) Math.min(length, windowStart + windowLength - from) : 0;
        int before = (int) Math.max(0, Math.min(length, -from) - kept);
        int start = kept + before;
        long end = file.framesExact() ? Math.min(from + length, file.frames()) : from + length;
        int count = (int) Math.max(0, end - (from + start));
        for (short[] samples : window) {
            if (kept > 0) {
                System.arraycopy(samples, (int) (from - windowStart), samples, 0, kept);
            }
            Arrays.fill(samples, kept, start, (short) 0);
            Arrays.fill(samples, start + count, length, (short) 0);
        }
        windowStart = from;
        windowLength = 0;
        if (count > 0) {
            int got = PartReader.read(file, reader, from + start, window, start, count);
            for (short[] samples : window) {
                Arrays.fill(samples, start + got, start + count, (short) 0);
            }
        }
        windowLength = length;
    }

    @Override
    public void close() {
        reader.close();
    }
}
