/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.play;

import java.util.Arrays;
import org.coachline.audio.AudioException;
import org.coachline.audio.SampleReader;
import org.coachline.audio.internal.SincFilter;

/** The recording at another rate. */
final class ResampledSource implements FrameSource {

    private static final float FULL_SCALE = 32768f;

    private final SampleReader reader;
    private final int inRate;
    private final int outRate;
    private final SincFilter filter;
    /** Recording frames on each side of an output frame that have a say. */
    private final int reach;
    /** Samples of the recording, from {@link #windowStart} on. */
    private final short[][] window;
    private long windowStart;
    private int windowLength;
    private long origin;
    private long produced;

    ResampledSource(SampleReader reader, int channels, int inRate, int outRate) {
        this.reader = reader;
        this.inRate = inRate;
        this.outRate = outRate;
        this.filter = new SincFilter(inRate, outRate);
        this.reach = filter.reach();
        this.window = new short[channels][0];
    }

    @Override
    public void seek(long mediaFrame) {
        origin = mediaFrame;
        produced = 0;
        windowLength = 0;
    }

    @Override
    public void read(float[][] channels, int frames) throws AudioException {
        long first = origin + produced * inRate / outRate - reach;
        long last = origin + (produced + frames) * inRate / outRate + reach + 1;
        load(first, (int) (last - first));
        for (int i = 0; i < frames; i++) {
            long scaled = produced * inRate;
            int centre = (int) (origin + scaled / outRate - windowStart);
            double fraction = (double) (scaled % outRate) / outRate;
            for (int channel = 0; channel < channels.length; channel++) {
                channels[channel][i] = filter.at(window[channel], centre, fraction) / FULL_SCALE;
            }
            produced++;
        }
    }

    /** Makes the window hold the frames asked for; zeros stand for what lies outside the recording. */
    private void load(long from, int length) throws AudioException {
        if (window[0].length < length) {
            short[][] wider = new short[window.length][length];
            for (int i = 0; i < window.length; i++) {
                System.arraycopy(window[i], 0, wider[i], 0, windowLength);
                window[i] = wider[i];
            }
        }
        int kept = (int) Math.max(0, Math.min(length, windowStart + windowLength - from));
        if (windowLength == 0 || from < windowStart) {
            kept = 0;
        }
        for (short[] samples : window) {
            System.arraycopy(samples, (int) (kept == 0 ? 0 : from - windowStart), samples, 0, kept);
        }
        windowStart = from;
        int before = (int) Math.max(0, Math.min(length, -(from + kept)));
        for (short[] samples : window) {
            Arrays.fill(samples, kept, kept + before, (short) 0);
        }
        int start = kept + before;
        reader.seek(from + start);
        int got = start < length ? reader.read(window, start, length - start) : 0;
        for (short[] samples : window) {
            Arrays.fill(samples, start + got, length, (short) 0);
        }
        windowLength = length;
    }

    @Override
    public double step() {
        return (double) inRate / outRate;
    }

    @Override
    public void close() {
        reader.close();
    }
}
