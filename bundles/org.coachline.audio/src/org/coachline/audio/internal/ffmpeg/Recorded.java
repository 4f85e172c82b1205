/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.ffmpeg;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A recognised recording and all that decoding it needs.
 *
 * @param file   the file
 * @param bytes  its size
 * @param header what it says
 * @param mpeg   where its frames are, if it is an MPEG audio stream: it can then be decoded in parts
 * @param tools  where FFmpeg comes from
 * @param limits what it may take
 */
record Recorded(Path file, long bytes, MediaHeader header, @Nullable MpegIndex mpeg, FfmpegTools.Source tools, Limits limits) {

    int channels() {
        return header.format().channels();
    }

    /** How long decoding may take; a file that does not say how long it is has at most a second for a kilobyte. */
    Duration longest() {
        return limits.longest(header.frames() >= 0 ? header.seconds() : bytes / 1_000.0);
    }

    /** How many bytes of decoded sound to make room for; what a container claims is believed as far as sound is ever compressed. */
    long expectedOutput() {
        return Math.min(Math.max(0, header.frames()) * 2 * channels(), limits.likelyOutput(bytes));
    }

    /**
     * The most bytes of 16-bit sound that may come out. More than sound is ever compressed is let pass only as far as there is room set
     * aside for it, so that a small file of endless silence does not fill a disk.
     */
    long mostOutput(long room) {
        return Math.min(limits.mostOutput(bytes), Math.max(limits.likelyOutput(bytes), room));
    }

    /** The number of frames that the container counts, or -1 if it does not. */
    long promised() {
        return header.exact() ? header.frames() : -1;
    }
}
