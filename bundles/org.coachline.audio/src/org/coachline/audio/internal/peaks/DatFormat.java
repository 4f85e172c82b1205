/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.peaks;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** audiowaveform's binary format, little-endian: version 1 for one channel, version 2 (which names the channels) for more. */
public final class DatFormat implements PixelFormat {

    private static final int FLAG_8_BIT = 1;

    private final boolean eight;

    /** With 8 or 16 bits a number. */
    public DatFormat(int bits) {
        this.eight = bits == 8;
    }

    @Override
    public byte[] start(Header header) {
        boolean one = header.channels() == 1;
        ByteBuffer out = ByteBuffer.allocate(one ? 20 : 24).order(ByteOrder.LITTLE_ENDIAN);
        out.putInt(one ? 1 : 2).putInt(eight ? FLAG_8_BIT : 0).putInt(header.sampleRate()).putInt(header.samplesPerPixel()).putInt(header.length());
        if (!one) {
            out.putInt(header.channels());
        }
        return out.array();
    }

    @Override
    public int mostBytes() {
        return eight ? 2 : 4;
    }

    @Override
    public void pixel(PeakSum[] channels, boolean first, ByteBuffer out) {
        for (PeakSum channel : channels) {
            if (eight) {
                out.put((byte) (channel.min() / 256)).put((byte) (channel.max() / 256));
            } else {
                out.putShort(channel.min()).putShort(channel.max());
            }
        }
    }

    @Override
    public byte[] end() {
        return new byte[0];
    }
}
