/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.compose;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.coachline.audio.AudioException;
import org.coachline.audio.SampleReader;

/** Reads all recordings of a composition together. */
final class ComposedReader implements SampleReader {

    private final List<PartReader> parts;
    private final LongSupplier frames;
    private final Consumer<SampleReader> onClose;
    private long position;

    ComposedReader(List<PartReader> parts, LongSupplier frames, Consumer<SampleReader> onClose) {
        this.parts = parts;
        this.frames = frames;
        this.onClose = onClose;
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public void seek(long frame) {
        position = Math.max(0, Math.min(frames.getAsLong(), frame));
    }

    @Override
    public int read(short[][] channels, int offset, int wanted) throws AudioException {
        for (short[] channel : channels) {
            Arrays.fill(channel, offset, offset + wanted, (short) 0);
        }
        int count = 0;
        for (PartReader part : parts) {
            count = Math.max(count, part.addTo(channels, offset, position, wanted));
        }
        position += count;
        return count;
    }

    @Override
    public void close() {
        parts.forEach(PartReader::close);
        onClose.accept(this);
    }
}
