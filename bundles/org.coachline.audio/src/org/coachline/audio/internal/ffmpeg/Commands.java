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

    private static final List<String> COMMON = List.of("-nostdin", "-hide_banner", "-loglevel", "error", "-max_alloc", Integer.toString(MOST_BLOCK),
            "-threads", "1");
    /** A colon within a value of a filter, and between the pairs of such a value: read once by the graph and once by the filter. */
    private static final String COLON = "\\\\:";
    /** Where a frame's time tells that those before it are missing, silence of their length comes first. */
    private static final String IN_ITS_PLACE = "async=1:min_hard_comp=0.005:first_pts=0";
    /** Frames of sound that are handed on at once. */
    private static final int GATHERED = 16_384;

    private Commands() {
    }

    /** How samples come out. */
    enum Samples {
        /** 16 bits, little-endian. */
        SHORT("s16le", "s16", 2),
        /** 32-bit floats, little-endian. */
        FLOAT("f32le", "flt", 4);

        private final String format;
        private final String layout;
        private final int bytes;

        Samples(String format, String layout, int bytes) {
            this.format = format;
            this.layout = layout;
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

    /**
     * Decodes what is written to it, whatever that is.
     *
     * @param even whether all of it has the same rate and channels: only then can silence take the place of what the decoder refuses
     */
    static List<String> fed(FfmpegTools tools, MediaHeader header, Samples samples, boolean even) {
        // It is known what it gets, so it need not read far to find that out.
        List<String> words = new ArrayList<>(List.of("-probesize", "32768", "-analyzeduration", "0", "-i", "pipe:0"));
        if (even) {
            words.addAll(List.of("-af", "aresample=" + IN_ITS_PLACE));
        }
        return decode(tools, header, samples, "pipe", words);
    }

    /**
     * Decodes what is written to it, of which every frame has the same rate and channels, until one cannot be decoded. FFmpeg's program hands each frame from thread to
     * thread, from demuxer to decoder to filter to encoder to muxer, which costs it more than decoding 1,152 samples. The filter {@code amovie} does
     * all of that in one thread, and much sound is gathered before it is handed on; it neither follows a change of the format nor goes on after
     * a frame that the decoder refuses, but for the first second of its input, where silence takes the place of such a frame.
     */
    static List<String> fedInBulk(FfmpegTools tools, MediaHeader header, Samples samples) {
        List<String> words = new ArrayList<>(tools.ffmpeg());
        words.addAll(COMMON);
        words.addAll(List.of("-protocol_whitelist", "pipe", "-f", "lavfi", "-i", "amovie=filename=pipe" + COLON + "0:f=" + header.demuxer()
                + ":dec_threads=1:format_opts=probesize=32768" + COLON + "analyzeduration=0" + COLON + "protocol_whitelist=pipe"
                + ",aresample=osf=" + samples.layout + ':' + IN_ITS_PLACE + ",asetnsamples=n=" + GATHERED + ":p=0",
                "-map", "0:a:0", "-c:a", "copy", "-f", samples.format, "pipe:1"));
        return words;
    }

    private static List<String> decode(FfmpegTools tools, MediaHeader header, Samples samples, String protocol, List<String> input) {
        List<String> words = start(tools, protocol, header.demuxer());
        if (!header.decoder().isEmpty()) {
            words.addAll(List.of("-c:a", header.decoder()));
        }
        words.addAll(input);
        // Rate and channels only change anything where they change within a file. Of more than two channels FFmpeg would take the number for the
        // usual loudspeakers of that many, and mix those of a file with others into them.
        words.addAll(List.of("-map", "0:a:0", "-ar", Integer.toString(header.format().sampleRate())));
        if (header.format().channels() <= 2) {
            words.addAll(List.of("-ac", Integer.toString(header.format().channels())));
        }
        words.addAll(List.of("-c:a", "pcm_" + samples.format, "-f", samples.format, "pipe:1"));
        return words;
    }

    private static List<String> start(FfmpegTools tools, String protocol, String demuxer) {
        List<String> words = new ArrayList<>(tools.ffmpeg());
        words.addAll(COMMON);
        words.addAll(List.of("-protocol_whitelist", protocol, "-f", demuxer, "-vn", "-sn", "-dn"));
        return words;
    }
}
