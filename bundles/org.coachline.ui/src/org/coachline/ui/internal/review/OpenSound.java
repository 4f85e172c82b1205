/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.review;

import java.nio.file.Path;
import java.util.List;

import org.coachline.audio.AudioFile;
import org.coachline.audio.Player;
import org.coachline.intake.CallMeasures;
import org.coachline.intake.CallSound;
import org.coachline.library.Library;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.Recording;
import org.coachline.timeline.TimelineControl;
import org.coachline.ui.BenchLog;
import org.coachline.ui.internal.support.Texts;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.core.runtime.jobs.Job;
import org.jspecify.annotations.Nullable;

/**
 * The sound of an open call: drawn, played and measured, and anew whenever the call's document says another thing of its
 * recordings, be it by an edit or by undoing one. UI thread.
 */
final class OpenSound implements OpenReview.Listener {

    private final Library library;
    private final OpenReview review;
    private final TimelineControl timeline;
    private final Runnable drawn;
    private CallSound sound;
    private List<ChannelRole> measuredRoles;
    private String measuredKey;
    private @Nullable AudioFile file;
    private @Nullable WaveformLoading waveform;
    private @Nullable Job opening;
    private boolean goesOn;
    private boolean closed;

    /**
     * Shows what was opened with the call.
     *
     * @param drawn run when a waveform has been drawn, or there is none to draw; never before this returns
     */
    OpenSound(Library library, LoadedReview loaded, OpenReview review, TimelineControl timeline, Runnable drawn) {
        this.drawn = drawn;
        this.library = library;
        this.review = review;
        this.timeline = timeline;
        this.sound = loaded.sound();
        this.measuredRoles = sound.roles();
        this.measuredKey = sound.key();
        review.addListener(this);
        Tints.show(review, timeline);
        AudioFile opened = loaded.audio();
        if (opened == null) {
            review.playback().setProblem(loaded.problem() == null ? Texts.get("editor.noRecording") : loaded.problem());
            BenchLog.event(BenchLog.WAVEFORM_DRAWN);
            timeline.getDisplay().asyncExec(drawn);
        } else {
            show(opened);
            if (loaded.problem() != null) {
                review.playback().setProblem(loaded.problem());
            }
        }
    }

    private void show(AudioFile opened) {
        cancelWaveform();
        file = opened;
        review.viewport().setDuration(opened.durationMicros());
        review.playback().load(opened, 0);
        sayWhetherSoundCanBeHeard();
        waveform = new WaveformLoading(library, opened, sound, review, timeline, drawn);
    }

    /** Asked in the background, so that the play button knows before somebody presses it. */
    private void sayWhetherSoundCanBeHeard() {
        Work.quietly("sound", Player::deviceProblem, trouble -> trouble.ifPresent(why -> {
            if (!review.playback().isPlaying()) {
                review.playback().setProblem(why.getMessage());
            }
        }), failure -> UiErrors.log("the sound output could not be asked", failure));
    }

    @Override
    public void documentsChanged() {
        Call call = review.call().document();
        CallSound now = sound.as(call);
        AudioFile shown = file;
        WaveformLoading drawing = waveform;
        if (!now.silences().equals(sound.silences())) {
            Tints.show(review, timeline);
            silence(now, drawing);
        }
        if (!now.key().equals(sound.key())) {
            sound = now;
            open();
        } else if (!now.roles().equals(sound.roles())) {
            sound = now;
            if (shown != null && drawing != null) {
                drawing.measure(library, shown, now);
            }
        }
    }

    /** What is redacted is neither heard nor seen from this moment on; playing goes on when what is left has been opened. */
    private void silence(CallSound now, @Nullable WaveformLoading drawing) {
        if (review.playback().isPlaying()) {
            goesOn = true;
            review.playback().pause();
        }
        if (drawing != null) {
            drawing.silence(now.silences());
        }
    }

    /** Takes a file for a recording that was missing. */
    void found(Recording recording, Path path) {
        sound = sound.with(review.call().document(), recording, path);
        open();
    }

    private void open() {
        Job before = opening;
        if (before != null) {
            before.cancel();
        }
        CallSound wanted = sound;
        if (!wanted.isAvailable()) {
            return;
        }
        opening = Work.quietly("sound", () -> ReviewLoader.open(wanted), opened -> {
            if (closed || wanted != sound) {
                opened.close();
                return;
            }
            boolean playing = review.playback().isPlaying() || goesOn;
            goesOn = false;
            show(opened);
            if (playing) {
                review.playback().play();
            }
        }, AudioFile::close, failure -> review.playback().setProblem(UiErrors.plain(failure)));
    }

    /** After the call was saved: what lists say of it is measured anew where the document says another thing of its sound now. */
    void saved() {
        if (!sound.roles().equals(measuredRoles) || !sound.key().equals(measuredKey)) {
            measuredRoles = sound.roles();
            measuredKey = sound.key();
            String id = review.call().document().getId();
            Work.visibly(Texts.get("analysis.computing", id), monitor -> {
                CallMeasures.again(library, id, monitor);
                return true;
            }, done -> { }, UiErrors::mention);
        }
    }

    private void cancelWaveform() {
        WaveformLoading computing = waveform;
        if (computing != null) {
            computing.cancel();
            waveform = null;
        }
    }

    void close() {
        closed = true;
        review.removeListener(this);
        cancelWaveform();
        Job under = opening;
        if (under != null) {
            under.cancel();
        }
    }
}
