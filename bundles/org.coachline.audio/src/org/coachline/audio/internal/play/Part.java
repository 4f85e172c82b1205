/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.play;

/**
 * A stretch of a recording that is to be played.
 *
 * @param from    the first frame
 * @param to      the frame after the last
 * @param whole   whether it is played as it is, without skips
 * @param preview whether it is played once, whatever loops
 */
record Part(long from, long to, boolean whole, boolean preview) {

    /** The same of a recording that turned out to have another length: what went to its end still does. */
    Part within(long lengthBefore, long length) {
        long end = to == lengthBefore && !whole ? length : Math.min(to, length);
        return new Part(Math.min(from, end), end, whole, preview);
    }

    static Part all(long frames) {
        return new Part(0, frames, false, false);
    }

    static Part range(long from, long to) {
        return new Part(from, to, true, false);
    }

    static Part preview(long from, long to) {
        return new Part(from, to, true, true);
    }
}
