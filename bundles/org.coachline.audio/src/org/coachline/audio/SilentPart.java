/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio;

import java.util.Set;

/**
 * A part of a recording that nobody hears.
 *
 * @param startMicros where it begins
 * @param endMicros   where it ends; after the beginning
 * @param channels    which channels are silent, by their numbers; others are as they were
 */
public record SilentPart(long startMicros, long endMicros, Set<Integer> channels) {

    /** Checks that it has a length, and keeps a copy of the channels. */
    public SilentPart {
        channels = Set.copyOf(channels);
        if (endMicros <= startMicros) {
            throw new IllegalArgumentException(startMicros + " to " + endMicros);
        }
    }
}
