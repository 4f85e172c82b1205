/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline;

import java.io.IOException;

/** Where the timeline gets waveforms from: a pyramid of peaks, in practice. */
public interface WaveformSource {

    /** The number of channels, 1 or more; it does not change. */
    int channels();

    /**
     * Samples a second, so that they can be drawn one by one where there is room; 0 where that is not known. The sample with
     * number n is taken to sound from n to n + 1 divided by this, counted from the recording's start.
     */
    default int sampleRate() {
        return 0;
    }

    /**
     * Reads a range at a resolution. Called from the timeline's one worker thread, never from two at once.
     *
     * @param range   within the recording or beyond its end, where everything is 0
     * @param columns how many columns to divide it into, 1 or more
     * @param monitor to be asked now and then; after it says so, any result will do, since it is dropped
     * @return exactly {@code columns} columns of all {@link #channels}, spanning exactly {@code range}; parts that are not
     *         computed yet are 0
     * @throws IOException with the file and the reason in plain words; the lanes show it
     */
    WaveformData fetch(TimeRange range, int columns, FetchMonitor monitor) throws IOException;

    /**
     * Adds a listener that is run, in any thread, whenever more of the waveform can be fetched than before. The timeline
     * removes it when another source is set or the control is disposed.
     */
    void addChangeListener(Runnable listener);

    /** Removes a listener; one that is not there is ignored. */
    void removeChangeListener(Runnable listener);
}
