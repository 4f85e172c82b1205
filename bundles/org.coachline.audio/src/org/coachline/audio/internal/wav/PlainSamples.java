/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.wav;

import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import org.coachline.audio.AudioFormat;
import org.coachline.audio.internal.peaks.PeakScanner;
import org.jspecify.annotations.Nullable;

/** The fast way of summing up for 16-bit little-endian samples in a file that has no header of the WAV family. */
public final class PlainSamples {

    private PlainSamples() {
    }

    /**
     * A scanner that closes the handle; null where there is no faster way than decoding.
     *
     * @param source   the recording, to be named in refusals
     * @param file     where the samples lie
     * @param start    the offset of the first frame there
     * @param rate     frames a second
     * @param channels samples a frame
     * @param mixed    whether all channels are summed up as one
     */
    public static @Nullable PeakScanner scanner(Path source, FileChannel file, long start, int rate, int channels, boolean mixed) {
        AudioFormat format = new AudioFormat("raw", "pcm_s16le", rate, channels, 16);
        WavLayout layout = new WavLayout(format, WavLayout.Coding.PCM, ByteOrder.LITTLE_ENDIAN, 2, 1, start, Long.MAX_VALUE, List.of());
        WordKernel kernel = WordKernel.of(layout, mixed);
        return kernel == null ? null : new WordScanner(layout, new FrameFile(source, file), kernel);
    }
}
