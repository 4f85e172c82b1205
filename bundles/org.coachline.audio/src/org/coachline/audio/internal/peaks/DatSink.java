/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.peaks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** audiowaveform's binary format, little-endian: version 1 for one channel, version 2 (which names the channels) for more. */
public final class DatSink implements PixelSink {

    private static final int FLAG_8_BIT = 1;

    private final OutputStream out;
    private final boolean eight;
    private final ByteBuffer buffer;

    /** Writes the header. */
    public DatSink(OutputStream out, Header header) throws IOException {
        this.out = out;
        this.eight = header.bits() == 8;
        this.buffer = ByteBuffer.allocate(Math.max(24, 4 * header.channels())).order(ByteOrder.LITTLE_ENDIAN);
        boolean one = header.channels() == 1;
        buffer.putInt(one ? 1 : 2).putInt(eight ? FLAG_8_BIT : 0).putInt(header.sampleRate()).putInt(header.samplesPerPixel()).putInt(header.length());
        if (!one) {
            buffer.putInt(header.channels());
        }
        flush();
    }

    @Override
    public void pixel(PeakSum[] channels) throws IOException {
        for (PeakSum channel : channels) {
            if (eight) {
                buffer.put((byte) (channel.min() / 256)).put((byte) (channel.max() / 256));
            } else {
                buffer.putShort(channel.min()).putShort(channel.max());
            }
        }
        flush();
    }

    private void flush() throws IOException {
        out.write(buffer.array(), 0, buffer.position());
        buffer.clear();
    }

    @Override
    public void close() {
        buffer.clear();
    }
}
