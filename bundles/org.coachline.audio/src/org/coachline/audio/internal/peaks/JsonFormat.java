/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.peaks;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** audiowaveform's JSON, version 2: one line, its keys in its order, ended by a line feed on every platform. */
public final class JsonFormat implements PixelFormat {

    private final int divisor;

    /** With 8 or 16 bits a number. */
    public JsonFormat(int bits) {
        this.divisor = bits == 8 ? 256 : 1;
    }

    @Override
    public byte[] start(Header header) {
        return ("{\"version\":2,\"channels\":" + header.channels()
                + ",\"sample_rate\":" + header.sampleRate()
                + ",\"samples_per_pixel\":" + header.samplesPerPixel()
                + ",\"bits\":" + header.bits()
                + ",\"length\":" + header.length()
                + ",\"data\":[").getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public int mostBytes() {
        return ",-32768,-32768".length();
    }

    @Override
    public void pixel(PeakSum[] channels, boolean first, ByteBuffer out) {
        boolean comma = !first;
        for (PeakSum channel : channels) {
            put(out, comma, channel.min() / divisor);
            put(out, true, channel.max() / divisor);
            comma = true;
        }
    }

    private static void put(ByteBuffer out, boolean comma, int number) {
        if (comma) {
            out.put((byte) ',');
        }
        if (number < 0) {
            out.put((byte) '-');
        }
        int rest = Math.abs(number);
        int unit = 1;
        while (unit * 10 <= rest) {
            unit *= 10;
        }
        for (; unit > 0; unit /= 10) {
            out.put((byte) ('0' + rest / unit % 10));
        }
    }

    @Override
    public byte[] end() {
        return "]}\n".getBytes(StandardCharsets.US_ASCII);
    }
}
