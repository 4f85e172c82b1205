/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.ffmpeg;

import org.coachline.audio.AudioFormat;

/**
 * What a file's header says of its sound.
 *
 * @param format  what it is
 * @param demuxer what FFmpeg calls the container: it is told, and does not guess
 * @param decoder FFmpeg's decoder if not the usual one for the codec, else empty
 * @param frames  how many frames come out, or -1 where nothing says so
 * @param exact   whether that number was counted or is the container's promise, and not derived from a time or a bit rate
 */
record MediaHeader(AudioFormat format, String demuxer, String decoder, long frames, boolean exact) {

    /** The same with a length that was estimated. */
    MediaHeader estimated(long estimate) {
        return new MediaHeader(format, demuxer, decoder, estimate, false);
    }

    /** The length in seconds, 0 where it is unknown. */
    double seconds() {
        return Math.max(0, frames) / (double) format.sampleRate();
    }
}
