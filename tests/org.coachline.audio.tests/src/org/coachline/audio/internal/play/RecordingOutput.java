/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.play;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** An output that keeps what it was given and consumes only as much as a test lets it. */
final class RecordingOutput implements AudioOutput {

    private final int rate;
    private final int capacity;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private long written;
    private long consumed;
    private boolean running;
    private volatile boolean closed;

    RecordingOutput(int rate, int capacity) {
        this.rate = rate;
        this.capacity = capacity;
    }

    /** Consumes up to {@code frames} frames, if the line runs. */
    void consume(long frames) {
        if (running) {
            consumed = Math.min(written, consumed + frames);
        }
    }

    boolean isClosed() {
        return closed;
    }

    /** One side (0 left, 1 right) of the frames that were consumed or wait to be. */
    short[] side(int side) {
        byte[] bytes = kept.toByteArray();
        short[] samples = new short[bytes.length / 4];
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < samples.length; i++) {
            samples[i] = in.getShort(4 * i + 2 * side);
        }
        return samples;
    }

    @Override
    public int sampleRate() {
        return rate;
    }

    @Override
    public int writableFrames() {
        return (int) (capacity - (written - consumed));
    }

    @Override
    public void write(byte[] frames, int bytes) {
        if (bytes / 4 > writableFrames()) {
            throw new IllegalStateException("written beyond what was writable");
        }
        kept.write(frames, 0, bytes);
        written += bytes / 4;
    }

    @Override
    public long consumedFrames() {
        return consumed;
    }

    @Override
    public void start() {
        if (written == 0 || running) {
            throw new IllegalStateException("started " + (running ? "twice" : "empty"));
        }
        running = true;
    }

    @Override
    public void close() {
        closed = true;
    }
}
