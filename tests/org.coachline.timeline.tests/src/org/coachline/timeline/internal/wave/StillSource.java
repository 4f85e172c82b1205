/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.wave;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.coachline.timeline.FetchMonitor;
import org.coachline.timeline.TimeRange;
import org.coachline.timeline.WaveformData;
import org.coachline.timeline.WaveformSource;
import org.jspecify.annotations.Nullable;

/** A waveform of one constant height, which remembers what it was asked for. */
final class StillSource implements WaveformSource {

    final List<TimeRange> asked = new ArrayList<>();
    @Nullable
    FetchMonitor monitor;
    @Nullable
    String broken;
    short height = 1000;

    static WaveformData data(TimeRange range, int columns, short height) {
        short[] low = new short[columns];
        short[] high = new short[columns];
        short[] rms = new short[columns];
        Arrays.fill(low, (short) -height);
        Arrays.fill(high, height);
        Arrays.fill(rms, (short) (height / 2));
        return new WaveformData(range, new short[][] { low }, new short[][] { high }, new short[][] { rms });
    }

    @Override
    public int channels() {
        return 1;
    }

    @Override
    public WaveformData fetch(TimeRange range, int columns, FetchMonitor mine) throws IOException {
        asked.add(range);
        monitor = mine;
        if (broken != null) {
            throw new IOException(broken);
        }
        return data(range, columns, height);
    }

    @Override
    public void addChangeListener(Runnable listener) {
        // Tests tell of changes themselves.
    }

    @Override
    public void removeChangeListener(Runnable listener) {
        // As above.
    }
}
