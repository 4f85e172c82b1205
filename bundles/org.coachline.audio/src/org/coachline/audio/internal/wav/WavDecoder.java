/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.wav;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.coachline.audio.AudioException;
import org.coachline.audio.AudioFormat;
import org.coachline.audio.PreciseReader;
import org.coachline.audio.RecordingTags;
import org.coachline.audio.SampleReader;
import org.coachline.audio.internal.AudioDecoder;
import org.coachline.audio.internal.FileWindow;
import org.coachline.audio.internal.Overload;
import org.coachline.audio.internal.peaks.DecodingScanner;
import org.coachline.audio.internal.peaks.PeakScanner;
import org.jspecify.annotations.Nullable;

/** Reads sound straight from the file where each of its frames stands alone: most of the WAV family, and sound without a header. */
public final class WavDecoder implements AudioDecoder {

    private static final int RIFF = 0x52494646;
    private static final int RIFX = 0x52494658;
    private static final int RF64 = 0x52463634;
    private static final int BW64 = 0x42573634;
    private static final int WAVE = 0x57415645;

    private final Path path;
    private final WavLayout layout;
    private final RecordingTags tags;
    private final @Nullable SndfileView sndfile;

    WavDecoder(Path path, WavLayout layout, RecordingTags tags, @Nullable SndfileView sndfile) {
        this.path = path;
        this.layout = layout;
        this.tags = tags;
        this.sndfile = sndfile;
    }

    /** Whether a file that starts so (big-endian buffer) is of the WAV family. */
    public static boolean accepts(ByteBuffer start) {
        if (start.limit() < 12 || start.getInt(8) != WAVE) {
            return false;
        }
        int id = start.getInt(0);
        return id == RIFF || id == RIFX || id == RF64 || id == BW64;
    }

    /**
     * Opens a file that was accepted.
     *
     * @throws WavCodecException if it is whole but holds sound in a coding that is not read here
     * @throws AudioException    if it cannot be read for another reason
     */
    public static AudioDecoder open(Path path, FileWindow file) throws IOException, AudioException {
        return WavHeader.open(path, file);
    }

    @Override
    public AudioFormat format() {
        return layout.format();
    }

    @Override
    public long frames() {
        return layout.frames();
    }

    @Override
    public List<String> remarks() {
        return layout.remarks();
    }

    @Override
    public RecordingTags tags() {
        return tags;
    }

    @Override
    public AudioDecoder asSndfileReads() throws AudioException {
        if (sndfile == null) {
            return this;
        }
        try (FrameFile file = new FrameFile(path)) {
            WavLayout seen = sndfile.of(layout, file);
            return seen.equals(layout) ? this : new WavDecoder(path, seen, tags, null);
        }
    }

    @Override
    public SampleReader reader(Overload overload, Consumer<SampleReader> onClose) throws AudioException {
        return new WavReader(layout, new FrameFile(path), SampleDecoder.of(layout, overload), onClose);
    }

    @Override
    public PreciseReader precise() throws AudioException {
        return PreciseWav.reads(layout) ? new PreciseWav(layout, new FrameFile(path)) : AudioDecoder.super.precise();
    }

    @Override
    public PeakScanner scanner(Overload overload, boolean mixed) throws AudioException {
        WordKernel kernel = WordKernel.of(layout, mixed);
        return kernel != null
                ? new WordScanner(layout, new FrameFile(path), kernel)
                : new DecodingScanner(reader(overload, closed -> { }), layout.format().channels(), mixed);
    }
}
