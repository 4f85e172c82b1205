/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio;

import java.util.List;

/**
 * A recording's place in the sound of a whole call.
 *
 * @param file         the recording
 * @param channels     for each of its channels, in order, the channel of the call on which it is heard
 * @param offsetMicros where the recording begins in the call, in microseconds; what lies before the call's beginning is not heard
 * @param driftPpm     by how many parts per million it is stretched, for a recorder whose clock ran fast (above 0) or slow
 */
public record SoundPart(AudioFile file, List<Integer> channels, long offsetMicros, double driftPpm) {

    /** A clock that is wrong by more than this is no clock: 1 %. */
    public static final double MAX_DRIFT_PPM = 10_000;
    /** A call does not go on for longer than this: a day. */
    public static final long MAX_OFFSET_MICROS = 86_400_000_000L;

    /** Checks that each of the file's channels has its place, and keeps a copy of the list. */
    public SoundPart {
        channels = List.copyOf(channels);
        if (channels.size() != file.format().channels() || channels.stream().anyMatch(channel -> channel < 0 || channel >= AudioFile.MAX_CHANNELS)) {
            throw new IllegalArgumentException(file.format().channels() + " channels of the file on " + channels);
        }
        if (!isOffset(offsetMicros) || !isDrift(driftPpm)) {
            throw new IllegalArgumentException("offset " + offsetMicros + ", drift " + driftPpm);
        }
    }

    /** Whether a recording may begin there. */
    public static boolean isOffset(long micros) {
        return Math.abs(micros) <= MAX_OFFSET_MICROS;
    }

    /** Whether a clock may drift so. */
    public static boolean isDrift(double ppm) {
        return Math.abs(ppm) <= MAX_DRIFT_PPM;
    }

    /** Whether this is the file as it is: from the beginning, each channel in its own place. */
    boolean isWhole() {
        for (int i = 0; i < channels.size(); i++) {
            if (channels.get(i) != i) {
                return false;
            }
        }
        return offsetMicros == 0 && driftPpm == 0;
    }
}
