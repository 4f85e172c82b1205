/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.wav;

import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;
import org.coachline.audio.AudioException;
import org.coachline.audio.AudioFormat;
import org.coachline.audio.RawFormat;
import org.coachline.audio.RecordingTags;
import org.coachline.audio.internal.AudioDecoder;
import org.coachline.audio.internal.FileWindow;
import org.coachline.audio.internal.Messages;

/** Reads sound without a header by what it is said to be. */
public final class RawSound {

    private RawSound() {
    }

    /** A decoder for all whole frames of a file. */
    public static AudioDecoder open(Path path, FileWindow file, RawFormat raw) throws AudioException {
        WavLayout.Coding coding = switch (raw.coding()) {
            case MULAW -> WavLayout.Coding.MULAW;
            case ALAW -> WavLayout.Coding.ALAW;
            case S16LE -> WavLayout.Coding.PCM;
        };
        int sampleBytes = coding == WavLayout.Coding.PCM ? 2 : 1;
        long frames = file.size() / (sampleBytes * raw.channels());
        if (frames == 0) {
            throw new AudioException(path, Messages.get("raw.noFrame"));
        }
        AudioFormat format = new AudioFormat("raw", raw.coding().codec(), raw.sampleRate(), raw.channels(), sampleBytes * 8);
        return new WavDecoder(path, new WavLayout(format, coding, ByteOrder.LITTLE_ENDIAN, sampleBytes, sampleBytes - 1, 0, frames, List.of()), RecordingTags.NONE, null);
    }
}
