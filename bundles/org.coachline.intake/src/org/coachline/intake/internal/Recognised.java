/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.coachline.analysis.Analysis;
import org.coachline.analysis.Hardness;
import org.coachline.audio.AudioException;
import org.coachline.audio.AudioFile;
import org.coachline.intake.Caches;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.Measures;
import org.coachline.library.Root;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.Channel;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Recording;
import org.eclipse.core.runtime.SubMonitor;

/** What is done with every recognised recording, wherever its facts come from. */
public final class Recognised {

    private static final int PEAK_SHARE = 40;
    private static final int ALL = 100;

    private final Library library;
    private final boolean measure;

    /**
     * @param library where to
     * @param measure whether anything is computed
     */
    public Recognised(Library library, boolean measure) {
        this.library = library;
        this.measure = measure;
    }

    /** Computes the waveform and measures the recording, both kept in the library's cache. */
    public Optional<Measures> measure(AudioFile audio, String sha256, List<ChannelRole> roles, SubMonitor monitor) throws AudioException {
        if (!measure) {
            return Optional.empty();
        }
        monitor.setWorkRemaining(ALL);
        SubMonitor drawing = monitor.split(PEAK_SHARE).setWorkRemaining(PEAK_SHARE);
        int[] ticked = {0};
        Caches.peaks(library).loadOrBuild(audio, sha256, pyramid -> { }, (done, total) -> {
            int tick = (int) (done * PEAK_SHARE / Math.max(1, total));
            drawing.worked(tick - ticked[0]);
            ticked[0] = tick;
        }, monitor::isCanceled);
        Analysis analysis = Caches.analysis(library).loadOrAnalyse(audio, sha256, roles, monitor.split(ALL - PEAK_SHARE));
        Hardness hardness = Hardness.of(analysis);
        return Optional.of(new Measures(hardness.value(),
                hardness.reasons().stream().map(reason -> new Measures.Reason(reason.text(), reason.weight())).toList(),
                Figures.of(analysis)));
    }

    /** Describes a recording, but for where it is. */
    public Recording describe(AudioFile audio, String sha256, List<ChannelRole> roles) {
        Recording recording = CoachingFactory.eINSTANCE.createRecording();
        recording.setSha256(sha256);
        recording.setContainer(audio.format().container());
        recording.setCodec(audio.format().codec());
        recording.setSampleRate(audio.format().sampleRate());
        recording.setDurationMicros(audio.durationMicros());
        for (ChannelRole role : roles) {
            Channel channel = CoachingFactory.eINSTANCE.createChannel();
            channel.setRole(role);
            recording.getChannels().add(channel);
        }
        return recording;
    }

    /** Says where a described recording is, after copying it if that is wanted. */
    public void place(Recording recording, FoundFile found, boolean copy) throws LibraryException {
        String sha256 = recording.getSha256();
        Recording placed = copy ? library.copyRecording(found.path(), sha256) : library.reference(found.path(), found.root(), sha256);
        recording.setRoot(placed.getRoot());
        recording.setPath(placed.getPath());
        recording.setSizeBytes(placed.getSizeBytes());
    }

    /** Tells the library where a recording is that it was missing; one that was let go is not missed. */
    public boolean foundAgain(String callId, String sha256, Path file) throws LibraryException {
        for (Recording recording : library.load(Call.class, callId).document().getLegs().stream().flatMap(leg -> leg.getRecordings().stream()).toList()) {
            if (sha256.equals(recording.getSha256()) && !Root.GONE.equals(recording.getRoot()) && library.lastKnown(recording).isEmpty()) {
                library.foundAgain(sha256, file);
                return true;
            }
        }
        return false;
    }
}
