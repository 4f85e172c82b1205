/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.peaks;

import java.nio.ByteBuffer;

/** How pixels are written in one of audiowaveform's formats. Stateless but for its settings, so that pieces of a file can be made side by side. */
public interface PixelFormat {

    /** What stands before the pixels. */
    record Header(int sampleRate, int samplesPerPixel, int bits, int length, int channels) {
    }

    /** The bytes before the pixels. */
    byte[] start(Header header);

    /** The most bytes that a channel of a pixel takes. */
    int mostBytes();

    /** Puts one pixel, the minimum and maximum of each channel; there is room for it. */
    void pixel(PeakSum[] channels, boolean first, ByteBuffer out);

    /** The bytes after the pixels. */
    byte[] end();
}
