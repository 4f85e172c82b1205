/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.review;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;

import org.coachline.audio.AudioException;
import org.coachline.audio.AudioFile;
import org.coachline.audio.ContentHash;
import org.coachline.audio.PeakCache;
import org.coachline.audio.ProgressListener;
import org.coachline.intake.Caches;
import org.coachline.library.Library;
import org.coachline.model.coaching.Channel;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.Recording;
import org.coachline.timeline.TimelineControl;
import org.coachline.ui.BenchLog;
import org.coachline.ui.internal.support.Texts;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;

/** Brings a recording's waveform to the timeline, from the cache or while it is being computed. */
final class WaveformLoading {

    private static final int POLL_MILLIS = 8;

    private final OpenReview review;
    private final TimelineControl timeline;
    private final Display display;
    private final Job job;
    private @Nullable Job analysis;

    WaveformLoading(Library library, AudioFile file, Recording recording, long offset, OpenReview review, TimelineControl timeline) {
        this.review = review;
        this.timeline = timeline;
        String sha256 = recording.getSha256() == null ? "" : recording.getSha256();
        List<ChannelRole> roles = recording.getChannels().stream().map(Channel::getRole).toList();
        display = timeline.getDisplay();
        PeakCache cache = Caches.peaks(library);
        job = Work.visibly(Texts.get("waveform.computing", String.valueOf(file.path().getFileName())),
                monitor -> compute(cache, file, sha256, offset, monitor), hash -> {
                    noteWhenDrawn();
                    review.playback().silences().update();
                    measure(library, file, hash, roles, offset);
                }, UiErrors::mention);
    }

    private String compute(PeakCache cache, AudioFile file, String sha256, long offset, IProgressMonitor monitor) throws AudioException {
        SubMonitor progress = SubMonitor.convert(monitor, 1000);
        AtomicReference<PeakWaveform> source = new AtomicReference<>();
        // How long a compressed recording is, may be certain only when it is decoded.
        boolean sure = file.framesExact();
        String hash = sha256.isEmpty() ? ContentHash.sha256(file.path(), ProgressListener.NONE, monitor::isCanceled) : sha256;
        cache.loadOrBuild(file, hash, pyramid -> {
            PeakWaveform waveform = new PeakWaveform(pyramid, offset);
            source.set(waveform);
            onUi(() -> {
                timeline.setWaveform(waveform);
                new LevelMeter(review, timeline, pyramid, offset);
                review.viewport().addListener(new VisibleFirst(review.viewport(), pyramid, offset));
                review.playback().silences().setLevels(pyramid);
            });
        }, (done, total) -> {
            progress.setWorkRemaining((int) (1000 * Math.max(0, total - done) / Math.max(1, total)));
            source.get().grown();
        }, monitor::isCanceled);
        source.get().grown();
        if (!sure) {
            long duration = source.get().durationMicros();
            onUi(() -> review.viewport().setDuration(duration));
        }
        IOException trouble = cache.problem();
        if (trouble != null) {
            UiErrors.log("the waveform cannot be kept", trouble);
        }
        if (monitor.isCanceled()) {
            throw new CancellationException();
        }
        return hash;
    }

    private void measure(Library library, AudioFile file, String hash, List<ChannelRole> roles, long offset) {
        analysis = Work.visibly(Texts.get("analysis.computing", String.valueOf(file.path().getFileName())),
                monitor -> Caches.analysis(library).loadOrAnalyse(file, hash, roles, monitor), measured -> {
                    if (!timeline.isDisposed()) {
                        timeline.setTints(Tints.of(measured, offset));
                        MeasuredLanes.show(measured, offset, timeline);
                    }
                }, UiErrors::mention);
    }

    private void onUi(Runnable action) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!timeline.isDisposed()) {
                    action.run();
                }
            });
        }
    }

    private void noteWhenDrawn() {
        if (timeline.isDisposed()) {
            return;
        }
        if (timeline.isIdle()) {
            timeline.update();
            BenchLog.event(BenchLog.WAVEFORM_DRAWN);
        } else {
            display.timerExec(POLL_MILLIS, this::noteWhenDrawn);
        }
    }

    void cancel() {
        job.cancel();
        Job measuring = analysis;
        if (measuring != null) {
            measuring.cancel();
        }
    }
}
