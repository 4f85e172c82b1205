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

/** The recording at its own rate. */
final class DirectSource implements FrameSource {

    private final SampleReader reader;
    private final short[][] samples;

    DirectSource(SampleReader reader, int channels) {
        this.reader = reader;
        this.samples = new short[channels][0];
    }

    @Override
    public void seek(long mediaFrame) {
        reader.seek(mediaFrame);
    }

    @Override
    public void read(float[][] channels, int frames) throws AudioException {
        if (samples[0].length < frames) {
            Arrays.setAll(samples, i -> new short[frames]);
        }
        int got = reader.read(samples, 0, frames);
        for (int channel = 0; channel < channels.length; channel++) {
            for (int i = 0; i < got; i++) {
                channels[channel][i] = samples[channel][i] / 32768f;
            }
            Arrays.fill(channels[channel], got, frames, 0);
        }
    }

    @Override
    public double step() {
        return 1;
    }

    @Override
    public void close() {
        reader.close();
    }
}
