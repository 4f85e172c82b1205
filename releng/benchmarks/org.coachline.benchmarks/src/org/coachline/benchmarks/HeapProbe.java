/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import org.coachline.audio.AudioException;
import org.coachline.audio.AudioFile;
import org.coachline.audio.AudiowaveformWriter;
import org.coachline.audio.ContentHash;
import org.coachline.audio.PeakCache;
import org.coachline.audio.ProgressListener;
import org.coachline.audio.SampleReader;

/**
 * The most heap that a recording takes on its way in: hashed, summed up, kept, loaded from where it was kept, written as audiowaveform's
 * file, and read from start to end. A process of its own for each recording, with a young generation of a few megabytes so that
 * the peak is what is held and not what was thrown away. Argument: the recording. Prints bytes.
 */
public final class HeapProbe {

    private HeapProbe() {
    }

    /** Runs it. */
    public static void main(String[] args) throws AudioException, IOException {
        Path recording = Path.of(args[0]);
        Path kept = Files.createTempDirectory("coachline-heap");
        Path dat = kept.resolve("peaks.dat");
        String hash = ContentHash.sha256(recording, ProgressListener.NONE, () -> false);
        PeakCache cache = new PeakCache(kept);
        try (AudioFile file = AudioFile.open(recording)) {
            cache.loadOrBuild(file, hash).fetch(0, 0, file.durationMicros(), 2_000);
            cache.load(file, hash).orElseThrow().fetch(1, 0, file.durationMicros(), 2_000);
            AudiowaveformWriter.write(file, dat, 256, 16, true, () -> false);
            short[][] block = new short[file.format().channels()][8_192];
            try (SampleReader reader = file.reader()) {
                while (reader.read(block, 0, block[0].length) > 0) {
                    continue;
                }
            }
        } finally {
            Folders.delete(kept);
        }
        long peak = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            peak += pool.getType() == MemoryType.HEAP ? pool.getPeakUsage().getUsed() : 0;
        }
        System.out.println(peak);
    }
}
