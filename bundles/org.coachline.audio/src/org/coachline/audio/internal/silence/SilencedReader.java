/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.silence;

import java.util.function.Consumer;

import org.coachline.audio.AudioException;
import org.coachline.audio.SampleReader;

/** Silences parts of what another reader reads. */
final class SilencedReader implements SampleReader {

    private final SampleReader reader;
    private final Silences silences;
    private final Consumer<SampleReader> onClose;

    SilencedReader(SampleReader reader, Silences silences, Consumer<SampleReader> onClose) {
        this.reader = reader;
        this.silences = silences;
        this.onClose = onClose;
    }

    @Override
    public long position() {
        return reader.position();
    }

    @Override
    public void seek(long frame) {
        reader.seek(frame);
    }

    @Override
    public int read(short[][] channels, int offset, int frames) throws AudioException {
        long from = reader.position();
        int read = reader.read(channels, offset, frames);
        silences.apply(channels, offset, from, read);
        return read;
    }

    @Override
    public void close() {
        reader.close();
        onClose.accept(this);
    }
}
