/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.silence;

import org.coachline.audio.AudioException;
import org.coachline.audio.PreciseReader;

/** Silences parts of what another reader reads with all its precision. */
final class SilencedPreciseReader implements PreciseReader {

    private final PreciseReader reader;
    private final Silences silences;
    private long position;

    SilencedPreciseReader(PreciseReader reader, Silences silences) {
        this.reader = reader;
        this.silences = silences;
    }

    @Override
    public int read(float[][] channels, int offset, int frames) throws AudioException {
        int read = reader.read(channels, offset, frames);
        silences.apply(channels, offset, position, read);
        position += read;
        return read;
    }

    @Override
    public void close() {
        reader.close();
    }
}
