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

/**
 * The recording at another rate, through a Kaiser-windowed sinc (J. O. Smith, "Digital Audio Resampling"), evaluated at 512
 * phases with linear interpolation between them. Without delay: each output frame is centred on its own time.
 */
final class ResampledSource implements FrameSource {

    private static final int ZERO_CROSSINGS = 16;
    private static final int PHASES = 512;
    private static final double KAISER_BETA = 8;
    /** The band that is kept, of the lower rate's half: leaves room for the window's slope. */
    private static final double BAND = 0.93;

    private final SampleReader reader;
    private final int inRate;
    private final int outRate;
    /** Recording frames on each side of an output frame that have a say. */
    private final int reach;
    /** The right half of the filter, PHASES entries a recording frame. */
    private final float[] filter;
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
        double cutoff = BAND * Math.min(1, (double) outRate / inRate);
        this.reach = (int) Math.ceil(ZERO_CROSSINGS / cutoff);
        this.filter = filter(cutoff, reach);
        this.window = new short[channels][0];
    }

    private static float[] filter(double cutoff, int reach) {
        float[] half = new float[reach * PHASES + 2];
        double bottom = bessel(KAISER_BETA);
        for (int i = 0; i <= reach * PHASES; i++) {
            double x = (double) i / PHASES;
            double edge = x / reach;
            double kaiser = bessel(KAISER_BETA * Math.sqrt(Math.max(0, 1 - edge * edge))) / bottom;
            double angle = Math.PI * cutoff * x;
            half[i] = (float) (kaiser * cutoff * (i == 0 ? 1 : Math.sin(angle) / angle));
        }
        return half;
    }

    /** The modified Bessel function of the first kind, order zero, by its power series. */
    private static double bessel(double x) {
        double sum = 1;
        double term = 1;
        for (int k = 1; term > sum * 1e-12; k++) {
            term *= x / 2 / k * (x / 2 / k);
            sum += term;
        }
        return sum;
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
                channels[channel][i] = at(window[channel], centre, fraction);
            }
            produced++;
        }
    }

    private float at(short[] samples, int centre, double fraction) {
        float sum = half(samples, centre, -1, fraction) + half(samples, centre + 1, 1, 1 - fraction);
        return sum / 32768f;
    }

    private float half(short[] samples, int from, int direction, double distance) {
        float phase = (float) (distance * PHASES);
        int index = (int) phase;
        float between = phase - index;
        float sum = 0;
        for (int tap = 0; tap < reach; tap++, from += direction, index += PHASES) {
            float weight = filter[index] + between * (filter[index + 1] - filter[index]);
            sum += weight * samples[from];
        }
        return sum;
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
