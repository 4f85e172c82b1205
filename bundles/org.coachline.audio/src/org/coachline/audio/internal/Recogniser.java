/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.coachline.audio.AudioException;
import org.coachline.audio.DecodedFolder;
import org.coachline.audio.RawFormat;
import org.coachline.audio.internal.ffmpeg.FfmpegDecoder;
import org.coachline.audio.internal.wav.RawSound;
import org.coachline.audio.internal.wav.WavCodecException;
import org.coachline.audio.internal.wav.WavDecoder;

/** Tells by a file's first bytes what it is, and opens it with the decoder for its kind or says why it cannot be. */
public final class Recogniser {

    private static final int PROBE = 4096;

    private Recogniser() {
    }

    /** Makes a decoder of an open file that is not empty. */
    @FunctionalInterface
    private interface Opening {

        AudioDecoder open(FileChannel channel, FileWindow window) throws IOException, AudioException;
    }

    /**
     * Opens a file with the decoder for its kind; decoded sound is kept where this user keeps it.
     *
     * @throws AudioException naming what was found instead
     */
    public static AudioDecoder recognise(Path file) throws AudioException {
        return recognise(file, FfmpegDecoder.Settings.usual(null));
    }

    /**
     * Opens a file with the decoder for its kind.
     *
     * @param decoded where the sound of files that have to be decoded is kept, made when it is needed
     * @throws AudioException naming what was found instead
     */
    public static AudioDecoder recognise(Path file, DecodedFolder decoded) throws AudioException {
        return recognise(file, FfmpegDecoder.Settings.usual(decoded));
    }

    private static AudioDecoder recognise(Path file, FfmpegDecoder.Settings settings) throws AudioException {
        return open(file, (channel, window) -> {
            ByteBuffer start = window.read(0, PROBE, ByteOrder.BIG_ENDIAN);
            if (WavDecoder.accepts(start)) {
                return wav(file, window, settings);
            }
            AudioDecoder decoder = FfmpegDecoder.open(file, channel, window, settings);
            if (decoder == null) {
                throw KnownKinds.refusal(file, window, start);
            }
            return decoder;
        });
    }

    /** A coding that is not read here may be one that FFmpeg reads. */
    private static AudioDecoder wav(Path file, FileWindow window, FfmpegDecoder.Settings settings) throws IOException, AudioException {
        try {
            return WavDecoder.open(file, window);
        } catch (WavCodecException refused) {
            try {
                return FfmpegDecoder.openWave(file, window, settings);
            } catch (AudioException e) {
                refused.addSuppressed(e);
                throw refused;
            }
        }
    }

    /**
     * Opens a file as sound without a header.
     *
     * @throws AudioException if it cannot be read or holds no frame
     */
    public static AudioDecoder raw(Path file, RawFormat format) throws AudioException {
        return open(file, (channel, window) -> RawSound.open(file, window, format));
    }

    private static AudioDecoder open(Path file, Opening opening) throws AudioException {
        if (Files.isDirectory(file)) {
            throw new AudioException(file, Messages.get("file.folder"));
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            // Opening a pipe would wait for a writer that never comes.
            throw new AudioException(file, Messages.get("file.special"));
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            FileWindow window = new FileWindow(channel);
            if (window.size() == 0) {
                throw new AudioException(file, Messages.get("file.empty"));
            }
            return opening.open(channel, window);
        } catch (IOException e) {
            throw new AudioException(file, Messages.get("file.unreadable", Messages.reason(e)), e);
        }
    }
}
