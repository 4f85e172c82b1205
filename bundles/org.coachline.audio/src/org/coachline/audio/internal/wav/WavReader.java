/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.wav;

import java.nio.ByteBuffer;
import java.util.function.Consumer;
import org.coachline.audio.AudioException;
import org.coachline.audio.SampleReader;

/** Positional reads of whole frames into one block, decoded from there. */
final class WavReader implements SampleReader {

    /** Small enough to stay in a core's own cache between the read and the decoding. */
    private static final int BLOCK = 1 << 16;

    private final WavLayout layout;
    private final FrameFile file;
    private final SampleDecoder decoder;
    private final Consumer<SampleReader> onClose;
    private byte[] block = {};
    private long position;

    WavReader(WavLayout layout, FrameFile file, SampleDecoder decoder, Consumer<SampleReader> onClose) {
        this.layout = layout;
        this.file = file;
        this.decoder = decoder;
        this.onClose = onClose;
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public void seek(long frame) {
        position = Math.max(0, Math.min(layout.frames(), frame));
    }

    @Override
    public int read(short[][] channels, int offset, int frames) throws AudioException {
        int wanted = (int) Math.min(frames, layout.frames() - position);
        int frameBytes = layout.frameBytes();
        int atOnce = Math.max(1, BLOCK / frameBytes);
        int done = 0;
        while (done < wanted) {
            int count = Math.min(atOnce, wanted - done);
            int got = fill(count * frameBytes) / frameBytes;
            decoder.decode(block, got, channels, offset + done);
            position += got;
            done += got;
            if (got < count) {
                break;
            }
        }
        return done;
    }

    private int fill(int bytes) throws AudioException {
        if (block.length < bytes) {
            block = new byte[bytes];
        }
        return file.read(ByteBuffer.wrap(block, 0, bytes), layout.offsetOf(position));
    }

    @Override
    public void close() {
        file.close();
        onClose.accept(this);
    }
}
