/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio;

import org.jspecify.annotations.Nullable;

/**
 * How sound without a header is stored, which only a person or the recorder's documentation can tell.
 *
 * @param coding     how a sample is stored
 * @param sampleRate frames a second, 1 to {@value #MAX_RATE}
 * @param channels   samples a frame, 1 to {@value AudioFile#MAX_CHANNELS}
 */
public record RawFormat(Coding coding, int sampleRate, int channels) {

    /** More frames a second than this are taken for a mistake. */
    public static final int MAX_RATE = 3_072_000;

    /** The codings that are met without a header, by FFmpeg's names. */
    public enum Coding {
        /** ITU-T G.711 mu-law; files are often named {@code .ulaw}, {@code .ul}, {@code .pcmu}. */
        MULAW("pcm_mulaw"),
        /** ITU-T G.711 A-law; files are often named {@code .alaw}, {@code .al}, {@code .pcma}. */
        ALAW("pcm_alaw"),
        /** Signed 16-bit linear, little-endian; files are often named {@code .sln}, {@code .raw}, {@code .pcm}. */
        S16LE("pcm_s16le");

        private final String codec;

        Coding(String codec) {
            this.codec = codec;
        }

        /** FFmpeg's name, as in {@link AudioFormat#codec()}. */
        public String codec() {
            return codec;
        }

        /** The coding of a codec's name, or null if it is none of these. */
        public static @Nullable Coding of(String codec) {
            for (Coding coding : values()) {
                if (coding.codec.equals(codec)) {
                    return coding;
                }
            }
            return null;
        }
    }

    /** Rejects what makes no sense. */
    public RawFormat {
        if (sampleRate < 1 || sampleRate > MAX_RATE || channels < 1 || channels > AudioFile.MAX_CHANNELS) {
            throw new IllegalArgumentException(sampleRate + " frames a second of " + channels + " channels");
        }
    }
}
