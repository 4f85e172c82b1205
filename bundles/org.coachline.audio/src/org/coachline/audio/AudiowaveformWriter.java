/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.coachline.audio.internal.Messages;
import org.coachline.audio.internal.Overload;
import org.coachline.audio.internal.peaks.DatFormat;
import org.coachline.audio.internal.peaks.JsonFormat;
import org.coachline.audio.internal.peaks.PixelFormat;
import org.coachline.audio.internal.peaks.PixelWorkers;

/**
 * Writes peaks as the BBC's audiowaveform 1.10 does, byte for byte: binary {@code .dat} (version 1 for one channel, version 2 for
 * more) and {@code .json} (version 2). Format: doc/DataFormat.md of that program; the arithmetic: several channels are
 * mixed as their sum divided by their number, 8 bits are 16 bits divided by 256, both cut towards zero; a last pixel of
 * fewer samples is written; floats beyond full scale wrap around. Samples in more bytes than they need
 * are taken for what libsndfile takes them for, with which that program reads WAV files.
 */
public final class AudiowaveformWriter {

    private AudiowaveformWriter() {
    }

    /**
     * Writes the peaks of a recording, streaming: the file appears whole or not at all. About as
     * fast as reading the recording, on this thread and, for long ones, up to three helpers.
     *
     * @param recording       the recording
     * @param out             a name that ends in {@code .dat} or {@code .json}; replaced if it is there
     * @param samplesPerPixel frames a pixel, at least 2
     * @param bits            8 or 16
     * @param splitChannels   whether each channel is written, instead of all mixed into one
     * @param cancelled       asked every 262,144 frames or pixel, whichever is longer
     * @throws AudioException           if the recording cannot be read to its end
     * @throws IOException              if the output cannot be written, or its name ends in neither; names the output and the reason
     * @throws IllegalArgumentException if {@code samplesPerPixel} or {@code bits} is out of range
     * @throws CancellationException    if {@code cancelled} said so; nothing is left behind
     */
    public static void write(AudioFile recording, Path out, int samplesPerPixel, int bits, boolean splitChannels, BooleanSupplier cancelled)
            throws AudioException, IOException {
        PixelFormat format = format(out, samplesPerPixel, bits);
        AudioFile in = recording.asSndfileReads();
        int channels = splitChannels ? in.format().channels() : 1;
        PixelWorkers.Scanners scanners = () -> in.scanner(Overload.WRAP, !splitChannels);
        AtomicFile.<AudioException>write(out, stream -> {
            long expected = in.frames();
            boolean exact = in.framesExact();
            int pixels = exact ? pixels(expected, samplesPerPixel) : 0;
            PixelFormat.Header header = new PixelFormat.Header(in.format().sampleRate(), samplesPerPixel, bits, pixels, channels);
            if (exact) {
                stream.write(format.start(header));
                if (new PixelWorkers(scanners, format, header, stream, cancelled).run(expected, true) < expected) {
                    throw new AudioException(in.path(), Messages.get("file.shrunk"));
                }
            } else {
                writeUncounted(scanners, format, header, stream, expected, cancelled);
            }
            stream.write(format.end());
        });
    }

    /**
     * Writes what that program writes of a recording without sound: a file without pixels.
     *
     * @param recording what there is instead of the recording
     * @throws IOException              if the output cannot be written, or its name ends in neither; names the output and the reason
     * @throws IllegalArgumentException if {@code samplesPerPixel} or {@code bits} is out of range
     */
    public static void write(EmptyRecordingException recording, Path out, int samplesPerPixel, int bits, boolean splitChannels) throws IOException {
        PixelFormat format = format(out, samplesPerPixel, bits);
        AudioFormat sound = recording.format();
        int channels = splitChannels ? sound.channels() : 1;
        AtomicFile.<IOException>write(out, stream -> {
            stream.write(format.start(new PixelFormat.Header(sound.sampleRate(), samplesPerPixel, bits, 0, channels)));
            stream.write(format.end());
        });
    }

    private static PixelFormat format(Path out, int samplesPerPixel, int bits) throws IOException {
        if (samplesPerPixel < 2 || bits != 8 && bits != 16) {
            throw new IllegalArgumentException(samplesPerPixel + " samples a pixel, " + bits + " bits");
        }
        String name = out.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            return new JsonFormat(bits);
        }
        if (!name.endsWith(".dat")) {
            throw new FileSystemException(out.toString(), null, Messages.get("peaks.extension"));
        }
        return new DatFormat(bits);
    }

    /** The number of pixels stands before them, and is known only after the decoding: they are set aside until then. */
    private static void writeUncounted(PixelWorkers.Scanners scanners, PixelFormat format, PixelFormat.Header header, OutputStream stream,
            long expected, BooleanSupplier cancelled) throws AudioException, IOException {
        Path aside = Files.createTempFile("coachline-", ".peaks");
        try {
            long frames;
            try (OutputStream body = new BufferedOutputStream(Files.newOutputStream(aside), 1 << 16)) {
                frames = new PixelWorkers(scanners, format, header, body, cancelled).run(expected, false);
            }
            stream.write(format.start(new PixelFormat.Header(header.sampleRate(), header.samplesPerPixel(), header.bits(),
                    pixels(frames, header.samplesPerPixel()), header.channels())));
            Files.copy(aside, stream);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static int pixels(long frames, int samplesPerPixel) {
        return Math.toIntExact(Math.ceilDiv(frames, samplesPerPixel));
    }
}
