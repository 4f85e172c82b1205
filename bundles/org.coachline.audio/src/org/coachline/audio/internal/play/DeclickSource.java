/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.play;

import org.coachline.audio.AudioException;

/** Repairs clicks on the way, if that is wanted; gives each frame the number it had before. Reads 20 ms ahead while it does. */
final class DeclickSource implements FrameSource {

    private static final double BLOCK_SECONDS = 0.02;

    private final FrameSource before;
    private final SoundSettings settings;
    private final Window window;
    private final int channels;
    private final int block;
    private final ClickRepair repair;
    /** The next frame to be given out. */
    private long next;
    /** Up to where clicks were repaired. */
    private long repaired;

    DeclickSource(FrameSource before, SoundSettings settings, int channels, int sampleRate) {
        this.before = before;
        this.settings = settings;
        this.channels = channels;
        this.window = new Window(before, channels);
        this.block = (int) Math.round(BLOCK_SECONDS * sampleRate);
        this.repair = new ClickRepair(sampleRate);
    }

    @Override
    public void seek(long mediaFrame) {
        before.seek(mediaFrame);
        window.reset(0);
        next = 0;
        repaired = 0;
    }

    @Override
    public int read(float[][] out, int offset, int frames) throws AudioException {
        if (settings.declick()) {
            repair(next + frames);
        } else {
            window.reach(next + frames);
            repaired = Math.min(next + frames, window.end());
        }
        int count = (int) Math.max(0, Math.min(frames, Math.min(window.end(), repaired) - next));
        for (int channel = 0; channel < channels; channel++) {
            System.arraycopy(window.channel(channel), window.indexOf(next), out[channel], offset, count);
        }
        next += count;
        window.drop(next - block);
        return count;
    }

    private void repair(long end) throws AudioException {
        while (repaired < end && window.reach(Math.max(repaired, next) + 2L * block)) {
            long from = Math.max(repaired, next);
            if (from >= window.end()) {
                break;
            }
            for (int channel = 0; channel < channels; channel++) {
                repair.process(window.channel(channel), 0, window.indexOf(from), block, window.indexOf(from + 2L * block));
            }
            repaired = from + block;
        }
    }

    @Override
    public boolean ended() {
        return before.ended() && next >= window.end();
    }

    @Override
    public double mediaAt(double index) {
        return before.mediaAt(index);
    }

    @Override
    public double stepAt(double index) {
        return before.stepAt(index);
    }

    @Override
    public double nextBreak(double index) {
        return before.nextBreak(index);
    }

    @Override
    public void forget(double index) {
        before.forget(index);
    }
}
