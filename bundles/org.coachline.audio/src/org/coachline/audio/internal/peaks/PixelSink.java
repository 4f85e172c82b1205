/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.peaks;

import java.io.IOException;

/** Takes pixels in order and writes them in one of audiowaveform's formats. {@link #close()} ends the file but not the stream. */
public interface PixelSink extends AutoCloseable {

    /** What stands before the pixels. */
    record Header(int sampleRate, int samplesPerPixel, int bits, int length, int channels) {
    }

    /** One pixel: the minimum and maximum of each channel count. */
    void pixel(PeakSum[] channels) throws IOException;

    @Override
    void close() throws IOException;
}
