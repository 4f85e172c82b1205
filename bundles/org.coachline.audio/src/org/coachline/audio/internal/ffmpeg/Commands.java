/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.ffmpeg;

import java.util.ArrayList;
import java.util.List;

/** The words for FFmpeg. Kind of file, protocols and streams are told, so that nothing in a file can choose them. */
final class Commands {

    /** The largest block that FFmpeg may ask for at once, on every system. */
    static final int MOST_BLOCK = 256 << 20;

    private Commands() {
    }

    /** How samples come out. */
    enum Samples {
        /** 16 bits, little-endian. */
        SHORT("s16le", 2),
        /** 32-bit floats, little-endian. */
        FLOAT("f32le", 4);

        private final String format;
        private final int bytes;

        Samples(String format, int bytes) {
            this.format = format;
            this.bytes = bytes;
        }

        /** Bytes a sample. */
        int bytes() {
            return bytes;
        }
    }

    /** Decodes the file that is its standard input. */
    static List<String> whole(FfmpegTools tools, MediaHeader header, Samples samples) {
        return decode(tools, header, samples, "fd", List.of("-fd", "0", "-i", "fd:"));
    }

    /** Reads the file through without decoding it and says how far it got in time. */
    static List<String> timed(FfmpegTools tools, String demuxer) {
        List<String> words = start(tools, "fd", demuxer);
        words.addAll(List.of("-fd", "0", "-i", "fd:", "-map", "0:a:0", "-c", "copy", "-stats_period", "5", "-progress", "pipe:1", "-f", "null", "-"));
        return words;
    }

    /** Decodes what is written to it. */
    static List<String> fed(FfmpegTools tools, MediaHeader header, Samples samples) {
        // It is known what it gets, so it need not read far to find that out.
        return decode(tools, header, samples, "pipe", List.of("-probesize", "32768", "-analyzeduration", "0", "-i", "pipe:0"));
    }

    private static List<String> decode(FfmpegTools tools, MediaHeader header, Samples samples, String protocol, List<String> input) {
        List<String> words = start(tools, protocol, header.demuxer());
        if (!header.decoder().isEmpty()) {
            words.addAll(List.of("-c:a", header.decoder()));
        }
        words.addAll(input);
        // Rate and channels only change anything where they change within a file.
        words.addAll(List.of("-map", "0:a:0", "-ar", Integer.toString(header.format().sampleRate()),
                "-ac", Integer.toString(header.format().channels()), "-c:a", "pcm_" + samples.format, "-f", samples.format, "pipe:1"));
        return words;
    }

    private static List<String> start(FfmpegTools tools, String protocol, String demuxer) {
        List<String> words = new ArrayList<>(tools.ffmpeg());
        words.addAll(List.of("-nostdin", "-hide_banner", "-loglevel", "error", "-max_alloc", Integer.toString(MOST_BLOCK), "-threads", "1",
                "-protocol_whitelist", protocol, "-f", demuxer, "-vn", "-sn", "-dn"));
        return words;
    }
}
