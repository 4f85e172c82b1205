/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.peaks;

import java.io.IOException;
import org.coachline.audio.AudioException;
import org.coachline.audio.SampleReader;

/** Sums up what any reader decodes: for codings without a faster way of their own, and for channels mixed into one. */
public final class DecodingScanner implements PeakScanner {

    /** Frames decoded at once: what a core's first caches hold. */
    private static final int PIECE = 8_192;

    private final SampleReader reader;
    private final short[][] samples;
    private final boolean mixed;

    /**
     * A scanner that closes its reader.
     *
     * @param mixed whether all channels are summed up as one: their sum divided by their number, cut towards zero
     */
    public DecodingScanner(SampleReader reader, int channels, boolean mixed) {
        this.reader = reader;
        this.samples = new short[channels][PIECE];
        this.mixed = mixed && channels > 1;
    }

    @Override
    public long scan(long from, long to, int bucket, Sink sink) throws AudioException, IOException {
        Buckets buckets = new Buckets(mixed ? 1 : samples.length, bucket, sink);
        reader.seek(from);
        long at = from;
        while (at < to) {
            int got = reader.read(samples, 0, (int) Math.min(PIECE, to - at));
            if (got == 0) {
                break;
            }
            if (mixed) {
                mix(got);
            }
            buckets.take(this::add, got);
            at += got;
        }
        buckets.end();
        return at - from;
    }

    private void add(PeakSum[] sums, int from, int to) {
        for (int channel = 0; channel < sums.length; channel++) {
            sums[channel].add(samples[channel], from, to);
        }
    }

    private void mix(int frames) {
        short[] first = samples[0];
        for (int i = 0; i < frames; i++) {
            int sum = 0;
            for (short[] channel : samples) {
                sum += channel[i];
            }
            first[i] = (short) (sum / samples.length);
        }
    }

    @Override
    public void close() {
        reader.close();
    }
}
