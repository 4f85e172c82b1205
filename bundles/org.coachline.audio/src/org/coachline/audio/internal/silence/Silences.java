/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.silence;

import java.util.List;

import org.coachline.audio.AudioFormat;
import org.coachline.audio.PeakRange;
import org.coachline.audio.SilentPart;

/** Makes parts of samples silent. The sound beside them fades for five milliseconds, since where it breaks off there would be a click. */
final class Silences {

    private static final int FADES_A_SECOND = 200;
    private static final long MILLION = 1_000_000L;
    /** Beyond any recording: four months, in microseconds, so that no frame's number overflows. */
    private static final long LATEST = 10_000_000 * MILLION;

    /** A part in frames: from the first that is silent to the one after the last. */
    private record Part(long from, long to, boolean[] channels) {
    }

    private final List<Part> parts;
    private final int fade;

    Silences(List<SilentPart> parts, AudioFormat format) {
        fade = Math.max(1, format.sampleRate() / FADES_A_SECOND);
        this.parts = parts.stream().map(part -> {
            boolean[] channels = new boolean[format.channels()];
            part.channels().stream().filter(channel -> channel >= 0 && channel < channels.length).forEach(channel -> channels[channel] = true);
            // A frame that is cut by an edge is silent too.
            long from = Math.floorDiv(within(part.startMicros()) * format.sampleRate(), MILLION);
            long to = Math.ceilDiv(within(part.endMicros()) * format.sampleRate(), MILLION);
            return new Part(from, to, channels);
        }).toList();
    }

    private static long within(long micros) {
        return Math.max(0, Math.min(LATEST, micros));
    }

    /** What a frame's samples are multiplied with. */
    private interface Gain {
        void apply(int channel, int at, float gain);
    }

    void apply(short[][] samples, int offset, long frame, int count) {
        apply(samples.length, frame, count,
                (channel, at, gain) -> samples[channel][offset + at] = gain == 0 ? 0 : (short) Math.round(samples[channel][offset + at] * gain));
    }

    void apply(float[][] samples, int offset, long frame, int count) {
        apply(samples.length, frame, count, (channel, at, gain) -> samples[channel][offset + at] = gain == 0 ? 0 : samples[channel][offset + at] * gain);
    }

    private void apply(int channels, long frame, int count, Gain to) {
        for (Part part : parts) {
            long first = Math.max(frame, part.from - fade);
            long end = Math.min(frame + count, part.to + fade);
            for (long at = first; at < end; at++) {
                float gain = at < part.from ? (float) (part.from - at) / (fade + 1) : at >= part.to ? (float) (at - part.to + 1) / (fade + 1) : 0;
                for (int channel = 0; channel < channels; channel++) {
                    if (part.channels[channel]) {
                        to.apply(channel, (int) (at - frame), gain);
                    }
                }
            }
        }
    }

    /** Flattens what a picture of a whole recording shows of a channel; a pixel with any of a silent part in it is flat. */
    void flatten(int channel, PeakRange range, long frames) {
        int pixels = range.pixels();
        for (Part part : parts) {
            if (part.channels[channel]) {
                long total = Math.max(1, frames);
                int from = (int) Math.min(pixels, part.from * pixels / total);
                int to = (int) Math.min(pixels, Math.ceilDiv(part.to * pixels, total));
                for (int pixel = from; pixel < to; pixel++) {
                    range.min()[pixel] = 0;
                    range.max()[pixel] = 0;
                    range.rms()[pixel] = 0;
                }
            }
        }
    }
}
