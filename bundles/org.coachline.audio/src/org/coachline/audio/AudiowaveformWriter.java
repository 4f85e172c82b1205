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
import org.coachline.audio.internal.peaks.PeakScanner;
import org.coachline.audio.internal.peaks.PeakSum;
import org.coachline.audio.internal.peaks.PixelSink;

/**
 * Writes peaks as the BBC's audiowaveform 1.10 does, byte for byte: binary {@code .dat} (version 1 for one channel, version 2 for
 * more) and {@code .json} (version 2). Format: doc/DataFormat.md of that program; the arithmetic: several channels are
 * mixed as their sum divided by their number, 8 bits are 16 bits divided by 256, both cut towards zero; a last pixel of
 * fewer samples is written; floats beyond full scale wrap around.
 */
public final class AudiowaveformWriter {

    private static final int CHECK_FRAMES = 65_536;

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
     * @param cancelled       asked every 65,536 frames or so
     * @throws AudioException           if the recording cannot be read to its end
     * @throws IOException              if the output cannot be written, or its name ends in neither; names the output and the reason
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
                scan(in, sink, samplesPerPixel, !splitChannels, cancelled);
            }
        });
    }

    private static void scan(AudioFile in, PixelSink sink, int samplesPerPixel, boolean mixed, BooleanSupplier cancelled)
            throws AudioException, IOException {
        PeakScanner.Sink checked = new PeakScanner.Sink() {
            private long framesUnchecked;

            @Override
            public void bucket(PeakSum[] channels) throws IOException {
                framesUnchecked += samplesPerPixel;
                if (framesUnchecked >= CHECK_FRAMES) {
                    framesUnchecked = 0;
                    if (cancelled.getAsBoolean()) {
                        throw new CancellationException();
                    }
                }
                sink.pixel(channels);
            }
        };
        try (PeakScanner scanner = in.scanner(Overload.WRAP, mixed)) {
            scanner.scan(0, in.frames(), samplesPerPixel, checked);
        }
    }
}
