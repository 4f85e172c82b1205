/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * When a recording began, as far as its file knows: a reading of some wall clock and, only where the file says so, how far
 * that clock was from UTC. A broadcast WAV knows no zone; an MP4 counts in UTC. A reading without an offset becomes an
 * instant only by a zone that somebody else supplies.
 *
 * @param wallClock date and time as the file has them
 * @param offset    what the clock was ahead of UTC, or null where the file does not say
 */
public record RecordingStart(LocalDateTime wallClock, @Nullable ZoneOffset offset) {

    /** A start known in UTC. */
    public static RecordingStart utc(Instant instant) {
        return new RecordingStart(LocalDateTime.ofInstant(instant, ZoneOffset.UTC), ZoneOffset.UTC);
    }

    /** The instant, or null where the file knows no offset. */
    public @Nullable Instant instant() {
        return offset == null ? null : wallClock.toInstant(offset);
    }
}
