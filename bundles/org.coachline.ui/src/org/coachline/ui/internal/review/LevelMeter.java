/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.review;

import org.coachline.audio.PeakPyramid;
import org.coachline.timeline.TimelineControl;
import org.coachline.timeline.ViewportListener;

/** Shows beside each channel how loud it is where the play head is, from the peaks that are there already. UI thread. */
final class LevelMeter implements ViewportListener, Playback.Listener {

    /** Long enough to hold a whole bucket of peaks at telephone rates, so that the file is never read here. */
    private static final long WINDOW_MICROS = 60_000;
    private static final double FLOOR_DB = -48;
    private static final double FULL_SCALE = 32768;

    private final OpenReview review;
    private final TimelineControl timeline;
    private final PeakPyramid pyramid;
    private final long offset;

    LevelMeter(OpenReview review, TimelineControl timeline, PeakPyramid pyramid, long offset) {
        this.review = review;
        this.timeline = timeline;
        this.pyramid = pyramid;
        this.offset = offset;
        review.viewport().addListener(this);
        review.playback().addListener(this);
    }

    /** Shows nothing any more. */
    void close() {
        review.viewport().removeListener(this);
        review.playback().removeListener(this);
    }

    @Override
    public void playheadChanged(long before, long now) {
        if (review.playback().isPlaying() && !timeline.isDisposed()) {
            for (int channel = 0; channel < Math.min(2, pyramid.channels()); channel++) {
                long from = now - offset;
                short rms = pyramid.fetchBuckets(channel, from, from + WINDOW_MICROS, 1).rms()[0];
                double db = 20 * Math.log10(Math.max(1, rms) / FULL_SCALE);
                timeline.channels().setLevel(channel, review.playback().isAudible(channel) ? Math.max(0, 1 - db / FLOOR_DB) : 0);
            }
        }
    }

    @Override
    public void playbackChanged() {
        if (!review.playback().isPlaying() && !timeline.isDisposed()) {
            for (int channel = 0; channel < Math.min(2, pyramid.channels()); channel++) {
                timeline.channels().setLevel(channel, 0);
            }
        }
    }
}
