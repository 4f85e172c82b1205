/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.play;

import org.coachline.audio.AudioException;
import org.coachline.audio.internal.SincFilter;

/** The stage before at another rate. Without delay: each frame is centred on its own time. */
final class ResampledSource implements FrameSource {

    private final FrameSource before;
    private final int inRate;
    private final int outRate;
    private final SincFilter filter;
    /** Frames of the stage before on each side of an output frame that have a say. */
    private final int reach;
    private final Window window;
    private long produced;

    ResampledSource(FrameSource before, int channels, int inRate, int outRate) {
        this.before = before;
        this.inRate = inRate;
        this.outRate = outRate;
        this.filter = new SincFilter(inRate, outRate);
        this.reach = filter.reach();
        this.window = new Window(before, channels);
    }

    @Override
    public void seek(long mediaFrame) {
        before.seek(mediaFrame);
        window.reset(reach);
        produced = 0;
    }

    @Override
    public int read(float[][] out, int offset, int frames) throws AudioException {
        int count = frames;
        if (!window.reach((produced + frames) * inRate / outRate + reach + 1) || window.isLast()) {
            long there = window.isLast() ? window.end() : window.end() - reach - 1;
            count = (int) Math.max(0, Math.min(frames, Math.ceilDiv(there * outRate, inRate) - produced));
        }
        for (int i = 0; i < count; i++) {
            long scaled = produced * inRate;
            int centre = window.indexOf(scaled / outRate);
            double fraction = (double) (scaled % outRate) / outRate;
            for (int channel = 0; channel < out.length; channel++) {
                out[channel][offset + i] = filter.at(window.channel(channel), centre, fraction);
            }
            produced++;
        }
        window.drop(produced * inRate / outRate - reach);
        return count;
    }

    @Override
    public boolean ended() {
        return before.ended() && produced * inRate >= window.end() * outRate;
    }

    private double indexBefore(double at) {
        return at * inRate / outRate;
    }

    @Override
    public double mediaAt(double at) {
        return before.mediaAt(indexBefore(at));
    }

    @Override
    public double stepAt(double at) {
        return before.stepAt(indexBefore(at)) * inRate / outRate;
    }

    @Override
    public double nextBreak(double at) {
        return Math.max(Math.nextUp(at), before.nextBreak(indexBefore(at)) * outRate / inRate);
    }

    @Override
    public void forget(double at) {
        before.forget(indexBefore(at));
    }
}
