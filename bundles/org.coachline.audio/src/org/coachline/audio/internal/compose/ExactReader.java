/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.compose;

import java.util.Arrays;
import org.coachline.audio.AudioException;
import org.coachline.audio.AudioFile;
import org.coachline.audio.SampleReader;

/** A recording whose samples are the composition's. */
final class ExactReader implements PartReader {

    private final Placement placement;
    private final AudioFile file;
    private final SampleReader reader;
    private final short[][] samples;

    ExactReader(Placement placement) throws AudioException {
        this.placement = placement;
        this.file = placement.part().file();
        this.reader = file.reader();
        this.samples = new short[file.format().channels()][0];
    }

    @Override
    public int addTo(short[][] channels, int offset, long frame, int frames) throws AudioException {
        long from = Math.max(frame, placement.begin());
        long to = placement.isEndKnown() ? Math.min(frame + frames, placement.end()) : frame + frames;
        int count = (int) Math.max(0, to - from);
        if (count == 0) {
            return placement.covered(frame, frames);
        }
        if (samples[0].length < count) {
            Arrays.setAll(samples, i -> new short[count]);
        }
        int got = PartReader.read(file, reader, from - placement.begin(), samples, 0, count);
        PartReader.mix(channels, placement.part().channels(), samples, 0, offset + (int) (from - frame), got);
        return (int) (from - frame) + got;
    }

    @Override
    public void close() {
        reader.close();
    }
}
