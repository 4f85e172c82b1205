/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.peaks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** audiowaveform's JSON, version 2: one line, its keys in its order, ended by a line feed on every platform. */
public final class JsonSink implements PixelSink {

    private final OutputStream out;
    private final int divisor;
    private final StringBuilder text = new StringBuilder();
    private boolean first = true;

    /** Writes everything before the pixels. */
    public JsonSink(OutputStream out, Header header) throws IOException {
        this.out = out;
        this.divisor = header.bits() == 8 ? 256 : 1;
        text.append("{\"version\":2,\"channels\":").append(header.channels())
                .append(",\"sample_rate\":").append(header.sampleRate())
                .append(",\"samples_per_pixel\":").append(header.samplesPerPixel())
                .append(",\"bits\":").append(header.bits())
                .append(",\"length\":").append(header.length())
                .append(",\"data\":[");
        flush();
    }

    @Override
    public void pixel(PeakSum[] channels) throws IOException {
        for (PeakSum channel : channels) {
            if (!first) {
                text.append(',');
            }
            first = false;
            text.append(channel.min() / divisor).append(',').append(channel.max() / divisor);
        }
        flush();
    }

    private void flush() throws IOException {
        out.write(text.toString().getBytes(StandardCharsets.US_ASCII));
        text.setLength(0);
    }

    @Override
    public void close() throws IOException {
        text.append("]}\n");
        flush();
    }
}
