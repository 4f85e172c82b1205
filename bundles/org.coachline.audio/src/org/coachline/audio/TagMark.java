/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio;

import org.jspecify.annotations.Nullable;

/**
 * A place in a recording that its file names: a cue point, a label, a region or a chapter. It lies where the file says,
 * which may be beyond the end of the sound.
 *
 * @param startMicros from the start of the sound, 0 or more
 * @param endMicros   where a region or chapter ends, after its start; null for a point
 * @param label       its text, which may be empty and may have several lines
 */
public record TagMark(long startMicros, @Nullable Long endMicros, String label) {

    /** Rejects a mark that starts before the sound; an end that is no later than the start makes a point. */
    public TagMark {
        if (startMicros < 0) {
            throw new IllegalArgumentException("a mark at " + startMicros);
        }
        if (endMicros != null && endMicros <= startMicros) {
            endMicros = null;
        }
    }
}
