/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.analysis;

import java.util.List;

import org.coachline.analysis.internal.EnergySpeechDetector;
import org.coachline.analysis.internal.Listening;
import org.coachline.analysis.internal.Messages;
import org.coachline.analysis.internal.SileroSpeechDetector;
import org.coachline.analysis.internal.WebRtcSpeechDetector;
import org.coachline.audio.AudioException;
import org.coachline.audio.AudioFile;
import org.coachline.model.coaching.ChannelRole;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Measures recordings. Streams: the memory it takes does not grow with the recording, apart from some hundred bytes a second and
 * channel. Channels are measured side by side. Immutable and thread-safe.
 */
public final class Analyser {

    private static final int ALL = 1_000;
    /** Less holds no voice; and a small file may claim years of it, of which each second costs work. */
    private static final int LOWEST_RATE = 1_000;

    private final AnalysisSettings settings;
    private final List<SpeechDetector> detectors;

    /** With the usual settings and the best detector that works here. */
    public Analyser() {
        this(AnalysisSettings.DEFAULT, new SileroSpeechDetector(), new WebRtcSpeechDetector(), new EnergySpeechDetector());
    }

    /**
     * @param settings  from which length on something counts
     * @param detectors tell speech from what is none, best first: the next one serves where one cannot work; the last must
     */
    public Analyser(AnalysisSettings settings, SpeechDetector... detectors) {
        this.settings = settings;
        this.detectors = List.of(detectors);
        if (this.detectors.isEmpty()) {
            throw new IllegalArgumentException("no detector");
        }
    }

    /** The names of the detectors that may serve, best first; those that lack something they need are left out, but for the last. */
    List<String> detectorIds() {
        List<String> complete = detectors.stream().filter(SpeechDetector::isComplete).map(SpeechDetector::id).toList();
        return complete.isEmpty() ? List.of(detectors.get(detectors.size() - 1).id()) : complete;
    }

    /** What results by a detector depend on besides the recording; letters, digits and hyphens. */
    String signature(String detector) {
        return detector + '-' + settings.silenceMicros() + '-' + settings.deadAirMicros() + '-' + settings.talkOverMicros() + '-' + settings.holdMicros();
    }

    /** Whether a detector works on this machine: tried, which may take some tenths of a second. */
    boolean works(String id) {
        for (SpeechDetector detector : detectors) {
            if (detector.id().equals(id)) {
                try {
                    detector.start(ChannelRole.UNKNOWN).close();
                    return true;
                } catch (SpeechDetectorException e) {
                    System.getLogger(Analyser.class.getName()).log(System.Logger.Level.DEBUG, "a detector that does not work here", e);
                }
            }
        }
        return false;
    }

    /**
     * Measures a recording.
     *
     * @param file    the recording
     * @param roles   who is heard on each of its channels; those that are missing count as UNKNOWN
     * @param monitor for progress and cancel
     * @throws AudioException             if it cannot be read to its end, or has fewer than {@value #LOWEST_RATE} samples a second
     * @throws OperationCanceledException if the monitor was cancelled
     */
    public Analysis analyse(AudioFile file, List<ChannelRole> roles, IProgressMonitor monitor) throws AudioException {
        if (file.format().sampleRate() < LOWEST_RATE) {
            throw new AudioException(file.path(), Messages.get("analyse.rate", file.format().sampleRate()));
        }
        SubMonitor progress = SubMonitor.convert(monitor, ALL);
        String remark = "";
        for (SpeechDetector detector : detectors) {
            try (Listening listening = new Listening(file, roles, detector)) {
                return listening.analyse(settings, remark, progress.setWorkRemaining(ALL).split(ALL));
            } catch (SpeechDetectorException e) {
                remark = remark.isEmpty() ? e.getMessage() : remark + ' ' + e.getMessage();
            }
        }
        throw new IllegalStateException("no speech detector works here: " + remark);
    }
}
