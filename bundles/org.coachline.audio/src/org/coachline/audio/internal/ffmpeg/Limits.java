/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.ffmpeg;

import java.time.Duration;

/**
 * What a process that decodes may take. A sound file needs a small part of any of it.
 *
 * @param stall       for how long it may neither take nor give a byte
 * @param perRecorded how much longer than a minute it may run in all, for each second of sound that is expected
 * @param memoryBytes the address space it may have, where the system can hold it to that; else FFmpeg's own bound for one block
 * @param outputRatio how many bytes may come out for each that is in the file: a constant FLAC frame of 4,096 stereo samples,
 *                    the most that a usual encoder saves, makes 1,200 of one
 * @param spareBytes  what must stay free on the disk
 */
public record Limits(Duration stall, double perRecorded, long memoryBytes, long outputRatio, long spareBytes) {

    /** For every day: a stall of 30 s, half of the recording's length, 1 GiB, 4,000 times the file, 512 MiB. */
    public static final Limits USUAL = new Limits(Duration.ofSeconds(30), 0.5, 1L << 30, 4_000, 512L << 20);

    /** The most that may come out of a file of that size. */
    long mostOutput(long fileBytes) {
        return (64L << 20) + Math.multiplyExact(Math.min(fileBytes, Long.MAX_VALUE / outputRatio / 2), outputRatio);
    }

    /** The most that is made room for beforehand: 200 bytes for each in the file, as of the lowest bit rates there are. */
    long likelyOutput(long fileBytes) {
        return Math.min(mostOutput(fileBytes), (64L << 20) + 200 * Math.min(fileBytes, 1L << 50));
    }

    /** The longest that a decoding of so many seconds of sound may take. */
    Duration longest(double seconds) {
        return Duration.ofMillis(60_000 + (long) (Math.max(0, seconds) * perRecorded * 1_000));
    }
}
