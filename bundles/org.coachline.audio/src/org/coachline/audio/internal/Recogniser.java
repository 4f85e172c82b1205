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
import org.coachline.audio.internal.wav.WavDecoder;

/** Tells by a file's first bytes what it is, and opens it with the decoder for its kind or says why it cannot be. */
public final class Recogniser {

    private static final int PROBE = 4096;

    private Recogniser() {
    }

    /**
     * Opens a file with the decoder for its kind.
     *
     * @throws AudioException naming what was found instead
     */
    public static AudioDecoder recognise(Path file) throws AudioException {
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
            ByteBuffer start = window.read(0, PROBE, ByteOrder.BIG_ENDIAN);
            if (WavDecoder.accepts(start)) {
                return WavDecoder.open(file, window);
            }
            throw new AudioException(file, KnownKinds.refusal(start));
        } catch (IOException e) {
            throw new AudioException(file, Messages.get("file.unreadable", Messages.reason(e)), e);
        }
    }
}
