/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline;

/**
 * A line of the transcript.
 *
 * @param start microseconds
 * @param end   microseconds, not before {@code start}
 * @param voice who said it
 * @param text  what was said
 */
public record CueItem(long start, long end, Voice voice, String text) {

    /** Throws {@link IllegalArgumentException} where the end is before the start. */
    public CueItem {
        if (end < start) {
            throw new IllegalArgumentException("a cue ends before it starts: " + text);
        }
    }
}
