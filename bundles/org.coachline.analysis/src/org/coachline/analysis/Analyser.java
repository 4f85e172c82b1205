/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.analysis;

import java.util.ArrayList;
import java.util.List;

import org.coachline.analysis.internal.Conversation;
import org.coachline.analysis.internal.EnergySpeechDetector;
import org.coachline.analysis.internal.Levels;
import org.coachline.audio.AudioException;
import org.coachline.audio.AudioFile;
import org.coachline.audio.SampleReader;
import org.coachline.model.coaching.ChannelRole;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Measures recordings. Streams: an hour of sound takes about a second and two megabytes a channel. Immutable and thread-safe.
 */
public final class Analyser {

    private static final int BLOCK_FRAMES = 1 << 16;
    private static final int TICKS = 1_000;

    private final AnalysisSettings settings;
    private final SpeechDetector detector;

    /** With the usual settings and the energy of the sound as the sign of speech. */
    public Analyser() {
        this(AnalysisSettings.DEFAULT, new EnergySpeechDetector());
    }

    /**
     * @param settings from which length on something counts
     * @param detector tells speech from what is none
     */
    public Analyser(AnalysisSettings settings, SpeechDetector detector) {
        this.settings = settings;
        this.detector = detector;
    }

    /** What its results depend on besides the recording; letters, digits and hyphens. */
    String signature() {
        return detector.id() + '-' + settings.silenceMicros() + '-' + settings.talkOverMicros() + '-' + settings.holdMicros();
    }

    /**
     * Measures a recording.
     *
     * @param file    the recording
     * @param roles   who is heard on each of its channels; those that are missing count as UNKNOWN
     * @param monitor for progress and cancel
     * @throws AudioException             if it cannot be read to its end
     * @throws OperationCanceledException if the monitor was cancelled
     */
    public Analysis analyse(AudioFile file, List<ChannelRole> roles, IProgressMonitor monitor) throws AudioException {
        int rate = file.format().sampleRate();
        int channels = file.format().channels();
        List<ChannelRole> all = new ArrayList<>();
        List<SpeechDetector.Session> sessions = new ArrayList<>();
        List<Levels> levels = new ArrayList<>();
        for (int i = 0; i < channels; i++) {
            all.add(i < roles.size() ? roles.get(i) : ChannelRole.UNKNOWN);
            sessions.add(detector.start(rate, all.get(i)));
            levels.add(new Levels(rate));
        }
        SubMonitor progress = SubMonitor.convert(monitor, TICKS);
        long ticked = 0;
        try (SampleReader reader = file.reader()) {
            short[][] block = new short[channels][BLOCK_FRAMES];
            for (int read = reader.read(block, 0, BLOCK_FRAMES); read > 0; read = reader.read(block, 0, BLOCK_FRAMES)) {
                if (progress.isCanceled()) {
                    throw new OperationCanceledException();
                }
                for (int i = 0; i < channels; i++) {
                    sessions.get(i).accept(block[i], 0, read);
                    levels.get(i).accept(block[i], 0, read);
                }
                long tick = reader.position() * TICKS / Math.max(1, file.frames());
                progress.worked((int) (tick - ticked));
                ticked = tick;
            }
        }
        List<ChannelTrack> tracks = new ArrayList<>();
        for (int i = 0; i < channels; i++) {
            tracks.add(new ChannelTrack(all.get(i), sessions.get(i).finish(), levels.get(i).perSecond()));
        }
        return new Conversation(tracks, levels, file.durationMicros(), settings).analysis();
    }
}
