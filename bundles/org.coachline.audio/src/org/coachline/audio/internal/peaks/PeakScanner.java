/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.peaks;

import java.io.IOException;
import org.coachline.audio.AudioException;

/** Sums a recording up, bucket by bucket, in the fastest way its coding allows. For one thread at a time. */
public interface PeakScanner extends AutoCloseable {

    /** Takes buckets in order. */
    @FunctionalInterface
    interface Sink {

        /** One bucket: a sum a channel, valid during the call. */
        void bucket(PeakSum[] channels) throws IOException;
    }

    /**
     * Sums up a stretch.
     *
     * @param from   the first frame
     * @param to     the frame after the last
     * @param bucket frames a bucket; the last may have fewer
     * @return frames summed up: fewer than asked for only where the recording ends
     * @throws AudioException if the recording cannot be read so far
     * @throws IOException    if the sink throws it
     */
    long scan(long from, long to, int bucket, Sink sink) throws AudioException, IOException;

    /** Leaves the squares out where that is faster: the root mean squares that {@link #scan} gives then mean nothing. Gives this back. */
    default PeakScanner extremesOnly() {
        return this;
    }

    /** Gives the file back; a {@link #scan} that is under way fails. Any thread. */
    @Override
    void close();
}
