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
import org.coachline.audio.PeakCache;
import org.coachline.audio.SilentPart;
import org.coachline.intake.Caches;
import org.coachline.intake.CallSound;
import org.coachline.library.Library;
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
    private final Runnable drawn;
    private final Job job;
    private @Nullable Job analysis;
    private @Nullable LevelMeter meter;
    private @Nullable VisibleFirst first;
    private CallSound heard;
    private @Nullable PeakWaveform shown;
    private boolean cancelled;

    /**
     * Begins.
     *
     * @param file  the sound of the call
     * @param sound says what it is and who is heard in it
     * @param drawn run when all of it has been drawn
     */
    WaveformLoading(Library library, AudioFile file, CallSound sound, OpenReview review, TimelineControl timeline, Runnable drawn) {
        this.drawn = drawn;
        this.review = review;
        this.timeline = timeline;
        this.heard = sound;
        display = timeline.getDisplay();
        PeakCache cache = Caches.peaks(library);
        job = Work.visibly(Texts.get("waveform.computing", String.valueOf(file.path().getFileName())),
                monitor -> compute(cache, file, sound.key(), monitor), key -> {
                    noteWhenDrawn();
                    review.playback().silences().update();
                    measure(library, file, heard);
                }, UiErrors::mention);
    }

    private String compute(PeakCache cache, AudioFile file, String key, IProgressMonitor monitor) throws AudioException {
        SubMonitor progress = SubMonitor.convert(monitor, 1000);
        AtomicReference<PeakWaveform> source = new AtomicReference<>();
        // How long a compressed recording is, may be certain only when it is decoded.
        boolean sure = file.framesExact();
        cache.loadOrBuild(file, key, pyramid -> {
            PeakWaveform waveform = new PeakWaveform(pyramid, 0);
            source.set(waveform);
            onUi(() -> {
                if (cancelled) {
                    return;
                }
                timeline.setWaveform(waveform);
                shown = waveform;
                meter = new LevelMeter(review, timeline, pyramid, 0);
                first = new VisibleFirst(review.viewport(), pyramid, 0);
                review.viewport().addListener(first);
                review.playback().silences().setLevels(pyramid);
            });
        }, (done, total) -> {
            progress.setWorkRemaining((int) (1000 * Math.max(0, total - done) / Math.max(1, total)));
            source.get().grown();
        }, monitor::isCanceled);
        source.get().grown();
        if (!sure) {
            long duration = source.get().durationMicros();
            onUi(() -> {
                if (!cancelled) {
                    review.viewport().setDuration(duration);
                }
            });
        }
        IOException trouble = cache.problem();
        if (trouble != null) {
            UiErrors.log("the waveform cannot be kept", trouble);
        }
        if (monitor.isCanceled()) {
            throw new CancellationException();
        }
        return key;
    }

    /** Measures the sound, from the cache where it was measured so before; anew after somebody has said who is heard where. */
    void measure(Library library, AudioFile file, CallSound sound) {
        heard = sound;
        Job before = analysis;
        if (before != null) {
            before.cancel();
        }
        analysis = Work.visibly(Texts.get("analysis.computing", String.valueOf(file.path().getFileName())),
                monitor -> Caches.analysis(library).loadOrAnalyse(file, sound.key(), sound.roles(), monitor), measured -> {
                    if (!timeline.isDisposed()) {
                        MeasuredLanes.show(measured, 0, timeline);
                        review.setAnalysis(measured);
                        Tints.show(review, timeline);
                    }
                }, UiErrors::mention);
    }

    /** Shows nothing of these parts from now on, though the peaks of what is left are still to be found. */
    void silence(List<SilentPart> parts) {
        PeakWaveform drawn = shown;
        if (drawn != null) {
            shown = drawn.silenced(parts);
            timeline.setWaveform(shown);
        }
        LevelMeter metered = meter;
        if (metered != null) {
            metered.close();
        }
        MeasuredLanes.clear(timeline);
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
            drawn.run();
        } else {
            display.timerExec(POLL_MILLIS, this::noteWhenDrawn);
        }
    }

    void cancel() {
        cancelled = true;
        LevelMeter shown = meter;
        if (shown != null) {
            shown.close();
        }
        VisibleFirst before = first;
        if (before != null) {
            review.viewport().removeListener(before);
        }
        job.cancel();
        Job measuring = analysis;
        if (measuring != null) {
            measuring.cancel();
        }
    }
}
