/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.compose;

import java.util.List;
import org.coachline.audio.AudioException;
import org.coachline.audio.AudioFile;
import org.coachline.audio.SampleReader;
import org.coachline.audio.internal.Messages;

/** Reads one recording of a composition. For one thread at a time. */
interface PartReader extends AutoCloseable {

    /**
     * Adds the recording's sound to frames of the composition from {@code frame} on.
     *
     * @return how many of these frames lie before the recording's end; those before its beginning count
     * @throws AudioException if it cannot be read, or ends before what it was known to hold
     */
    int addTo(short[][] channels, int offset, long frame, int frames) throws AudioException;

    @Override
    void close();

    /** Reads from a frame of a file; fewer than asked only where the file's sound ends. */
    static int read(AudioFile file, SampleReader reader, long from, short[][] samples, int offset, int count) throws AudioException {
        if (reader.position() != from) {
            reader.seek(from);
        }
        int done = 0;
        for (int got = -1; done < count && got != 0; done += got) {
            got = reader.read(samples, offset + done, count - done);
        }
        if (done < count && file.framesExact() && from + count <= file.frames()) {
            throw new AudioException(file.path(), Messages.get("file.shrunk"));
        }
        return done;
    }

    /** Adds sound to what is there, held at full scale. */
    static void mix(short[][] channels, List<Integer> places, short[][] samples, int from, int to, int count) {
        for (int i = 0; i < samples.length; i++) {
            short[] target = channels[places.get(i)];
            short[] source = samples[i];
            for (int k = 0; k < count; k++) {
                target[to + k] = (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, target[to + k] + source[from + k]));
            }
        }
    }
}
