/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline;

/**
 * Where a time stands on the screen and which time stands at a pixel: an immutable map between a visible range of a
 * recording and a row of pixels. Microseconds on one side; pixels at 100 % zoom, counted from the left edge of the lanes,
 * on the other. Any thread.
 *
 * @param duration the recording's length in microseconds, 0 or more
 * @param visible  the part that is seen; what lies outside of the recording is cut off, and a part shorter than
 *                 {@link #SHORTEST} is widened to it where the recording is long enough
 * @param width    how many pixels it is spread over; less than 1 counts as 1
 */
public record TimeAxis(long duration, TimeRange visible, int width) {

    /** The shortest range that can fill the view: 5 ms, some hundred samples. */
    public static final long SHORTEST = 5_000;

    /** Clamps as the parameters say. */
    public TimeAxis {
        duration = Math.max(0, duration);
        width = Math.max(1, width);
        TimeRange whole = new TimeRange(0, duration);
        long length = Math.min(Math.max(visible.length(), SHORTEST), duration);
        if (visible.length() < length) {
            long start = visible.middle() - length / 2;
            visible = new TimeRange(start, start + length);
        }
        visible = visible.movedInto(whole);
    }

    /** An axis that shows a whole recording. */
    public static TimeAxis whole(long duration, int width) {
        return new TimeAxis(duration, new TimeRange(0, Math.max(0, duration)), width);
    }

    /** How much time a pixel stands for, above 0. */
    public double microsPerPixel() {
        return Math.max(1, visible.length()) / (double) width;
    }

    /** Where a time stands, in fractions of a pixel; outside of 0 to {@link #width} where it is not visible. */
    public double x(long micros) {
        return (micros - visible.start()) / microsPerPixel();
    }

    /** The pixel column a time falls into; outside of 0 to {@link #width} where it is not visible, within {@code int} always. */
    public int pixel(long micros) {
        return (int) Math.max(-1e9, Math.min(1e9, Math.floor(x(micros) + 1e-6)));
    }

    /** The time at the left edge of a pixel, never outside of the recording. */
    public long timeAt(double x) {
        long micros = visible.start() + Math.round(x * microsPerPixel());
        return Math.max(0, Math.min(duration, micros));
    }

    /** How much time a number of pixels spans. */
    public long span(double pixels) {
        return Math.round(pixels * microsPerPixel());
    }

    /**
     * Zooms around a pixel: what stands there keeps standing there, unless the recording's start or end gets in the way.
     *
     * @param factor above 1 shows less time and more detail, below 1 more time; must be above 0
     * @param x      the pixel, as under the mouse
     */
    public TimeAxis zoomed(double factor, double x) {
        if (!(factor > 0)) {
            throw new IllegalArgumentException("not a zoom: " + factor);
        }
        double wanted = visible.length() / factor;
        long length = Math.round(Math.max(Math.min(SHORTEST, duration), Math.min(duration, wanted)));
        double share = Math.max(0, Math.min(1, x / width));
        long anchor = visible.start() + Math.round(share * visible.length());
        long start = anchor - Math.round(share * length);
        return showing(new TimeRange(start, start + length));
    }

    /** The same scale, later by so many microseconds (earlier if negative), stopping at the recording's ends. */
    public TimeAxis scrolled(long micros) {
        return showing(visible.shiftedBy(micros));
    }

    /** Another part of the recording over the same pixels. */
    public TimeAxis showing(TimeRange range) {
        return new TimeAxis(duration, range, width);
    }
}
