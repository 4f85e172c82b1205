/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.play;

import org.coachline.audio.AudioFile;
import org.coachline.audio.AudioFormat;

/** What is loaded, and what of it is played. Belongs to the engine's thread. */
final class LoadedRecording {

    private static final long[] NO_SKIPS = {};

    final AudioFormat format;
    private final AudioFile file;
    private boolean exact;
    /** Frames of it, as far as is known. */
    long frames;
    final ReadAhead reader;
    /** What is being played. */
    Part part;
    /** What is to be played: another than {@link #part} while the sound before a jump fades. */
    Part wanted;
    /** Whether the part begins anew at its end. */
    boolean loop;
    /** What is left out: first frames and the frames after the last in turn, in order. */
    long[] skips = NO_SKIPS;

    LoadedRecording(AudioFile file, ReadAhead reader) {
        this.file = file;
        this.format = file.format();
        this.exact = file.framesExact();
        this.frames = file.frames();
        this.reader = reader;
        this.part = Part.all(frames);
        this.wanted = part;
    }

    /** Looks whether its length turned out to be another one; returns whether it did. */
    boolean followLength() {
        if (exact) {
            return false;
        }
        exact = file.framesExact();
        long now = file.frames();
        long before = frames;
        if (now == before) {
            return false;
        }
        frames = now;
        part = part.within(before, now);
        wanted = wanted.within(before, now);
        reader.lengthIs(now);
        return true;
    }

    long clamp(long frame) {
        return Math.max(0, Math.min(frame, frames));
    }

    boolean loops() {
        return loop && !part.preview() && part.to() > part.from();
    }

    /** Whether the sound is cut off at the end of the part, and does not end by itself. */
    boolean isCut() {
        return part.to() < frames;
    }

    /** The index in {@link #skips} of the first skip that ends after a frame, or the length if there is none. */
    int skipFrom(long frame) {
        if (part.whole()) {
            return skips.length;
        }
        int low = 0;
        int high = skips.length / 2;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (skips[2 * middle + 1] <= frame) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return 2 * low;
    }
}
