/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.review;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.coachline.audio.AudioException;
import org.coachline.audio.PeakPyramid;
import org.coachline.audio.PeakRange;
import org.coachline.audio.SilentPart;
import org.coachline.timeline.FetchMonitor;
import org.coachline.timeline.TimeRange;
import org.coachline.timeline.WaveformData;
import org.coachline.timeline.WaveformSource;

/** A recording's peaks as the timeline wants them; tells the timeline when there are more of them. Any thread. */
final class PeakWaveform implements WaveformSource {

    private final PeakPyramid pyramid;
    private final long offset;
    private final List<SilentPart> silent;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    PeakWaveform(PeakPyramid pyramid, long offsetMicros) {
        this(pyramid, offsetMicros, List.of());
    }

    private PeakWaveform(PeakPyramid pyramid, long offsetMicros, List<SilentPart> silent) {
        this.pyramid = pyramid;
        this.offset = offsetMicros;
        this.silent = silent;
    }

    /** The same, flat where something was redacted since the peaks were found: until they have been found anew. */
    PeakWaveform silenced(List<SilentPart> parts) {
        return new PeakWaveform(pyramid, offset, List.copyOf(parts));
    }

    @Override
    public int channels() {
        return pyramid.channels();
    }

    @Override
    public int sampleRate() {
        return pyramid.format().sampleRate();
    }

    @Override
    public WaveformData fetch(TimeRange range, int columns, FetchMonitor monitor) throws IOException {
        int channels = pyramid.channels();
        short[][] min = new short[channels][];
        short[][] max = new short[channels][];
        short[][] rms = new short[channels][];
        long end = Math.max(range.end(), range.start() + 1);
        for (int channel = 0; channel < channels; channel++) {
            PeakRange peaks = pyramid.fetch(channel, range.start() - offset, end - offset, columns);
            min[channel] = peaks.min();
            max[channel] = peaks.max();
            rms[channel] = peaks.rms();
        }
        silent.forEach(each -> flatten(each, range.start(), end, min, max, rms));
        AudioException problem = pyramid.detailProblem();
        if (problem != null) {
            throw new IOException(problem.getMessage(), problem);
        }
        return new WaveformData(range, min, max, rms);
    }

    private static void flatten(SilentPart part, long start, long end, short[][]... peaks) {
        for (short[][] each : peaks) {
            for (int channel = 0; channel < each.length; channel++) {
                int columns = each[channel].length;
                double perColumn = (end - start) / (double) columns;
                int from = (int) Math.clamp(Math.floor((part.startMicros() - start) / perColumn), 0, columns);
                int to = (int) Math.clamp(Math.ceil((part.endMicros() - start) / perColumn), 0, columns);
                if (part.channels().contains(channel) && from < to) {
                    Arrays.fill(each[channel], from, to, (short) 0);
                }
            }
        }
    }

    /** Where the recording ends, as far as it is known. */
    long durationMicros() {
        return pyramid.durationMicros() + offset;
    }

    /** Tells that more of the recording has been summed up. */
    void grown() {
        listeners.forEach(Runnable::run);
    }

    @Override
    public void addChangeListener(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public void removeChangeListener(Runnable listener) {
        listeners.remove(listener);
    }
}
