/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.coachline.audio.AudioFile;
import org.coachline.testsupport.WavFixture;
import org.coachline.testsupport.WavFixture.Codec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResampledSourceTest {

    private static final double AMPLITUDE = 0.5;

    @TempDir
    Path folder;

    private float[] resample(int inRate, int outRate, double hertz, int seekTo, int frames) throws Exception {
        Path file = WavFixture.of(Codec.PCM_S32, inRate, 1).tone(0, hertz, AMPLITUDE, 1).writeTo(folder.resolve("tone.wav"));
        try (AudioFile audio = AudioFile.open(file); ReadAhead reader = new ReadAhead(audio, Runnable::run)) {
            FrameSource source = new ResampledSource(new SplicedSource(new LoadedRecording(audio, reader)), 1, inRate, outRate);
            float[][] all = new float[1][frames];
            float[][] piece = new float[1][480];
            // A filter's reach after a jump the sound is whole; the fade hides what comes before.
            source.seek(seekTo - inRate / 25);
            assertEquals(outRate / 25, source.read(new float[1][outRate / 25], 0, outRate / 25));
            for (int at = 0; at < frames; at += 480) {
                int count = Math.min(480, frames - at);
                assertEquals(count, source.read(piece, 0, count));
                System.arraycopy(piece[0], 0, all[0], at, count);
            }
            return all[0];
        }
    }

    @ParameterizedTest
    @CsvSource({"8000, 48000, 440", "8000, 48000, 3000", "11025, 48000, 1000", "44100, 48000, 9000", "96000, 48000, 5000", "8000, 44100, 1000"})
    void aToneStaysTheToneItWas(int inRate, int outRate, double hertz) throws Exception {
        int start = inRate / 10;
        float[] out = resample(inRate, outRate, hertz, start, outRate / 2);
        double noise = 0;
        double signal = 0;
        for (int i = 0; i < out.length; i++) {
            double ideal = AMPLITUDE * Math.sin(2 * Math.PI * hertz * ((double) start / inRate + (double) i / outRate));
            noise += (out[i] - ideal) * (out[i] - ideal);
            signal += ideal * ideal;
        }
        double decibels = 10 * Math.log10(signal / noise);
        assertTrue(decibels > 65, "signal to noise " + decibels + " dB");
    }

    @Test
    void whatTheLowerRateCannotHoldIsLeftOut() throws Exception {
        float[] out = resample(96_000, 48_000, 30_000, 9_600, 24_000);
        double loudest = 0;
        for (float sample : out) {
            loudest = Math.max(loudest, Math.abs(sample));
        }
        assertTrue(loudest < 0.001, "an alias of " + loudest);
    }
}
