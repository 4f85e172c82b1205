/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.ffmpeg;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.coachline.audio.AudioException;
import org.coachline.audio.PeakRange;
import org.coachline.audio.internal.peaks.PeakSum;

/** A picture of a whole MPEG stream from short runs of its frames, all decoded by one process. */
final class MpegOverview {

    private static final int MOST_RUNS = 300;
    /** Frames of a run before those that count: enough for most bit reservoirs, and errors pass for a picture. */
    private static final int LEAD = 5;
    private static final int COUNTED = 3;

    private MpegOverview() {
    }

    static List<PeakRange> of(Recorded recorded, MpegIndex mpeg, int pixels, BooleanSupplier cancelled) throws IOException, AudioException {
        int runs = (int) Math.min(Math.min(MOST_RUNS, pixels), Math.max(1, mpeg.count() / (LEAD + COUNTED)));
        List<SampleStream.Run> pieces = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            long middle = (2L * i + 1) * mpeg.count() / (2L * runs);
            long from = Math.max(0, middle - LEAD);
            pieces.add(new SampleStream.Run(from, Math.min(mpeg.count(), from + LEAD + COUNTED)));
        }
        List<PeakSum[]> sums = new ArrayList<>();
        decode(recorded, mpeg, pieces, sums, mpeg.isForBulk(), cancelled);
        if (sums.size() < runs) {
            decode(recorded, mpeg, pieces, sums, false, cancelled);
        }
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
        return spread(sums.toArray(new PeakSum[0][]), pixels, recorded.channels());
    }

    /** Adds the sums of pieces that there are none of yet; in bulk only as far as every frame can be decoded. */
    private static void decode(Recorded recorded, MpegIndex mpeg, List<SampleStream.Run> pieces, List<PeakSum[]> sums, boolean bulk, BooleanSupplier cancelled)
            throws IOException, AudioException {
        List<SampleStream.Run> left = pieces.subList(sums.size(), pieces.size());
        try (SampleStream stream = SampleStream.of(recorded, recorded.tools().get(), mpeg, left, Commands.Samples.SHORT, bulk)) {
            for (SampleStream.Run piece : left) {
                int lead = (int) Math.min(LEAD, piece.to() - piece.from() - 1);
                int wanted = (int) (piece.to() - piece.from() - lead) * mpeg.first().samples();
                boolean there = stream.skip((long) lead * mpeg.first().samples());
                byte[] bytes = there ? stream.exactly(wanted) : new byte[0];
                if (cancelled.getAsBoolean() || bulk && bytes.length < wanted * recorded.channels() * Commands.Samples.SHORT.bytes()) {
                    return;
                }
                sums.add(sums(bytes, recorded.channels()));
            }
        }
    }

    private static PeakSum[] sums(byte[] bytes, int channels) {
        PeakSum[] sums = new PeakSum[channels];
        ShortBuffer block = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
        int frames = block.limit() / channels;
        short[] one = new short[frames];
        for (int channel = 0; channel < channels; channel++) {
            for (int i = 0; i < frames; i++) {
                one[i] = block.get(i * channels + channel);
            }
            sums[channel] = new PeakSum();
            sums[channel].add(one, 0, frames);
        }
        return sums;
    }

    private static List<PeakRange> spread(PeakSum[][] sums, int pixels, int channels) {
        List<PeakRange> ranges = new ArrayList<>();
        for (int channel = 0; channel < channels; channel++) {
            PeakRange range = new PeakRange(new short[pixels], new short[pixels], new short[pixels]);
            for (int pixel = 0; pixel < pixels; pixel++) {
                PeakSum sum = sums[(int) ((long) pixel * sums.length / pixels)][channel];
                range.min()[pixel] = sum.min();
                range.max()[pixel] = sum.max();
                range.rms()[pixel] = sum.rms();
            }
            ranges.add(range);
        }
        return ranges;
    }
}
