/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.coachline.audio.internal.AtomicFile;
import org.coachline.audio.internal.Messages;
import org.coachline.audio.internal.Overload;
import org.coachline.audio.internal.peaks.DatSink;
import org.coachline.audio.internal.peaks.JsonSink;
import org.coachline.audio.internal.peaks.PixelSink;

/**
 * Writes peaks as the BBC's audiowaveform 1.10 does, byte for byte: binary {@code .dat} (version 1 for one channel, version 2 for
 * more) and {@code .json} (version 2). Format: doc/DataFormat.md of that program; the arithmetic: several channels are
 * mixed as their sum divided by their number, 8 bits are 16 bits divided by 256, both cut towards zero; a last pixel of
 * fewer samples is written; floats beyond full scale wrap around.
 */
public final class AudiowaveformWriter {

    private static final int PIECE = 8_192;

    private AudiowaveformWriter() {
    }

    /**
     * Writes the peaks of a recording, streaming: the file appears whole or not at all. About as fast as a build of a {@link PeakPyramid} on one thread.
     *
     * @param in              the recording
     * @param out             a name that ends in {@code .dat} or {@code .json}; replaced if it is there
     * @param samplesPerPixel frames a pixel, at least 2
     * @param bits            8 or 16
     * @param splitChannels   whether each channel is written, instead of all mixed into one
     * @param cancelled       asked every few thousand frames
     * @throws AudioException           if the recording cannot be read to its end
     * @throws IOException              if the output cannot be written, or its name ends in neither
     * @throws IllegalArgumentException if {@code samplesPerPixel} or {@code bits} is out of range
     * @throws CancellationException    if {@code cancelled} said so; nothing is left behind
     */
    public static void write(AudioFile in, Path out, int samplesPerPixel, int bits, boolean splitChannels, BooleanSupplier cancelled)
            throws AudioException, IOException {
        if (samplesPerPixel < 2 || bits != 8 && bits != 16) {
            throw new IllegalArgumentException(samplesPerPixel + " samples a pixel, " + bits + " bits");
        }
        String name = out.getFileName().toString().toLowerCase(Locale.ROOT);
        boolean json = name.endsWith(".json");
        if (!json && !name.endsWith(".dat")) {
            throw new FileSystemException(out.toString(), null, Messages.get("peaks.extension"));
        }
        int channels = splitChannels ? in.format().channels() : 1;
        long length = Math.ceilDiv(in.frames(), samplesPerPixel);
        PixelSink.Header header = new PixelSink.Header(in.format().sampleRate(), samplesPerPixel, bits, Math.toIntExact(length), channels);
        AtomicFile.<AudioException>write(out, stream -> {
            try (PixelSink sink = json ? new JsonSink(stream, header) : new DatSink(stream, header)) {
                scan(in, sink, samplesPerPixel, channels, cancelled);
            }
        });
    }

    private static void scan(AudioFile in, PixelSink sink, int samplesPerPixel, int channels, BooleanSupplier cancelled)
            throws AudioException, IOException {
        short[][] samples = new short[in.format().channels()][PIECE];
        short[][] seen = channels == samples.length ? samples : new short[1][PIECE];
        int[] min = new int[channels];
        int[] max = new int[channels];
        int held = 0;
        long left = in.frames();
        try (SampleReader reader = in.reader(Overload.WRAP)) {
            while (left > 0) {
                int got = reader.read(samples, 0, (int) Math.min(PIECE, left));
                if (got == 0) {
                    throw new AudioException(in.path(), Messages.get("file.shrunk"));
                }
                if (cancelled.getAsBoolean()) {
                    throw new CancellationException();
                }
                if (seen != samples) {
                    mix(samples, seen[0], got);
                }
                left -= got;
                for (int from = 0; from < got; ) {
                    int to = Math.min(got, from + samplesPerPixel - held);
                    for (int channel = 0; channel < channels; channel++) {
                        extend(seen[channel], from, to, channel, min, max, held == 0);
                    }
                    held += to - from;
                    from = to;
                    if (held == samplesPerPixel || left == 0 && from == got) {
                        sink.pixel(min, max);
                        held = 0;
                    }
                }
            }
        }
    }

    private static void mix(short[][] samples, short[] mixed, int frames) {
        for (int i = 0; i < frames; i++) {
            int sum = 0;
            for (short[] channel : samples) {
                sum += channel[i];
            }
            mixed[i] = (short) (sum / samples.length);
        }
    }

    private static void extend(short[] samples, int from, int to, int channel, int[] min, int[] max, boolean fresh) {
        int low = fresh ? Short.MAX_VALUE : min[channel];
        int high = fresh ? Short.MIN_VALUE : max[channel];
        for (int i = from; i < to; i++) {
            low = Math.min(low, samples[i]);
            high = Math.max(high, samples[i]);
        }
        min[channel] = low;
        max[channel] = high;
    }
}
