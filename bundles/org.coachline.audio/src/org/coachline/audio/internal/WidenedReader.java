/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal;

import org.coachline.audio.AudioException;
import org.coachline.audio.PreciseReader;
import org.coachline.audio.SampleReader;

/** 16-bit samples as floats, for recordings that have no more than these. */
public final class WidenedReader implements PreciseReader {

    private static final int BLOCK = 8_192;
    private static final float SCALE = 1f / 32_768;

    private final SampleReader reader;
    private final short[][] block;

    /** Widens what a reader gives, and closes it. */
    public WidenedReader(SampleReader reader, int channels) {
        this.reader = reader;
        this.block = new short[channels][BLOCK];
    }

    @Override
    public int read(float[][] channels, int offset, int frames) throws AudioException {
        int done = 0;
        while (done < frames) {
            int got = reader.read(block, 0, Math.min(BLOCK, frames - done));
            if (got == 0) {
                break;
            }
            for (int channel = 0; channel < block.length; channel++) {
                for (int i = 0; i < got; i++) {
                    channels[channel][offset + done + i] = block[channel][i] * SCALE;
                }
            }
            done += got;
        }
        return done;
    }

    @Override
    public void close() {
        reader.close();
    }
}
